namespace Nivel.Rules.Subsidies;

/// <summary>The most that is paid in a month, on the days that the row is in force.</summary>
/// <param name="InForce">Days of the law.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Month">Euros a month.</param>
public sealed record SubsidyCapTerms(Days InForce, string RuleId, string Source, Confidence Confidence, Euros Month)
    : DatedTerms(InForce, RuleId, Source, Confidence)
{
    /// <summary>Euros a month by another source that contradicts this one; null when none does.</summary>
    public Euros? OtherReading { get; init; }

    /// <summary>Where the other reading is written; empty when there is none.</summary>
    public string OtherSource { get; init; } = "";
}

/// <summary>Caps of wage subsidy and employment support 55+ (palkkatuen enimmäismäärä).</summary>
/// <remarks>
/// The cap of 70 % is printed 2,770 €/month in 380/2023 § 94.1 item 2, before and after 2025's service descriptions that say 1,770 as
/// the law did until 2024. The statute is followed and the other reading told beside it; it is never decided silently.
/// </remarks>
public static partial class WageSubsidyCaps
{
    /// <summary>The cap of a calendar month.</summary>
    /// <exception cref="NotInForceException">The ground was not in the law on the day.</exception>
    public static Worked<Euros> OfMonth(WageSubsidyGround ground, DateOnly on) => Cap(ground, on, null).Worked;

    /// <summary>The cap of a payment period: the month's when the period is a calendar month, else a thirtieth of it for each calendar day.</summary>
    /// <remarks>1.–15.4.2025 at 1,260 a month → 630.00; February 2025 → 1,260.00.</remarks>
    /// <param name="ground">On what ground.</param>
    /// <param name="period">The period, with an end.</param>
    /// <exception cref="ArgumentException">The period has no end.</exception>
    /// <exception cref="NotInForceException">The ground was not in the law on the first day.</exception>
    public static Worked<Euros> OfPeriod(WageSubsidyGround ground, Days period) => Cap(ground, period.First, period).Worked;

    internal static SubsidyCap Cap(WageSubsidyGround ground, DateOnly on, Days? period)
    {
        var terms = TermsOf(ground).On(on);
        List<Step> steps = [terms.Step("monthly-cap", terms.Month.ToString())];
        if (Revision.FindOn(on) is { } revision && on >= revision.FirstPossibleOn)
            steps.Add(revision.Step("cap-revised-every-years", Plain.Of(revision.EveryYears)));
        if (period is not { } days || days == Month.Of(days.First).Days)
            return new(terms.Month.Amount, terms.OtherReading?.Amount, terms, steps);
        var partial = Partial.On(on);
        var count = days.Count ?? throw new ArgumentException("A payment period has an end.", nameof(period));
        steps.Add(partial.Step("calendar-days", Plain.Of(count)));
        var cap = partial.Of(terms.Month, count);
        steps.Add(partial.Step("period-cap", Euros.From(cap).ToString()));
        return new(cap, terms.OtherReading is { } other ? partial.Of(other, count) : null, terms, steps);
    }

    private sealed record PartialTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int DaysOfMonth)
        : DatedTerms(InForce, RuleId, Source, Confidence)
    {
        internal decimal Of(Euros month, int days) => month.Amount * days / DaysOfMonth;
    }

    private sealed record RevisionTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int EveryYears, DateOnly FirstCapsOn)
        : DatedTerms(InForce, RuleId, Source, Confidence)
    {
        // Three years after the first caps; no revising decree was found by 8/2026.
        internal DateOnly FirstPossibleOn => FirstCapsOn.AddYears(EveryYears);
    }
}

/// <summary>A cap of a month or period, before rounding.</summary>
internal sealed record SubsidyCap(decimal Amount, decimal? OtherReading, SubsidyCapTerms Terms, IReadOnlyList<Step> Steps)
{
    internal Warning Conflict(string term, Euros value) => new(WarningKind.Conflict, Terms.RuleId, term, value.ToString(), Terms.OtherSource);

    internal Worked<Euros> Worked => new(Euros.From(Amount), Steps)
    {
        Conflicts = OtherReading is { } other && other != Amount ? [Conflict(Steps[^1].Term, Euros.From(other))] : [],
    };
}
