namespace Nivel.Rules.Subsidies;

/// <summary>What must be known to extend a support that runs.</summary>
/// <param name="Ground">On what ground it was granted.</param>
/// <param name="SupportEndsOn">The last day of the support that runs.</param>
/// <param name="AppliedOn">The day of the application for more.</param>
public sealed record WageSubsidyExtension(WageSubsidyGround Ground, DateOnly SupportEndsOn, DateOnly AppliedOn)
{
    /// <summary>A medical certificate made during the support, or found clearly unnecessary.</summary>
    public bool HasMedicalCertificate { get; init; }

    /// <summary>The reasonable adaptations that occupational health care recommended are made.</summary>
    public bool HasAdaptations { get; init; }

    /// <summary>Productivity in the work is essentially and lastingly reduced in spite of them.</summary>
    public bool IsProductivityReduced { get; init; }

    /// <summary>Months by which the support can be extended at a time, 0 when something is missing, and what is missing as codes.</summary>
    /// <remarks>Reduced work ability: at most 24 at a time. An extension is applied for at the latest on the last day of the support.
    /// An apprenticeship is lengthened with its training plan and not by these months.</remarks>
    /// <exception cref="NotInForceException">The ground was not in the law on the day of the application.</exception>
    public Worked<(int Months, IReadOnlyList<string> Missing)> Offer()
    {
        var terms = WageSubsidy.TermsOf(Ground).On(AppliedOn);
        IReadOnlyList<string> missing = [.. Needs(terms).Where(need => !need.Met).Select(need => need.Code)];
        var months = missing.Count == 0 ? terms.ExtensionMonths ?? 0 : 0;
        return new((months, missing),
        [
            Step.Given("support-ends-on", Plain.Of(SupportEndsOn)),
            Step.Given("applied-on", Plain.Of(AppliedOn)),
            .. missing.Select(code => terms.Step("missing", code)),
            terms.Step("extension-months-at-most", Plain.Of(months)),
        ]);
    }

    private IEnumerable<(string Code, bool Met)> Needs(WageSubsidyTerms terms)
    {
        if (terms.ExtensionMonths is null) return [("no-extension-on-this-ground", false)];
        (string, bool) inTime = ("applied-for-after-the-end", AppliedOn <= SupportEndsOn);
        return Ground == WageSubsidyGround.ReducedWorkAbility && terms.RuleId == "W-05"
            ? [inTime, ("no-medical-certificate", HasMedicalCertificate), ("no-adaptations", HasAdaptations), ("productivity-not-lastingly-reduced", IsProductivityReduced)]
            : [inTime];
    }
}
