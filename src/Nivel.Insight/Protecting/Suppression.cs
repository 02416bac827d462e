namespace Nivel.Insight.Protecting;

/// <summary>Hides small counts, and as many others as are needed so that no hidden one can be computed from what is shown.</summary>
/// <remarks>
/// Complementary suppression after Kelly, Golden and Assad, Networks 22 (1992), 397–417, and Fischetti and Salazar, Management Science 47 (2001):
/// for each hidden count the cheapest other table is sought that a reader could take for the true one and in which that count is
/// farther away by the width; whatever changes in it is hidden. To hide more never makes a count easier to find, so one round is enough.
/// Exact for tables in rows and columns with areas; sums through three dimensions may leave whole numbers fewer choices.
/// </remarks>
public static class Suppression
{
    /// <summary>The tables with all that must be hidden hidden; nothing is hidden where nothing is small.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than 1.</exception>
    public static ProtectedPublication Of(Publication publication, Protection protection)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(protection.Width, 1, nameof(protection));
        var hidden = publication.Counts.Select(c => protection.IsSmall(c) ? Hidden.Small : Hidden.No).ToArray();
        var waiting = new Queue<int>(Enumerable.Range(0, hidden.Length).Where(i => hidden[i] != Hidden.No));
        while (waiting.TryDequeue(out var count))
            foreach (var other in new Alternatives(publication, hidden, protection).CheapestFor(count))
            {
                hidden[other] = Hidden.ToProtectAnother;
                waiting.Enqueue(other);
            }
        return new ProtectedPublication(publication, hidden, protection);
    }
}
