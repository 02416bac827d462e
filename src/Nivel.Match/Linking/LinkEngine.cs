namespace Nivel.Match;

/// <summary>Evidence over occupations, skills and groups of one taxonomy, made when first asked for.</summary>
internal sealed class LinkEngine
{
    /// <summary>From this many words on a phrase is read as a text: a sentence, an introduction.</summary>
    public const int WordsOfText = 7;

    private readonly Lexicons lexicons;
    private readonly (string Code, Entry Entry)[] groups;
    private readonly int[] groupOf;
    private readonly Desk occupations;
    private readonly Desk skills;
    private readonly Desk grouped;

    public LinkEngine(Taxonomy taxonomy)
    {
        var (occupationEntries, skillEntries) = (Catalogue.Occupations(taxonomy), Catalogue.Skills(taxonomy));
        groups = Catalogue.Groups(taxonomy);
        lexicons = new Lexicons([.. occupationEntries, .. skillEntries, .. groups.Select(g => g.Entry)]);
        var places = groups.Select((g, i) => (g.Code, i)).ToDictionary(p => p.Code, p => p.i);
        groupOf = [.. taxonomy.Occupations.Select(o => places.GetValueOrDefault(o.Isco, -1))];
        (occupations, skills, grouped) = (new Desk(occupationEntries, lexicons), new Desk(skillEntries, lexicons), new Desk([.. groups.Select(g => g.Entry)], lexicons));
    }

    public string Group(int concept) => groups[concept].Code;

    public List<Found> Occupations(string phrase, Language language, int most, float least) => Ask(occupations, phrase, language, most, least, TitleWeights);

    public List<Found> Skills(string phrase, Language language, int most, float least) =>
        Ask(skills, phrase, language, most, least, (words, _) => words < WordsOfText ? LinkWeights.Skill : LinkWeights.SkillText);

    /// <summary>Groups by what speaks for their occupations and by their own names and descriptions.</summary>
    public List<Found> Groups(string phrase, Language language, int most, float least)
    {
        var scores = occupations.Borrow();
        var sums = new float[groups.Length];
        var words = occupations.Evidence.Gather(phrase, language, scores);
        if (words > 0) Chances.Weigh(scores, TitleWeights(words, language));
        for (var i = 0; i < groupOf.Length && words > 0; i++) if (groupOf[i] >= 0) sums[groupOf[i]] += scores.Total[i];
        occupations.Return(scores);
        return words == 0 ? [] : Ask(grouped, phrase, language, most, least, (w, _) => w < WordsOfText ? LinkWeights.GroupTitle : LinkWeights.GroupText, scores => Carry(sums, scores));
    }

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

    private static double[] TitleWeights(int words, Language language) => words < WordsOfText + 3 ? LinkWeights.Title(language) : LinkWeights.Text;

    private static List<Found> Ask(Desk desk, string phrase, Language language, int most, float least, Func<int, Language, double[]> weights, Action<Scores>? more = null)
    {
        if (desk.Evidence.Count == 0) return [];
        var scores = desk.Borrow();
        var words = desk.Evidence.Gather(phrase, language, scores);
        var found = new List<Found>();
        if (words > 0)
        {
            more?.Invoke(scores);
            Chances.Weigh(scores, weights(words, language));
            foreach (var (concept, chance) in Chances.Best(scores.Total, most, least))
                found.Add(new Found(concept, chance, desk.Evidence.Name(scores, concept), (Language)scores.BestLanguage[concept], Evidence.Why(scores, concept, language)));
        }
        desk.Return(scores);
        return found;
    }
}

/// <summary>A concept that was found, by its place in the evidence.</summary>
internal sealed record Found(int Concept, float Chance, string Name, Language NameLanguage, LinkReason Reason);
