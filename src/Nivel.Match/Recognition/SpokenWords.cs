using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>A word with what it means without an empty last part: asiakaspalvelutyö also says asiakaspalvelu.</summary>
/// <param name="Token">The word in its place.</param>
/// <param name="Inner">The word without its empty last part, or null.</param>
internal readonly record struct SpokenWord(WordToken Token, WordAnalysis? Inner)
{
    public string Text => Token.Text;
    public int Start => Token.Start;
    public int End => Token.End;
    public WordAnalysis Forms => Token.Forms;

    /// <summary>Whether the inner word names a deed (siivous in siivoustekniikat), and not a thing or a place (perhe in perhetyö).</summary>
    public bool IsDeed => Inner is { } inner && inner.Lemmas.Any(NamesDeed);

    public static bool NamesDeed(string lemma) => DeedEndings.Any(e => lemma.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether the word may describe: "kattava" and "innostunut" are forms of verbs and say nothing of doing.</summary>
    public bool IsDescribing => Forms.Known && Forms.Lemmas.Length > 1 && Describing.Length > 0;

    public string[] Describing => [.. Forms.Lemmas.Where(l => DescribingEndings.Any(e => l.EndsWith(e, StringComparison.Ordinal)))];

    private static readonly string[] DeedEndings = ["us", "ys", "nti", "minen", "lu", "ly", "nta", "ntä"];
    private static readonly string[] DescribingEndings = ["va", "vä", "ttu", "tty"];
}

/// <summary>Words of a text or a label with their inner words; half words of a list are completed ("asiakas- ja myyntityö").</summary>
internal sealed class SpokenWords(Language language)
{
    private static readonly SpokenWords[] All = [.. LanguageCodes.All.Select(l => new SpokenWords(l))];
    private readonly ConcurrentDictionary<string, WordAnalysis?> inner = new(StringComparer.Ordinal);
    private readonly WordForms forms = WordForms.For(language);

    public static SpokenWords For(Language language) => All[(int)language];

    /// <summary>Words of a text that stands at a place in a longer one.</summary>
    public SpokenWord[] Read(string text, int start = 0)
    {
        var tokens = forms.Words(text);
        var words = new SpokenWord[tokens.Count];
        for (var i = 0; i < words.Length; i++) words[i] = Completed(text, tokens, i) ?? new SpokenWord(tokens[i], Inner(tokens[i]));
        if (start > 0) for (var i = 0; i < words.Length; i++) words[i] = words[i] with { Token = words[i].Token with { Start = words[i].Start + start } };
        return words;
    }

    // "myynti- ja neuvontatehtävät": the hyphen stands for the last part of the word that closes the list.
    private SpokenWord? Completed(string text, List<WordToken> tokens, int at)
    {
        var token = tokens[at];
        if (token.End + 1 >= text.Length || text[token.End] is not ('-' or '\u2010' or '\u2011' or '–') || char.IsLetterOrDigit(text[token.End + 1])) return null;
        for (var next = at + 1; next < Math.Min(tokens.Count, at + 5); next++)
        {
            if (tokens[next].Start - tokens[next - 1].End > 3 || text.AsSpan(tokens[next - 1].End, tokens[next].Start - tokens[next - 1].End).IndexOfAny(".!?\n") >= 0) return null;
            if (tokens[next].Forms.Heads is not [var head, ..]) continue;
            var whole = forms.Analyse(token.Text + head);
            if (!whole.Known && whole.Parts.Length == 0) return null;
            return new SpokenWord(token with { Forms = whole }, token.Forms);
        }
        return null;
    }

    private WordAnalysis? Inner(WordToken token)
    {
        if (inner.TryGetValue(token.Text, out var known)) return known;
        var found = language == Language.Finnish ? ByHead(token.Forms) ?? (token.Forms.Known ? null : Unknown(token.Text)) : language == Language.Swedish ? ByTail(token.Text) : null;
        if (inner.Count < 200_000) inner.TryAdd(token.Text, found);
        return found;
    }

    private WordAnalysis? ByHead(WordAnalysis word)
    {
        foreach (var lemma in word.Lemmas)
            if (Plain(lemma) is { } verb && forms.Analyse(verb) is { Known: true } known) return known;
        foreach (var head in word.Heads)
        {
            if (!LightWords.IsHead(head)) continue;
            foreach (var lemma in word.Lemmas)
            {
                // "asiakaskokemus" is no experience of customers, "hitsauskokemus" is one of welding.
                if (head == "kokemus" && !SpokenWord.NamesDeed(lemma[..^head.Length])) continue;
                if (lemma.Length - head.Length >= 5 && lemma.EndsWith(head, StringComparison.Ordinal)) return forms.Analyse(lemma[..^head.Length]);
            }
        }
        return null;
    }

    // Doing a little of something is doing it: maalailla, siivoilla.
    private static string? Plain(string lemma)
    {
        if (lemma.EndsWith("ailla", StringComparison.Ordinal)) return lemma[..^5] + "ata";
        if (lemma.EndsWith("äillä", StringComparison.Ordinal)) return lemma[..^5] + "ätä";
        return lemma.Length > 6 && lemma.EndsWith("oilla", StringComparison.Ordinal) ? lemma[..^5] + "ota" : null;
    }

    // The dictionary lacks many such verbs: hitsailin, keräilemään.
    private WordAnalysis? Unknown(string word)
    {
        foreach (var (ending, base1) in Frequentatives)
        {
            if (word.Length - ending.Length < 3 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            if (forms.Analyse(word[..^ending.Length] + base1) is { Known: true } verb) return verb;
        }
        return null;
    }

    private static readonly (string Ending, string Base)[] Frequentatives =
        [.. new[] { "in", "i", "en", "ee", "imme", "ivat", "la", "lut", "leet", "emaan", "tu", "isin" }.SelectMany(e => new[] { ("ail" + e, "ata"), ("oil" + e, "ota"), ("äil" + e, "ätä") })];

    private WordAnalysis? ByTail(string word)
    {
        foreach (var tail in LightWords.SwedishTails)
        {
            if (word.Length - tail.Length < 4 || !word.EndsWith(tail, StringComparison.Ordinal)) continue;
            var first = word[..^tail.Length];
            return forms.Analyse(first[^1] == 's' && first[^2] != 's' ? first[..^1] : first);
        }
        // The stemmer leaves the definite form of words in -a as it is: kassan.
        return word.Length > 4 && word.EndsWith("an", StringComparison.Ordinal) ? forms.Analyse(word[..^1]) : null;
    }
}
