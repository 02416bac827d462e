namespace Nivel.Rules.Subsidies;

/// <summary>Interruption of a subsidy and the last day to apply for its payment.</summary>
public static class WageSubsidyPayment
{
    private static readonly WageSubsidyGround[] WithoutYear =
        [WageSubsidyGround.ReducedWorkAbility, WageSubsidyGround.Association, WageSubsidyGround.Over60, WageSubsidyGround.Apprenticeship, WageSubsidyGround.Over55];

    private static readonly InForce<InterruptionTerms> Interruption = new(
        new InterruptionTerms(Days.Of(new(2023, 7, 1), new(2024, 12, 31)), "W-18", "916/2012 ch. 7 § 12 (371/2023)", Confidence.Statute, 1, 12, WithoutYear),
        new InterruptionTerms(Days.From(new(2025, 1, 1)), "W-18", "380/2023 § 92, 97", Confidence.Statute, 1, 12, WithoutYear));

    private static readonly InForce<ApplicationTerms> Application = new(
        new ApplicationTerms(Days.From(new(2025, 1, 1)), "W-19", "385/2024 § 18", Confidence.Statute, 3));

    /// <summary>The last day of a support whose work and pay were interrupted; its planned last day when the interruption was under a month.</summary>
    /// <remarks>
    /// Payment is suspended when the interruption lasts a month or more. What was left at its start may be paid after it: support
    /// 1.1.–31.5.2025 interrupted 1.3.–30.4. → 31.7.2025 (92 days were left). For skills at latest to 12 months from the start; that
    /// limit is not set for the other grounds. That the rest is counted in calendar days is an inference.
    /// </remarks>
    /// <param name="ground">On what ground.</param>
    /// <param name="support">The support as granted, with an end.</param>
    /// <param name="interruption">The interruption, with an end; it begins during the support.</param>
    /// <exception cref="ArgumentException">A run has no end, or the interruption does not begin during the support.</exception>
    /// <exception cref="NotInForceException">The interruption began before 1.7.2023.</exception>
    public static Worked<DateOnly> EndsOn(WageSubsidyGround ground, Days support, Days interruption)
    {
        if (support.Last is not { } planned || interruption.Last is not { } over) throw new ArgumentException("Support and interruption must have an end.", nameof(support));
        if (!support.Contain(interruption.First)) throw new ArgumentException("An interruption begins during the support.", nameof(interruption));
        var terms = Interruption.On(interruption.First);
        List<Step> steps = [Step.Given("support", support.ToString()), Step.Given("interruption", interruption.ToString())];
        var isSuspended = over.AddDays(1) >= FinnishCalendar.AddMonths(interruption.First, terms.FromMonths);
        steps.Add(terms.Step("payment-suspended", Plain.Of(isSuspended)));
        if (!isSuspended) return new(planned, [.. steps, terms.Step("support-ends-on", Plain.Of(planned))]);
        var left = planned.DayNumber - interruption.First.DayNumber + 1;
        var latest = terms.WithoutLimit.Contains(ground) ? DateOnly.MaxValue : FinnishCalendar.AddMonths(support.First, terms.LatestMonths).AddDays(-1);
        var ends = over.AddDays(left) < latest ? over.AddDays(left) : latest;
        steps.Add(terms.Step("days-left", Plain.Of(left)) with { Confidence = Confidence.Inferred });
        if (latest != DateOnly.MaxValue) steps.Add(terms.Step("at-latest", Plain.Of(latest)));
        return new(ends, [.. steps, terms.Step("support-ends-on", Plain.Of(ends))]);
    }

    /// <summary>The last day to apply for the last payment: three months from the end of the calendar month in which the last payment period ends.</summary>
    /// <remarks>Last period ends 15.5.2025 → Sunday 31.8.2025, which may still be done on Monday 1.9.2025. A payment period (maksatusjakso)
    /// holds the pay periods that end in one calendar month, and ends at the latest with the support.</remarks>
    /// <exception cref="NotInForceException">The period ended before 2025.</exception>
    public static Worked<LastDay> ApplyBy(DateOnly lastPaymentPeriodEndsOn)
    {
        var terms = Application.On(lastPaymentPeriodEndsOn);
        var monthEnds = Month.Of(lastPaymentPeriodEndsOn).Last;
        var by = LastDay.MonthsAfter(monthEnds, terms.Months);
        return new(by,
        [
            Step.Given("last-payment-period-ends-on", Plain.Of(lastPaymentPeriodEndsOn)),
            terms.Step("calendar-month-ends-on", Plain.Of(monthEnds)),
            terms.Step("within-months", Plain.Of(terms.Months)),
            terms.Step("apply-by", Plain.Of(by.On)),
            by.Moved,
        ]);
    }

    private sealed record InterruptionTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int FromMonths, int LatestMonths, IReadOnlyList<WageSubsidyGround> WithoutLimit)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record ApplicationTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
