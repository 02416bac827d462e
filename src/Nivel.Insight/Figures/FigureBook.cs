using Nivel.Insight.Store;

namespace Nivel.Insight.Figures;

/// <summary>All figures of a scope, or those of one indicator: unripe ones are left out, for they would be wrong by nature.</summary>
public static class FigureBook
{
    private static readonly (string Group, Division Takes, Func<InsightStore, Scope, IEnumerable<Figure>> Of)[] Families =
    [
        ("situation", Division.Person, StockFigures.Of), ("situation", Division.Person & ~Division.Age, Durations.Of), ("flow", Division.Person | Division.Kind, RunFigures.Of),
        ("service", Division.Person | Division.Service | Division.Kind, OtherSpells.Services), ("work", Division.Person | Division.Kind, OtherSpells.Placements), ("work", Division.Place, EventFigures.Orders), ("work", Division.Place, OpenJobs.Of),
        ("network", Division.Place | Division.Team | Division.Coach | Division.Service, EventFigures.Referrals), ("network", Division.Place | Division.Team | Division.Coach | Division.Service, EventFigures.Starts), ("desk", Division.Whole, EventFigures.Desk), ("desk", Division.Place | Division.Team | Division.Coach, EventFigures.Meetings),
        ("desk", Division.Place | Division.Team | Division.Coach, EventFigures.Interviews),
    ];

    /// <summary>Figures of every indicator that can be divided so, in order of the list, month and group.</summary>
    /// <param name="store">Opened for reading.</param>
    /// <param name="scope">What is asked.</param>
    /// <param name="only">One indicator; null for all.</param>
    public static IReadOnlyList<Figure> Of(InsightStore store, Scope scope, Indicator? only = null)
    {
        var asked = Indicator.All.Where(i => scope.Takes(i) && (only is null || i == only)).ToDictionary(i => i.Code);
        var order = Indicator.All.Select((i, at) => (i.Code, at)).ToDictionary(i => i.Code, i => i.at);
        return [.. Families.Where(f => (only is null || f.Group == only.Group) && (scope.By == Division.Whole || f.Takes.HasFlag(scope.By)))
            .SelectMany(f => f.Of(store, scope))
            .Where(f => asked.TryGetValue(f.Indicator, out var indicator) && scope.IsRipe(indicator, f.Month))
            .OrderBy(f => order[f.Indicator]).ThenBy(f => f.Month).ThenBy(f => f.Group)];
    }
}
