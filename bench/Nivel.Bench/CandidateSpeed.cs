using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Web;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Bench;

/// <summary>The persons of a whole area read from the record into the index of matching, and how soon one change is seen in it.</summary>
internal static class CandidateSpeed
{
    public static async Task<int> Run(Options options)
    {
        await using var app = House.Build([$"--Data={options["data"]}", "--Workers=false"]);
        var shelf = app.Services.GetRequiredService<CandidateShelf>();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var area = await db.Areas.Select(a => a.Id).SingleAsync();
        await app.Services.GetRequiredService<TaxonomyShelf>().Open();
        var watch = Stopwatch.StartNew();
        var first = await shelf.Of(area);
        Console.WriteLine($"{first.Index.Count:N0} persons read from the record and indexed in {watch.Elapsed.TotalSeconds:0.0} s (goal: 300,000 under 30 s)");
        Console.WriteLine($"a change seen: {await Changes(db, shelf, area, options.Number("times", 50))} (goal: under 2 s)");
        return 0;
    }

    /// <summary>Years of practice are changed as the page does; the time runs from before the save to the index that holds the person anew.</summary>
    private static async Task<string> Changes(Db db, CandidateShelf shelf, Nivel.Web.Platform.Ids.EmploymentAreaId area, int times)
    {
        var took = new List<double>();
        foreach (var skill in await db.ClientSkills.Where(s => s.Standing == SkillStanding.Has && db.Clients.Any(c => c.Id == s.ClientId && c.EndedOn == null && c.WantsMatching)).OrderBy(s => s.Id).Take(times).ToListAsync())
        {
            var watch = Stopwatch.StartNew();
            skill.Years = (skill.Years ?? 0) + 1;
            db.Happenings.Add(new Happening { Kind = "SkillsConfirmed", At = TimeProvider.System.GetUtcNow(), AreaId = area, ClientId = skill.ClientId, About = $"skills/{skill.ClientId}" });
            await db.SaveChangesAsync();
            await shelf.Of(area);
            took.Add(watch.Elapsed.TotalMilliseconds);
        }

        took.Sort();
        return $"{took.Count} times, p50 {took[took.Count / 2]:0} ms, worst {took[^1]:0} ms";
    }
}
