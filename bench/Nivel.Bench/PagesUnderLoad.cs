using System.Text.RegularExpressions;

namespace Nivel.Bench;

/// <summary>The pages that must stay fast in a large area, at a steady rate and flat out, beside the bare page in the same run.</summary>
internal static partial class PagesUnderLoad
{
    public static async Task<int> Run(Options options)
    {
        var (data, persons) = (options["data"] ?? Directory.CreateTempSubdirectory("nivel-bench-").FullName, options.Number("persons", 100_000));
        string[] where = options["postgres"] is { } postgres ? ["--data", data, "--Postgres", postgres] : ["--data", data];
        await Server.Run(options.Nivel, ["world", "--if-empty", "--persons", $"{persons}", .. where]);
        var port = options.Number("port", 5091);
        await using var bare = await Server.Start(Path.Combine(AppContext.BaseDirectory, "Nivel.Bench"), port, "/list", "bare");
        await using var nivel = await Server.Start(options.Nivel, port + 1, "/health", ["serve", "--demo", "--RateLimits:SignIn=100000", .. where]);
        using var plain = new Person(bare.Address);
        using var coach = new Person(nivel.Address);
        await coach.SignIn("2-coach");
        var clients = Links().Matches(await coach.Read("/clients")).Select(m => m.Value).Distinct().ToArray();
        var pages = new (string Name, Func<int, Task> Get)[]
        {
            ("the desk /clients", _ => coach.Read("/clients")),
            ("a person's page", n => coach.Read(clients[n % clients.Length])),
            ("the directory /services", n => coach.Read(n % 2 == 0 ? "/services" : "/services?q=ty%C3%B6pajoille")),
        };
        foreach (var (_, get) in pages) for (var n = 0; n < 50; n++) await get(n);
        for (var n = 0; n < 200; n++) await plain.Read("/list");
        var (rate, time) = (options.Number("rate", 200), TimeSpan.FromSeconds(options.Number("seconds", 20)));
        Console.WriteLine($"\n{persons:N0} persons, {(options["postgres"] is null ? "SQLite" : "PostgreSQL")}, {rate} requests a second, client and server share the machine\n{Measured.Head}");
        Console.WriteLine(await Load.Steady("bare page of 50 rows", rate, time, _ => plain.Read("/list")));
        foreach (var (name, get) in pages) Console.WriteLine(await Load.Steady(name, rate, time, get));
        var flat = await Load.Throughput(8, time / 2, _ => plain.Read("/list"));
        Console.WriteLine($"\nflat out, 8 clients: bare page {flat:N0} a second");
        foreach (var (name, get) in pages)
        {
            var most = await Load.Throughput(8, time / 2, get);
            Console.WriteLine($"  {name,-30} {most,7:N0} a second, {most / flat:P0} of the bare page");
        }

        Console.WriteLine($"memory of the server after the load: {nivel.MemoryBytes / 1_000_000:N0} MB");
        return 0;
    }

    [GeneratedRegex("/clients/[0-9a-f]{32}(?=\")")]
    private static partial Regex Links();
}
