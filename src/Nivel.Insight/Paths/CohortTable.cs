using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;

namespace Nivel.Insight.Paths;

/// <summary>Those whose unemployment began in a month, and how many of them it still held after so many months.</summary>
/// <param name="Begun">The month.</param>
/// <param name="Persons">How many began.</param>
/// <param name="Remaining">After 1, 2 … months; null where not all can have been followed so long.</param>
public sealed record CohortRow(Month Begun, long Persons, IReadOnlyList<long?> Remaining)
{
    /// <summary>Percent that is left after so many months; null when not ripe or nobody began.</summary>
    public decimal? ShareAfter(int months) => Remaining[months - 1] is { } left && Persons > 0 ? Percent.Ratio(left, Persons)?.Rounded(1).Value : null;
}

/// <summary>Cohorts beside each other: whether people now get to work sooner than those who began before them.</summary>
public static class CohortTable
{
    /// <summary>How far each cohort is followed.</summary>
    public const int Months = 12;

    /// <summary>The cohorts of the months from–to, in order. A run holds after k months when it goes on on the same day k months later (S-12).</summary>
    public static IReadOnlyList<CohortRow> Of(InsightStore store, int area, Month from, Month to, DateOnly asOf)
    {
        var after = string.Join(", ", Enumerable.Range(1, Months).Select(k => $"count(*) filter (ends is null or ends >= (begins + interval {k} month)::date)"));
        var rows = store.Columns.Ask($"select year(begins) * 12 + month(begins) - 1 as m, count(*), {after} from spells where area = $1 and kind = 11 and begins >= $2 and begins <= $3 group by all", area, from.First, to.Last).ToDictionary(r => (int)r.Whole(0));
        var cohorts = new List<CohortRow>();
        for (var month = from; month.CompareTo(to) <= 0; month = month.Next)
        {
            var (begun, row) = (month, rows.GetValueOrDefault(Calendar.Number(month)));
            cohorts.Add(new(begun, row?.Whole(1) ?? 0, [.. Enumerable.Range(1, Months).Select(k => begun.AddMonths(k).Last < asOf ? row?.Whole(k + 1) ?? 0 : (long?)null)]));
        }

        return cohorts;
    }
}
