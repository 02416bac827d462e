using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Paths;
using Nivel.Insight.Spells;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight.Paths;

/// <summary>What stations of the path are called, and which line's colour they have.</summary>
internal sealed class StationWords(Texts texts, Dictionary<int, string> services)
{
    public static async Task<StationWords> Of(Db db, Codes codes, Texts texts) =>
        new(texts, (await db.Services.AsNoTracking().Select(s => new { s.Id, s.Name }).ToListAsync()).ToDictionary(s => codes.Of(s.Id), s => s.Name));

    public string Name(Station station) => station.Kind switch
    {
        StationKind.Phase => PhaseLine.Name($"{(char)station.Code}", texts),
        StationKind.Service => services.GetValueOrDefault(station.Number) ?? Kind(station.Code),
        StationKind.Placement => texts[$"Insight.place-{station.Code}"],
        StationKind.Exit => texts["Insight.left-to", texts[$"Insight.exit-{CodeWords.Exits[station.Code]}"]],
        _ => texts["Insight.nothing-followed"],
    };

    public string Css(Station station) => station.Kind == StationKind.Phase ? PhaseLine.Css($"{(char)station.Code}") : "";

    private string Kind(int kind) => texts[kind == InService.OfTheNetwork ? "Insight.kind-network" : $"Insight.kind-{CodeWords.Services[kind]}"];
}
