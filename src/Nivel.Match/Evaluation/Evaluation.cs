using System.Globalization;

namespace Nivel.Match;

/// <summary>Measures the linker on the labelled sets of a data folder and prints a table.</summary>
public static class Evaluation
{
    private const int Longest = 10;

    /// <param name="data">Folder as described by <see cref="LabelledSets.Load"/>.</param>
    /// <param name="plain">The taxonomy whose ids the sets use, as published.</param>
    /// <param name="own">The same with our own names on top.</param>
    /// <param name="extractor">What reads sentences and CVs.</param>
    /// <param name="output">Where the table goes: one line a set, with the yardstick and bootstrap intervals.</param>
    /// <param name="without">Name of a <c>Feature</c> to leave out, or null.</param>
    /// <param name="only">Beginnings of the names of sets to measure; empty for all.</param>
    public static void Print(string data, Taxonomy plain, Taxonomy own, Extractor extractor, TextWriter output, string? without = null, params IReadOnlyList<string> only)
    {
        if (Enum.TryParse<Feature>(without, true, out var left)) LinkWeights.LeaveOut(left);
        bool Wanted(string name) => only.Count == 0 || only.Any(o => name.StartsWith(o, StringComparison.Ordinal));
        output.WriteLine("set\tn\tletters hit@1\thit@1\t95 %\thit@5\tMRR\tRP@5\t95 %\tMAP");
        var linker = new Linker(own, Linker.UserFolder);
        var reliability = new Reliability();
        foreach (var set in LabelledSets.Load(data).Where(s => Wanted(s.Name))) Line(output, set, own, linker, reliability);
        foreach (var language in LanguageCodes.All) Held(output, plain, own, language, Wanted, reliability);
        reliability.Print(output);
        if (Wanted("talentclef-en")) SimilarTitles.Print(data, linker, own, output);
        Reading.Print(data, own, extractor, Wanted, output);
        if (Wanted("person-job")) PeopleForVacancies.Print(data, own, extractor, output);
    }

    // Every name is looked up once, in a taxonomy from which it and a fifth of the others are missing; of English ones only the first fifth.
    private static void Held(TextWriter output, Taxonomy plain, Taxonomy own, Language language, Func<string, bool> wanted, Reliability reliability)
    {
        var answers = new Dictionary<string, (List<Measures> Answers, List<double> Letters)>();
        if (!wanted("alt-" + language.Code()) && !wanted("own-skills-" + language.Code())) return;
        for (var fold = 0; fold < (language == Language.English ? 1 : HeldBack.Folds); fold++)
        {
            var held = HeldBack.Of(plain, own, fold, language);
            var linker = new Linker(held.Less);
            foreach (var set in held.Sets.Where(s => wanted(s.Name) && s.Questions.Count > 0))
            {
                if (!answers.TryGetValue(set.Name, out var lists)) answers[set.Name] = lists = ([], []);
                Measure(set, held.Less, linker, lists.Answers, lists.Letters, reliability);
            }
        }
        foreach (var (name, lists) in answers) Write(output, name + "-held-back", lists.Answers, lists.Letters);
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
        LinkKind.OccupationOrGroup => linker.OccupationsOrGroups(text, set.Language, Longest),
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
}
