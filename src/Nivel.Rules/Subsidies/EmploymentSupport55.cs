namespace Nivel.Rules.Subsidies;

/// <summary>Employment support for those of 55 years or more (55 vuotta täyttäneiden työllistämistuki): who is entitled, and what is paid.</summary>
/// <remarks>The authority grants it when the terms are met; there is no discretion. Share, months and cap are those of <see cref="WageSubsidy"/> on the ground
/// <see cref="WageSubsidyGround.Over55"/>.</remarks>
public static class EmploymentSupport55
{
    private static readonly InForce<HoursTerms> Hours = new(
        new HoursTerms(Days.Of(new(2023, 7, 1), new(2024, 12, 31)), "W-21", "916/2012 ch. 7 a § 2 (371/2023)", Confidence.Statute, 25m, 37.5m, new Percent(65)),
        new HoursTerms(Days.From(new(2025, 1, 1)), "W-21", "380/2023 § 95.2", Confidence.Statute, 25m, 37.5m, new Percent(65)));

    /// <summary>Hours a week that the contract must have at least: 25, or 65 per cent of full hours when those are under 37.5.</summary>
    /// <remarks>Full hours 36 → 23.4; 37.5 → 25; 40 → 25.</remarks>
    /// <exception cref="NotInForceException">The day is before 1.7.2023.</exception>
    public static Worked<decimal> HoursNeeded(decimal fullTimeHours, DateOnly on)
    {
        var terms = Hours.On(on);
        var needed = fullTimeHours < terms.FullHours ? fullTimeHours * terms.ShareOfShorter.Fraction : terms.Hours;
        return new(needed, [Step.Given("full-time-hours", Plain.Of(fullTimeHours)), terms.Step("weekly-hours-needed", Plain.Of(needed))]);
    }

    /// <summary>True when the support is granted as far as age, unemployment and hours go.</summary>
    /// <remarks>55 years, 24 of 28 months, 25 h of 37.5 h → yes; 24.5 h → no; 24 h of 36 h → yes. There was no such support before 1.7.2023.</remarks>
    /// <param name="age">Full years on the day of the decision.</param>
    /// <param name="unemployedOfLast28">Months unemployed of the last 28.</param>
    /// <param name="weeklyHours">Hours a week by the contract; of varying hours the guaranteed ones.</param>
    /// <param name="fullTimeHours">The field's regular maximum hours a week.</param>
    /// <param name="on">The day of the decision.</param>
    public static Worked<bool> IsEntitled(int age, int unemployedOfLast28, decimal weeklyHours, decimal fullTimeHours, DateOnly on)
    {
        var table = WageSubsidy.TermsOf(WageSubsidyGround.Over55);
        if (table.FindOn(on) is not { } terms) return new(false, [table[0].Step("support-exists-from", Plain.Of(table[0].InForce.First))]);
        var hours = HoursNeeded(fullTimeHours, on);
        var isLongUnemployed = WageSubsidy.LevelOf(terms, new(null, unemployedOfLast28)) is not null;
        var entitled = age >= terms.MinimumAge && isLongUnemployed && weeklyHours >= hours.Answer;
        return hours.Then(new Worked<bool>(entitled,
        [
            Step.Given("weekly-hours", Plain.Of(weeklyHours)),
            Step.Given("age", Plain.Of(age)),
            terms.Step("age-at-least", Plain.Of(terms.MinimumAge)),
            Step.Given("unemployed-months-of-last-28", Plain.Of(unemployedOfLast28)),
            WageSubsidy.NotEnough(terms),
            terms.Step("entitled", Plain.Of(entitled)),
        ]));
    }

    private sealed record HoursTerms(Days InForce, string RuleId, string Source, Confidence Confidence, decimal Hours, decimal FullHours, Percent ShareOfShorter)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
