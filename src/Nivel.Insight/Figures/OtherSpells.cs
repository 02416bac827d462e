using Nivel.Insight.Store;

namespace Nivel.Insight.Figures;

/// <summary>Services and places in work, by the month in which they began or ended.</summary>
internal static class OtherSpells
{
    internal static IEnumerable<Figure> Services(InsightStore store, Scope scope)
    {
        var begun = store.Columns.Ask($"select year(begins) * 12 + month(begins) - 1 as m, {scope.Column} as g, count(*) from spells where {scope.Where} and kind = 12 and begins >= $2 and begins <= $3 group by all",
            scope.Area, scope.From.First, scope.To.Last);
        foreach (var (month, group, sums) in Cohorts.Of(begun, scope, 1)) yield return Shares.Number("services-begun", month, group, sums[0]);
        var ended = store.Columns.Ask($"select year(ends) * 12 + month(ends) - 1 as m, {scope.Column} as g, count(*), count(*) filter (gap = 0) from spells where {scope.Where} and kind = 12 and ends >= $2 and ends <= $3 group by all",
            scope.Area, scope.From.First, scope.To.Last);
        foreach (var (month, group, sums) in Cohorts.Of(ended, scope, 2))
        {
            yield return Shares.Number("services-ended", month, group, sums[0]);
            yield return Shares.Percent("services-left-early", month, group, sums[1], sums[0]);
        }
    }

    /// <summary>Kept: of the places begun in the month, those whose person has had no day of unemployment until the same day so many months on.</summary>
    internal static IEnumerable<Figure> Placements(InsightStore store, Scope scope)
    {
        var rows = store.Columns.Ask($"""
            select year(begins) * 12 + month(begins) - 1 as m, {scope.Column} as g, count(*),
                count(*) filter (gap is null or begins + gap > (begins + interval 3 month)::date),
                count(*) filter (gap is null or begins + gap > (begins + interval 6 month)::date),
                count(*) filter (gap is null or begins + gap > (begins + interval 12 month)::date)
            from spells where {scope.Where} and kind = 13 and begins >= $2 and begins <= $3 group by all
            """, scope.Area, scope.From.First, scope.To.Last);
        foreach (var (month, group, sums) in Cohorts.Of(rows, scope, 4))
        {
            yield return Shares.Number("placements", month, group, sums[0]);
            yield return Shares.Percent("kept-3", month, group, sums[1], sums[0]);
            yield return Shares.Percent("kept-6", month, group, sums[2], sums[0]);
            yield return Shares.Percent("kept-12", month, group, sums[3], sums[0]);
        }
    }
}
