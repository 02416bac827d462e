using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>The looks at the network of an area, each from what is known now. Figures of persons under five are hidden as on the network page.</summary>
public sealed partial class Lenses(Db db, Texts texts, TimeProvider clock)
{
    public Task<LensView> Of(Lens lens, EmploymentAreaId area, AreaMap map) => lens switch
    {
        Lens.Demand => Demand(area, map),
        Lens.Coverage => Coverage(area, map),
        Lens.Overlaps => OverlapsAndGaps(area, map),
        _ => Task.FromResult(Fresh(map)),
    };

    private LensView Fresh(AreaMap map)
    {
        MapMark Mark(Freshness age, string words) => age switch
        {
            Freshness.NeverChecked => new("?", MarkShape.Dashed, words),
            Freshness.Outdated => new("!", MarkShape.Solid, words),
            _ => new("", MarkShape.Open, words),
        };
        var today = clock.Today;
        string Told(ServiceRow row) => row.CheckedOn is { } on ? texts[row.IsOutdated(today) ? "Network.mark-outdated" : "Network.mark-fresh", FinnishTime.Spoken(on, today)] : texts["Network.mark-never"];
        var marks = map.Rows.ToDictionary(r => r.Id.ToString(), r => Mark(CardAge.Of(r.CheckedOn, today), Told(r)));
        MapMark[] legend =
        [
            Mark(Freshness.Fresh, texts["Network.key-fresh", CardAge.FreshDays]), Mark(Freshness.Outdated, texts["Network.key-outdated", CardAge.FreshDays]), Mark(Freshness.NeverChecked, texts["Network.key-never"]),
        ];
        return LensView.Of(marks, legend, LensView.SameSign);
    }

    private async Task<LensView> Demand(EmploymentAreaId area, AreaMap map)
    {
        var waiting = await Waiting.ByService(db, area);
        MapMark Mark(ServiceRow row)
        {
            var (queue, free) = (waiting.GetValueOrDefault(row.Id), row.Places.Free);
            var words = free is { } places ? texts["Network.mark-demand", Small(queue), places] : texts["Network.mark-demand-unknown", Small(queue)];
            return free is null ? new("?", MarkShape.Dashed, words) : queue > free ? new("!", MarkShape.Solid, words) : queue == free ? new("=", MarkShape.Open, words) : new("+", MarkShape.Open, words);
        }

        MapMark[] legend =
        [
            new("!", MarkShape.Solid, texts["Network.key-over"]), new("=", MarkShape.Open, texts["Network.key-even"]), new("+", MarkShape.Open, texts["Network.key-room"]), new("?", MarkShape.Dashed, texts["Network.key-unknown"]),
        ];
        return LensView.Of(map.Rows.ToDictionary(r => r.Id.ToString(), Mark), legend, LensView.SameSign);
    }

    private string Small(int count) => count is > 0 and < NetworkPicture.Least ? texts["Services.network-few", NetworkPicture.Least] : $"{count}";

    private string Phase(string letter) => letter.Length == 0 ? texts["Services.network-no-phase"] : PhaseLine.Name(letter, texts);
}
