namespace Nivel.Rules.MultiAgency;

/// <summary>Steering groups of multi-agency support in a wellbeing services county (johtoryhmät).</summary>
/// <remarks>The authority names the chair, the county the vice-chair; the group sets goals each year, and staffing is reviewed each year.</remarks>
public static class SteeringGroups
{
    private static readonly InForce<GroupTerms> Terms = new(
        new GroupTerms(Days.From(new(2025, 1, 1)), "T-09", "381/2023 § 9; 388/2024 § 1–4", Confidence.Statute, 1, 60, 12));

    /// <summary>True when so many groups may be set up: at least one, at most as many as the county has employment authorities.</summary>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<bool> MayBe(int groups, int authorities, DateOnly on)
    {
        var terms = Terms.On(on);
        return new(groups >= terms.Least && groups <= authorities,
            [Step.Given("groups", Plain.Of(groups)), terms.Step("groups-at-least", Plain.Of(terms.Least)), terms.Step("groups-at-most", Plain.Of(authorities))]);
    }

    /// <summary>The last day of the five years for which a group is appointed.</summary>
    /// <remarks>1.1.2025 → 31.12.2029.</remarks>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<DateOnly> TermEndsOn(DateOnly appointedFrom)
    {
        var terms = Terms.On(appointedFrom);
        var ends = FinnishCalendar.AddMonths(appointedFrom, terms.TermMonths).AddDays(-1);
        return new(ends, [Step.Given("appointed-from", Plain.Of(appointedFrom)), terms.Step("term-months", Plain.Of(terms.TermMonths)), terms.Step("term-ends-on", Plain.Of(ends))]);
    }

    /// <summary>The last day for the next yearly setting of goals and review of staffing.</summary>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<DateOnly> NextYearlyReviewBy(DateOnly lastOn)
    {
        var terms = Terms.On(lastOn);
        var by = FinnishCalendar.AddMonths(lastOn, terms.ReviewMonths);
        return new(by, [Step.Given("last-review-on", Plain.Of(lastOn)), terms.Step("yearly-review-by", Plain.Of(by))]);
    }

    private sealed record GroupTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Least, int TermMonths, int ReviewMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
