using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;

namespace Nivel.Insight.Figures;

/// <summary>Runs of unemployment as cohorts: of those begun in a month how many go on, of those ended how many went to work and came back.</summary>
internal static class RunFigures
{
    /// <summary>Code of an exit to work on the open market.</summary>
    internal const int ToWork = 1;

    internal static IEnumerable<Figure> Of(InsightStore store, Scope scope) => [.. scope.By == Division.Kind ? [] : Begun(store, scope), .. Ended(store, scope)];

    private static IEnumerable<Figure> Begun(InsightStore store, Scope scope)
    {
        var rows = store.Columns.Ask($"""
            select year(begins) * 12 + month(begins) - 1 as m, {scope.Column} as g, count(*),
                count(*) filter (ends is null or ends >= (begins + interval 3 month)::date),
                count(*) filter (ends is null or ends >= (begins + interval 6 month)::date),
                count(*) filter (ends is null or ends >= (begins + interval 12 month)::date)
            from spells where {scope.Where} and kind = 11 and begins >= $2 and begins <= $3 group by all
            """, scope.Area, scope.From.First, scope.To.Last);
        foreach (var (month, group, sums) in Cohorts.Of(rows, scope, 4))
        {
            yield return Shares.Number("runs-begun", month, group, sums[0]);
            yield return Shares.Percent("flow-3", month, group, sums[1], sums[0]);
            yield return Shares.Percent("flow-6", month, group, sums[2], sums[0]);
            yield return Shares.Percent("flow-12", month, group, sums[3], sums[0]);
        }
    }

    private static IEnumerable<Figure> Ended(InsightStore store, Scope scope)
    {
        // Returned within 6 months: the day of the new run is no later than the same day six months on.
        var rows = store.Columns.Ask($"""
            select year(ends) * 12 + month(ends) - 1 as m, {scope.Column} as g, count(*), count(*) filter (code = {ToWork}),
                count(*) filter (gap is not null and ends + gap <= (ends + interval 6 month)::date)
            from spells where {scope.Where} and kind = 11 and ends >= $2 and ends <= $3 group by all
            """, scope.Area, scope.From.First, scope.To.Last);
        foreach (var (month, group, sums) in Cohorts.Of(rows, scope, 3))
        {
            yield return Shares.Number("runs-ended", month, group, sums[0]);
            yield return Shares.Percent("exits-to-work", month, group, sums[1], sums[0]);
            yield return Shares.Percent("returned-in-6-months", month, group, sums[2], sums[0]);
        }

        if (scope.By != Division.Kind)
            foreach (var figure in Exits(store, scope)) yield return figure;
    }

    /// <summary>Of the runs open on the first day of the month, how many ended in it.</summary>
    private static IEnumerable<Figure> Exits(InsightStore store, Scope scope)
    {
        var standing = new Standing(scope);
        foreach (var row in store.Columns.Ask($"""
            with runs as (select {scope.Column} as g, year(begins) * 12 + month(begins) - (day(begins) = 1)::int as opens, coalesce(year(ends) * 12 + month(ends) - 1, {Calendar.Never}) as closes
                          from spells where {scope.Where} and kind = 11)
            select 0, g, opens, count(*) from runs where opens <= closes and opens <= $2 group by all
            union all select 0, g, closes + 1, -count(*) from runs where opens <= closes and closes < $2 group by all
            union all select 1, g, closes, count(*) from runs where opens <= closes and closes between $3 and $2 group by all
            union all select 1, g, closes + 1, -count(*) from runs where opens <= closes and closes between $3 and $2 group by all
            """, scope.Area, Calendar.Number(scope.To), Calendar.Number(scope.From)))
            standing.Add((int)row.Whole(0), row.Whole(1), (int)row.Whole(2), row.Whole(3));
        for (var month = scope.From; month.CompareTo(scope.To) <= 0; month = month.Next)
            foreach (var group in standing.Groups) yield return Shares.Percent("exits", month, group, standing.On(1, group, month), standing.On(0, group, month));
    }
}
