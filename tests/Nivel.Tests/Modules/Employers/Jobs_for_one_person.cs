using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Employers;

/// <summary>The same ranked jobs for the person and for the coach: why, what is missing, and the training that gives it with its days and places.</summary>
public sealed class Jobs_for_one_person(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_coach_and_the_person_read_why_what_is_missing_and_which_training_gives_it()
    {
        var aino = await Wishing();
        await Training(taken: 0);
        Task<int> Looks() => house.InDb(db => db.Looks.CountAsync(l => l.ClientId == aino.Id && l.Page == "jobs"));
        var looked = await Looks();
        var coach = await (await house.As("2-coach")).Go($"/skills/{aino.Id}/jobs");
        var own = await (await house.As("7-jobseeker")).Go("/own/jobs");
        foreach (var page in new[] { coach, own })
        {
            var job = page.Document.QuerySelectorAll("section.n-suggested").First(s => s.TextContent.Contains("Hitsaaja verstaalle", StringComparison.Ordinal));
            job.TextContent.ShouldContain("Puuttuu:");
            job.QuerySelector("a[href^='/services/']")!.TextContent.ShouldContain("Hitsaajan muuntokoulutus");
            job.TextContent.ShouldContain("5 paikkaa, alkaa");
            job.TextContent.ShouldContain("kestää 100 pv");
        }
        coach.Document.QuerySelectorAll("section.n-suggested a[href^='/employers/orders/']").ShouldNotBeEmpty();
        own.Document.QuerySelectorAll("section.n-suggested a[href^='/employers/orders/']").ShouldBeEmpty();
        (await Looks() - looked).ShouldBe(1);
        (await house.InDb(db => db.RankingLogs.CountAsync(l => l.ClientId == aino.Id))).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_full_training_is_told_as_full_with_the_next_start()
    {
        var aino = await Wishing();
        await Training(taken: 5);
        foreach (var page in new[] { await (await house.As("2-coach")).Go($"/skills/{aino.Id}/jobs"), await (await house.As("7-jobseeker")).Go("/own/jobs") })
            page.Document.QuerySelectorAll("section.n-suggested").First(s => s.TextContent.Contains("Hitsaaja verstaalle", StringComparison.Ordinal)).TextContent.ShouldContain("täynnä, seuraava ryhmä alkaa");
    }

    [Fact]
    public async Task A_possible_subsidy_is_told_to_the_coach_alone()
    {
        var aino = await Wishing();
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.UnemployedSince, house.Clock.Today.AddMonths(-30))));
        (await (await house.As("2-coach")).Go($"/skills/{aino.Id}/jobs")).Document.QuerySelector("#supports")!.TextContent.ShouldContain("Työllisyysviranomainen päättää");
        (await (await house.As("7-jobseeker")).Go("/own/jobs")).Document.QuerySelector("#supports").ShouldBeNull();
    }

    [Fact]
    public async Task A_worker_without_a_task_finds_no_list_and_matching_off_gives_none()
    {
        var aino = await Wishing();
        (await (await house.As("1-adviser")).Go($"/skills/{aino.Id}/jobs")).Status.ShouldBe(HttpStatusCode.NotFound);
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.WantsMatching, false)));
        var page = await (await house.As("2-coach")).Go($"/skills/{aino.Id}/jobs");
        page.Text.ShouldContain("Henkilö ei halua nyt, että hänelle ehdotetaan työtä");
        page.Document.QuerySelectorAll("section.n-suggested").ShouldBeEmpty();
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.WantsMatching, true)));
    }

    [Fact]
    public async Task What_is_written_down_is_what_was_shown_and_nothing_more()
    {
        var aino = await Wishing();
        var page = await (await house.As("7-jobseeker")).Go("/own/jobs");
        var log = await house.InDb(db => db.RankingLogs.Where(l => l.ClientId == aino.Id).OrderByDescending(l => l.At).ThenByDescending(l => l.Id).FirstAsync());
        var written = log.Places().Select(p => p.Id).ToList();
        written.ShouldNotBeEmpty();
        var titles = await house.InDb(async db => (await db.JobOrders.ToListAsync()).ToDictionary(o => $"{o.Id}", o => o.Title));
        page.Document.QuerySelectorAll("section.n-suggested h3").Select(h => h.TextContent.Trim()).ShouldBe(written.Select(w => titles[w]));
    }

    [Theory]
    [InlineData(0.3, false)]
    [InlineData(0.5, true)]
    public void A_job_that_only_shares_a_wide_group_with_the_wish_is_no_suggestion(double closeness, bool suggested)
    {
        var reasons = new List<Reason> { new(ReasonKind.Wish, new("welder"), new("cook"), closeness), new(ReasonKind.Journey, default, default, 10) };
        ReasonWords.SpeakForIt(reasons).ShouldBe(suggested);
    }

    /// <summary>Aino wishes to weld and cannot yet; a workshop looks for a welder.</summary>
    private async Task<Client> Wishing()
    {
        var aino = await Orders.Aino(house);
        if (!await house.InDb(db => db.JobOrders.AnyAsync(o => o.Title == "Hitsaaja verstaalle")))
            await Orders.Send(await house.As("6-employer"), "Hitsaaja verstaalle", "Etsimme hitsaajaa. Työ on hitsausta.");
        await house.InDb(async db =>
        {
            await db.ClientSkills.Where(s => s.ClientId == aino.Id).ExecuteDeleteAsync();
            await db.WorkWishes.Where(w => w.ClientId == aino.Id).ExecuteDeleteAsync();
            db.WorkWishes.Add(new WorkWish(aino.Id) { Wished = "welder", Shifts = "day,evening,night,weekend", CommuteMinutes = 300, HasCar = true });
            await db.SaveChangesAsync();
        });
        return aino;
    }

    /// <summary>The only group of the welder's training that has not been called off.</summary>
    private Task Training(int taken) => house.InDb(async db =>
    {
        var service = await db.Services.SingleAsync(s => s.NameFi == "Hitsaajan muuntokoulutus" && s.State == CardState.Published);
        await db.ServiceGroups.Where(g => g.ServiceId == service.Id).ExecuteUpdateAsync(s => s.SetProperty(g => g.CancelledOn, house.Clock.Today));
        var starts = house.Clock.Today.AddDays(14);
        var group = new ServiceGroup(service.AreaId, service.Id, "Kevään ryhmä", starts, starts.AddDays(99), 1, 5);
        for (var i = 0; i < taken; i++) group.TakePlace();
        db.ServiceGroups.Add(group);
        await db.SaveChangesAsync();
    });
}
