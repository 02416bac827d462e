namespace Nivel.Insight.Protecting;

/// <summary>Tables ready to be shown.</summary>
public sealed class ProtectedPublication
{
    private readonly Publication publication;
    private readonly Hidden[] hidden;
    private readonly Protection protection;

    internal ProtectedPublication(Publication publication, Hidden[] hidden, Protection protection) =>
        (this.publication, this.hidden, this.protection) = (publication, hidden, protection);

    /// <summary>The count at a place; null when it is hidden.</summary>
    /// <exception cref="KeyNotFoundException">The place is in no table.</exception>
    public long? At(Place place) => Why(place) == Hidden.No ? publication.Counts[publication.NumberOf(place)] : null;

    /// <summary>Why the count at a place is hidden.</summary>
    /// <exception cref="KeyNotFoundException">The place is in no table.</exception>
    public Hidden Why(Place place) => hidden[publication.NumberOf(place)];

    /// <summary>Every hidden place.</summary>
    public IEnumerable<Place> HiddenPlaces => publication.Places.Where(p => Why(p) != Hidden.No);

    /// <summary>What a reader can compute of a place from all that is shown; High is null when nothing limits it.</summary>
    /// <exception cref="KeyNotFoundException">The place is in no table.</exception>
    public (long Low, long? High) PossibleAt(Place place)
    {
        var number = publication.NumberOf(place);
        return hidden[number] == Hidden.No
            ? (publication.Counts[number], publication.Counts[number])
            : new Alternatives(publication, hidden, protection).RangeOf(number);
    }
}
