using System.Diagnostics;
using Nivel.Web.Modules.Services.Map;

namespace Nivel.Bench;

/// <summary>Laying out and drawing the metro map in both its forms, in this process: invented networks of 100 and 150 services.</summary>
internal static class MapSpeed
{
    private static readonly MapLine[] Lines =
    [
        new("K", "Kartoitus"), new("H", "Hyvinvointi ja kuntoutus"), new("O", "Ohjaus ja valmennus"), new("T", "Taidot"), new("P", "Palkkatuettu työ"), new("A", "Avoimet työmarkkinat") { IsTerminus = true },
    ];

    private static readonly string[] Names = ["Kuntouttava työtoiminta – Metsolan paja", "Palkkatuettu työ yrityksessä", "Hygieniapassikoulutus", "Ryhmämuotoinen mielenterveysvalmennus", "CV-klinikka", "Velka- ja talousneuvonta"];

    public static int Run(Options options)
    {
        var runs = options.Number("runs", 200);
        var words = new MapWords("Kartta", "Lista on alla.", "vapaita {0}", "ei paikkoja", "vastaus {0} pv", "myös {0}", "käyty", "nyt", "seuraava");
        Console.WriteLine("layout and drawing, both forms    runs    p50 ms    p99 ms  worst ms    (goal: under 200 ms)");
        foreach (var size in (int[])[100, 150])
        {
            var networks = Enumerable.Range(1, 20).Select(seed => Of(size, seed)).ToList();
            for (var n = 0; n < 20; n++) Draw(networks[n], words);
            var took = Enumerable.Range(0, runs).Select(n =>
            {
                var watch = Stopwatch.StartNew();
                Draw(networks[n % networks.Count], words);
                return watch.Elapsed.TotalMilliseconds;
            }).Order().ToArray();
            Console.WriteLine($"{size + " services",-30} {runs,7} {took[runs / 2],9:N1} {took[Math.Min(runs - 1, (int)(runs * 0.99))],9:N1} {took[^1],9:N1}");
        }

        return 0;
    }

    private static void Draw(MapNetwork network, MapWords words)
    {
        foreach (var form in (MapForm[])[MapForm.Wide, MapForm.Tall]) MapDrawing.Svg(MapLayout.Of(network, form), network, words);
    }

    private static MapNetwork Of(int stations, int seed)
    {
        var chance = new Random(seed);
        return new(Lines, [.. Enumerable.Range(0, stations).Select(n =>
        {
            var line = chance.Next(24) == 0 ? 5 : chance.Next(5);
            int[] on = chance.Next(6) == 0 && line < 4 ? [line, line + 1] : chance.Next(25) == 0 ? [line, chance.Next(6)] : [line];
            return new MapStation($"s{n}", $"{Names[chance.Next(Names.Length)]} {n}", $"/services/{n}", [.. on.Distinct().Select(at => Lines[at].Letter)]) { FreePlaces = chance.Next(20), AnswerDays = chance.Next(1, 14) };
        })]);
    }
}
