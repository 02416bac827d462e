namespace Nivel.Match;

/// <summary>Makes lessons of labelled questions.</summary>
internal static class Lessons
{
    private const int Most = 60;

    /// <summary>Features of the likeliest candidates by the weights in use; null if the phrase has no word that counts.</summary>
    /// <param name="engine">The engine that is asked.</param>
    /// <param name="kind">What is asked for.</param>
    /// <param name="language">Language of the question.</param>
    /// <param name="question">The question; its right answers as codes.</param>
    /// <param name="code">From the place of a concept to its code.</param>
    public static Lesson? Of(LinkEngine engine, LinkKind kind, Language language, Question question, Func<int, string> code)
    {
        using var asking = new Asking(engine, question.Text, language);
        var (scores, words) = asking.Of(kind);
        if (words == 0) return null;
        var chosen = Chances.Best(scores.Total, Most, 0).Select(b => b.Concept).ToArray();
        return new Lesson(
            [.. chosen.Select(c => Enumerable.Range(0, Scores.Features).Select(f => scores.Rows[f][c]).ToArray())],
            [.. chosen.Select(c => question.Right.Contains(code(c)))])
        { Words = words, RightInAll = question.Right.Count, Rivals = Rivals(engine, kind, asking, question, code, scores) };
    }

    private static Lesson Rivals(LinkEngine engine, LinkKind kind, Asking asking, Question question, Func<int, string> code, Scores scores)
    {
        var best = Chances.Best(scores.Total, Nivel.Match.Rivals.Most, 0);
        return new Lesson(engine.Rivals(kind, asking, scores).Of(best), [.. best.Select(b => question.Right.Contains(code(b.Concept)))]) { RightInAll = question.Right.Count };
    }
}
