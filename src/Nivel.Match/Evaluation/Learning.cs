using System.Globalization;

namespace Nivel.Match;

/// <summary>Learns the weights of the linker anew and prints them as they stand in <c>LinkWeights</c>, with what they are worth on questions they have not seen.</summary>
public static class Learning
{
    /// <param name="data">Folder as described by <see cref="LabelledSets.Load"/>.</param>
    /// <param name="plain">The classification as published.</param>
    /// <param name="own">The same with our own names on top.</param>
    /// <param name="output">Where the arrays and the figures go.</param>
    /// <param name="said">Told what is being done, for it takes minutes.</param>
    public static void Print(string data, Taxonomy plain, Taxonomy own, TextWriter output, Action<string> said)
    {
        var exercises = Schooling.Exercises(data, plain, own, said);
        output.WriteLine("set\tn\thit@1 now\thit@1 out of fold\thit@5 out of fold");
        foreach (var subject in Subject.All) Teach(subject, [.. exercises.Where(e => e.Kind == subject.Kind && subject.Teaches(e))], output);
    }

    private static void Teach(Subject subject, Exercise[] exercises, TextWriter output)
    {
        if (exercises.Length == 0) return;
        var answers = new List<(string Set, double Now, double First, double Five)>();
        for (var fold = 0; fold < HeldBack.Folds; fold++)
        {
            var weights = Learner.Learn([.. exercises.Where(e => e.Fold != fold).Select(e => e.Lesson)]);
            foreach (var e in exercises.Where(e => e.Fold == fold))
                answers.Add((e.Set, Rank(e.Lesson, LinkWeights.For(e.Kind, e.Lesson.Words, e.Language)) < 1 ? 1 : 0, Rank(e.Lesson, weights) < 1 ? 1 : 0, Rank(e.Lesson, weights) < 5 ? 1 : 0));
        }
        foreach (var set in answers.GroupBy(a => a.Set))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Key}\t{set.Count()}\t{set.Average(a => a.Now):0.000}\t{set.Average(a => a.First):0.000}\t{set.Average(a => a.Five):0.000}"));
        var all = Learner.Learn([.. exercises.Select(e => e.Lesson)]);
        output.WriteLine($"{subject.Name} = [{string.Join(", ", all.Select(w => w.ToString("0.##", CultureInfo.InvariantCulture)))}];");
        output.Flush();
    }

    /// <summary>Place of the first right candidate from 0; very large where none is right.</summary>
    private static int Rank(Lesson lesson, double[] weights)
    {
        var scores = lesson.Candidates.Select(c => Learner.Score(c, weights)).ToArray();
        var best = int.MaxValue;
        for (var i = 0; i < scores.Length; i++)
            if (lesson.Right[i]) best = Math.Min(best, scores.Where((s, j) => s > scores[i] || (s == scores[i] && j < i)).Count());
        return best;
    }
}
