using System.Text;

namespace Nivel.Match;

/// <summary>What a concept is called: one label and any number of alternatives (vaihtoehtoinen nimi) per language.</summary>
public sealed class Labels
{
    private readonly string[] preferred;
    private readonly string[][] alternatives;

    // UTF-8: descriptions are read once, when an index is made, and would otherwise take twice the room.
    private readonly byte[][]? descriptions;

    internal Labels(string[] preferred, string[][] alternatives, string[]? descriptions = null)
    {
        this.preferred = preferred;
        this.alternatives = alternatives;
        if (descriptions?.Any(d => d.Length > 0) == true) this.descriptions = [.. descriptions.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>The label in the language; if it has none there, the English, Finnish or Swedish one, in this order.</summary>
    /// <remarks>ESCO concepts newer than its translations have an English label only.</remarks>
    public string Label(Language language) =>
        First(preferred[(int)language], preferred[(int)Language.English], preferred[(int)Language.Finnish], preferred[(int)Language.Swedish]);

    /// <summary>Whether a label exists in exactly this language.</summary>
    public bool Has(Language language) => preferred[(int)language].Length > 0;

    /// <summary>Other names in the language, possibly none: everyday titles, verbs, abbreviations.</summary>
    public IReadOnlyList<string> Alternatives(Language language) => alternatives[(int)language];

    /// <summary>The description in exactly this language; empty if the source had none.</summary>
    public string Description(Language language) => descriptions is null ? "" : Encoding.UTF8.GetString(descriptions[(int)language]);

    /// <summary>The same concept with other alternatives and, where told, another description.</summary>
    internal Labels With(Func<Language, IEnumerable<string>, IEnumerable<string>> change, Func<Language, string, string>? describe) => new(
        preferred, [.. LanguageCodes.All.Select(l => change(l, alternatives[(int)l]).ToArray())],
        descriptions is null && describe is null ? null : [.. LanguageCodes.All.Select(l => describe is null ? Description(l) : describe(l, Description(l)))]);

    /// <summary>These names and as alternatives all those of another; a label that is missing here comes from there.</summary>
    internal Labels With(Labels other) => new(
        [.. LanguageCodes.All.Select(l => Has(l) || !other.Has(l) ? preferred[(int)l] : other.preferred[(int)l])],
        [.. LanguageCodes.All.Select(l => alternatives[(int)l].Concat(other.AllIn(l).Select(n => n.Text)).Where(n => !string.Equals(n, Has(l) ? preferred[(int)l] : other.preferred[(int)l], StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).ToArray())],
        descriptions is null ? null : [.. LanguageCodes.All.Select(Description)]);

    internal IEnumerable<(string Text, bool Preferred)> AllIn(Language language)
    {
        if (Has(language)) yield return (preferred[(int)language], true);
        foreach (var alternative in alternatives[(int)language]) yield return (alternative, false);
    }

    private static string First(params ReadOnlySpan<string> choices)
    {
        foreach (var choice in choices) if (choice.Length > 0) return choice;
        return "";
    }
}
