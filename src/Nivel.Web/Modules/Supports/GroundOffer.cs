using Nivel.Rules;
using Nivel.Rules.Subsidies;

namespace Nivel.Web.Modules.Supports;

/// <summary>Possible; too little is known; not with these facts.</summary>
public enum OfferState { Possible, Unknown, No }

/// <summary>What one ground would give, as the page shows it.</summary>
public sealed record GroundOffer(Worked<OfferedSubsidy> Worked, SubsidisedJob Job, DateOnly On)
{
    // What the law leaves to the authority's judgement (380/2023 § 82–84); the rest the employer sees to.
    private static readonly HashSet<string> Judged =
        ["does-not-distort-competition", "improves-vocational-skills", "unemployment-would-probably-last-over-12-months"];

    public OfferedSubsidy Offer => Worked.Answer;

    public string Code => WageSubsidyGrounds.CodeOf(Offer.Ground);

    public OfferState State => Offer.IsPossible ? OfferState.Possible
        : Offer.Missing.All(code => code.EndsWith("-not-known", StringComparison.Ordinal)) ? OfferState.Unknown : OfferState.No;

    /// <summary>Conditions that every possible ground has and the page tells once.</summary>
    public IReadOnlyList<string> Common { get; init; } = [];

    public IReadOnlyList<string> OwnConditions => [.. Offer.Conditions.Except(Common)];

    /// <summary>True for what the authority assesses, false for what the employer sees to.</summary>
    public static bool IsJudged(string condition) => Judged.Contains(condition);

    /// <summary>The cap by another source that contradicts the act (W-10b, W-22); null when none does.</summary>
    public Euros? OtherCap => WageSubsidyCaps.TermsOf(Offer.Ground).On(On).OtherReading;

    /// <summary>Euros a month by the other reading of the cap; null when both readings give the same.</summary>
    public Euros? OtherMonthly => Worked.Conflicts.Where(conflict => conflict.Term == "monthly-eur").Select(conflict => (Euros?)Euros.Parse(conflict.Value)).FirstOrDefault();

    public Euros? OtherTotal => Offer.Months is { } months ? OtherMonthly * months : null;

    /// <summary>What is left of the wage for the employer; below zero when the factor 1.23 leaves something for the side costs.</summary>
    public Euros? Left => Job.MonthlyWage - Offer.Monthly;

    public Euros? OtherLeft => Job.MonthlyWage - OtherMonthly;

    /// <summary>Where the numbers are written, for paper: "W-04, 380/2023 § 86".</summary>
    public IEnumerable<string> Sources => Worked.Steps.Where(step => step.RuleId.Length > 0).Select(step => $"{step.RuleId}: {step.Source}").Distinct();
}
