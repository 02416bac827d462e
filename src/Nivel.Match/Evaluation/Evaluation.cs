using System.Globalization;

namespace Nivel.Match;

/// <summary>Measures the linker on the labelled sets of a data folder and prints a table.</summary>
public static class Evaluation
{
    private const int Longest = 10;
    private const int Folds = 5;

    /// <param name="data">Folder as described by <see cref="LabelledSets.Load"/>.</param>
    /// <param name="taxonomy">The taxonomy whose ids the sets use.</param>
    /// <param name="output">Where the table goes: one line a set, with the yardstick and bootstrap intervals.</param>
    /// <param name="without">Name of a <c>Feature</c> to leave out, or null.</param>
    public static void Print(string data, Taxonomy taxonomy, TextWriter output, string? without = null)
    {
        if (Enum.TryParse<Feature>(without, true, out var left)) LinkWeights.LeaveOut(left);
        output.WriteLine("set\tn\tletters hit@1\thit@1\t95 %\thit@5\tMRR\tRP@5\t95 %\tMAP");
        var linker = new Linker(taxonomy);
        var reliability = new Reliability();
        foreach (var set in LabelledSets.Load(data)) Line(output, set, taxonomy, linker, reliability);
        foreach (var language in LanguageCodes.All) HeldBack(output, taxonomy, language, reliability);
        reliability.Print(output);
    }

    // Every alternative name is looked up once, in a taxonomy from which it and a fifth of the others are missing.
    private static void HeldBack(TextWriter output, Taxonomy taxonomy, Language language, Reliability reliability)
    {
        var (answers, letters) = (new List<Measures>(), new List<double>());
        for (var fold = 0; fold < (language == Language.Finnish ? Folds : 1); fold++)
        {
            var less = taxonomy.WithAlternatives((_, l, names) => l == language ? names.Where(n => Fold(n) != fold) : names);
            var questions = taxonomy.Occupations.SelectMany(o => o.Names.Alternatives(language).Where(n => Fold(n) == fold).Select(n => (n, o.Id.Value))).GroupBy(p => p.n).Select(g => new Question(g.Key, g.Select(p => p.Value).ToHashSet())).ToArray();
            var set = new LabelledSet("alt-" + language.Code() + " held back", LinkKind.Occupation, language, questions);
            Measure(set, less, new Linker(less), answers, letters, reliability);
        }
        Write(output, "alt-" + language.Code() + "-held-back", answers, letters);
    }

    private static void Line(TextWriter output, LabelledSet set, Taxonomy taxonomy, Linker linker, Reliability reliability)
    {
        var (answers, letters) = (new List<Measures>(), new List<double>());
        Measure(set, taxonomy, linker, answers, letters, reliability);
        Write(output, set.Name, answers, letters);
    }

    private static void Measure(LabelledSet set, Taxonomy taxonomy, Linker linker, List<Measures> answers, List<double> letters, Reliability reliability)
    {
        var yardstick = new LetterBaseline(Names(taxonomy, set.Kind, set.Language));
        foreach (var question in set.Questions)
        {
            var links = Ask(linker, set, question.Text);
            answers.Add(Measures.Of([.. links.Select(l => l.Id.Value)], question.Right));
            letters.Add(Measures.Of(yardstick.Answer(question.Text, Longest), question.Right).First);
            if (links.Count > 0) reliability.Add(links[0].Score, question.Right.Contains(links[0].Id.Value));
        }
    }

    private static IReadOnlyList<Link> Ask(Linker linker, LabelledSet set, string text) => set.Kind switch
    {
        LinkKind.Skill => linker.Skills(text, set.Language, Longest),
        LinkKind.Isco4 => linker.Groups(text, set.Language, Longest),
        _ => linker.Occupations(text, set.Language, Longest),
    };

    private static IEnumerable<(string, string)> Names(Taxonomy taxonomy, LinkKind kind, Language language) => kind switch
    {
        LinkKind.Skill => taxonomy.Skills.SelectMany(s => s.Names.AllIn(language).Select(n => (s.Id.Value, n.Text))),
        LinkKind.Isco4 => taxonomy.Occupations.SelectMany(o => o.Names.AllIn(language).Select(n => (o.Isco, n.Text))).Concat(taxonomy.IscoGroups.Values.Where(g => g.Code.Length == 4).Select(g => (g.Code, g.Label(language)))),
        _ => taxonomy.Occupations.SelectMany(o => o.Names.AllIn(language).Select(n => (o.Id.Value, n.Text))),
    };

    private static void Write(TextWriter output, string name, List<Measures> answers, List<double> letters)
    {
        var (first, precision) = (Measures.Mean([.. answers.Select(a => a.First)]), Measures.Mean([.. answers.Select(a => a.Precision)]));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}\t{answers.Count}\t{letters.Average():0.000}\t{first.Mean:0.000}\t{first.Low:0.000}–{first.High:0.000}\t{answers.Average(a => a.Five):0.000}\t{answers.Average(a => a.Reciprocal):0.000}\t{precision.Mean:0.000}\t{precision.Low:0.000}–{precision.High:0.000}\t{answers.Average(a => a.Average):0.000}"));
        output.Flush();
    }

    internal static int Fold(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619;
        return (int)((hash >> 7) % Folds);
    }
}
