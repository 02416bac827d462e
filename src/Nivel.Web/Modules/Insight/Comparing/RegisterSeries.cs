using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Comparing;

/// <summary>The months of one column of the official register (12r5), for the municipality or the municipalities of the area together.</summary>
internal static class RegisterSeries
{
    /// <summary>The column that counts the same people on the same day of the month as the indicator.</summary>
    private static readonly Dictionary<string, string> Columns = new()
    {
        ["jobseekers"] = "HAKIJALOPUSSA", ["unemployed"] = "TYOTTOMATLOPUSSA", ["long-term-unemployed"] = "PITKAAIKAISTYOTTOMAT",
        ["young-unemployed"] = "TYOTTOMAT25", ["over-50-unemployed"] = "TYOTTOMAT50",
    };

    /// <summary>Nothing for a team or a worker, of whom the register knows nothing.</summary>
    public static async Task<List<StatisticValue>> Of(Db db, Indicator indicator, Dashboard whose, EmploymentAreaId area)
    {
        if (!Columns.TryGetValue(indicator.Code, out var column) || whose.By is not (IndicatorValue.Whole or IndicatorValue.Place)) return [];
        var places = whose.By == IndicatorValue.Place ? [whose.Group] : await db.Municipalities.Where(m => m.AreaId == area).Select(m => m.Code).ToListAsync();
        List<string> regions = [.. places.Select(code => RegisterFigures.Municipal + code)];
        var printed = await db.Statistics.AsNoTracking().Where(s => s.Series == RegisterFigures.Series + column && regions.Contains(s.Region)).ToListAsync();
        return [.. printed.GroupBy(s => s.Period).OrderBy(g => g.Key, StringComparer.Ordinal).Select(month => Sum([.. month], regions.Count, whose.Name))];
    }

    /// <summary>A sum with a hidden or missing municipality is not known.</summary>
    private static StatisticValue Sum(List<StatisticValue> month, int places, string name)
    {
        var isWhole = month.Count == places && month.All(v => v.Value is not null);
        return new("", name, month[0].Period, isWhole ? month.Sum(v => v.Value) : null, month[0].Source, month.Max(v => v.ImportedOn), null);
    }
}
