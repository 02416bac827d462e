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

    /// <summary>Suggestions below this are not returned unless asked for; see docs/matching.md on what it means.</summary>
    public const double LeastScore = 0.2;

    private readonly Taxonomy taxonomy;
    private readonly PhraseIndexes indexes;

    /// <summary>An extractor over a taxonomy.</summary>
    /// <param name="taxonomy">Skills and occupations to look for.</param>
    /// <param name="names">Everyday names to lay over it; none if null.</param>
    public Extractor(Taxonomy taxonomy, EverydayNames? names = null)
    {
        this.taxonomy = taxonomy;
        indexes = new PhraseIndexes(taxonomy, names ?? EverydayNames.None);
    }

    /// <summary>What the text says of skills and occupations.</summary>
    /// <param name="text">Any text: empty, HTML, emoji; never throws for its content.</param>
    /// <param name="language">Language of the text; guessed if null.</param>
    /// <param name="least">Certainty from which a suggestion is returned.</param>
    public Recognition Read(string? text, Language? language = null, double least = LeastScore)
    {
        text ??= "";
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        var masked = Masking.Of(text);
        var spoken = language ?? LanguageGuess.Of(masked);
        var words = SpokenWords.For(spoken).Read(masked);
        var clauses = new Clauses(masked, words);
        var found = Kept(Found(masked, words, clauses, spoken), words, clauses, least);
        Measure(found, words, clauses);
        return new Recognition(spoken, Skills(found, words, spoken), Occupations(found, words, spoken));
    }

    internal List<Mention> Found(string masked, SpokenWord[] words, Clauses clauses, Language language)
    {
        var (finder, found, index) = (new MentionFinder(words, clauses, masked), new List<Mention>(), indexes.For(language));
        for (var word = 0; word < words.Length; word++) finder.At(word, index, language, found);
        return [.. found.GroupBy(m => (m.FirstWord, m.LastWord, m.Phrase.IsSkill)).SelectMany(Compared)];
    }

    private IEnumerable<Mention> Compared(IEnumerable<Mention> place)
    {
        var bests = place.GroupBy(m => m.Phrase.Concept).Select(g => g.MaxBy(m => m.Signs.Coverage * m.Signs.Quality)!).ToList();
        foreach (var best in bests)
        {
            var mention = best with { Rivals = bests.Count(m => m.Signs.Coverage >= best.Signs.Coverage - 0.001) - 1 };
            yield return mention with { Score = Scored(mention) };
        }
    }

    private double Scored(Mention mention) => mention.Phrase.IsSkill
        ? Certainty.Of(mention, taxonomy.Skills[mention.Phrase.Concept], taxonomy.OccupationsWith(taxonomy.Skills[mention.Phrase.Concept]).Length)
        : mention.Signs.Quality * (mention.Phrase.Name.Source == NameSource.Label ? 0.95 : 0.9);

    private List<Mention> Kept(List<Mention> mentions, SpokenWord[] words, Clauses clauses, double least)
    {
        var usable = mentions.Where(m => m.Score >= least)
            .Where(m => !IsLanguage(m) || m.Phrase.Words.Length > 1 || HasLanguageCue(words, m.FirstWord, clauses)).ToList();
        return [.. Overlaps.Best(usable).Select(m => m with { Status = clauses.Of(m.Words[0]) })];
    }

    // "Suomessa" is a country; a bare name of a language counts only in a sentence that speaks of languages.
    private static bool HasLanguageCue(SpokenWord[] words, int at, Clauses clauses)
    {
        var word = words[at].Text;
        if (word.EndsWith("ssa", StringComparison.Ordinal) || word.EndsWith("ssä", StringComparison.Ordinal) || word.EndsWith("sta", StringComparison.Ordinal)) return false;
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = at; i >= 0 && i < words.Length && clauses.Sentence(i) == clauses.Sentence(at); i += step)
                if (LanguageCues.Contains(words[i].Text) || (i != at && Quantities.Level(words[i].Text) != LanguageLevel.Unknown)) return true;
        }
        return false;
    }

    private bool IsLanguage(Mention mention) => mention.Phrase.IsSkill && taxonomy.Skills[mention.Phrase.Concept].Kind == SkillKind.Language;
}
