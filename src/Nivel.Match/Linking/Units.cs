using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>Cuts texts of one language into <see cref="Unit"/>s; compounds that no dictionary splits are split by the words of the taxonomy itself.</summary>
internal sealed class Units(Language language, Compounds compounds)
{
    private const int MostCached = 100_000;
    private readonly ConcurrentDictionary<string, Unit> cache = new(StringComparer.Ordinal);
    private readonly WordForms forms = WordForms.For(language);

    public Language Language => language;

    /// <summary>The words that count, small words left out unless there are only such.</summary>
    public Unit[] Of(string? text)
    {
        var words = PhraseIndex.Content(forms.Words(text), language);
        var units = new Unit[words.Length];
        for (var i = 0; i < words.Length; i++) units[i] = Of(words[i]);
        return units;
    }

    private Unit Of(WordToken word)
    {
        if (cache.TryGetValue(word.Text, out var known)) return known;
        var fresh = Make(word.Text, word.Forms);
        if (cache.Count < MostCached) cache.TryAdd(word.Text, fresh);
        return fresh;
    }

    private Unit Make(string text, WordAnalysis analysis)
    {
        var whole = analysis.Lemmas[0];
        var parts = analysis.Parts.Length > 0 && forms.Source == "voikko" ? analysis.Parts : Split(text, whole);
        var roots = new List<string>(analysis.Roots);
        foreach (var part in parts) if (Roots.Of(part, language) is { } root && !roots.Contains(root)) roots.Add(root);
        var head = analysis.Heads.Length > 0 ? analysis.Heads[0] : parts[^1];
        return new Unit(text, whole, parts, [.. roots], head, WordWeights.Of(whole, language) * (analysis.Name ? 0.3f : 1));
    }

    private string[] Split(string text, string whole)
    {
        var parts = compounds.Split(text);
        return parts.Length < 2 ? [whole] : [.. parts.Select(p => forms.Analyse(p).Lemmas[0]).Distinct()];
    }
}
