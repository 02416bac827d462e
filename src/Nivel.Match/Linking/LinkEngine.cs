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

    public Unit[] Units(string phrase, Language language) => lexicons[language].Units(phrase);

    /// <summary>What speaks for each concept of a kind, and the chance that it is the one; for groups, what speaks for their occupations and their own names and descriptions.</summary>
    /// <returns>How many words of the phrase count; 0 if there is nothing to go by.</returns>
    public int Weigh(LinkKind kind, Asking asking, Scores scores)
    {
        var words = Desk(kind).Evidence.Gather(asking.Phrase, asking.Units, asking.Language, scores);
        if (words == 0) return 0;
        if (kind == LinkKind.Isco4) Carry(Sums(asking), scores);
        if (LinkWeights.IsText(kind, words)) Open(kind, asking, scores);
        Chances.Weigh(scores, LinkWeights.For(kind, words, asking.Language).First);
        return words;
    }

    /// <summary>The best candidates after the second look; they share the chance that the first look gave them together.</summary>
    public List<(int Concept, float Chance)> Best(LinkKind kind, Asking asking, int words, Scores scores, int most, float least)
    {
        var found = Chances.Best(scores.Total, most, least);
        var forest = LinkWeights.For(kind, words, asking.Language).Second;
        var rivals = found.Take(Nivel.Match.Rivals.Most).ToArray();
        if (forest.Trees == 0 || rivals.Length < 2) return found;
        var rows = Rivals(kind, asking, scores).Of(rivals);
        var again = rows.Select(r => MathF.Exp(Math.Clamp(r[Nivel.Match.Rivals.Chance] + forest.Score(r), -40, 40))).ToArray();
        var share = rivals.Sum(r => r.Chance) / again.Sum();
        return [.. rivals.Select((r, i) => (r.Concept, again[i] * share)).Concat(found.Skip(rivals.Length)).OrderByDescending(f => f.Item2).ThenBy(f => f.Concept)];
    }

    public Rivals Rivals(LinkKind kind, Asking asking, Scores scores) => new(Desk(kind).Evidence, lexicons, asking, scores);

    public Desk Desk(LinkKind kind) => kind switch { LinkKind.Skill => skills, LinkKind.Isco4 => grouped, _ => occupations };

    /// <summary>What the gate between occupations and groups sees; null if the phrase has no word that counts.</summary>
    public float[]? Signs(Asking asking)
    {
        if (grouped.Evidence.Count == 0) return null;
        var (one, other) = (asking.Best(LinkKind.Occupation, 2, 0), asking.Best(LinkKind.Isco4, 2, 0));
        if (one.Count == 0 || other.Count == 0) return null;
        var (occupation, words) = asking.Of(LinkKind.Occupation);
        return Gate.Signs(one, occupation, other, asking.Of(LinkKind.Isco4).Scores, groupOf[one[0].Concept] == other[0].Concept, words);
    }

    /// <summary>Words of the phrase that the name shares, by base form, part or root; all of them if none is shared.</summary>
    public IReadOnlyList<string> Shared(Asking asking, Found found)
    {
        var units = asking.Units;
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
    private void Open(LinkKind kind, Asking text, Scores into)
    {
        var row = into[Feature.Opening];
        foreach (var title in Openings(text.Units))
        {
            using var opening = new Asking(this, title, text.Language);
            foreach (var (concept, chance) in opening.Best(kind, Nivel.Match.Rivals.Most, 0)) row[concept] = Math.Max(row[concept], Scaled(chance));
        }
    }

    private static IEnumerable<string> Openings(Unit[] words) =>
        Enumerable.Range(1, Math.Min(MostOfATitle, words.Length)).Select(most => string.Join(' ', words.Take(most).Select(w => w.Text)));

    private float[] Sums(Asking asking)
    {
        var sums = new float[groups.Length];
        var best = asking.Best(LinkKind.Occupation, Nivel.Match.Rivals.Most, 0);
        if (best.Count == 0) return sums;
        var chances = (float[])asking.Of(LinkKind.Occupation).Scores.Total.Clone();
        foreach (var (concept, chance) in best) chances[concept] = chance;
        for (var i = 0; i < groupOf.Length; i++) if (groupOf[i] >= 0) sums[groupOf[i]] += chances[i];
        return sums;
    }

    /// <summary>The best of a kind as they are told to people; empty where not a word is known.</summary>
    public List<Found> Ask(LinkKind kind, Asking asking, int most, float least)
    {
        var (desk, found) = (Desk(kind), new List<Found>());
        if (desk.Evidence.Count == 0) return found;
        var scores = asking.Of(kind).Scores;
        foreach (var (concept, chance) in asking.Best(kind, most, least))
            found.Add(new Found(concept, chance, desk.Evidence.Name(scores, concept), (Language)scores.BestLanguage[concept], Evidence.Why(scores, concept, asking.Language)));
        return found.Count > 0 && found[0].Chance < Unsure && IsStrange(asking.Phrase) ? [] : found;
    }

    // Not a part of a word that any name in any language has: a likeness of letters alone is no idea.
    private bool IsStrange(string phrase) => LanguageCodes.All.All(l => lexicons[l].KnownParts(phrase).Length == 0);
}

/// <summary>A concept that was found, by its place in the evidence.</summary>
internal sealed record Found(int Concept, float Chance, string Name, Language NameLanguage, LinkReason Reason);
