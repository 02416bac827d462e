namespace Nivel.Rules.Unemployment;

/// <summary>Calculation day (laskentapäivä) of the employment service statistics.</summary>
public static class CalculationDay
{
    private static readonly CalculationDayTerms Terms = new(Days.From(new(2006, 1, 1)), "S-02", "Helsinki, concepts", Confidence.Secondary);

    /// <summary>The last working day of the month, Monday to Friday without holidays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 2000–2199.</exception>
    public static Worked<DateOnly> Of(Month month)
    {
        var day = month.Last;
        while (!FinnishCalendar.IsWorkingDay(day, WorkingDays.Strict)) day = day.AddDays(-1);
        return new(day, [Step.Given("month", month.ToString()), Terms.Step("calculation-day", $"{day:yyyy-MM-dd}")]);
    }

    private sealed record CalculationDayTerms(Days InForce, string RuleId, string Source, Confidence Confidence) : DatedTerms(InForce, RuleId, Source, Confidence);
}
