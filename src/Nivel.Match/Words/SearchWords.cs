namespace Nivel.Match;

/// <summary>What to store for searching and what to search with; the same words come out whatever the case, order, hyphen or inflection.</summary>
public static class SearchWords
{
    /// <summary>Distinct base forms and compound parts of a text in ordinal order, without small words.</summary>
    /// <param name="text">Any text, also null or empty.</param>
    /// <param name="language">Language of the text.</param>
    /// <returns>Lower-case words; "työpajoille" gives paja, työ, työpaja. If the text has small words only, those.</returns>
    public static IReadOnlyList<string> Of(string? text, Language language)
    {
        var (found, small) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var token in WordForms.For(language).Words(text))
        {
            var into = StopWords.Contains(token.Text, language) ? small : found;
            into.UnionWith(token.Forms.Lemmas);
            into.UnionWith(token.Forms.Parts);
        }
        return [.. found.Count > 0 ? found : small];
    }
}
