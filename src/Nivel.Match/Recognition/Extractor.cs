using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Recognises skills and occupations in free text (osaamisen tunnistaminen): a CV, an advertisement, own words. Safe to share between threads.</summary>
/// <remarks>
/// Personal names, identity codes, addresses and numbers are blanked out before anything is looked for, and nothing of the text is kept.
/// The first use of a language analyses its labels: under half a second for the starter taxonomy, one to two seconds for all of ESCO.
/// </remarks>
public sealed partial class Extractor
{
    /// <summary>Characters that are read; the rest of a longer text is ignored.</summary>
    public const int MostCharacters = 1_000_000;

    private static readonly FrozenSet<string> LanguageCues = new[]
    {
        "kieli", "kielet", "kielitaito", "kielitaitoa", "puhun", "puhuu", "puhua", "puhut", "kieliä", "äidinkieli", "äidinkielenä", "äidinkieleni", "suullinen", "kirjallinen", "osaan", "taito", "taitoa",
        "språk", "språkkunskaper", "talar", "pratar", "modersmål", "kunskaper", "skriver", "language", "languages", "speak", "speaks", "spoken", "written", "native", "speaking",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Taxonomy taxonomy;
    private readonly PhraseIndexes indexes;

    /// <summary>An extractor over a taxonomy.</summary>
    public Extractor(Taxonomy taxonomy)
    {
        this.taxonomy = taxonomy;
        indexes = new PhraseIndexes(taxonomy);
    }

    /// <summary>What the text says of skills and occupations.</summary>
    /// <param name="text">Any text: empty, HTML, emoji; never throws for its content.</param>
    /// <param name="language">Language of the text; guessed if null.</param>
    public Recognition Read(string? text, Language? language = null)
    {
        text ??= "";
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        var masked = Masking.Of(text);
        var spoken = language ?? LanguageGuess.Of(masked);
        var words = WordForms.For(spoken).Words(masked);
        var clauses = new Clauses(masked, words);
        var found = Kept(Mentions.In(words, indexes.For(spoken), clauses, spoken), words, clauses);
        Measure(found, words, clauses);
        return new Recognition(spoken, Skills(found, words, spoken), Occupations(found, words, spoken));
    }

    private List<Mention> Kept(List<Mention> mentions, List<WordToken> words, Clauses clauses)
    {
        var byWord = mentions.SelectMany(m => m.Words.Select(w => (w, m))).ToLookup(p => p.w, p => p.m);
        return [.. mentions
            .Where(m => !byWord[m.Words[0]].Any(m.IsInside))
            .Where(m => !IsLanguage(m) || m.Phrase.Words.Length > 1 || (words[m.FirstWord].Forms.SharesLemma(m.Phrase.Words[0].Forms) && HasLanguageCue(words, m.FirstWord, clauses)))
            .Select(m => m with { Status = clauses.Of(m.Words[0]) })];
    }

    // "Suomessa" is a country; a bare name of a language counts only in a sentence that speaks of languages.
    private static bool HasLanguageCue(List<WordToken> words, int at, Clauses clauses)
    {
        var word = words[at].Text;
        if (word.EndsWith("ssa", StringComparison.Ordinal) || word.EndsWith("ssä", StringComparison.Ordinal) || word.EndsWith("sta", StringComparison.Ordinal)) return false;
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = at; i >= 0 && i < words.Count && clauses.Sentence(i) == clauses.Sentence(at); i += step)
                if (LanguageCues.Contains(words[i].Text) || (i != at && Quantities.Level(words[i].Text) != LanguageLevel.Unknown)) return true;
        }
        return false;
    }

    private bool IsLanguage(Mention mention) => mention.Phrase.IsSkill && taxonomy.Skills[mention.Phrase.Concept].Kind == SkillKind.Language;
}
