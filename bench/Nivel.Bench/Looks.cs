using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Nivel.Bench;

/// <summary>How long one person waits for a page when the house is otherwise quiet and the page has been opened before.</summary>
internal static partial class Looks
{
    private static readonly (string Persona, string[] Pages)[] Roles =
    [
        ("2-coach", ["/clients", "/clients?filter=no-step", "PERSON", "/clients/RICH", "/insight", "/insight/quality"]),
        ("9-manager", ["/insight", "/insight?view=network", "/insight/unemployed", "/insight/unemployed?by=place", "/insight/unemployed?by=coach", "/insight/path", "/insight/cohorts", "/insight/progress", "/insight/quality", "/insight/compare", "/insight/municipal-share", "/insight/effect", "/insight/fairness", "/network", "/caseload"]),
        ("8-coordinator", ["/services", "/referrals", "/network"]),
        ("7-jobseeker", ["/own", "/own/plan", "/own/data"]),
        ("", ["/statistics", "/services/map"]),
    ];

    public static async Task<int> Run(Options options)
    {
        var times = options.Number("times", 30);
        await using var nivel = await Server.Start(options.Nivel, options.Number("port", 5091), "/health", ["serve", "--demo", "--RateLimits:SignIn=100000", "--data", options["data"] ?? throw new ArgumentException("--data DIR is needed")]);
        await using var bare = await Server.Start(Path.Combine(AppContext.BaseDirectory, "Nivel.Bench"), options.Number("port", 5091) + 1, "/list", "bare");
        Console.WriteLine($"{"who",-14} {"page",-34} {"first ms",9} {"p50 ms",8} {"p90 ms",8} {"kB",6}");
        using var plain = new Person(bare.Address);
        await Tell("", "bare page of 50 rows", "/list", plain, times);
        foreach (var (persona, pages) in Roles)
        {
            using var person = new Person(nivel.Address);
            if (persona.Length > 0) await person.SignIn(persona);
            foreach (var page in pages)
            {
                var path = page == "PERSON" ? Links().Match(await person.Read("/clients")).Value : options["rich"] is { } rich ? page.Replace("RICH", rich, StringComparison.Ordinal) : page;
                if (!path.Contains("RICH", StringComparison.Ordinal)) await Tell(persona, page, path, person, times);
            }
        }

        Console.WriteLine($"memory of the server: {nivel.MemoryBytes / 1_000_000:N0} MB");
        return 0;
    }

    private static async Task Tell(string who, string name, string path, Person person, int times)
    {
        var (took, size) = (new List<double>(), 0);
        for (var n = 0; n <= times; n++)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                size = (await person.Read(path)).Length;
            }
            catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
            {
                Console.WriteLine($"{who,-14} {name,-34} {(problem as HttpRequestException)?.StatusCode.ToString() ?? "no answer in 100 s"}");
                return;
            }

            took.Add(watch.Elapsed.TotalMilliseconds);
        }

        var sorted = took.Skip(1).Order().ToArray();
        Console.WriteLine($"{who,-14} {name,-34} {took[0],9:N1} {sorted[sorted.Length / 2],8:N1} {sorted[(int)(sorted.Length * 0.9)],8:N1} {size / 1000,6:N0}");
    }

    [GeneratedRegex("/clients/[0-9a-f]{32}(?=\")")]
    private static partial Regex Links();
}
