using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Nivel.Match;

namespace Nivel.Match.Bench;

/// <summary>One order over 300,000 persons with reasons for the first fifty, beside the plain ways to do something like it, in one run and on one thread.</summary>
[Config(typeof(Terms)), MemoryDiagnoser]
public class RankingSpeed
{
    private CandidateIndex index = null!;
    private JobNeeds job = null!;
    private CosinePeer cosine = null!;
    private SqlPeer sql = null!;

    [Params("usual", "wide", "popular", "nobody")] public string Order { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        var taxonomy = Taxonomy.Load(Measures.Folder());
        var people = Crowd.Of(taxonomy, Measures.People).ToList();
        var orders = new Orders(taxonomy, people);
        job = Order switch { "wide" => orders.Wide(), "popular" => orders.Popular(), "nobody" => orders.Nobody(), _ => orders.Usual() };
        (index, cosine, sql) = (CandidateIndex.Build(taxonomy, people, Crowd.Travel()), new CosinePeer(people), new SqlPeer(people));
    }

    [GlobalCleanup] public void Close() => sql.Dispose();

    [Benchmark(Baseline = true)] public int Nivel() => Ranking.People(index, job, 50).People.Count;

    [Benchmark] public int Cosine300kBy256() => cosine.Best(job, 50).Length;

    [Benchmark] public int SqlJoin() => sql.Join(job, 50).Count;

    [Benchmark] public int SqlFullText() => sql.FullText(job, 50).Count;

    private sealed class Terms : ManualConfig
    {
        // In this process: the generated project of the usual way does not know of packages managed in one place.
        public Terms() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(11));
    }
}
