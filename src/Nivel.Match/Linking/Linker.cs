namespace Nivel.Match;

/// <summary>Links a short phrase, such as a job title, or a few sentences to concepts of the taxonomy, best first. Safe to share between threads.</summary>
/// <remarks>The first question makes the indexes: a second for the starter taxonomy, some seconds for all of ESCO.</remarks>
public sealed class Linker
{
    /// <summary>If not even the best reaches this, it is better to say that there is no idea, and the list is empty.</summary>
    public const double LeastScore = 0.03;

    /// <summary>Characters of a phrase that are read.</summary>
    public const int MostCharacters = 2000;

    private const float LeastListed = 0.0005f;
    private readonly Taxonomy taxonomy;
    private readonly Lazy<LinkEngine> engine;

    /// <summary>A linker over a taxonomy.</summary>
    public Linker(Taxonomy taxonomy)
    {
        this.taxonomy = taxonomy;
        engine = new Lazy<LinkEngine>(() => new LinkEngine(taxonomy));
    }

    /// <summary>Occupations that the phrase may mean.</summary>
    /// <param name="phrase">A title, a few words or an introduction; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Occupations(string? phrase, Language language, int most = 5) =>
        Ask(phrase, most, (e, p) => e.Occupations(p, language, most, LeastListed), f => (taxonomy.Occupations[f.Concept].Id, taxonomy.Occupations[f.Concept].Label(language)), language);

    /// <summary>Skills that the phrase may mean, or that a sentence speaks of.</summary>
    /// <param name="phrase">A few words or a sentence; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Skills(string? phrase, Language language, int most = 5) =>
        Ask(phrase, most, (e, p) => e.Skills(p, language, most, LeastListed), f => (taxonomy.Skills[f.Concept].Id, taxonomy.Skills[f.Concept].Label(language)), language);

    /// <summary>Four-digit groups of ISCO-08 that the phrase may belong to.</summary>
    /// <param name="phrase">A title, a few words or an introduction; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Groups(string? phrase, Language language, int most = 5) =>
        Ask(phrase, most, (e, p) => e.Groups(p, language, most, LeastListed), f => Group(engine.Value.Group(f.Concept), language), language);

    private (ConceptId, string) Group(string code, Language language) => (new ConceptId(code), taxonomy.IscoGroups[code].Label(language));

    private IReadOnlyList<Link> Ask(string? phrase, int most, Func<LinkEngine, string, List<Found>> ask, Func<Found, (ConceptId Id, string Label)> name, Language language)
    {
        if (string.IsNullOrWhiteSpace(phrase) || most < 1) return [];
        var text = Cleaned.Of(phrase, MostCharacters);
        var found = ask(engine.Value, text);
        if (found.Count == 0 || found[0].Chance < LeastScore) return [];
        return [.. found.Select(f => Linked(f, name(f), text, language))];
    }

    private Link Linked(Found found, (ConceptId Id, string Label) concept, string phrase, Language language) =>
        new(concept.Id, concept.Label, Math.Round(Math.Min(1, found.Chance), 4), found.Name, engine.Value.Shared(phrase, language, found))
        {
            MatchedLanguage = found.NameLanguage,
            Reason = found.Reason,
        };
}
