using System.Diagnostics;
using Nivel.Insight.Figures;
using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;

namespace Nivel.Bench;

/// <summary>The store of figures with invented lives at a third, one and (when asked) three times the goal: writing, all figures of ten years, one dashboard, an increment.</summary>
internal static class InsightSpeed
{
    private static readonly DateOnly Begin = new(2016, 1, 1), Now = new(2026, 1, 15);

    public static int Run(Options options)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"insight-bench-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        Console.WriteLine("persons      spell rows   write s   ten years s   by place s   a month ms   increment s   file MB   memory MB   (goals: 20 M rows; ten years < 3 s; month < 150 ms; increment of 50,000 persons < 20 s; < 2 GB)");
        foreach (var persons in (int[])[options.Number("persons", 1_000_000) / 10, options.Number("persons", 1_000_000) / 3, options.Number("persons", 1_000_000)]) One(folder, persons);
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static void One(string folder, int persons)
    {
        var file = Path.Combine(folder, $"{persons}.duckdb");
        double write;
        using (var store = InsightStore.Create(file))
        {
            write = Seconds(() => { store.Add(Town(persons)); store.Settle(); store.Columns.Run("checkpoint"); });
        }

        using var all = InsightStore.Open(file, reads: false)!;
        var rows = all.Columns.Ask("select count(*) from spells")[0].Whole(0);
        Scope Ten(Division by) => new(1, new(2016, 1), new(2025, 12), by, Now);
        FigureBook.Of(all, new(1, new(2025, 12), new(2025, 12), Division.Whole, Now));
        var (years, places) = (Seconds(() => FigureBook.Of(all, Ten(Division.Whole))), Seconds(() => FigureBook.Of(all, Ten(Division.Place))));
        var month = Seconds(() => FigureBook.Of(all, new(1, new(2025, 12), new(2025, 12), Division.Whole, Now)));
        var touched = Town(Math.Min(persons, 50_000)).ToList();
        var increment = Seconds(() => { all.Remove([.. touched.Select(p => p.Person)]); all.Add(touched); all.Columns.Run("checkpoint"); });
        Console.WriteLine($"{persons,9:N0} {rows,13:N0} {write,9:N1} {years,13:N2} {places,12:N2} {month * 1000,12:N0} {increment,13:N1} {new FileInfo(file).Length / 1e6,9:N0} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,11:N0}");
    }

    private static double Seconds(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>About twenty rows a person: some four unemployments, three services, a place and the phases over ten years.</summary>
    private static IEnumerable<PersonFacts> Town(int persons)
    {
        var dice = new Random(1);
        for (var person = 1; person <= persons; person++)
        {
            List<Unemployment> runs = [];
            List<InService> services = [];
            for (var day = dice.Next(900); day < 3600; day += 90 + dice.Next(700))
            {
                var length = (int)(20 - 220 * Math.Log(1 - dice.NextDouble()));
                runs.Add(new(Run(day, length), 1 + dice.Next(6)));
                if (dice.Next(3) > 0) services.Add(new(Run(day + length / 3, 30 + dice.Next(90)), 1 + dice.Next(7), dice.Next(200), dice.Next(10) == 0));
                day += length;
            }

            yield return new(person, new(1, 1 + dice.Next(30), new DateOnly(1960, 1, 1).AddDays(dice.Next(16_000)), 1 + dice.Next(4), 1 + dice.Next(5), 1 + dice.Next(500)), Days.From(Begin.AddDays(dice.Next(900))), 0,
                runs, services, [new(Run(dice.Next(3600), 400), 1 + dice.Next(3))], [new(Begin.AddDays(dice.Next(1500)), 'K'), new(Begin.AddDays(1500 + dice.Next(1500)), 'O')]);
        }
    }

    private static Days Run(int day, int length) => day + length > 3650 ? Days.From(Begin.AddDays(day)) : Days.Of(Begin.AddDays(day), Begin.AddDays(day + length));
}
