namespace Nivel.Match;

/// <summary>Evidence over occupations, skills and groups of one taxonomy, made when first asked for.</summary>
internal sealed class LinkEngine
{
    /// <summary>Below this the answer must at least share a part of a word with some name.</summary>
    private const float Unsure = 0.1f;

    /// <summary>So many of the first words of a text may be a title.</summary>
    private const int MostOfATitle = 3;

    private readonly Lexicons lexicons;
    private readonly string[] groups;
    private readonly int[] groupOf;
    private readonly Desk occupations;
    private readonly Desk skills;
    private readonly Desk grouped;

    /// <param name="taxonomy">The concepts.</param>
    /// <param name="folder">Where what is derived is kept for the next start, or null.</param>
    public LinkEngine(Taxonomy taxonomy, string? folder = null)
    {
        groups = Catalogue.Codes(taxonomy);
        var places = groups.Select((g, i) => (g, i)).ToDictionary(p => p.g, p => p.i);
        groupOf = [.. taxonomy.Occupations.Select(o => places.GetValueOrDefault(o.Isco, -1))];
        var file = folder is null ? null : Path.Combine(folder, Memory.Name(taxonomy));
        var derived = (file is null ? null : Derived.Kept(file)) ?? Derived.Of(taxonomy, file);
        lexicons = derived.Lexicons;
        Desk Made(int kind) => new(new Evidence(Catalogue.Traits(taxonomy, kind), lexicons, derived.Shelves[kind], derived.Meaning, kind));
        (occupations, skills, grouped) = (Made(0), Made(1), Made(2));
    }

    public string Group(int concept) => groups[concept];

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
        if (LinkWeights.IsText(kind, words)) Open(kind, phrase, language, scores);
        Chances.Weigh(scores, LinkWeights.For(kind, words, language).First);
        return words;
    }

    /// <summary>The best candidates after the second look; they share the chance that the first look gave them together.</summary>
    public List<(int Concept, float Chance)> Best(LinkKind kind, string phrase, Language language, int words, Scores scores, int most, float least)
    {
        var found = Chances.Best(scores.Total, Math.Max(most, Nivel.Match.Rivals.Most), least);
        var forest = LinkWeights.For(kind, words, language).Second;
        var rivals = found.Take(Nivel.Match.Rivals.Most).ToArray();
        if (forest.Trees > 0 && rivals.Length > 1)
        {
            var rows = Rivals(kind, phrase, language, scores).Of(rivals);
            var again = rows.Select(r => MathF.Exp(Math.Clamp(r[Nivel.Match.Rivals.Chance] + forest.Score(r), -40, 40))).ToArray();
            var share = rivals.Sum(r => r.Chance) / again.Sum();
            found = [.. rivals.Select((r, i) => (r.Concept, again[i] * share)).Concat(found.Skip(rivals.Length)).OrderByDescending(f => f.Item2).ThenBy(f => f.Concept)];
        }
        return found.Count > most ? found[..most] : found;
    }

    public Rivals Rivals(LinkKind kind, string phrase, Language language, Scores scores) => new(Desk(kind).Evidence, lexicons, phrase, language, scores);

    public Desk Desk(LinkKind kind) => kind switch { LinkKind.Skill => skills, LinkKind.Isco4 => grouped, _ => occupations };

    /// <summary>What the gate between occupations and groups sees; null if the phrase has no word that counts.</summary>
    public float[]? Signs(string phrase, Language language)
    {
        var (occupation, group) = (occupations.Borrow(), grouped.Borrow());
        var words = Weigh(LinkKind.Occupation, phrase, language, occupation);
        float[]? signs = null;
        if (words > 0 && grouped.Evidence.Count > 0 && Weigh(LinkKind.Isco4, phrase, language, group) > 0)
        {
            var one = Best(LinkKind.Occupation, phrase, language, words, occupation, 2, 0);
            var other = Best(LinkKind.Isco4, phrase, language, words, group, 2, 0);
            signs = Gate.Signs(one, occupation, other, group, groupOf[one[0].Concept] == other[0].Concept, words);
        }
        occupations.Return(occupation);
        grouped.Return(group);
        return signs;
    }

    /// <summary>Words of the phrase that the name shares, by base form, part or root; all of them if none is shared.</summary>
    public IReadOnlyList<string> Shared(string phrase, Language language, Found found)
    {
        var units = lexicons[language].Units(phrase);
        var name = lexicons[found.NameLanguage].Units(found.Name);
        var shared = units.Where(u => name.Any(n => n.Whole == u.Whole || n.Parts.Intersect(u.Parts).Any() || n.Roots.Intersect(u.Roots).Any())).Select(u => u.Text).Distinct().ToArray();
        return shared.Length > 0 ? shared : [.. units.Select(u => u.Text).Distinct()];
    }

    internal static void Carry(float[] sums, Scores scores)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            scores[Feature.Group][i] = Scaled(sums[i]);
            scores[Feature.Prior][i] = sums[i];
        }
    }

    // The learnt scale: a chance of one is 1, of a ten thousandth or less 0.
    private static float Scaled(float chance) => (MathF.Log(1e-4f + chance) + 9.21f) / 9.21f;

    // Whoever introduces a work names it first: "Agrologit työskentelevät …", "Lähihoitaja, kymmenen vuotta …". Where the name ends is not known, so several ends are tried.
    private void Open(LinkKind kind, string text, Language language, Scores into)
    {
        var (desk, row) = (Desk(kind), into[Feature.Opening]);
        var scores = desk.Borrow();
        foreach (var title in Openings(lexicons[language].Units(text)))
        {
            var words = Weigh(kind, title, language, scores);
            if (words == 0) continue;
            foreach (var (concept, chance) in Best(kind, title, language, words, scores, Nivel.Match.Rivals.Most, 0)) row[concept] = Math.Max(row[concept], Scaled(chance));
        }

        desk.Return(scores);
    }

    private static IEnumerable<string> Openings(Unit[] words) =>
        Enumerable.Range(1, Math.Min(MostOfATitle, words.Length)).Select(most => string.Join(' ', words.Take(most).Select(w => w.Text)));

    private float[] Sums(string phrase, Language language)
    {
        var (scores, sums) = (occupations.Borrow(), new float[groups.Length]);
        var words = Weigh(LinkKind.Occupation, phrase, language, scores);
        if (words > 0)
        {
            foreach (var (concept, chance) in Best(LinkKind.Occupation, phrase, language, words, scores, Nivel.Match.Rivals.Most, 0)) scores.Total[concept] = chance;
            for (var i = 0; i < groupOf.Length; i++) if (groupOf[i] >= 0) sums[groupOf[i]] += scores.Total[i];
        }
        occupations.Return(scores);
        return sums;
    }

    private List<Found> Ask(LinkKind kind, string phrase, Language language, int most, float least)
    {
        var (desk, found) = (Desk(kind), new List<Found>());
        if (desk.Evidence.Count == 0) return found;
        var scores = desk.Borrow();
        var words = Weigh(kind, phrase, language, scores);
        if (words > 0)
            foreach (var (concept, chance) in Best(kind, phrase, language, words, scores, most, least))
                found.Add(new Found(concept, chance, desk.Evidence.Name(scores, concept), (Language)scores.BestLanguage[concept], Evidence.Why(scores, concept, language)));
        desk.Return(scores);
        return found.Count > 0 && found[0].Chance < Unsure && IsStrange(phrase) ? [] : found;
    }

    // Not a part of a word that any name in any language has: a likeness of letters alone is no idea.
    private bool IsStrange(string phrase) => LanguageCodes.All.All(l => lexicons[l].KnownParts(phrase).Length == 0);
}

/// <summary>A concept that was found, by its place in the evidence.</summary>
internal sealed record Found(int Concept, float Chance, string Name, Language NameLanguage, LinkReason Reason);
