using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>Services that seem to do the same, and phases in which nothing fitted.</summary>
public sealed partial class Lenses
{
    private async Task<LensView> OverlapsAndGaps(EmploymentAreaId area, AreaMap map)
    {
        var terms = await db.Services.AsNoTracking().Where(s => s.AreaId == area && s.State == CardState.Published).Select(s => new { s.Id, s.SearchTerms }).ToDictionaryAsync(s => s.Id, s => s.SearchTerms);
        var pairs = Network.Overlaps.Of([.. map.Rows.Select(r => (r, terms.GetValueOrDefault(r.Id, "")))]).Index().ToList();
        MapMark Mark(ServiceRow row)
        {
            var own = pairs.Where(p => p.Item.One.Id == row.Id || p.Item.Other.Id == row.Id).ToList();
            if (own.Count == 0) return new("", MarkShape.Open, texts["Network.mark-no-overlap"]);
            var others = own.Select(p => $"{(p.Item.One.Id == row.Id ? p.Item.Other : p.Item.One).Name} ({p.Index + 1})");
            return new($"{own[0].Index + 1}", MarkShape.Solid, texts["Network.mark-overlap", string.Join(", ", others)]);
        }

        MapMark[] legend = [new("1", MarkShape.Solid, texts["Network.key-overlap"]), new("", MarkShape.Open, texts["Network.key-no-overlap"])];
        return LensView.Of(map.Rows.ToDictionary(r => r.Id.ToString(), Mark), legend, (entry, mark) => entry.Shape == mark.Shape, PairsOf(pairs), await GapsOf(area, map));
    }

    private LensTable PairsOf(IEnumerable<(int Index, Overlap Item)> pairs) =>
        new(texts["Services.network-overlaps"], [texts["Network.pair"], texts["Services.network-service"], texts["Network.overlaps-with"], texts["Network.in-common"]],
            [.. pairs.Select(p => (IReadOnlyList<string>)[$"{p.Index + 1}", $"{p.Item.One.Name} ({p.Item.One.Provider})", $"{p.Item.Other.Name} ({p.Item.Other.Provider})", IndexModel.Percent(p.Item.Likeness)])]);

    /// <summary>Gaps of a year by phase, beside how many services the phase has and how many places are free in them now.</summary>
    private async Task<LensTable> GapsOf(EmploymentAreaId area, AreaMap map)
    {
        var since = clock.Today.AddYears(-1);
        var gaps = (await db.ServiceGaps.AsNoTracking().Where(g => g.AreaId == area && g.NoticedOn >= since).GroupBy(g => g.Phase).Select(g => new { g.Key, Count = g.Count() }).ToListAsync()).ToDictionary(g => g.Key ?? "", g => g.Count);
        return new(texts["Network.gaps-by-phase"], [texts["Services.network-phase"], texts["Network.gaps-in-year"], texts["Network.services-of-phase"], texts["Services.network-free"]],
            [.. PhaseLine.InUseAnd(string.Concat(gaps.Keys)).Select(l => $"{l}").Append("").Where(l => l.Length > 0 || gaps.ContainsKey(l)).Select(l => (IReadOnlyList<string>)
                [Phase(l), Small(gaps.GetValueOrDefault(l)), l.Length == 0 ? "–" : $"{map.Rows.Count(r => r.Phases.Contains(l, StringComparison.Ordinal))}", l.Length == 0 ? "–" : $"{map.Rows.Where(r => r.Phases.Contains(l, StringComparison.Ordinal)).Sum(r => r.Places.Free ?? 0)}"])]);
    }
}
