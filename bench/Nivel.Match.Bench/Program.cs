using BenchmarkDotNet.Running;
using Nivel.Match.Bench;

// Prints tables and writes nothing into the repository. NIVEL_TAXONOMY names another classification than the starter.
return (args.Length > 0 ? args[0] : "help") switch
{
    "measure" => Measures.Run(),
    "match" => BenchmarkRunner.Run<RankingSpeed>(null, args[1..]) is { HasCriticalValidationErrors: false } ? 0 : 1,
    "read" => BenchmarkRunner.Run<ReadingSpeed>(null, args[1..]) is { HasCriticalValidationErrors: false } ? 0 : 1,
    _ => Help(),
};

static int Help()
{
    Console.WriteLine("""
        dotnet run -c Release --project bench/Nivel.Match.Bench -- WHAT

          match    one order over 300,000 persons beside exact cosine (300,000 x 256), an SQL join and full-text search over the same persons
          read     skills of a CV of 3,000 characters and of a megabyte
          measure  memory a person, building anew, one change, and each kind of order (medians without a harness)

        NIVEL_TAXONOMY=DIR takes another classification than reference/taxonomy, such as the folder of an ESCO bundle.
        """);
    return 2;
}
