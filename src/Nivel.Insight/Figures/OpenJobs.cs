using Nivel.Insight.Spells;
using Nivel.Insight.Store;

namespace Nivel.Insight.Figures;

/// <summary>Places open on the calculation day of each month, of all orders (S-14).</summary>
internal static class OpenJobs
{
    internal static IEnumerable<Figure> Of(InsightStore store, Scope scope)
    {
        var (standing, kind) = (new Standing(scope), (int)SpellKind.OpenJob);
        foreach (var row in store.Columns.Ask($"""
            select {scope.Column} as g, enters, sum(code)::bigint from spells where {scope.Where} and kind = {kind} and enters < leaves and enters <= $2 group by all
            union all select {scope.Column} as g, leaves, -sum(code)::bigint from spells where {scope.Where} and kind = {kind} and enters < leaves and leaves <= $2 group by all
            """, scope.Area, Calendar.Number(scope.To)))
            standing.Add(kind, row.Whole(0), (int)row.Whole(1), row.Whole(2));
        for (var month = scope.From; month.CompareTo(scope.To) <= 0; month = month.Next)
            foreach (var group in standing.Groups) yield return Shares.Number("open-jobs", month, group, standing.On(kind, group, month));
    }
}
