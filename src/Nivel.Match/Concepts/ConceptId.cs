namespace Nivel.Match;

/// <summary>The lasting name of a skill or an occupation: a slug of the starter taxonomy or a uuid of ESCO.</summary>
/// <param name="Value">Text without spaces; compared exactly.</param>
public readonly record struct ConceptId(string Value) : IComparable<ConceptId>
{
    /// <summary>Whether an id is there at all.</summary>
    public bool IsSet => !string.IsNullOrEmpty(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    /// <summary>Ordinal order of the text, so that lists sort the same everywhere.</summary>
    public int CompareTo(ConceptId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Binding of route values and forms; false for empty text, for spaces and for more than 80 characters.</summary>
    public static bool TryParse(string? text, out ConceptId id)
    {
        var usable = !string.IsNullOrWhiteSpace(text) && text.Length <= 80 && !text.Any(char.IsWhiteSpace);
        id = usable ? new ConceptId(text!) : default;
        return usable;
    }
}
