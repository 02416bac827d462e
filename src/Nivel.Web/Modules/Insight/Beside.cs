using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Web.Modules.Insight.Comparing;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>A published series beside an own one: month beside month, or, where the two have no month in common, both from their beginning.</summary>
internal sealed class Beside
{
    private readonly List<StatisticValue> values;
    private readonly Dictionary<string, StatisticValue> byMonth;

    private Beside(List<StatisticValue> values, IEnumerable<IndicatorValue> own)
    {
        (this.values, byMonth) = (values, values.ToDictionary(v => v.Period));
        HasSameMonths = own.Any(v => byMonth.ContainsKey(v.Month));
    }

    public bool HasSameMonths { get; }
    public bool IsEmpty => values.Count == 0;
    public string Source => $"{values[0].Source}, {values[0].Region}";

    /// <summary>The published value beside the own one; null where the source has none.</summary>
    public StatisticValue? Of(IndicatorValue own, int at) => HasSameMonths ? byMonth.GetValueOrDefault(own.Month) : values.ElementAtOrDefault(at);

    /// <summary>The official register where it tells of the same people; otherwise the series of the indicator, of one region.</summary>
    public static async Task<Beside> Of(Db db, Indicator indicator, Dashboard whose, EmploymentAreaId area, List<IndicatorValue> own)
    {
        var official = new Beside(await RegisterSeries.Of(db, indicator, whose, area), own);
        if (official.HasSameMonths || indicator.Comparison is null || whose.By.Length > 0) return official;
        var published = await db.Statistics.AsNoTracking().Where(s => s.Series == indicator.Comparison).OrderBy(s => s.Region).ThenBy(s => s.Period).ToListAsync();
        return new(published.GroupBy(s => s.Region).FirstOrDefault()?.ToList() ?? [], own);
    }
}
