namespace Nivel.Rules.Subsidies;

/// <summary>Why a wage subsidy or employment support 55+ is not granted (myöntämisen esteet).</summary>
public static partial class WageSubsidyRefusals
{
    /// <summary>The employer is a state agency or institution.</summary>
    public const string StateEmployer = "state-employer";

    /// <summary>The employer is a natural person and the work is not in business activity.</summary>
    public const string HouseholdWithoutBusiness = "household-without-business";

    /// <summary>Since 2025 a municipality gets only the subsidy for reduced work ability or for over-60s.</summary>
    public const string MunicipalEmployer = "municipality-as-employer";

    /// <summary>The employer is not an association, foundation or registered religious community.</summary>
    public const string NotAnAssociation = "not-an-association";

    /// <summary>The employment began before the decision.</summary>
    public const string Started = "employment-started-before-decision";

    /// <summary>Dismissals on economic grounds in the 12 months before the application, and not as many employees again.</summary>
    public const string Dismissals = "dismissals-on-economic-grounds";

    /// <summary>The subsidy would distort competition.</summary>
    public const string Distortion = "distorts-competition";

    /// <summary>Pay, taxes or statutory payments neglected.</summary>
    public const string Neglect = "neglected-pay-or-taxes";

    /// <summary>A sentence or sanction for unlawful employment of foreigners.</summary>
    public const string Sentence = "sentenced-employer";

    /// <summary>The same employer had support for the same person less than three years ago.</summary>
    public const string SamePerson = "same-person-under-3-years-ago";

    /// <summary>The pay goes by the result only.</summary>
    public const string ResultOnly = "only-result-pay";

    /// <summary>The employer does not undertake to pay by the collective agreement.</summary>
    public const string AgreedPay = "pay-not-by-agreement";

    /// <summary>Other aid: for 55+ any, for a wage subsidy when it leaves only little to pay.</summary>
    public const string OtherAid = "other-aid";

    private static readonly InForce<RefusalTerms> Subsidy = new(
        new RefusalTerms(Days.Of(new(2023, 7, 1), new(2024, 12, 31)), "W-15", "916/2012 ch. 7 § 3–4 (371/2023)", Confidence.Statute, 12, 36),
        new RefusalTerms(Days.From(new(2025, 1, 1)), "W-15", "380/2023 § 83–84", Confidence.Statute, 12, 36));

    private static readonly InForce<RefusalTerms> Support55 = new(
        new RefusalTerms(Days.Of(new(2023, 7, 1), new(2024, 12, 31)), "W-20", "916/2012 ch. 7 a § 2 (371/2023)", Confidence.Statute, 12, 36),
        new RefusalTerms(Days.From(new(2025, 1, 1)), "W-20", "380/2023 § 95", Confidence.Statute, 12, 36));

    /// <summary>Every reason against the application, codes in the order of the law; empty when nothing stands against it.</summary>
    /// <remarks>
    /// Applied for on 15.3.2025, dismissals on 15.3.2024 stand against it and those of 14.3.2024 do not. Support that ended on 15.3.2022
    /// stands against a decision of 14.3.2025 and not of 15.3.2025. Reduced work ability sets the three years aside, an extension them
    /// and the start; municipalities and counties outside the market are free of the rule on dismissals.
    /// </remarks>
    /// <exception cref="NotInForceException">The decision is before 1.7.2023.</exception>
    public static Worked<IReadOnlyList<string>> Of(WageSubsidyApplication application)
    {
        var terms = (application.Ground == WageSubsidyGround.Over55 ? Support55 : Subsidy).On(application.DecidedOn);
        var employer = SubsidisingEmployers.Refusal(application.Ground, application.Employer, application.DecidedOn);
        var reasons = Reasons(application, terms).Where(reason => reason.Stands).Select(reason => reason.Code);
        IReadOnlyList<string> codes = [.. employer is { } refusal ? [refusal.Code] : Array.Empty<string>(), .. reasons];
        List<Step> steps = [Step.Given("ground", WageSubsidyGrounds.CodeOf(application.Ground)), Step.Given("decided-on", Plain.Of(application.DecidedOn))];
        if (employer is { } found) steps.Add(found.Step);
        steps.AddRange(codes.Where(code => code != employer?.Code).Select(code => terms.Step("refusal", code)));
        if (application.DismissedOn is not null && IsFreeOfDismissals(application) is { } free) steps.Add(terms.Step("dismissals-set-aside", free) with { Confidence = free == Public ? Confidence.Statute : Confidence.Inferred });
        steps.Add(terms.Step("refusals", Plain.Of(codes.Count)));
        return new(codes, steps);
    }

    internal sealed record RefusalTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int MonthsAfterDismissals, int MonthsBetween)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
