using System.Diagnostics;

namespace Nivel.Bench;

/// <summary>From starting the process to the whole first page, a few times over, on an area that is already there.</summary>
internal static class StartTime
{
    public static async Task<int> Run(Options options)
    {
        var data = options["data"] ?? Directory.CreateTempSubdirectory("nivel-bench-").FullName;
        await Server.Run(options.Nivel, "world", "--if-empty", "--data", data);
        var times = new List<double>();
        for (var round = 0; round < options.Number("rounds", 5); round++)
        {
            var watch = Stopwatch.StartNew();
            await using var server = await Server.Start(options.Nivel, 5093, "/sign-in", "serve", "--demo", "--data", data);
            times.Add(watch.Elapsed.TotalSeconds);
        }

        times.Sort();
        Console.WriteLine($"start to first page: {times[times.Count / 2]:N2} s median of {times.Count} ({times[0]:N2}–{times[^1]:N2})");
        return 0;
    }
}
