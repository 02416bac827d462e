using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Bench;

/// <summary>The whole page of the directory over HTTP with 20,000 published cards: searches, choices, sorting and pages as people ask them, signed in and not.</summary>
internal static class DirectoryPages
{
    private static readonly string[] Questions =
    [
        "/services", "/services?q=ty%C3%B6pajoissa", "/services?q=valmennus&phase=O", "/services?q=ajokortti&free=true", "/services?q=nuorten+ty%C3%B6paja&sort=start", "/services?field=workshop&municipality=901",
        "/services?q=suomen+kielen+kurssi&language=sv", "/services?page=40&sort=provider", "/services?q=kuntouttava+ty%C3%B6toiminta&target=youth", "/services?q=velkaneuvnta",
    ];

    /// <summary>Askings before the measured ones, one after another: the runtime compiles what is asked often anew, and a server does that once after its start.</summary>
    private const int Warming = 4_000;

    public static async Task<int> Run(Options options)
    {
        var (data, cards) = (options["data"] ?? Directory.CreateTempSubdirectory("nivel-bench-").FullName, options.Number("cards", 20_000));
        await Server.Run(options.Nivel, "world", "--if-empty", "--persons", "300", "--data", data);
        await Fill(data, cards);
        await using var nivel = await Server.Start(options.Nivel, options.Number("port", 5091), "/health", "serve", "--demo", "--RateLimits:SignIn=100000", "--data", data);
        using var anybody = new Person(nivel.Address);
        using var coach = new Person(nivel.Address);
        await coach.SignIn("2-coach");
        var watch = Stopwatch.StartNew();
        await anybody.Read("/services");
        Console.WriteLine($"first page after start, with building the index: {watch.ElapsedMilliseconds:N0} ms");
        for (var n = 0; n < Warming; n++) await (n % 2 == 0 ? anybody : coach).Read(Questions[n % Questions.Length]);
        var (rate, time) = (options.Number("rate", 200), TimeSpan.FromSeconds(options.Number("seconds", 20)));
        Console.WriteLine($"{cards:N0} cards, {rate} requests a second for {time.TotalSeconds:N0} s after {Warming:N0} one by one, client and server share the machine; goal p99 under 50 ms\n{Measured.Head}");
        Console.WriteLine(await Load.Steady("the directory, anybody", rate, time, n => anybody.Read(Questions[n % Questions.Length])));
        Console.WriteLine(await Load.Steady("the directory, a coach", rate, time, n => coach.Read(Questions[n % Questions.Length])));
        Console.WriteLine($"memory of the server after the load: {nivel.MemoryBytes / 1_000_000:N0} MB");
        return 0;
    }

    /// <summary>Adds invented cards to the demo area until it holds as many as asked for; a folder kept from an earlier run already does.</summary>
    private static async Task Fill(string data, int cards)
    {
        await using var db = Database.Sqlite(Path.Combine(data, "nivel.db")).Open();
        var provider = await db.Organisations.OrderBy(o => o.Name).FirstAsync();
        for (var have = await db.Services.CountAsync(s => s.State == CardState.Published); have < cards; have += 1000)
        {
            for (var n = have; n < Math.Min(cards, have + 1000); n++) db.Add(Card(n, provider.AreaId, provider.Id, provider.Name));
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }
    }

    private static Service Card(int n, EmploymentAreaId area, OrganisationId organisation, string provider)
    {
        string[] first = ["Nuorten", "Aikuisten", "Maahanmuuttajien", "Yli 55-vuotiaiden", "Työkykyä etsivien"], second = ["työpaja", "valmennus", "kuntouttava työtoiminta", "suomen kielen kurssi", "velkaneuvonta", "ajokorttikoulutus", "hygieniapassi", "uraohjaus"];
        string[] places = ["Suvantolassa", "Jokivarressa", "Lehtomaalla", "Merirannassa", "Kallioniemessä"];
        var name = $"{first[n % 5]} {second[n / 5 % 8]}";
        var card = new Service(ServiceId.New(), area, organisation, $"{name} {n}")
        {
            SummaryFi = $"{name} {places[n / 40 % 5]}: ohjausta, vertaistukea ja polku töihin", ForWhom = $"{first[n % 5]} palvelu", Phases = "KHOTPA"[(n % 6)..((n % 6) + 1)], Field = CardCodes.Fields[n % CardCodes.Fields.Count],
            TargetGroups = CardCodes.Targets[n % CardCodes.Targets.Count], Municipalities = n % 3 == 0 ? "" : $"{901 + (n % 6)}", Languages = n % 5 == 0 ? "fi,sv" : "fi", AnswerDays = (n % 10) + 1, ReallyGives = "Rytmiä arkeen ja oman ohjaajan",
        };
        card.Publish();
        card.Index(provider);
        return card;
    }
}
