namespace Nivel.Rules.Unemployment;

/// <summary>Days of unemployment as one source tells them.</summary>
/// <param name="Days">The run of days, both ends included; open when it still goes on.</param>
/// <param name="SourceId">Id of the row or file line that says so; never a person's identity code.</param>
public sealed record SourcedDays(Days Days, string SourceId);

/// <summary>One unbroken spell of unemployment (työttömyysjakso), put together from what the sources say.</summary>
/// <param name="Days">The days of the spell; open while it goes on.</param>
/// <param name="SourceIds">Every source that the spell rests on, in order of their first day.</param>
public sealed record UnemploymentSpell(Days Days, IReadOnlyList<string> SourceIds);

/// <summary>Puts overlapping and adjoining pieces of unemployment together.</summary>
public static class UnemploymentSpells
{
    /// <summary>Unbroken spells in order of date. Pieces that overlap, or follow each other with no day between, become one.</summary>
    /// <remarks>1.–31.1. and 1.–28.2. are one spell; 1.–30.1. and 1.–28.2. are two, for 31.1. was not a day of unemployment.
    /// The result does not depend on the order of the pieces.</remarks>
    public static IReadOnlyList<UnemploymentSpell> Merge(IEnumerable<SourcedDays> pieces)
    {
        var spells = new List<UnemploymentSpell>();
        foreach (var piece in pieces.OrderBy(piece => piece.Days.First).ThenBy(piece => piece.SourceId, StringComparer.Ordinal))
        {
            if (spells.Count > 0 && Joined(spells[^1].Days, piece.Days) is { } days)
                spells[^1] = new UnemploymentSpell(days, With(spells[^1].SourceIds, piece.SourceId));
            else
                spells.Add(new UnemploymentSpell(piece.Days, [piece.SourceId]));
        }
        return spells;
    }

    /// <summary>The spell that runs on the day; null when the person was not unemployed on it. The spells must be merged.</summary>
    public static UnemploymentSpell? RunningOn(IReadOnlyList<UnemploymentSpell> spells, DateOnly day) =>
        spells.FirstOrDefault(spell => spell.Days.Contain(day));

    /// <summary>How many days of the window were days of unemployment. The spells must be merged, the window closed.</summary>
    /// <exception cref="ArgumentException">The window has no end.</exception>
    public static int CountWithin(IReadOnlyList<UnemploymentSpell> spells, Days window) => window.IsOpen
        ? throw new ArgumentException("Days can be counted only within a closed window.", nameof(window))
        : spells.Sum(spell => spell.Days.Intersect(window)?.Count ?? 0);

    private static Days? Joined(Days earlier, Days later)
    {
        if (!earlier.Overlap(later) && !earlier.Precede(later)) return null;
        return new Days(earlier.First, earlier.Last is null || later.Last is null ? null : earlier.Last > later.Last ? earlier.Last : later.Last);
    }

    private static IReadOnlyList<string> With(IReadOnlyList<string> ids, string id) => ids.Contains(id) ? ids : [.. ids, id];
}
