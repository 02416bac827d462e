using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;

namespace Nivel.Insight.Figures;

/// <summary>The median length, in days, of the unemployment of those who are unemployed on the calculation day (S-13), exact.</summary>
internal static class Durations
{
    internal static IEnumerable<Figure> Of(InsightStore store, Scope scope)
    {
        var begun = new SortedDictionary<DateOnly, long>();
        var changes = store.Columns.Ask($"""
            select enters as m, begins, count(*) from spells where {scope.Where} and kind = 11 and enters < leaves and enters <= $2 group by all
            union all select leaves, begins, -count(*) from spells where {scope.Where} and kind = 11 and enters < leaves and leaves <= $2 group by all
            """, scope.Area, Calendar.Number(scope.To)).Select(r => (Month: (int)r.Whole(0), On: r.On(1)!.Value, Change: r.Whole(2))).OrderBy(c => c.Month).ToList();
        var at = 0;
        for (var month = scope.From; month.CompareTo(scope.To) <= 0; month = month.Next)
        {
            for (; at < changes.Count && changes[at].Month <= Calendar.Number(month); at++)
                begun[changes[at].On] = begun.GetValueOrDefault(changes[at].On) + changes[at].Change;
            yield return Middle(begun, month);
        }
    }

    private static Figure Middle(SortedDictionary<DateOnly, long> begun, Month month)
    {
        var persons = begun.Values.Sum();
        if (persons == 0) return Shares.Median("duration", month, 0, null, 0);
        var day = Calendar.CountedOn(month);
        // Sorted by beginning, so from the longest to the shortest: the middle is the same from both ends.
        var (low, high) = (At(begun, (persons - 1) / 2), At(begun, persons / 2));
        return Shares.Median("duration", month, 0, ((day.DayNumber - low.DayNumber) + (day.DayNumber - high.DayNumber)) / 2.0 + 1, persons);
    }

    private static DateOnly At(SortedDictionary<DateOnly, long> begun, long index)
    {
        foreach (var (day, count) in begun)
            if ((index -= count) < 0) return day;
        throw new ArgumentOutOfRangeException(nameof(index));
    }
}
