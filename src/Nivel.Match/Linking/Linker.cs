namespace Nivel.Match;

/// <summary>Links a short phrase, such as a job title, or a few sentences to concepts of the taxonomy, best first. Safe to share between threads.</summary>
/// <remarks>The first question makes the indexes, which takes some seconds for all of ESCO, or reads them where a folder keeps them.</remarks>
public sealed class Linker
{
    /// <summary>If not even the best reaches this, it is better to say that there is no idea, and the list is empty.</summary>
    /// <remarks>Low on purpose: of titles scored below 0.1 still every fourth is right, and a person chooses. To act without a person, ask for 0.8 (docs/matching.md).</remarks>
    public const double LeastScore = 0.006;

    /// <summary>The same for skills, of which there are five times as many to share the chance.</summary>
    public const double LeastSkillScore = 0.002;

    /// <summary>Characters of a phrase that are read.</summary>
    public const int MostCharacters = 2000;

    /// <summary>The folder of this user for what can be made anew; null where the user has no home.</summary>
    public static string? UserFolder => Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named ? Path.Combine(named, "nivel")
        : Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, ".cache", "nivel") : null;

    private const float LeastListed = 0.0002f;
    private readonly Taxonomy taxonomy;
    private readonly Lazy<LinkEngine> engine;

    /// <summary>A linker over a taxonomy.</summary>
    /// <param name="taxonomy">The concepts.</param>
    /// <param name="folder">Where what is derived from the taxonomy is kept for the next start; null keeps nothing. Answers are the same with and without.</param>
    public Linker(Taxonomy taxonomy, string? folder = null)
    {
        this.taxonomy = taxonomy;
        engine = new Lazy<LinkEngine>(() => new LinkEngine(taxonomy, folder));
    }

    internal LinkEngine Engine => engine.Value;

    /// <summary>Occupations that the phrase may mean.</summary>
    /// <param name="phrase">A title, a few words or an introduction; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Occupations(string? phrase, Language language, int most = 5) =>
        Ask(phrase, most, LeastScore, (e, p) => e.Occupations(p, language, most, LeastListed), f => (taxonomy.Occupations[f.Concept].Id, taxonomy.Occupations[f.Concept].Label(language)), language);

    /// <summary>Occupations that the phrase may mean and, where it may rather name a whole group than any occupation, groups among them (<see cref="Link.IsGroup"/>).</summary>
    /// <param name="phrase">A title or a few words; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned. In Finnish and English there are occupations only.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> OccupationsOrGroups(string? phrase, Language language, int most = 5)
    {
        var occupations = Occupations(phrase, language, most);
        if (LinkWeights.Gate(language) is null || string.IsNullOrWhiteSpace(phrase) || engine.Value.Signs(Cleaned.Of(phrase, MostCharacters), language) is not { } signs) return occupations;
        return [.. Gate.Mixed(occupations, Groups(phrase, language, most), Gate.Chance(language, signs), most).Where(l => l.Score >= LeastListed)];
    }

    /// <summary>Skills that the phrase may mean, or that a sentence speaks of.</summary>
    /// <param name="phrase">A few words or a sentence; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Skills(string? phrase, Language language, int most = 5) =>
        Ask(phrase, most, LeastSkillScore, (e, p) => e.Skills(p, language, most, LeastListed), f => (taxonomy.Skills[f.Concept].Id, taxonomy.Skills[f.Concept].Label(language)), language);

    /// <summary>Four-digit groups of ISCO-08 that the phrase may belong to.</summary>
    /// <param name="phrase">A title, a few words or an introduction; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Groups(string? phrase, Language language, int most = 5) =>
        Ask(phrase, most, LeastScore, (e, p) => e.Groups(p, language, most, LeastListed), f => Group(engine.Value.Group(f.Concept), language), language);

    private (ConceptId, string) Group(string code, Language language) => (new ConceptId(code), taxonomy.IscoGroups[code].Label(language));

    private IReadOnlyList<Link> Ask(string? phrase, int most, double least, Func<LinkEngine, string, List<Found>> ask, Func<Found, (ConceptId Id, string Label)> name, Language language)
    {
        if (string.IsNullOrWhiteSpace(phrase) || most < 1) return [];
        var text = Cleaned.Of(phrase, MostCharacters);
        if (!text.Any(char.IsLetter)) return [];
        var found = ask(engine.Value, text);
        if (found.Count == 0 || found[0].Chance < least) return [];
        return [.. found.Select(f => Linked(f, name(f), text, language))];
    }

    private Link Linked(Found found, (ConceptId Id, string Label) concept, string phrase, Language language) =>
        new(concept.Id, concept.Label, Math.Round(Math.Min(1, found.Chance), 4), found.Name, engine.Value.Shared(phrase, language, found))
        {
            MatchedLanguage = found.NameLanguage,
            Reason = found.Reason,
        };
}
