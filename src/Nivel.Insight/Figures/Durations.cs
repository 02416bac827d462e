using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;

namespace Nivel.Insight.Figures;

/// <summary>The median length, in days, of what is open on the calculation day: of unemployment among the unemployed (S-13), and of the search. Exact.</summary>
internal static class Durations
{
    internal static IEnumerable<Figure> Of(InsightStore store, Scope scope) => [.. Of(store, scope, "duration", SpellKind.Run), .. Of(store, scope, "search-duration", SpellKind.Search)];

    private static IEnumerable<Figure> Of(InsightStore store, Scope scope, string indicator, SpellKind kind)
    {
        var changes = store.Columns.Ask($"""
            select enters as m, begins, {scope.Column} as g, count(*) from spells where {scope.Where} and kind = {(int)kind} and enters < leaves and enters <= $2 group by all
            union all select leaves, begins, {scope.Column} as g, -count(*) from spells where {scope.Where} and kind = {(int)kind} and enters < leaves and leaves <= $2 group by all
            """, scope.Area, Calendar.Number(scope.To)).Select(r => (Group: (int)r.Whole(2), Change: new Beginning((int)r.Whole(0), r.On(1)!.Value, r.Whole(3)))).ToLookup(c => c.Group, c => c.Change);
        IEnumerable<int> groups = scope.By == Division.Whole ? [0] : changes.Select(c => c.Key).Order();
        return groups.SelectMany(group => Months(indicator, group, [.. changes[group].OrderBy(c => c.Month)], scope));
    }

    /// <summary>In a month, so many more or fewer are counted who began on that day.</summary>
    private readonly record struct Beginning(int Month, DateOnly On, long Change);

    private static IEnumerable<Figure> Months(string indicator, int group, List<Beginning> changes, Scope scope)
    {
        var (begun, at, persons) = (new SortedDictionary<DateOnly, long>(), 0, 0L);
        for (var month = scope.From; month.CompareTo(scope.To) <= 0; month = month.Next)
        {
            for (; at < changes.Count && changes[at].Month <= Calendar.Number(month); at++)
            {
                begun[changes[at].On] = begun.GetValueOrDefault(changes[at].On) + changes[at].Change;
                persons += changes[at].Change;
            }

            yield return Shares.Median(indicator, month, group, persons == 0 ? null : Middle(begun, persons, Calendar.CountedOn(month)), persons);
        }
    }

    /// <summary>Sorted by beginning, so from the longest to the shortest: the middle is the same from both ends.</summary>
    private static double Middle(SortedDictionary<DateOnly, long> begun, long persons, DateOnly day)
    {
        var (low, high) = (At(begun, (persons - 1) / 2), At(begun, persons / 2));
        return ((day.DayNumber - low.DayNumber) + (day.DayNumber - high.DayNumber)) / 2.0 + 1;
    }

    private static DateOnly At(SortedDictionary<DateOnly, long> begun, long index)
    {
        foreach (var (day, count) in begun)
            if ((index -= count) < 0) return day;
        throw new ArgumentOutOfRangeException(nameof(index));
    }
}
