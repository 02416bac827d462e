using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Official;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Drawing;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Insight.Comparing;

/// <summary>The official statistics of the area's municipalities beside each other, the other employment areas and the whole country.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class CompareModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Share { get; set; }

    public RegisterShare Chosen { get; private set; } = RegisterShare.All[0];
    public RegisterFigures? Table { get; private set; }
    public IReadOnlyList<Line> Own { get; private set; } = [];
    public IReadOnlyList<Line> Areas { get; private set; } = [];
    public PlaceMap? Map { get; private set; }

    /// <summary>A region and its figure. <paramref name="IsOwn"/> is this area itself.</summary>
    public sealed record Line(string Name, RegisterFigure Figure, string? Code = null, bool IsOwn = false);

    public async Task OnGetAsync()
    {
        Chosen = RegisterShare.All.FirstOrDefault(s => s.Code == Share) ?? Chosen;
        Table = await RegisterFigures.Newest(db);
        if (Table is null) return;
        var area = this.Actor.AreaId;
        var places = await db.Municipalities.AsNoTracking().ToListAsync();
        var own = places.Where(p => p.AreaId == area).OrderBy(p => p.Name, Texts.Sorting).ToList();
        Own =
        [
            new(texts["Insight.whole-area"], Table.Of(Chosen, own), IsOwn: true), new(texts["Insight.whole-country"], Table.Of(Chosen, [RegisterFigures.Country])),
            .. own.Select(p => new Line(p.Name, Table.Of(Chosen, [p]), p.Code)),
        ];
        Areas = [.. places.Where(p => p.OfficialArea.Length > 0).GroupBy(p => p.OfficialArea).Select(a => new Line(a.First().OfficialAreaName, Table.Of(Chosen, a), IsOwn: a.Any(p => p.AreaId == area))).OrderByDescending(l => l.Figure.Value)];
        Map = await PlaceMap.Of(db, [.. Own.Where(l => l.Code is not null).Select(l => new MappedPlace(l.Code!, l.Name, l.Figure.Value, Shown(l.Figure)))]);
    }

    public string Month => Rules.Month.TryParse(Table!.Period, out var month) ? new Reporting.ReportWords(texts, Languages.Current).Named(month) : Table.Period;

    public string Imported => texts["Insight.imported", FinnishTime.Spoken(Table!.ImportedOn, clock.Today)];

    /// <summary>A share with hidden parts is told as what it is at least.</summary>
    public string Shown(RegisterFigure figure)
    {
        if (figure.Value is not { } value) return IndicatorWords.Unknown;
        var number = Chosen.IsRatio ? $"{value:0.0}" : $"{value:0.0} %";
        return figure.Hidden > 0 ? texts["Insight.at-least", number] : number;
    }
}
