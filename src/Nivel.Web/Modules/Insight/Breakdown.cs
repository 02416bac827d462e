using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Insight.Spells;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight;

/// <summary>One indicator of one month divided into groups, asked of the store. Of persons no small figure is told, nor any other from which it would follow.</summary>
public sealed class Breakdown(Db db, InsightFolder folder, Texts texts, TimeProvider clock)
{
    /// <summary>A group and its figure as shown.</summary>
    public sealed record Line(string Name, string Shown, int? Of)
    {
        /// <summary>Of a share: whether the group differs from all the others together by more than chance: "more", "less", "same"; null when it cannot be said.</summary>
        public string? Gap { get; init; }

        /// <summary>Municipality code, for the map.</summary>
        public string? Place { get; init; }

        /// <summary>The view that shows the group's own months; null when there is none.</summary>
        public string? View => Place is { } code ? $"place-{code}" : null;

        /// <summary>The bare number; null when it is hidden.</summary>
        public decimal? Number { get; init; }
    }

    /// <summary>The divisions that the indicator has and the actor may see. A coach's own figures are for the coach and the manager.</summary>
    public static IReadOnlyList<Division> For(Indicator indicator) =>
        [.. new[] { Division.Place, Division.Age, Division.Language, Division.Sex, Division.Phase, Division.Team, Division.Coach, Division.Service, Division.Kind }.Where(by => indicator.By.HasFlag(by))];

    /// <summary>Null when there is no store yet.</summary>
    public async Task<IReadOnlyList<Line>?> Of(Indicator indicator, Month month, Division by, Actor actor)
    {
        using var store = folder.Read();
        if (store is null) return null;
        var codes = await Codes.Of(db, store);
        var scope = new Scope(codes.Of(actor.AreaId), month, month, by, clock.Today);
        var figures = indicator.Code == UnemploymentRate.Code ? await UnemploymentRate.ByPlace(db, actor.AreaId, month) : FigureBook.Of(store, scope, indicator);
        if (by == Division.Coach && !actor.Is(Role.Manager)) figures = [.. figures.Where(f => f.Group == codes.Of(actor.UserId))];
        var hidden = SmallGroups.Of(indicator.Guard, by, indicator.Guard == indicator ? figures : FigureBook.Of(store, scope, indicator.Guard));
        var names = await Names(by, codes);
        return [.. figures.Select(f => Told(indicator, by, f, hidden.Contains(f.Group), Name(indicator, by, f.Group, names), figures))
            .OrderBy(l => by == Division.Age ? "" : l.Name, Texts.Sorting)];
    }

    private Line Told(Indicator indicator, Division by, Figure figure, bool isHidden, string name, IReadOnlyList<Figure> all)
    {
        var shown = isHidden ? texts["Insight.hidden"] : indicator.Show(figure.Value, figure.Of);
        var isTold = !isHidden && shown is not (IndicatorWords.Hidden or IndicatorWords.Unknown);
        return new(name, shown, isHidden ? null : figure.Of)
        {
            Gap = isTold ? GroupGap.Of(indicator, figure, all) : null,
            Place = by == Division.Place && figure.Group > 0 ? $"{figure.Group:000}" : null,
            Number = isTold ? figure.Value : null,
        };
    }

    private string Name(Indicator indicator, Division by, int group, Dictionary<int, string> names) => by switch
    {
        Division.Age => texts[$"Insight.age-{group}"],
        Division.Sex => texts[$"Insight.sex-{group}"],
        Division.Kind when indicator.Group == "service" && group == InService.OfTheNetwork => texts["Insight.kind-network"],
        _ when group == 0 => texts["Insight.group-unknown"],
        Division.Phase => PhaseLine.Name($"{(char)group}", texts),
        Division.Language => texts[$"Insight.language-{CodeWords.Languages[group]}"],
        Division.Kind when indicator.Group == "work" => texts[$"Insight.place-{group}"],
        Division.Kind when indicator.Group == "service" => texts[$"Insight.kind-{CodeWords.Services[group]}"],
        Division.Kind => texts[$"Insight.exit-{CodeWords.Exits[group]}"],
        _ => names.GetValueOrDefault(group) ?? texts["Insight.group-unknown"],
    };

    private async Task<Dictionary<int, string>> Names(Division by, Codes codes) => by switch
    {
        Division.Place => (await db.Municipalities.AsNoTracking().Select(m => new { m.Code, m.Name }).ToListAsync()).ToDictionary(m => CodeWords.Place(m.Code), m => m.Name),
        Division.Team => (await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToListAsync()).ToDictionary(o => codes.Of(o.Id), o => o.Name),
        Division.Coach => (await db.People.AsNoTracking().Select(u => new { u.Id, u.Name }).ToListAsync()).ToDictionary(u => codes.Of(u.Id), u => u.Name),
        Division.Service => (await db.Services.AsNoTracking().Select(s => new { s.Id, s.Name }).ToListAsync()).ToDictionary(s => codes.Of(s.Id), s => s.Name),
        _ => [],
    };
}
