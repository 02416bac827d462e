namespace Nivel.Match;

/// <summary>Evidence over occupations, skills and groups of one taxonomy, made when first asked for.</summary>
internal sealed class LinkEngine
{
    private readonly Lexicons lexicons;
    private readonly (string Code, Entry Entry)[] groups;
    private readonly int[] groupOf;
    private readonly Desk occupations;
    private readonly Desk skills;
    private readonly Desk grouped;

    public LinkEngine(Taxonomy taxonomy)
    {
        groups = Catalogue.Groups(taxonomy);
        Entry[][] kinds = [Catalogue.Occupations(taxonomy), Catalogue.Skills(taxonomy), [.. groups.Select(g => g.Entry)]];
        Entry[] all = [.. kinds.SelectMany(k => k)];
        lexicons = new Lexicons(all);
        var shelves = new Shelf[3][];
        for (var kind = 0; kind < 3; kind++) shelves[kind] = new Shelf[3];
        Parallel.ForEach(LanguageCodes.All, l =>
        {
            for (var kind = 0; kind < 3; kind++) shelves[kind][(int)l] = new Shelf(kinds[kind], kinds[kind == 1 ? 0 : 1], lexicons[l]);
        });
        lexicons.Publish();
        lexicons.Translate(all);
        var meaning = Meaning.Learn(shelves, lexicons);
        foreach (var shelf in shelves.SelectMany(s => s)) shelf.LetGo();
        var places = groups.Select((g, i) => (g.Code, i)).ToDictionary(p => p.Code, p => p.i);
        groupOf = [.. taxonomy.Occupations.Select(o => places.GetValueOrDefault(o.Isco, -1))];
        Desk Made(int kind) => new(new Evidence(kinds[kind], lexicons, shelves[kind], meaning, kind));
        (occupations, skills, grouped) = (Made(0), Made(1), Made(2));
    }

    public string Group(int concept) => groups[concept].Code;

    public List<Found> Occupations(string phrase, Language language, int most, float least) => Ask(LinkKind.Occupation, phrase, language, most, least);

    public List<Found> Skills(string phrase, Language language, int most, float least) => Ask(LinkKind.Skill, phrase, language, most, least);

    /// <summary>Groups by what speaks for their occupations and by their own names and descriptions.</summary>
    public List<Found> Groups(string phrase, Language language, int most, float least) => Ask(LinkKind.Isco4, phrase, language, most, least);

    /// <summary>What speaks for each concept of a kind, and the chance that it is the one.</summary>
    /// <returns>How many words of the phrase count; 0 if there is nothing to go by.</returns>
    public int Weigh(LinkKind kind, string phrase, Language language, Scores scores)
    {
        var words = Desk(kind).Evidence.Gather(phrase, language, scores);
        if (words == 0) return 0;
        if (kind == LinkKind.Isco4) Carry(Sums(phrase, language), scores);
        Chances.Weigh(scores, LinkWeights.For(kind, words, language));
        return words;
    }

    public Desk Desk(LinkKind kind) => kind switch { LinkKind.Skill => skills, LinkKind.Isco4 => grouped, _ => occupations };

    /// <summary>Words of the phrase that the name shares, by base form, part or root; all of them if none is shared.</summary>
    public IReadOnlyList<string> Shared(string phrase, Language language, Found found)
    {
        var units = lexicons[language].Units(phrase);
        var name = lexicons[found.NameLanguage].Units(found.Name);
        var shared = units.Where(u => name.Any(n => n.Whole == u.Whole || n.Parts.Intersect(u.Parts).Any() || n.Roots.Intersect(u.Roots).Any())).Select(u => u.Text).Distinct().ToArray();
        return shared.Length > 0 ? shared : [.. units.Select(u => u.Text).Distinct()];
    }

    // The learnt scale: a chance of one is 1, of a ten thousandth or less 0.
    internal static void Carry(float[] sums, Scores scores)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            scores[Feature.Group][i] = (MathF.Log(1e-4f + sums[i]) + 9.21f) / 9.21f;
            scores[Feature.Prior][i] = sums[i];
        }
    }

    private float[] Sums(string phrase, Language language)
    {
        var (scores, sums) = (occupations.Borrow(), new float[groups.Length]);
        if (Weigh(LinkKind.Occupation, phrase, language, scores) > 0)
            for (var i = 0; i < groupOf.Length; i++) if (groupOf[i] >= 0) sums[groupOf[i]] += scores.Total[i];
        occupations.Return(scores);
        return sums;
    }

    private List<Found> Ask(LinkKind kind, string phrase, Language language, int most, float least)
    {
        var (desk, found) = (Desk(kind), new List<Found>());
        if (desk.Evidence.Count == 0) return found;
        var scores = desk.Borrow();
        if (Weigh(kind, phrase, language, scores) > 0)
            foreach (var (concept, chance) in Chances.Best(scores.Total, most, least))
                found.Add(new Found(concept, chance, desk.Evidence.Name(scores, concept), (Language)scores.BestLanguage[concept], Evidence.Why(scores, concept, language)));
        desk.Return(scores);
        return found;
    }
}

/// <summary>A concept that was found, by its place in the evidence.</summary>
internal sealed record Found(int Concept, float Chance, string Name, Language NameLanguage, LinkReason Reason);
