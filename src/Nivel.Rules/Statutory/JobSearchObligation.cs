namespace Nivel.Rules.Statutory;

/// <summary>The obligation to seek work (työnhakuvelvollisuus): how many job opportunities to apply for, and since when.</summary>
/// <remarks>
/// The authority may lower the number, or ask for nothing, when there are not four suitable openings (P-19): the answer is the most that may
/// be asked. The plan says how and by when the person tells of it (P-27).
/// </remarks>
public static partial class JobSearchObligation
{
    /// <summary>What the person must apply for.</summary>
    /// <exception cref="NotInForceException">The day is before 2.5.2022.</exception>
    public static Worked<Obligation> Of(ObligationFacts facts)
    {
        var full = Full.On(facts.On);
        if (Exempted(facts) is { } exempt) return new(Obligation.None, [Step.Given("on", $"{facts.On:yyyy-MM-dd}"), exempt]);
        if (Waiting(facts) is { } waiting) return waiting;
        var terms = Lighter(facts) ?? full;
        return new(new(terms.Opportunities, terms.PeriodMonths, null),
        [
            Step.Given("on", $"{facts.On:yyyy-MM-dd}"),
            terms.Step("opportunities-to-apply-for", $"{terms.Opportunities}"),
            terms.Step("period-months", $"{terms.PeriodMonths}"),
            full.Step("number-may-be-lowered", "yes") with { RuleId = "P-19", Source = "380/2023 § 44.3", Confidence = Confidence.Statute },
            Reported.Step("reported-as", "how-when-which-job"),
            .. NotRead(facts),
        ]);
    }

    /// <summary>True when the act counts towards the obligation: applying for work that lasts at least two weeks, and the acts named beside it.</summary>
    /// <param name="on">The day of the act.</param>
    /// <param name="workDays">How long the work applied for would last, days; null for an act that is no application, such as publishing a profile.</param>
    /// <exception cref="NotInForceException">The day is before 2.5.2022.</exception>
    public static Worked<bool> Counts(DateOnly on, int? workDays)
    {
        // What counts since 2026 has not been read: the earlier list is carried on, and said to be.
        var terms = Counting.FindOn(on) ?? Counting.On(new(2025, 12, 31)) with { Confidence = Confidence.Unverified };
        if (on < Counting[0].InForce.First) Counting.On(on);
        return new(workDays is null || workDays >= terms.LeastDays, [terms.Step("work-lasts-at-least-days", $"{terms.LeastDays}")]);
    }

    // The texts of 2026 on layoffs, full-time work and exemptions have not been read: the answer is the whole, and says where it may be wrong.
    private static IEnumerable<Step> NotRead(ObligationFacts facts)
    {
        if (Exemptions.FindOn(facts.On) is not null) yield break;
        const string source = "380/2023 § 46–48 as amended by 1412/2025, not read";
        if (facts.LaidOffSince is not null) yield return new("obligation-of-laid-off", "not-read", "P-23b", source, Confidence.Unverified);
        if (facts is { WorkPercent: > 80, WorkWeeks: > 2 }) yield return new("obligation-in-full-time-work", "not-read", "P-24", source, Confidence.Unverified);
        if (facts.HasMultiAgencyNeed || facts.IsMedicallyUnfit || facts.HasOtherGround) yield return new("no-obligation", "not-read", "P-25b", source, Confidence.Unverified);
    }

    private static ObligationTerms? Lighter(ObligationFacts facts)
    {
        if (facts.IsStudyingWithoutQualification && Studying.FindOn(facts.On) is { } studying) return studying;
        var partTime = facts.IsReducedHoursLayoff || facts is { WorkPercent: <= 80, WorkWeeks: >= 2 };
        return partTime ? PartTime.FindOn(facts.On) : null;
    }

    // Full-time work and a full layoff do not take the obligation away, they make it begin later.
    private static Worked<Obligation>? Waiting(ObligationFacts facts)
    {
        if (facts is { WorkPercent: > 80, WorkWeeks: > 2 } && Working.FindOn(facts.On) is { } working)
            return Later(working, facts.WorkEndsOn?.AddDays(1), "obligation-starts-after-work");
        if (facts.LaidOffSince is not { } since || Laid.FindOn(facts.On) is not { } laid) return null;
        var from = laid.FromDiscussion ? facts.DiscussionAfterLayoffOn : FinnishCalendar.AddMonths(since, laid.Months);
        return from <= facts.On ? null : Later(laid, from, laid.FromDiscussion ? "obligation-starts-after-discussion" : "obligation-starts-after-layoff-months");
    }

    private static Worked<Obligation> Later(DatedTerms terms, DateOnly? from, string term) =>
        new(Obligation.None with { StartsOn = from }, [terms.Step(term, from is { } day ? $"{day:yyyy-MM-dd}" : "")]);

    private static Step? Exempted(ObligationFacts facts)
    {
        if (Exemptions.FindOn(facts.On) is not { } terms) return null;
        var longEnough = terms.Months is null || facts.UnemployedMonths >= (facts.Age < terms.YoungUnder ? terms.MonthsOfYoung : terms.Months);
        var ruledOut = !terms.NeedsOpenWorkRuledOut || facts.IsOpenWorkRuledOut;
        var ground = facts.HasMultiAgencyNeed && longEnough && ruledOut ? "multi-agency-need"
            : facts.IsMedicallyUnfit && ruledOut ? "medically-unfit"
            : facts.HasOtherGround ? "other-ground"
            : terms.EndsWithinMonths is { } months && facts.UnemploymentEndsOn <= FinnishCalendar.AddMonths(facts.On, months) ? "unemployment-ends-soon" : null;
        return ground is null ? null : terms.Step("no-obligation", ground);
    }
}
