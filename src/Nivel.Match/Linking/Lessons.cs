namespace Nivel.Match;

/// <summary>Makes lessons of labelled questions.</summary>
internal static class Lessons
{
    private const int Most = 60;

    /// <summary>Features of the likeliest candidates and of the right ones; null if the phrase has no word.</summary>
    public static Lesson? Of(Evidence evidence, string phrase, Language language, HashSet<int> right, Scores scores, double[]? weights = null)
    {
        if (evidence.Gather(phrase, language, scores) == 0) return null;
        var rough = new (float Score, int Concept)[evidence.Count];
        for (var i = 0; i < evidence.Count; i++)
            rough[i] = (weights is null ? scores[Feature.Joint][i] + 0.5f * scores[Feature.Told][i] + 0.5f * scores[Feature.Translated][i] + 0.3f * scores[Feature.TranslatedTold][i] + 0.3f * scores[Feature.Held][i] + 0.5f * scores[Feature.Foreign][i]
                : (float)Enumerable.Range(0, Scores.Features).Sum(f => scores.Rows[f][i] * weights[f]), i);
        Array.Sort(rough, (a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : a.Concept - b.Concept);
        var chosen = rough.Take(Most).Select(r => r.Concept).ToList();
        return new Lesson(
            [.. chosen.Select(c => Enumerable.Range(0, Scores.Features).Select(f => scores.Rows[f][c]).ToArray())],
            [.. chosen.Select(right.Contains)]);
    }
}
