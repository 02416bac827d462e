using System.Globalization;

namespace Nivel.Match;

/// <summary>Learns the weights of the linker anew: prints what they are worth on questions that they have not seen, and writes them as <c>learnt.weights</c> holds them.</summary>
/// <remarks>The second look learns from what the first shows it with the weights in use; after a change of the features learn twice.</remarks>
public static class Learning
{
    /// <param name="data">Folder as described by <see cref="LabelledSets.Load"/>.</param>
    /// <param name="plain">The classification as published.</param>
    /// <param name="own">The same with our own names on top.</param>
    /// <param name="output">Where the figures go.</param>
    /// <param name="weights">Where the weights go, or null.</param>
    /// <param name="said">Told what is being done, for it takes minutes.</param>
    /// <param name="without">Names of features: only tells what the first look is worth when it is learnt without them.</param>
    public static void Print(string data, Taxonomy plain, Taxonomy own, TextWriter output, TextWriter? weights, Action<string> said, params IReadOnlyList<string> without)
    {
        var exercises = Schooling.Exercises(data, plain, own, said);
        if (without.Count > 0)
        {
            exercises.AddRange(Schooling.Groups(data, own));
            var left = without.Select(w => Enum.Parse<Feature>(w, true)).ToHashSet();
            foreach (var (set, first, five) in Subject.All.SelectMany(s => Without(s, exercises, left))) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}\t{first:0.000}\t{five:0.000}"));
            return;
        }
        Teach(exercises, output);
        said("groups");
        var groups = Schooling.Groups(data, own);
        Teach(groups, output);
        exercises.AddRange(groups);
        said("between occupations and groups");
        Gating.Teach(data, own, exercises, output);
        foreach (var line in LinkWeights.Lines()) weights?.WriteLine(line);
    }

    /// <summary>Learns anew only how texts are read, in seconds: the weights of titles stay as they are.</summary>
    public static void PrintTexts(string data, Taxonomy own, TextWriter output, TextWriter? weights)
    {
        bool Text(string name) => name is "Text" or "GroupText";
        Teach(Schooling.Texts(data, own), output, Text);
        Teach(Schooling.Groups(data, own), output, Text);
        foreach (var line in LinkWeights.Lines()) weights?.WriteLine(line);
    }

    internal static void Teach(List<Exercise> exercises, TextWriter output, Func<string, bool>? wanted = null)
    {
        output.WriteLine("set\tn\thit@1 in use\tfirst look\tboth looks\thit@5 both\tRP@5 both");
        foreach (var subject in Subject.All.Where(s => wanted?.Invoke(s.Name) ?? true))
        {
            var mine = Of(subject, exercises);
            if (mine.Length == 0) continue;
            foreach (var set in OutOfFold(subject, mine).GroupBy(a => a.Set))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Key}\t{set.Count()}\t{set.Average(a => a.Now.First):0.000}\t{set.Average(a => a.One.First):0.000}\t{set.Average(a => a.Both.First):0.000}\t{set.Average(a => a.Both.Five):0.000}\t{set.Average(a => a.Both.Precision):0.000}"));
            output.Flush();
            LinkWeights.Put(subject.Name, new Learnt(First(mine), Second(subject, mine)));
        }
    }

    /// <summary>What the first look loses out of fold when it is learnt without some features: the honest way to ask what an ingredient adds.</summary>
    /// <returns>hit@1 by set.</returns>
    internal static IEnumerable<(string Set, double First, double Five)> Without(Subject subject, List<Exercise> exercises, IReadOnlySet<Feature> without)
    {
        var mine = Of(subject, exercises);
        bool Used(int f) => f >= Scores.Features || !without.Contains((Feature)f);
        return Enumerable.Range(0, HeldBack.Folds).SelectMany(fold =>
        {
            var weights = Learner.Learn([.. mine.Where(e => e.Fold != fold).Select(e => e.Lesson)], used: Used);
            return mine.Where(e => e.Fold == fold).Select(e => (e.Set, Measures: Ranked(e.Lesson, c => Learner.Score(c, weights))));
        }).GroupBy(a => a.Set).Select(g => (g.Key, g.Average(a => a.Measures.First), g.Average(a => a.Measures.Five))).ToArray();
    }

    /// <summary>Learns what is named from the exercises and puts it in use.</summary>
    internal static void Learn(string[] names, List<Exercise> exercises)
    {
        foreach (var subject in Subject.All.Where(s => names.Contains(s.Name)))
            if (Of(subject, exercises) is { Length: > 0 } mine) LinkWeights.Put(subject.Name, new Learnt(First(mine), Second(subject, mine)));
    }

    private static Exercise[] Of(Subject subject, List<Exercise> exercises) =>
        [.. exercises.Where(e => e.Kind == subject.Kind).Select(e => (Exercise: e, Weight: subject.Teaches(e))).Where(p => p.Weight > 0)
            .Select(p => p.Exercise with { Lesson = p.Exercise.Lesson with { Weight = p.Weight, Rivals = p.Exercise.Lesson.Rivals! with { Weight = p.Weight } } })];

    private static List<(string Set, Measures Now, Measures One, Measures Both)> OutOfFold(Subject subject, Exercise[] exercises)
    {
        var answers = new List<(string, Measures, Measures, Measures)>();
        for (var fold = 0; fold < HeldBack.Folds; fold++)
        {
            var others = exercises.Where(e => e.Fold != fold).ToArray();
            var (first, second) = (First(others), Second(subject, others));
            foreach (var e in exercises.Where(e => e.Fold == fold))
                answers.Add((e.Set, Ranked(e.Lesson.Rivals!, c => c[Rivals.Chance]), Ranked(e.Lesson, c => Learner.Score(c, first)), Ranked(e.Lesson.Rivals!, c => c[Rivals.Chance] + second.Score(c))));
        }
        return answers;
    }

    private static double[] First(Exercise[] exercises) => Learner.Learn([.. exercises.Select(e => e.Lesson)]);

    private static Forest Second(Subject subject, Exercise[] exercises) =>
        new Boosting([.. exercises.Select(e => e.Lesson.Rivals!)], Rivals.Chance, LinkWeights.Depth, f => subject.Kind != LinkKind.Skill || !Rivals.OfNameCount.Contains(f)).Grow(subject.Trees, subject.Rate);

    private static Measures Ranked(Lesson lesson, Func<float[], double> score)
    {
        var order = lesson.Candidates.Select((c, i) => (Score: score(c), Place: i)).OrderByDescending(p => p.Score).ThenBy(p => p.Place).Select(p => p.Place.ToString(CultureInfo.InvariantCulture)).ToArray();
        var right = lesson.Right.Select((r, i) => (r, i)).Where(p => p.r).Select(p => p.i.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        for (var missing = right.Count; missing < lesson.RightInAll; missing++) right.Add("missing " + missing.ToString(CultureInfo.InvariantCulture));
        return right.Count == 0 ? default : Measures.Of(order, right);
    }
}
