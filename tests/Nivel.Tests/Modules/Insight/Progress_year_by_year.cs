using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Tests.Modules.Insight;

/// <summary>Change over time: who answered again within a year, beside who did so a year earlier.</summary>
public sealed class Progress_year_by_year(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly DateOnly[] Days = [new(2024, 6, 3), new(2025, 1, 13), new(2025, 11, 3)];

    [Fact]
    public async Task Tells_the_year_before_beside_when_enough_people_answered_again()
    {
        (await (await house.As("9-manager")).Go("/insight/progress")).Document.QuerySelector("tr[data-earlier]").ShouldBeNull();
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        await Answer(db, scope.ServiceProvider.GetRequiredService<InstrumentShelf>());
        var page = await (await house.As("9-manager")).Go("/insight/progress");
        var earlier = page.Document.QuerySelector("tr[data-earlier]")!;
        earlier.QuerySelector("th")!.TextContent.ShouldEndWith(", vuotta aiemmin");
        var (now, before) = await Again(db);
        earlier.QuerySelector("td")!.TextContent.ShouldBe($"{before}");
        earlier.PreviousElementSibling!.QuerySelector("td")!.TextContent.ShouldBe($"{now}");
    }

    /// <summary>Fourteen people answer twice before the last twelve months and once within them.</summary>
    private static async Task Answer(Db db, InstrumentShelf shelf)
    {
        var coach = (await db.People.FirstAsync(u => u.Persona == "2-coach")).AsActor();
        var (form, template) = (await shelf.All(coach.AreaId)).Where(s => s.Form is not null).Select(s => (s.Form!, s.Template)).First();
        foreach (var client in await db.Clients.Where(c => c.AreaId == coach.AreaId && !db.InstrumentRounds.Any(r => r.ClientId == c.Id)).OrderBy(c => c.Id).Take(14).ToListAsync())
            for (var nth = 0; nth < Days.Length; nth++)
            {
                var at = FinnishTime.At(Days[nth], new(12, 0));
                var round = InstrumentRound.Begin(client, form, AnswerWay.Together, coach, at);
                round.Answer(template, template.Items.ToDictionary(i => i.Code, i => i.Scale.Answers[nth].Code), isDone: true, AnswerWay.Together, coach, at);
                db.Add(round);
            }

        await db.SaveChangesAsync();
    }

    /// <summary>Counted person by person, today being 12.3.2026.</summary>
    private static async Task<(int Now, int Before)> Again(Db db)
    {
        var people = (await db.InstrumentRounds.AsNoTracking().Where(r => r.IsDone).Select(r => new { r.ClientId, r.FormId, r.At }).ToListAsync()).GroupBy(r => r.ClientId).Select(p => p.Select(r => r.At.InFinland().Day).Order().ToList()).ToList();
        int Count(DateOnly until) => people.Select(p => p.Where(d => d >= until.AddYears(-2) && d < until).ToList()).Count(p => p.Count > 1 && p[^1] >= until.AddYears(-1));
        return (Count(new(2026, 3, 13)), Count(new(2025, 3, 13)));
    }
}
