using Nivel.Insight.Figures;
using Nivel.Insight.Protecting;

namespace Nivel.Web.Modules.Insight;

/// <summary>Which groups of a divided figure are not told: the small ones, and as many others as it takes that no small one follows from the total, which is told beside.</summary>
public static class SmallGroups
{
    /// <summary>Groups of people by what they are, and numbers of persons by whatever; what a worker or a service did is no trait of anybody.</summary>
    public static bool Guards(Indicator indicator, Division by) => by is Division.Place or Division.Age or Division.Language or Division.Sex or Division.Phase || (indicator.Unit == Unit.Persons && by is not (Division.Whole or Division.Coach));

    /// <summary>Codes of the hidden groups of one month. Of a share, it is the number that it rests on which must not be small.</summary>
    public static HashSet<int> Of(Indicator indicator, Division by, IReadOnlyList<Figure> figures)
    {
        if (!Guards(indicator, by)) return [];
        return [.. Hidden([.. figures.Select(f => indicator.RestsOnCases ? f.Of ?? 0 : (long)(f.Value ?? 0))]).Select(at => figures[at].Group)];
    }

    /// <summary>Numbers of persons that stand beside their sum, as shown.</summary>
    public static IReadOnlyList<string> Shown(IReadOnlyList<decimal> persons, string hiddenWord)
    {
        var hidden = Hidden([.. persons.Select(n => (long)Math.Round(n))]).ToHashSet();
        return [.. persons.Select((n, at) => hidden.Contains(at) ? hiddenWord : $"{Math.Round(n):N0}")];
    }

    private static IEnumerable<int> Hidden(long[] persons)
    {
        if (!persons.Any(n => n is > 0 and < Indicator.SmallCell)) return [];
        var safe = Suppression.Of(new Publication().Row(Place.All, [.. persons.Select((_, at) => $"{at}")], persons), new(Indicator.SmallCell, ShowZero: true));
        return Enumerable.Range(0, persons.Length).Where(at => safe.At(new(Place.All, $"{at}")) is null);
    }

    /// <summary>The months in which the figure of one group is hidden: where it is small itself, and where a small one of another group would follow from it.</summary>
    /// <param name="groups">The indicator's figures of all groups of the division.</param>
    public static HashSet<string> MonthsOf(Indicator indicator, Division by, IEnumerable<IndicatorValue> groups, string group) =>
        [.. groups.GroupBy(v => v.Month).Where(month => IsHidden(indicator, by, [.. month], group)).Select(month => month.Key)];

    private static bool IsHidden(Indicator indicator, Division by, List<IndicatorValue> groups, string group) =>
        Of(indicator, by, [.. groups.Select((v, at) => new Figure(v.Indicator, Rules.Month.Parse(v.Month), at, v.Value, v.Of))]).Contains(groups.FindIndex(v => v.Group == group));
}
