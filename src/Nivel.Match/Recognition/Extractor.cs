namespace Nivel.Match;

/// <summary>Recognises skills and occupations in free text (osaamisen tunnistaminen): a CV, an advertisement, own words. Safe to share between threads.</summary>
/// <remarks>
/// Personal data is blanked out before anything is looked for, what tells of the writer's health is passed over, and nothing of the text is kept.
/// The first use of a language analyses its labels: under half a second for the starter taxonomy, some seconds for all of ESCO.
/// </remarks>
public sealed partial class Extractor
{
    /// <summary>Characters that are read; the rest of a longer text is ignored.</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>Suggestions below this are not returned unless asked for; docs/matching.md tells what it means.</summary>
    public const double LeastScore = 0.2;

    private readonly Taxonomy taxonomy;
    private readonly PhraseIndexes indexes;
    private readonly PhraseIndexes? learned;
    private readonly Corrections corrections;

    /// <summary>An extractor over a taxonomy.</summary>
    /// <param name="taxonomy">Skills and occupations to look for.</param>
    /// <param name="names">Everyday names to lay over it; none if null.</param>
    public Extractor(Taxonomy taxonomy, EverydayNames? names = null)
    {
        this.taxonomy = taxonomy;
        indexes = PhraseIndexes.Over(taxonomy, names ?? EverydayNames.None);
        corrections = Corrections.None;
    }

    private Extractor(Extractor other, Corrections corrections)
    {
        (taxonomy, indexes, this.corrections) = (other.taxonomy, other.indexes, corrections);
        if (corrections.Names.Count > 0) learned = PhraseIndexes.Learned(taxonomy, corrections);
    }

    /// <summary>The same extractor with the corrections of an installation in place of those it had; cheap, as the names of the taxonomy are shared.</summary>
    public Extractor With(Corrections corrections) => new(this, corrections);

    /// <summary>What the text says of skills and occupations.</summary>
    /// <param name="text">Any text: empty, HTML, emoji; never throws for its content.</param>
    /// <param name="language">Language of the text; guessed if null, and then for each sentence.</param>
    /// <param name="least">Certainty from which a suggestion is returned, 0 to 1.</param>
    /// <param name="thisYear">The current year, so that "since 2018" can be counted; if null it is not.</param>
    /// <returns>Places count characters of the text as given.</returns>
    public Recognition Read(string? text, Language? language = null, double least = LeastScore, int? thisYear = null)
    {
        text ??= "";
        if (text.Length > MostCharacters) text = text[..MostCharacters];
        var masked = Masking.Of(text);
        var runs = Runs.Of(masked, language, out var spoken);
        SpokenWord[] words = [.. runs.SelectMany(r => SpokenWords.For(r.Language).Read(masked[r.Start..r.End], r.Start))];
        var clauses = new Clauses(masked, words);
        var found = Kept(Found(masked, words, clauses, runs), words, clauses, least);
        found.RemoveAll(m => !Intact(text, masked, words[m.FirstWord].Start, words[m.LastWord].End));
        Measure(found, words, clauses, masked, thisYear);
        return new Recognition(spoken, Skills(found, words, spoken), Occupations(found, words, spoken));
    }

    internal List<Mention> Found(string masked, SpokenWord[] words, Clauses clauses, IReadOnlyList<Run> runs)
    {
        var (finder, found, at) = (new MentionFinder(words, clauses, masked), new List<Mention>(), 0);
        foreach (var run in runs)
        {
            var (first, index, own) = (found.Count, indexes.For(run.Language), learned?.For(run.Language));
            for (; at < words.Length && words[at].Start < run.End; at++)
            {
                finder.At(at, index, run.Language, found);
                if (own is not null) finder.At(at, own, run.Language, found);
            }
            for (var i = first; i < found.Count; i++) found[i] = found[i] with { Language = run.Language };
        }
        return [.. found.GroupBy(m => (m.FirstWord, m.LastWord, m.Phrase.IsSkill)).SelectMany(g => Compared(g, masked, words))];
    }

    private IEnumerable<Mention> Compared(IEnumerable<Mention> place, string masked, SpokenWord[] words)
    {
        var bests = place.GroupBy(m => m.Phrase.Concept).Select(g => g.MaxBy(m => m.Signs.Coverage * m.Signs.Quality)!).ToList();
        foreach (var best in bests)
        {
            var mention = best with { Rivals = bests.Count(m => m.Signs.Coverage >= best.Signs.Coverage - 0.001) - 1 };
            var score = corrections.Adjusted(Scored(mention), mention.Language, masked[words[mention.FirstWord].Start..words[mention.LastWord].End], Id(mention));
            yield return mention with { Score = score };
        }
    }

    private ConceptId Id(Mention mention) => mention.Phrase.IsSkill ? taxonomy.Skills[mention.Phrase.Concept].Id : taxonomy.Occupations[mention.Phrase.Concept].Id;

    private double Scored(Mention mention) => mention.Phrase.IsSkill
        ? Certainty.Of(mention, taxonomy.Skills[mention.Phrase.Concept], taxonomy.OccupationsWith(taxonomy.Skills[mention.Phrase.Concept]).Length)
        : mention.Signs.Quality * (mention.Phrase.Name.Source == NameSource.Label ? 0.95 : 0.9);

    private List<Mention> Kept(List<Mention> mentions, SpokenWord[] words, Clauses clauses, double least)
    {
        var (health, offers) = (HealthFacts.Marked(words, clauses), Offers.Marked(words, clauses));
        var usable = mentions.Where(m => m.Score >= least && !m.Words.Any(w => health[w] || offers[w]))
            .Where(m => !IsLanguage(m) || (m.Phrase.Words.Length > 1 ? m.Signs.Coverage > 0.99 : HasLanguageCue(words, m.FirstWord, clauses))).ToList();
        return [.. Overlaps.Best(usable, IsPermit).Select(m => m with { Status = clauses.Of(m.Words[0]) })];
    }

    // What is blanked between the words of a mention must not come back with its place.
    private static bool Intact(string text, string masked, int start, int end)
    {
        for (var i = start; i < end; i++) if (masked[i] == ' ' && !char.IsWhiteSpace(text[i])) return false;
        return true;
    }

    private bool IsPermit(Mention mention) => mention.Phrase.IsSkill && mention.Signs.Coverage > 0.99 && taxonomy.Skills[mention.Phrase.Concept].Kind is SkillKind.Card or SkillKind.Licence;

    private bool IsLanguage(Mention mention) => mention.Phrase.IsSkill && taxonomy.Skills[mention.Phrase.Concept].Kind == SkillKind.Language;
}
