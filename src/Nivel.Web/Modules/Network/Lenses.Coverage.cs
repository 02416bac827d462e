using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network;

/// <summary>Which municipalities a service reaches, and what each municipality has of each phase.</summary>
public sealed partial class Lenses
{
    private async Task<LensView> Coverage(EmploymentAreaId area, AreaMap map)
    {
        var towns = (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).OrderBy(m => m.Name, Texts.Sorting).ToList();
        static bool Reaches(ServiceRow row, Municipality town) => row.Reaches(town.Code);
        MapMark Mark(ServiceRow row)
        {
            var reached = towns.Where(town => Reaches(row, town)).ToList();
            return reached.Count == towns.Count ? new($"{reached.Count}", MarkShape.Solid, texts["Network.mark-whole-area"])
                : new($"{reached.Count}", reached.Count == 0 ? MarkShape.Dashed : MarkShape.Open, reached.Count == 0 ? texts["Network.mark-nowhere"] : string.Join(", ", reached.Select(town => town.Name)));
        }

        MapMark[] legend =
        [
            new($"{towns.Count}", MarkShape.Solid, texts["Network.key-whole-area"]), new("2", MarkShape.Open, texts["Network.key-some-towns", towns.Count]), new("0", MarkShape.Dashed, texts["Network.key-nowhere"]),
        ];
        return LensView.Of(map.Rows.ToDictionary(r => r.Id.ToString(), Mark), legend, (entry, mark) => entry.Shape == mark.Shape, ByTown(map, towns, Reaches));
    }

    /// <summary>Services of each phase that a resident of the municipality may go to.</summary>
    private LensTable ByTown(AreaMap map, List<Municipality> towns, Func<ServiceRow, Municipality, bool> reaches)
    {
        string Count(Municipality town, char letter) => map.Rows.Count(r => r.Phases.Contains(letter) && reaches(r, town)) is > 0 and var count ? $"{count}" : texts["Network.none-here"];
        return new(texts["Network.by-town"], [texts["Services.municipality"], .. PhaseLine.InUse.Select(l => Phase($"{l}"))],
            [.. towns.Select(town => (IReadOnlyList<string>)[town.Name, .. PhaseLine.InUse.Select(l => Count(town, l))])]);
    }
}
