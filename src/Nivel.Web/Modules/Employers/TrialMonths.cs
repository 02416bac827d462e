using Nivel.Rules;

namespace Nivel.Web.Modules.Employers;

/// <summary>Months of work trials (työkokeilu) from runs of days.</summary>
/// <remarks>Whole months by the calendar, so that 15.1.–14.7. is six; days left over count as thirtieths, which no text of law says.
/// A trial that is known from two sources is counted once.</remarks>
public static class TrialMonths
{
    private const decimal DaysOfMonth = 30m;

    public static decimal Of(Days run)
    {
        var after = (run.Last ?? throw new ArgumentException("A trial that is counted has an end.", nameof(run))).AddDays(1);
        var whole = 0;
        while (FinnishCalendar.AddMonths(run.First, whole + 1) <= after) whole++;
        return whole + (after.DayNumber - FinnishCalendar.AddMonths(run.First, whole).DayNumber) / DaysOfMonth;
    }

    public static decimal OfAll(IEnumerable<Days> runs) => Joined(runs).Sum(Of);

    private static List<Days> Joined(IEnumerable<Days> runs)
    {
        var joined = new List<Days>();
        foreach (var run in runs.OrderBy(run => run.First))
        {
            if (joined.Count > 0 && joined[^1] is var last && (last.Overlap(run) || last.Precede(run)))
                joined[^1] = last.Last >= run.Last ? last : last.EndOn(run.Last!.Value);
            else joined.Add(run);
        }

        return joined;
    }
}
