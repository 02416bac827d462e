using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Store;
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
        var names = await GroupNames.Of(db, codes, texts, by);
        return [.. figures.Select(f => Told(indicator, by, f, hidden.Contains(f.Group), names.Of(indicator, f.Group), figures))
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
}
