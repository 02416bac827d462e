using System.Collections.Concurrent;
using Nivel.Tests.Access;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Browser;

/// <summary>axe (WCAG 2.2 AA) on every page of the access table, as the first persona who may open it; the console must be silent too.</summary>
public sealed class Every_page_without_barriers(BrowserHouse house) : IClassFixture<BrowserHouse>
{
    private const int PagesOfAWindow = 30;

    [Fact]
    public async Task Has_no_violation_and_no_script_error()
    {
        var samples = await Samples.Of(house);
        var barriers = new ConcurrentQueue<string>();
        // The checker works in the browser's own processes: two windows keep both busy.
        await Parallel.ForEachAsync(Table().GroupBy(row => row.Persona).SelectMany(g => g.Chunk(PagesOfAWindow)), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (rows, _) =>
        {
            var persona = rows[0].Persona;
            var window = await house.Open(persona == "nobody" ? null : persona);
            foreach (var (route, _) in rows)
            {
                await window.Page.GotoAsync(samples.Address(route.TrimStart('/')));
                foreach (var barrier in await window.Barriers()) barriers.Enqueue(barrier);
            }

            foreach (var complaint in window.Complaints) barriers.Enqueue($"{persona}: {complaint}");
            await window.Page.Context.CloseAsync();
        });

        barriers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_planted_barrier_would_be_noticed()
    {
        var window = await house.Open();
        await window.Page.SetContentAsync("<html lang='fi'><head><title>x</title></head><body><main><img src='x.png'><input></main></body></html>");
        (await window.Barriers()).Count.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_barrier_of_a_narrow_window_would_be_noticed()
    {
        var window = await house.Open();
        await window.Page.SetContentAsync("<!doctype html><html lang='fi'><head><title>x</title></head><body><main><h1>x</h1><div style='overflow:auto'><p style='width:900px;text-align:right'>x</p></div><p style='width:500px'>x</p></main></body></html>");
        var found = await window.Barriers();
        found.ShouldContain(b => b.Contains("scrollable-region-focusable") && b.EndsWith("(at 390)", StringComparison.Ordinal));
        found.ShouldContain(b => b.Contains("wide at 390"));
    }

    private static IEnumerable<(string Route, string Persona)> Table()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Nivel.Tests", "Access", "matrix.tsv")).Select(l => l.Split('\t')).ToList();
        // The board's fragment is part of /guidance and is checked there; by itself it is no page.
        foreach (var row in lines.Skip(1).Where(row => row[0] != "/guidance/live"))
            if (Array.IndexOf(row, "200") is > 0 and var column) yield return (row[0], lines[0][column]);
    }
}
