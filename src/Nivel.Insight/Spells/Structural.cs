using Nivel.Rules;
using Nivel.Rules.Unemployment;

namespace Nivel.Insight.Spells;

/// <summary>
/// The three smaller groups of structural unemployment. They are defined on the calculation day, so they are found on calculation days
/// and written as runs from the first to the last of them; between those days the rows say nothing.
/// </summary>
/// <remarks>The notes of the published tables were read only in part (S-06) or not at all (S-07): these windows are marked unverified wherever they are shown.
/// S-06 here: the latest service ended more than 3 and at most 12 months ago. S-07 here: in a service, and another ended within 12 months.</remarks>
internal static class Structural
{
    private const int Comparable = 16, AfterService = 12;

    internal static void Add(List<SpellRow> rows, List<Days> runs, List<Days> served, List<Days> unemployed)
    {
        // The first run too: who began on 1.3. is on 29.2. of a leap year comparable and only on 1.3. long-term.
        foreach (var run in runs) Found(rows, SpellKind.Comparable, run, Comparable, day => Has(unemployed, day) && IsComparable(runs, day));
        if (served.Count == 0) return;
        foreach (var service in served.Where(s => s.Last is not null))
            Found(rows, SpellKind.Returned, Days.Of(service.Last!.Value.AddDays(1), service.Last.Value.AddMonths(AfterService)), AfterService + 1, day => Has(unemployed, day) && !IsLong(runs, day) && !IsComparable(runs, day) && EndedBefore(served, service, day));
        foreach (var service in served.Skip(1))
            Found(rows, SpellKind.Circulating, service, AfterService + 1, day => Has(runs, day) && !IsLong(runs, day) && HadEnded(served, day));
    }

    /// <summary>Asks on each calculation day of the run, at most so many months on: later nothing of it can be true.</summary>
    private static void Found(List<SpellRow> rows, SpellKind kind, Days within, int months, Func<DateOnly, bool> asks)
    {
        DateOnly? first = null, last = null;
        for (var (month, left) = (Month.Of(within.First), months + 1); left >= 0; (month, left) = (month.Next, left - 1))
        {
            var day = Calendar.CountedOn(month);
            var holds = within.Contain(day) && asks(day);
            if (holds) (first, last) = (first ?? day, day);
            if (holds || first is null) continue;
            rows.Add(new(kind, first.Value, last));
            first = null;
        }

        if (first is { } open) rows.Add(new(kind, open, last));
    }

    private static bool IsComparable(List<Days> runs, DateOnly day)
    {
        if (IsLong(runs, day)) return false;
        var terms = LongTermUnemployed.Terms.On(day);
        var window = Days.Of(FinnishCalendar.AddMonths(day, -terms.WindowMonths).AddDays(1), day);
        var days = 0;
        foreach (var run in runs) days += run.Intersect(window)?.Count ?? 0;
        return days >= day.DayNumber - FinnishCalendar.AddMonths(day, -terms.ComparableMonths).DayNumber;
    }

    private static bool IsLong(List<Days> runs, DateOnly day)
    {
        foreach (var run in runs)
            if (run.Contain(day)) return Derive.LongTerm(run)?.Contain(day) ?? false;
        return false;
    }

    private static bool Has(List<Days> runs, DateOnly day)
    {
        foreach (var run in runs)
            if (run.Contain(day)) return true;
        return false;
    }

    private static bool EndedBefore(List<Days> served, Days service, DateOnly day) =>
        service.Last!.Value.AddMonths(3) < day && !served.Exists(s => s.First > service.First && s.First <= day);

    private static bool HadEnded(List<Days> served, DateOnly day) => served.Exists(s => s.Last < day && s.Last.Value.AddMonths(AfterService) >= day);
}
