using System.Globalization;

namespace Nivel.Match;

/// <summary>Learns when the best group is right rather than the best occupation, from what the engine says of titles that it has not seen; and measures the mixed list on titles that no part of it has seen.</summary>
internal static class Gating
{
    private const int Listed = 5;
    private const int Trees = 30;
    private const double Rate = 0.08;

    public static void Teach(string data, Taxonomy own, List<Exercise> exercises, TextWriter output)
    {
        var linker = new Linker(own, Linker.UserFolder);
        output.WriteLine("set\tn\thit@1 occupations only\thit@1\thit@5");
        foreach (var set in LabelledSets.Load(data).Where(s => s.Kind == LinkKind.OccupationOrGroup && s.Questions.Count(IsGroup) * 5 > s.Questions.Count))
        {
            string[] names = [LinkWeights.Name(LinkKind.Occupation, 1, set.Language), "GroupTitle"];
            var answers = new List<Answer>();
            for (var fold = 0; fold < HeldBack.Folds; fold++)
            {
                Learning.Learn(names, [.. exercises.Where(e => e.Fold != fold)]);
                answers.AddRange(set.Questions.Where(q => HeldBack.Fold(q.Text) == fold).Select(q => Asked(linker, set.Language, q, fold)).OfType<Answer>());
            }
            var alone = answers.Select(a => Measures.Of([.. a.Occupations.Select(o => o.Id.Value)], a.Question.Right)).ToArray();
            var gates = Enumerable.Range(0, HeldBack.Folds).Select(f => Learnt(answers.Where(a => a.Fold != f))).ToArray();
            var mixed = answers.Select(a => Measures.Of(Mixed(a, gates[a.Fold]), a.Question.Right)).ToArray();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Name}\t{mixed.Length}\t{alone.Average(a => a.First):0.000}\t{mixed.Average(a => a.First):0.000}\t{mixed.Average(a => a.Five):0.000}"));
            Learning.Learn(names, exercises);
            LinkWeights.Put(LinkWeights.GateName(set.Language), Learnt(answers));
        }
    }

    private static Answer? Asked(Linker linker, Language language, Question question, int fold) => linker.Signs(question.Text, language) is not { } signs ? null
        : new Answer(question, fold, signs, linker.Occupations(question.Text, language, Listed), linker.Groups(question.Text, language, Listed));

    private static Learnt Learnt(IEnumerable<Answer> answers)
    {
        var lessons = answers.Select(a => (a.Signs, Occupation: a.Question.Right.Contains(First(a.Occupations)), Group: a.Question.Right.Contains(First(a.Groups))))
            .Where(a => a.Occupation != a.Group).Select(a => new Lesson([a.Signs], [a.Group])).ToArray();
        var first = Learner.Learn(lessons);
        var second = new Boosting([.. lessons.Select(l => new Lesson([Gate.Second(first, l.Candidates[0]), new float[Gate.Features + 1]], [l.Right[0], !l.Right[0]]))], 0, LinkWeights.Depth, _ => true).Grow(Trees, Rate);
        return new Learnt(first, second);
    }

    // Where one answer in twenty is a group there is nothing to learn from.
    private static bool IsGroup(Question question) => question.Right.All(r => r.Length == 4);

    private static string First(IReadOnlyList<Link> links) => links.Count > 0 ? links[0].Id.Value : "";

    private static string[] Mixed(Answer answer, Learnt gate) => [.. Gate.Mixed(answer.Occupations, answer.Groups, Gate.Chance(gate, answer.Signs), Listed).Select(l => l.Id.Value)];

    private sealed record Answer(Question Question, int Fold, float[] Signs, IReadOnlyList<Link> Occupations, IReadOnlyList<Link> Groups);
}
