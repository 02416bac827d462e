namespace Nivel.Match;

/// <summary>Whether the best group is a better answer to a title than the best occupation: a logistic regression over signs, and a few trees on top.</summary>
internal static class Gate
{
    public const int Features = 12;

    /// <summary>What the best occupation and the best group look like beside each other.</summary>
    public static float[] Signs(List<(int Concept, float Chance)> occupations, Scores occupation, List<(int Concept, float Chance)> groups, Scores group, bool sameGroup, int words)
    {
        var (o, g) = (occupations[0], groups[0]);
        return
        [
            MathF.Log(o.Chance + 1e-4f), MathF.Log(g.Chance + 1e-4f), occupations.Count > 1 ? o.Chance - occupations[1].Chance : o.Chance,
            occupation[Feature.Joint][o.Concept], occupation[Feature.Near][o.Concept], occupation[Feature.Exact][o.Concept], occupation[Feature.Foreign][o.Concept], occupation[Feature.Translated][o.Concept],
            group[Feature.Joint][g.Concept], group[Feature.Exact][g.Concept], sameGroup ? 1 : 0, MathF.Min(5, words),
        ];
    }

    /// <summary>Chance that the group is the better answer; 0 for a language for which nothing was learnt: a Finnish title always has its occupation.</summary>
    public static float Chance(Language language, float[] signs) => LinkWeights.Gate(language) is { } learnt ? Chance(learnt, signs) : 0;

    public static float Chance(Learnt learnt, float[] signs)
    {
        var second = Second(learnt.First, signs);
        return (float)(1 / (1 + Math.Exp(learnt.Second.Score(new float[Features + 1]) - second[0] - learnt.Second.Score(second))));
    }

    /// <summary>Both lists in one: the gate decides which of them leads, and their chances how each falls off; together they have the chance that the gate gives them.</summary>
    public static List<Link> Mixed(IReadOnlyList<Link> occupations, IReadOnlyList<Link> groups, float chance, int most)
    {
        if (groups.Count == 0 || occupations.Count == 0) return [.. occupations];
        var (one, other) = ((1 - chance) / Math.Max(1e-6, occupations[0].Score), chance / Math.Max(1e-6, groups[0].Score));
        var mass = (1 - chance) * occupations.Sum(l => l.Score) + chance * groups.Sum(l => l.Score);
        var scale = mass / (one * occupations.Sum(l => l.Score) + other * groups.Sum(l => l.Score));
        return [.. occupations.Select(l => l with { Score = Math.Round(l.Score * one * scale, 4) })
            .Concat(groups.Select(l => l with { Score = Math.Round(l.Score * other * scale, 4), IsGroup = true })).OrderByDescending(l => l.Score).Take(most)];
    }

    /// <summary>What the trees see: what the regression says, and the signs.</summary>
    public static float[] Second(double[] first, float[] signs) => [(float)(Learner.Score(signs, first) - first[^1]), .. signs];
}
