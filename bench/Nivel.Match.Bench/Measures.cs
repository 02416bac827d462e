using System.Diagnostics;
using Nivel.Match;

namespace Nivel.Match.Bench;

/// <summary>What a harness for short operations does not measure: memory per person, building anew, one change, and medians of each order.</summary>
internal static class Measures
{
    public const int People = 300_000;

    public static string Folder()
    {
        return Environment.GetEnvironmentVariable("NIVEL_TAXONOMY") is { Length: > 0 } other ? other : Reference("taxonomy");
    }

    /// <summary>A folder of reference/ in the repository.</summary>
    public static string Reference(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Nivel.slnx"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "reference", name);
    }

    public static int Run()
    {
        var (taxonomy, count) = (Taxonomy.Load(Folder()), People);
        var people = Crowd.Of(taxonomy, count).ToList();
        Console.WriteLine($"{taxonomy.Skills.Count:N0} skills, {taxonomy.Occupations.Count:N0} occupations, {count:N0} persons with {people.Average(p => p.Skills.Count + p.Licences.Count):0.0} skills and cards");
        var before = GC.GetTotalMemory(true);
        var watch = Stopwatch.StartNew();
        var index = CandidateIndex.Build(taxonomy, people, Crowd.Travel());
        Console.WriteLine($"built in {watch.Elapsed.TotalSeconds:0.00} s, {(GC.GetTotalMemory(true) - before) / (double)count:0} bytes a person");
        Console.WriteLine($"one person changed: median {Median(21, () => index.With([people[17] with { MostTravelMinutes = 5 }])):0.0} ms");
        var later = index.With(people.Take(count / 50).Select(p => p with { MostTravelMinutes = 5 }));
        Console.WriteLine($"one person changed beside {count / 50:N0} others: median {Median(21, () => later.With([people[^1] with { MostTravelMinutes = 5 }])):0.0} ms");
        Orders(new Orders(taxonomy, people), index, later);
        return 0;
    }

    private static void Orders(Orders orders, CandidateIndex index, CandidateIndex later)
    {
        foreach (var job in (JobNeeds[])[orders.Usual(), orders.Wide(), orders.Popular(), orders.Nobody(), orders.Empty()])
        {
            var result = Ranking.People(index, job);
            Console.WriteLine($"{job.Id,-8} kept {result.Kept,7:N0} of {result.Considered:N0}, shown {result.People.Count}: median {Median(41, () => Ranking.People(index, job)):0.0} ms; {later.Changed:N0} changed since: {Median(41, () => Ranking.People(later, job)):0.0} ms");
        }
    }

    private static double Median(int times, Action act)
    {
        act();
        var all = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            act();
            all.Add(watch.Elapsed.TotalMilliseconds);
        }
        all.Sort();
        return all[times / 2];
    }
}
