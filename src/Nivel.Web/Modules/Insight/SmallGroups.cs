using Nivel.Insight.Figures;
using Nivel.Insight.Protecting;

namespace Nivel.Web.Modules.Insight;

/// <summary>Which groups of a divided figure are not told: the small ones, and as many others as it takes that no small one follows from the total, which is told beside.</summary>
public static class SmallGroups
{
    /// <summary>Groups of people by what they are, and numbers of persons by whatever; what a worker or a service did is no trait of anybody.</summary>
    public static bool Guards(Indicator indicator, Division by) => by is Division.Place or Division.Age or Division.Language || (indicator.Unit == Unit.Persons && by is not (Division.Whole or Division.Coach));

    /// <summary>Codes of the hidden groups of one month. Of a share, it is the number that it rests on which must not be small.</summary>
    public static HashSet<int> Of(Indicator indicator, Division by, IReadOnlyList<Figure> figures)
    {
        if (figures.Count == 0 || !Guards(indicator, by)) return [];
        var groups = figures.Select(f => $"{f.Group}").ToList();
        var safe = Suppression.Of(new Publication().Row(Place.All, groups, [.. figures.Select(f => indicator.RestsOnCases ? f.Of ?? 0 : (long)(f.Value ?? 0))]), new(Indicator.SmallCell, ShowZero: true));
        return [.. figures.Where(f => safe.At(new(Place.All, $"{f.Group}")) is null).Select(f => f.Group)];
    }
}
