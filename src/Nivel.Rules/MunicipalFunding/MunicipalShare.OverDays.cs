namespace Nivel.Rules.MunicipalFunding;

public static partial class MunicipalShare
{
    // Hundredths of a cent: 37.21 € × 10 % has no smaller parts, so that days add up exactly and fast.
    private const long Parts = 100;

    /// <summary>The support of a person without an allowance on the day: labour market support to 30.4.2026, general support since (48/2026 § 55).</summary>
    public static Benefit SupportOn(DateOnly day) => day < Since2026.First ? Benefit.LabourMarketSupport : Benefit.GeneralSupport;

    /// <summary>What the municipality pays of support for every Monday to Friday of a run, day by day, also over a change of law.</summary>
    /// <remarks>Counter 95 before February 2025 → 55.82 € for its 20 days. The counter goes on over 1.5.2026, for general support counts the days before it (M-28).</remarks>
    /// <param name="days">The run; closed, from 2025 on, where steps are taken on their exact day.</param>
    /// <param name="counterBefore">Days counted before the run, 0 or more.</param>
    /// <param name="daily">What one day is paid, not negative.</param>
    /// <exception cref="ArgumentException">The run is open or begins before 2025, or a number is negative.</exception>
    public static PeriodShare OverDays(Days days, int counterBefore, Euros daily)
    {
        if (days.Last is not { } last || days.First < Model2025.First) throw new ArgumentException("A closed run from 2025 on is wanted.", nameof(days));
        ArgumentOutOfRangeException.ThrowIfNegative(counterBefore);
        ArgumentOutOfRangeException.ThrowIfNegative(daily.Cents);
        var (parts, counter) = (0L, counterBefore);
        for (var day = days.First; day <= last;)
        {
            var terms = TermsOf(SupportOn(day)).On(day);
            var until = terms.InForce.Last is { } end && end < last ? end : last;
            parts = checked(parts + Walk(terms, day.DayNumber, until.DayNumber, ref counter, daily.Cents));
            day = until.AddDays(1);
        }
        return new(Euros.From(new decimal(parts) / Parts / 100m), counter);
    }

    private static long Walk(MunicipalShareTerms terms, int first, int last, ref int counter, long cents)
    {
        var (parts, step) = (0L, 0);
        for (var number = first; number <= last; number++)
        {
            // Day 0 was a Monday.
            if (number % 7 > 4) continue;
            counter++;
            while (counter > terms.Bands[step].UpToDay) step++;
            parts += cents * terms.Percents[step];
        }
        return parts;
    }
}
