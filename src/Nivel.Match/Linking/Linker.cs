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
    public IReadOnlyList<Link> Occupations(string? phrase, Language language, int most = 5) => Ask(phrase, language, most, a => Occupations(a, most));

    /// <summary>Occupations that the phrase may mean and, where it may rather name a whole group than any occupation, groups among them (<see cref="Link.IsGroup"/>).</summary>
    /// <param name="phrase">A title or a few words; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned. In Finnish and English there are occupations only.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> OccupationsOrGroups(string? phrase, Language language, int most = 5) => Ask(phrase, language, most, a =>
    {
        var occupations = Occupations(a, most);
        if (LinkWeights.Gate(language) is null || Engine.Signs(a) is not { } signs) return occupations;
        return [.. Gate.Mixed(occupations, Groups(a, most), Gate.Chance(language, signs), most).Where(l => l.Score >= LeastListed)];
    });

    /// <summary>Skills that the phrase may mean, or that a sentence speaks of.</summary>
    /// <param name="phrase">A few words or a sentence; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Skills(string? phrase, Language language, int most = 5) =>
        Ask(phrase, language, most, a => Linked(LinkKind.Skill, a, most, LeastSkillScore, f => (taxonomy.Skills[f.Concept].Id, taxonomy.Skills[f.Concept].Label(language))));

    /// <summary>Four-digit groups of ISCO-08 that the phrase may belong to.</summary>
    /// <param name="phrase">A title, a few words or an introduction; empty gives an empty list.</param>
    /// <param name="language">Language of the phrase and of the labels returned.</param>
    /// <param name="most">Length of the list at most.</param>
    public IReadOnlyList<Link> Groups(string? phrase, Language language, int most = 5) => Ask(phrase, language, most, a => Groups(a, most));

    /// <summary>What the gate between occupations and groups sees of a title; null if it has no word that counts.</summary>
    internal float[]? Signs(string phrase, Language language)
    {
        using var asking = new Asking(Engine, phrase, language);
        return Engine.Signs(asking);
    }

    private IReadOnlyList<Link> Occupations(Asking asking, int most) =>
        Linked(LinkKind.Occupation, asking, most, LeastScore, f => (taxonomy.Occupations[f.Concept].Id, taxonomy.Occupations[f.Concept].Label(asking.Language)));

    private IReadOnlyList<Link> Groups(Asking asking, int most) =>
        Linked(LinkKind.Isco4, asking, most, LeastScore, f => (new ConceptId(Engine.Group(f.Concept)), taxonomy.IscoGroups[Engine.Group(f.Concept)].Label(asking.Language)));

    private IReadOnlyList<Link> Ask(string? phrase, Language language, int most, Func<Asking, IReadOnlyList<Link>> ask)
    {
        if (string.IsNullOrWhiteSpace(phrase) || most < 1) return [];
        var text = Cleaned.Of(phrase, MostCharacters);
        if (!text.Any(char.IsLetter)) return [];
        using var asking = new Asking(Engine, text, language);
        return ask(asking);
    }

    private IReadOnlyList<Link> Linked(LinkKind kind, Asking asking, int most, double least, Func<Found, (ConceptId Id, string Label)> name)
    {
        var found = Engine.Ask(kind, asking, most, LeastListed);
        return found.Count == 0 || found[0].Chance < least ? [] : [.. found.Select(f => Linked(f, name(f), asking))];
    }

    private Link Linked(Found found, (ConceptId Id, string Label) concept, Asking asking) =>
        new(concept.Id, concept.Label, Math.Round(Math.Min(1, found.Chance), 4), found.Name, Engine.Shared(asking, found))
        {
            MatchedLanguage = found.NameLanguage,
            Reason = found.Reason,
        };
}
