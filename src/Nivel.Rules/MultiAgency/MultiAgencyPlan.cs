namespace Nivel.Rules.MultiAgency;

/// <summary>Plan of multi-agency support (monialainen työllistymissuunnitelma): by when it is made and reviewed, when the client relationship begins and ends.</summary>
public static class MultiAgencyPlan
{
    private static readonly Days OldAct = Days.Of(new(2015, 1, 1), new(2024, 12, 31));
    private static readonly Days NewAct = Days.From(new(2025, 1, 1));

    private static readonly InForce<MonthsTerms> Plans = new(
        new MonthsTerms(OldAct, "T-02", "1369/2014 § 3–4", Confidence.Statute, 3),
        new MonthsTerms(NewAct, "T-05", "381/2023 § 4.3", Confidence.Statute, 3));

    // Act 1413/2025 may have changed § 6 from 2026; its text has not been read.
    private static readonly InForce<MonthsTerms> Reviews = new(
        new MonthsTerms(OldAct, "T-02", "1369/2014 § 4", Confidence.Statute, 6),
        new MonthsTerms(Days.Of(NewAct.First, new(2025, 12, 31)), "T-06", "381/2023 § 6", Confidence.Statute, 3));

    private static readonly InForce<MarkTerms> Starts = new(new MarkTerms(NewAct, "T-04", "381/2023 § 4.1", Confidence.Statute));
    private static readonly InForce<MarkTerms> Ends = new(new MarkTerms(NewAct, "T-07", "381/2023 § 8", Confidence.Statute));

    /// <summary>The last day for the plan: three months from the day on which the assessment was begun.</summary>
    /// <remarks>Begun 30.11.2025 → Saturday 28.2.2026; no day 30 in February. In practice Monday 2.3.2026.</remarks>
    /// <exception cref="NotInForceException">It was begun before 2015.</exception>
    public static Worked<DateOnly> PlanBy(DateOnly assessmentBegunOn) => By(Plans.On(assessmentBegunOn), "assessment-begun-on", assessmentBegunOn, "plan-by");

    /// <summary>The last day for the next review: three months from the plan or the last review, until 2024 six.</summary>
    /// <remarks>Made 5.5.2025 → 5.8.2025; made 5.5.2024 → 5.11.2024. The law of the day of the plan holds. A client may ask for a review sooner.</remarks>
    /// <param name="madeOn">The day on which the plan was made or last reviewed.</param>
    /// <exception cref="NotInForceException">It was made before 2015.</exception>
    public static Worked<DateOnly> ReviewBy(DateOnly madeOn) => By(
        Reviews.FindOn(madeOn) ?? (madeOn < OldAct.First ? Reviews.On(madeOn) : Reviews[Reviews.Count - 1] with
        {
            Source = "381/2023 § 6; changes by 1413/2025 not read",
            Confidence = Confidence.Unverified,
        }), "plan-made-on", madeOn, "review-by");

    /// <summary>The day on which the client relationship begins, from which data may be stored: that on which the assessment is begun.</summary>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<DateOnly> ClientFrom(DateOnly assessmentBegunOn) =>
        new(assessmentBegunOn, [Starts.On(assessmentBegunOn).Step("client-from", Plain.Of(assessmentBegunOn))]);

    /// <summary>The day on which the client relationship ends: that of a joint assessment that no need of coordination remains; null while one remains.</summary>
    /// <param name="assessedOn">The day of the joint assessment of the authority, the county and Kela.</param>
    /// <param name="needRemains">True when services must still be coordinated.</param>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<DateOnly?> EndsOn(DateOnly assessedOn, bool needRemains)
    {
        var terms = Ends.On(assessedOn);
        return new(needRemains ? null : assessedOn, [Step.Given("jointly-assessed-on", Plain.Of(assessedOn)), terms.Step("need-remains", Plain.Of(needRemains))]);
    }

    private static Worked<DateOnly> By(MonthsTerms terms, string since, DateOnly from, string term)
    {
        var by = LastDay.MonthsAfter(from, terms.Months);
        return new(by.On, [Step.Given(since, Plain.Of(from)), terms.Step("within-months", Plain.Of(terms.Months)), terms.Step(term, Plain.Of(by.On)), by.Moved]);
    }

    private sealed record MonthsTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record MarkTerms(Days InForce, string RuleId, string Source, Confidence Confidence)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
