using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>From written words to base forms (perusmuoto) in one language; safe to share between threads.</summary>
/// <remarks>
/// Finnish uses libvoikko when the machine has it and suffix stripping otherwise. The two give different forms, so text indexed with
/// one must be indexed again when <see cref="Source"/> changes.
/// </remarks>
public sealed partial class WordForms
{
    /// <summary>Distinct words kept analysed, about 60 MB at worst; beyond it words are analysed each time.</summary>
    private const int MostCached = 200_000;

    private static readonly WordForms[] Best = [.. LanguageCodes.All.Select(l => new WordForms(l, l == Language.Finnish && Voikko.IsPresent))];
    private static readonly WordForms[] Bare = [.. LanguageCodes.All.Select(l => new WordForms(l, false))];
    private readonly ConcurrentDictionary<string, WordAnalysis> cache = new(StringComparer.Ordinal);
    private readonly Language language;
    private readonly bool voikko;

    private WordForms(Language language, bool voikko)
    {
        this.language = language;
        this.voikko = voikko;
    }

    /// <summary>The best forms that this machine offers for the language.</summary>
    public static WordForms For(Language language) => Best[(int)language];

    /// <summary>Suffix stripping only, as on a machine without libvoikko.</summary>
    public static WordForms Plain(Language language) => Bare[(int)language];

    /// <summary>Where the forms come from: <c>voikko</c> or <c>stem</c>. Store it beside an index made of them.</summary>
    public string Source => voikko ? "voikko" : "stem";

    /// <summary>Base forms of all words of a text in their order, small words included; parts of compounds follow their word, marked with <c>+</c>.</summary>
    /// <param name="text">Any text, also null or empty. "työpajoille" gives työpaja, +työ, +paja.</param>
    public IReadOnlyList<string> Lemmas(string? text)
    {
        var lemmas = new List<string>();
        foreach (var token in Words(text))
        {
            lemmas.AddRange(token.Forms.Lemmas);
            lemmas.AddRange(token.Forms.Parts.Select(p => "+" + p));
        }
        return lemmas;
    }

    internal List<WordToken> Words(string? text)
    {
        var tokens = new List<WordToken>();
        if (string.IsNullOrEmpty(text)) return tokens;
        foreach (var (start, length) in Tokens.Spans(text))
        {
            var word = Tokens.Normal(text, start, length);
            if (word.Length == 0 || Joined(text, tokens, start, length, word)) continue;
            tokens.Add(new WordToken(start, length, word, Analyse(word)));
        }
        return tokens;
    }

    internal WordAnalysis Analyse(string word)
    {
        if (cache.TryGetValue(word, out var known)) return known;
        var fresh = voikko ? ByVoikko(word) : ByStem(word);
        if (cache.Count < MostCached) cache.TryAdd(word, fresh);
        return fresh;
    }

    // "työ-paja" is the word "työpaja" if that is a word; "MIG-hitsaus" stays two.
    private bool Joined(string text, List<WordToken> tokens, int start, int length, string word)
    {
        if (tokens.Count == 0 || start == 0 || text[start - 1] is not ('-' or '\u2010' or '\u2011')) return false;
        var before = tokens[^1];
        if (before.End != start - 1 || before.Text.Length < 3 || word.Length < 3) return false;
        var whole = before.Text + word;
        var forms = Analyse(whole);
        if (!forms.Known || forms.Parts.Length == 0) return false;
        tokens[^1] = new WordToken(before.Start, start + length - before.Start, whole, forms);
        return true;
    }
}
