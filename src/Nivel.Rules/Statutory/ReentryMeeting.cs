namespace Nivel.Rules.Statutory;

/// <summary>When the person is met before a service ends, on the days that the row is in force.</summary>
/// <param name="InForce">The estimated end of the service.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="MonthsBefore">Months before the estimated end.</param>
public sealed record ReentryTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int MonthsBefore)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>The discussion one month before a long service is estimated to end, so that nobody falls out of it into nothing.</summary>
public static class ReentryMeeting
{
    /// <summary>The rule to 31.12.2025; what holds since has not been read.</summary>
    public static readonly InForce<ReentryTerms> Terms = new(
        new ReentryTerms(Days.Of(new(2022, 5, 2), new(2024, 12, 31)), "P-10", "916/2012 ch. 2 § 7.2 (1379/2021)", Confidence.Statute, 1),
        new ReentryTerms(Days.Of(new(2025, 1, 1), new(2025, 12, 31)), "P-10", "380/2023 § 33.2", Confidence.Statute, 1));

    /// <summary>The day of the discussion, counted back by 150/1930 § 4: a service that ends on 31.3. → 28.2. (29.2. in a leap year).</summary>
    /// <exception cref="NotInForceException">The service ends outside 2.5.2022–31.12.2025.</exception>
    public static Worked<DateOnly> On(DateOnly serviceEndsOn)
    {
        var terms = Terms.On(serviceEndsOn);
        var on = FinnishCalendar.AddMonths(serviceEndsOn, -terms.MonthsBefore);
        return new(on, [Step.Given("service-ends-on", $"{serviceEndsOn:yyyy-MM-dd}"), terms.Step("discussion-before-end-on", $"{on:yyyy-MM-dd}")]);
    }
}
