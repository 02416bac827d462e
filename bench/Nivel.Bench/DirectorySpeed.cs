using System.Diagnostics;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Finding;
using Nivel.Web.Platform.Ids;

namespace Nivel.Bench;

/// <summary>The directory's index alone, in this process: building it, and searching it at a steady rate with words, choices and counts as the page asks them.</summary>
internal static class DirectorySpeed
{
    private static readonly string[] Questions = ["työpajoissa", "valmennus", "ajokortti", "nuorten työpaja", "suomen kielen kurssi", "velkaneuvonta", "xyz", "kuntouttava työtoiminta"];

    public static async Task<int> Run(Options options)
    {
        var (count, rate, time) = (options.Number("cards", 20_000), options.Number("rate", 200), TimeSpan.FromSeconds(options.Number("seconds", 20)));
        var cards = Cards(count);
        var watch = Stopwatch.StartNew();
        var index = new CardIndex("bench", cards);
        Console.WriteLine($"{count:N0} cards, {index.Words.Count:N0} words, index built in {watch.ElapsedMilliseconds:N0} ms\n{Measured.Head}");
        for (var n = 0; n < 200; n++) await Ask(index, n);
        Console.WriteLine(await Load.Steady("directory index", rate, time, n => Ask(index, n)));
        Console.WriteLine($"flat out, 2 clients: {await Load.Throughput(2, time / 2, n => Ask(index, n)):N0} a second");
        return 0;
    }

    private static Task Ask(CardIndex index, int n)
    {
        var choice = new ServiceChoice { Q = n % 4 == 3 ? null : Questions[n % Questions.Length], Phase = n % 5 == 0 ? "O" : null, Field = n % 7 == 0 ? "workshop" : null, Sort = n % 3 == 0 ? "start" : null };
        var found = index.Find(choice);
        found.Page(choice.Sort, 1, 20);
        foreach (var (name, values) in (ReadOnlySpan<(string, IReadOnlyList<string>)>)[("field", CardCodes.Fields), ("target", CardCodes.Targets), ("language", CardCodes.Languages), ("phase", ["K", "H", "O", "T", "P", "A"])])
        {
            var counting = found.Counting(name);
            foreach (var value in values) counting(value);
        }

        return Task.CompletedTask;
    }

    /// <summary>Invented cards: two hundred texts by their real words, under twenty thousand names.</summary>
    private static List<(ServiceRow, string)> Cards(int count)
    {
        var random = new Random(5);
        string[] first = ["Nuorten", "Aikuisten", "Maahanmuuttajien", "Yli 55-vuotiaiden", "Työkykyä etsivien"], second = ["työpaja", "valmennus", "kuntouttava työtoiminta", "suomen kielen kurssi", "velkaneuvonta", "ajokorttikoulutus", "hygieniapassi", "uraohjaus"];
        string[] places = ["Tampereella", "Lempäälässä", "Nokialla", "Ylöjärvellä", "Kangasalla"];
        var texts = (from a in first from b in second from c in places select ($"{a} {b}", $"{a} {b} {c}: ohjausta, vertaistukea ja polku töihin")).Select(t => (t.Item1, t.Item2, Terms: ServiceTerms.Of(new Service(default, default, default, t.Item1) { SummaryFi = t.Item2 }, "Metsolan säätiö"))).ToList();
        return [.. Enumerable.Range(0, count).Select(n =>
        {
            var (name, summary, terms) = texts[n % texts.Count];
            var row = new ServiceRow(ServiceId.New(), OrganisationId.New(), $"Järjestäjä {n % 400}", CardState.Published, $"{name} {n}", null, null, summary, null, null, "KHOTPA"[(n % 6)..(n % 6 + 1)], CardCodes.Fields[n % CardCodes.Fields.Count],
                CardCodes.Targets[n % CardCodes.Targets.Count], n % 3 == 0 ? "" : $"{n % 300:000}", n % 5 == 0 ? "fi,sv" : "fi", true, n % 10 + 1, new DateOnly(2026, 1, 1).AddDays(n % 60), null) { Places = new(random.Next(12), new DateOnly(2026, 4, 1).AddDays(n % 90)) };
            return (row, $"{terms}{n} ");
        })];
    }
}
