namespace Nivel.Web.Modules.Plans;

/// <summary>Words of a plan as they were agreed and, beside them, the same in the person's language.</summary>
/// <param name="Of">The words that were translated.</param>
public sealed record Worded(string Text, string? Translated, string? Of)
{
    public const int Longest = 2000;

    /// <summary>The words have changed since: a translation of other words would promise what nobody has agreed.</summary>
    public bool IsStale => Translated is not null && Of != Text;

    /// <summary>The translation that may be shown to the person; null when there is none of these words.</summary>
    public string? Fresh => IsStale ? null : Translated;

    public static (string? Translated, string? Of) Kept(string? translated, string text) => string.IsNullOrWhiteSpace(translated) ? (null, null) : (translated.Trim(), text);
}
