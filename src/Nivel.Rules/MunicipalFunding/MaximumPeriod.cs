namespace Nivel.Rules.MunicipalFunding;

/// <summary>How many days of unemployment allowance are paid at most, on the days that the row is in force.</summary>
/// <param name="InForce">Benefit days.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="ShortHistory">Days when the work history is shorter than <paramref name="ShortHistoryYears"/>.</param>
/// <param name="ShortHistoryYears">Years of work that make the history long enough.</param>
/// <param name="Normal">Days otherwise.</param>
/// <param name="Older">Days of the older with a long recent history.</param>
/// <param name="OlderFrom">The age from which one is such.</param>
/// <param name="OlderYears">Years of work they need of the last <paramref name="OlderWindowYears"/>.</param>
/// <param name="OlderWindowYears">The years looked back on.</param>
public sealed record MaximumPeriodTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence,
    int ShortHistory, int ShortHistoryYears, int Normal, int Older, int OlderFrom, int OlderYears, int OlderWindowYears)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Maximum of unemployment allowance (päivärahan enimmäisaika), days.</summary>
public static class MaximumPeriod
{
    /// <summary>The maximum by date. Since 1.5.2026 only the earnings-related allowance has one.</summary>
    public static readonly InForce<MaximumPeriodTerms> Terms = new(
        new MaximumPeriodTerms(Days.From(new(2017, 1, 1)), "M-34", "unemployment funds", Confidence.Secondary, 300, 3, 400, 500, 58, 5, 20));

    /// <summary>The maximum of a person, payment days.</summary>
    /// <param name="on">A benefit day.</param>
    /// <param name="age">Age when the condition of age is looked at.</param>
    /// <param name="workYears">Whole years of work history.</param>
    /// <param name="workYearsOfLast20">Whole years of work in the last twenty.</param>
    /// <exception cref="NotInForceException">The day is before 2017.</exception>
    public static Worked<int> Of(DateOnly on, int age, int workYears, int workYearsOfLast20)
    {
        var terms = Terms.On(on);
        var days = age >= terms.OlderFrom && workYearsOfLast20 >= terms.OlderYears ? terms.Older
            : workYears < terms.ShortHistoryYears ? terms.ShortHistory : terms.Normal;
        return new(days, [Step.Given("age", $"{age}"), Step.Given("work-years", $"{workYears}"), terms.Step("maximum-days", $"{days}")]);
    }
}
