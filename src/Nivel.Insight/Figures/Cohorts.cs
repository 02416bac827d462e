using Nivel.Insight.Columns;
using Nivel.Insight.Spells;
using Nivel.Rules;

namespace Nivel.Insight.Figures;

/// <summary>Gathers answered rows of (month, group, sums …) into cohorts; several codes may be one group, as years of birth are.</summary>
internal static class Cohorts
{
    internal static IEnumerable<(Month Month, int Group, long[] Sums)> Of(List<Row> rows, Scope scope, int columns)
    {
        var cohorts = new SortedDictionary<(Month Month, int Group), long[]>();
        if (scope.By == Division.Whole)
            for (var month = scope.From; month.CompareTo(scope.To) <= 0; month = month.Next) cohorts[(month, 0)] = new long[columns];
        foreach (var row in rows)
        {
            var month = Calendar.Of((int)row.Whole(0));
            var key = (month, scope.GroupOf(row.Whole(1), month));
            if (!cohorts.TryGetValue(key, out var sums)) cohorts[key] = sums = new long[columns];
            for (var column = 0; column < columns; column++) sums[column] += row.Whole(column + 2);
        }

        return cohorts.Select(c => (c.Key.Month, c.Key.Group, c.Value));
    }
}
