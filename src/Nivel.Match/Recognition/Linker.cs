using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>A concept that a phrase may mean.</summary>
/// <param name="Id">Id of the occupation or skill.</param>
/// <param name="Label">Its label in the language asked for.</param>
/// <param name="Score">From 0 to 1; 1 is the same words.</param>
/// <param name="Matched">The name of the concept that fitted best: its label or an alternative.</param>
/// <param name="Words">Words of the phrase that led to it, as written.</param>
public sealed record Link(ConceptId Id, string Label, double Score, string Matched, IReadOnlyList<string> Words);

/// <summary>Links a short phrase, such as a job title, to concepts of the taxonomy, best first. Safe to share between threads.</summary>
public sealed class Linker
{
    /// <summary>Below this it is better to say that there is no idea.</summary>
    public const double LeastScore = 0.25;

    /// <summary>Characters of a phrase that are read.</summary>
    public const int MostCharacters = 400;

    private readonly Taxonomy taxonomy;
    private readonly ConcurrentDictionary<(Language, bool), Lazy<LabelIndex>> indexes = new();

    /// <summary>A linker over a taxonomy; each language is indexed when first asked for.</summary>
    public Linker(Taxonomy taxonomy) => this.taxonomy = taxonomy;

    /// <summary>Occupations that the phrase may mean.</summary>
    /// <param name="phrase">A title or a few words; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Occupations(string? phrase, Language language, int most = 5) => Find(phrase, language, false, most);

    /// <summary>Skills that the phrase may mean.</summary>
    /// <param name="phrase">A few words; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Skills(string? phrase, Language language, int most = 5) => Find(phrase, language, true, most);

    private IReadOnlyList<Link> Find(string? phrase, Language language, bool skills, int most)
    {
        if (string.IsNullOrWhiteSpace(phrase) || most < 1) return [];
        if (phrase.Length > MostCharacters) phrase = phrase[..MostCharacters];
        var words = PhraseIndex.Content(WordForms.For(language).Words(phrase), language);
        if (words.Length == 0) return [];
        var index = indexes.GetOrAdd((language, skills), k => new Lazy<LabelIndex>(() => new LabelIndex(Names(k.Item2, k.Item1), WordForms.For(k.Item1), k.Item1))).Value;
        return [.. index.Best(words, LeastScore)
            .GroupBy(h => h.Concept)
            .Select(g => g.First())
            .Take(most)
            .Select(h => Linked(h, skills, language, words))];
    }

    private Link Linked(LabelHit hit, bool skill, Language language, WordToken[] words)
    {
        var (id, label) = skill
            ? (taxonomy.Skills[hit.Concept].Id, taxonomy.Skills[hit.Concept].Label(language))
            : (taxonomy.Occupations[hit.Concept].Id, taxonomy.Occupations[hit.Concept].Label(language));
        return new Link(id, label, hit.Score, hit.Text, [.. words.Where(hit.Explains).Select(w => w.Text).Distinct()]);
    }

    private IEnumerable<(int Concept, bool Preferred, string Text)> Names(bool skills, Language language) => skills
        ? taxonomy.Skills.SelectMany(s => s.Names.AllIn(language).Select(n => (s.Index, n.Preferred, n.Text)))
        : taxonomy.Occupations.SelectMany(o => o.Names.AllIn(language).Select(n => (o.Index, n.Preferred, n.Text)));
}
