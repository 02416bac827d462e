namespace Nivel.Rules.MunicipalFunding;

/// <summary>How long a payment period is, on the days that the row is in force.</summary>
/// <param name="InForce">Days on which a period begins.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="FirstWeeks">Weeks of the first period.</param>
/// <param name="LaterWeeks">Weeks of every later one.</param>
public sealed record PaymentPeriodTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int FirstWeeks, int LaterWeeks)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Days for which unemployment benefit is paid (maksupäivät) and the periods they are paid in (maksukausi).</summary>
public static class PaymentDays
{
    /// <summary>At most so many days a calendar week (rule M-33): Monday to Friday, holidays on a weekday included.</summary>
    public const int MostInWeek = 5;

    /// <summary>The periods by the day they begin. The four weeks of labour market support are general knowledge, those of general support are in decree 330/2026.</summary>
    public static readonly InForce<PaymentPeriodTerms> Periods = new(
        new PaymentPeriodTerms(Days.From(new(2026, 5, 1)), "M-35", "decree 330/2026 § 1", Confidence.Statute, FirstWeeks: 2, LaterWeeks: 4));

    private static readonly WeekTerms Week = new(Days.From(new(2003, 1, 1)), "M-33", "unemployment funds; 1290/2002 ch. 3 § 2", Confidence.Secondary);

    /// <summary>Payment days of a run of wholly unemployed days: Mondays to Fridays, holidays included.</summary>
    /// <remarks>1.–31.1.2025 has 23.</remarks>
    /// <exception cref="ArgumentException">The run has no end.</exception>
    public static Worked<int> In(Days days)
    {
        if (days.Last is not { } last) throw new ArgumentException("Payment days can be counted only in a closed run.", nameof(days));
        var count = Weekdays(days.First, last);
        return new(count, [Step.Given("days", days.ToString()), Week.Step("payment-days", $"{count}")]);
    }

    /// <summary>Payment days after one day and up to another, the latter included; 0 when it is not later.</summary>
    public static int Since(DateOnly after, DateOnly until) => until <= after ? 0 : Weekdays(after.AddDays(1), until);

    /// <summary>The day of the so-manieth payment day after a day; 1 is the next Monday to Friday.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Count is below 1.</exception>
    public static DateOnly After(DateOnly day, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        for (; count > 0; count--)
            do day = day.AddDays(1); while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return day;
    }

    /// <summary>The payment periods of general support from the first day on, until the run ends.</summary>
    /// <exception cref="NotInForceException">The first day is before 1.5.2026.</exception>
    /// <exception cref="ArgumentException">The run has no end.</exception>
    public static IReadOnlyList<Days> PeriodsOf(Days support)
    {
        var (terms, last) = (Periods.On(support.First), support.Last ?? throw new ArgumentException("Periods can be told only of a closed run.", nameof(support)));
        var periods = new List<Days>();
        for (var (first, weeks) = (support.First, terms.FirstWeeks); first <= last; weeks = terms.LaterWeeks)
        {
            var end = first.AddDays(weeks * 7 - 1);
            periods.Add(Days.Of(first, end < last ? end : last));
            first = end.AddDays(1);
        }
        return periods;
    }

    // Whole weeks have five each; the rest is looked at day by day.
    private static int Weekdays(DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        var count = days / 7 * MostInWeek;
        for (var day = first.AddDays(days / 7 * 7); day <= last; day = day.AddDays(1))
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) count++;
        return count;
    }

    private sealed record WeekTerms(Days InForce, string RuleId, string Source, Confidence Confidence) : DatedTerms(InForce, RuleId, Source, Confidence);
}
