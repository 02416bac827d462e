using Nivel.Insight.Comparing;
using Nivel.Insight.Figures;

namespace Nivel.Web.Modules.Insight;

/// <summary>Whether a group's share differs from the share of all others together by more than chance (95 %, Newcombe 1998). With many groups one in twenty differs by chance alone; the page says so.</summary>
public static class GroupGap
{
    /// <summary>Fewer in the group or beside it, and no difference is claimed.</summary>
    private const int Least = 20;

    public static string? Of(Indicator indicator, Figure group, IReadOnlyList<Figure> all)
    {
        if (indicator.Unit != Unit.Percent) return null;
        var (mine, whole) = (Count(group), Sum(all));
        var (others, otherAll) = (whole.Part - mine.Part, whole.All - mine.All);
        if (mine.All < Least || otherAll < Least || Shares.Difference(mine.Part, mine.All, others, otherAll) is not { } range) return null;
        return range.Contains(0) ? "same" : range.Low > 0 ? "more" : "less";
    }

    private static (long Part, long All) Sum(IReadOnlyList<Figure> all) => all.Select(Count).Aggregate((Part: 0L, All: 0L), (sum, one) => (sum.Part + one.Part, sum.All + one.All));

    private static (long Part, long All) Count(Figure figure) => figure is { Value: { } share, Of: { } of } ? ((long)Math.Round(share * of / 100), of) : (0, 0);
}
