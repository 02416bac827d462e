using Nivel.Rules;

namespace Nivel.Insight.Spells;

/// <summary>Arithmetic of runs of days. Lists are in order and do not touch each other.</summary>
internal static class Runs
{
    /// <summary>Puts overlapping and adjoining runs together.</summary>
    internal static List<Days> Joined(IEnumerable<Days> pieces)
    {
        var joined = new List<Days>();
        foreach (var piece in pieces.OrderBy(p => p.First))
            if (joined.Count > 0 && Reaches(joined[^1], piece.First)) joined[^1] = new(joined[^1].First, Later(joined[^1].Last, piece.Last));
            else joined.Add(piece);
        return joined;
    }

    /// <summary>The days that both lists have.</summary>
    internal static List<Days> Both(List<Days> some, List<Days> others)
    {
        var both = new List<Days>();
        foreach (var one in some)
            foreach (var other in others)
                if (one.Intersect(other) is { } days) both.Add(days);
        return both;
    }

    /// <summary>The days of the first list that the second has not.</summary>
    internal static List<Days> Without(List<Days> some, List<Days> others)
    {
        var left = new List<Days>();
        foreach (var one in some) Cut(one, others, left);
        return left;
    }

    private static void Cut(Days one, List<Days> others, List<Days> left)
    {
        DateOnly? from = one.First;
        foreach (var other in others)
        {
            if (from is not { } first || !new Days(first, one.Last).Overlap(other)) continue;
            if (other.First > first) left.Add(new(first, other.First.AddDays(-1)));
            from = other.Last is { } last && (one.Last is null || last < one.Last) ? last.AddDays(1) : null;
        }

        if (from is { } rest) left.Add(new(rest, one.Last));
    }

    private static bool Reaches(Days earlier, DateOnly first) => earlier.Last is not { } last || last.DayNumber + 1 >= first.DayNumber;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other is null ? null : one > other ? one : other;
}
