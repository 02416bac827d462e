using System.Globalization;

namespace Nivel.Match;

/// <summary>Ranks titles for a title (TalentCLEF 2025, task A): two titles are alike as far as they are likely to mean the same occupations and groups; letters settle the rest. Mean average precision.</summary>
/// <remarks>The three parts count equally and were not fitted. English only: the engine has no German.</remarks>
internal static class SimilarTitles
{
    private const int Meant = 20;

    public static void Print(string data, Linker linker, Taxonomy taxonomy, TextWriter output)
    {
        string File(string name) => Path.Combine(data, "job-title-similarity", $"talentclef25_english_{name}.tsv");
        if (!System.IO.File.Exists(File("corpus"))) return;
        var corpus = Read(File("corpus")).Select(c => (c[0], c[1])).ToArray();
        var right = Read(File("qrels_devhalf")).Where(r => r[3] != "0").GroupBy(r => r[0]).ToDictionary(g => g.Key, g => g.Select(r => r[2]).ToHashSet(StringComparer.Ordinal));
        var letters = new LetterBaseline(corpus);
        var meant = corpus.AsParallel().AsOrdered().Select(c => Of(c.Item2, linker, taxonomy)).ToArray();
        var (mine, other) = (new List<double>(), new List<double>());
        foreach (var query in Read(File("queries_devhalf")).Where(q => right.ContainsKey(q[0])))
        {
            var (asked, near) = (Of(query[1], linker, taxonomy), letters.Scores(query[1]));
            var order = corpus.Select((c, i) => (c.Item1, Score: Shared(asked.Occupations, meant[i].Occupations) + Shared(asked.Groups, meant[i].Groups) + near[i]));
            mine.Add(Measures.Of([.. order.OrderByDescending(o => o.Score).Select(o => o.Item1)], right[query[0]]).Average);
            other.Add(Measures.Of([.. corpus.Select((c, i) => (c.Item1, near[i])).OrderByDescending(o => o.Item2).Select(o => o.Item1)], right[query[0]]).Average);
        }
        var mean = Measures.Mean(mine);
        output.WriteLine("similar titles\tn\tletters MAP\tMAP\t95 %");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"talentclef-en\t{mine.Count}\t{other.Average():0.000}\t{mean.Mean:0.000}\t{mean.Low:0.000}–{mean.High:0.000}"));
    }

    private static (Dictionary<string, double> Occupations, Dictionary<string, double> Groups) Of(string title, Linker linker, Taxonomy taxonomy)
    {
        var links = linker.Occupations(title, Language.English, Meant);
        return (links.ToDictionary(l => l.Id.Value, l => l.Score), links.GroupBy(l => taxonomy.Occupation(l.Id)!.Isco).ToDictionary(g => g.Key, g => g.Sum(l => l.Score)));
    }

    // Bhattacharyya's coefficient: 1 where both mean the same with the same chances.
    private static double Shared(Dictionary<string, double> one, Dictionary<string, double> other) => one.Sum(p => Math.Sqrt(p.Value * other.GetValueOrDefault(p.Key)));

    private static IEnumerable<string[]> Read(string file) => System.IO.File.ReadLines(file).Skip(1).Select(l => l.Split('\t'));
}
