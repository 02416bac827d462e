using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight.Drawing;

/// <summary>A municipality on a map. No value is drawn as unknown, never as nothing.</summary>
public sealed record MappedPlace(string Code, string Name, decimal? Value, string Shown);

/// <summary>Municipalities with their borders, coloured by a figure in at most five steps of equally many places.</summary>
public sealed class PlaceMap
{
    public const int Steps = 5;

    private PlaceMap(IReadOnlyList<(MappedPlace, string)> places) => Places = places;

    public IReadOnlyList<(MappedPlace Place, string Path)> Places { get; }

    /// <summary>Null when no border is known: then the table alone tells.</summary>
    public static async Task<PlaceMap?> Of(Db db, IReadOnlyList<MappedPlace> places)
    {
        var codes = places.Select(p => p.Code).ToList();
        var borders = await db.MunicipalityBorders.AsNoTracking().Where(b => codes.Contains(b.Code)).ToDictionaryAsync(b => b.Code, b => b.Path);
        return borders.Count == 0 ? null : new([.. places.Where(p => borders.ContainsKey(p.Code)).Select(p => (p, borders[p.Code]))]);
    }

    /// <summary>The step of each value, 1–5 from the smallest: equal values stand in one step.</summary>
    public static IReadOnlyDictionary<decimal, int> StepsOf(IEnumerable<decimal> values)
    {
        var sorted = values.Distinct().Order().ToList();
        return sorted.Select((value, at) => (value, at)).ToDictionary(v => v.value, v => sorted.Count == 1 ? 3 : 1 + (int)Math.Round((Steps - 1) * v.at / (decimal)(sorted.Count - 1)));
    }
}
