using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Clients;

/// <summary>What a worker wants to remember of a person belongs to the worker alone.</summary>
public sealed class An_own_reminder(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Is_seen_by_the_worker_alone_and_is_no_card_and_no_contact()
    {
        var aino = await house.Aino();
        var coach = await house.As("2-coach");
        var page = await Form(coach, aino.Id);
        (await page.Submit("#note", ("Words", "Kysy ajokortista"), ("Readers", "own"), ("RemindOn", ""))).Text.ShouldContain("päivä");
        (await page.Submit("#note", ("Words", new string('x', 201)), ("Readers", "own"))).Text.ShouldContain("201");
        var done = await page.Submit("#note", ("Words", "Kysy ajokortista"), ("Readers", "own"), ("RemindOn", "2026-03-19"));
        done.Path.ShouldContain("done=reminder");
        done.Text.ShouldNotContain("Kysy ajokortista", customMessage: "it does not stand on the person's page");
        (await house.InDb(db => db.Happenings.AnyAsync(h => h.ClientId == aino.Id && h.Words == "Kysy ajokortista"))).ShouldBeFalse();
        (await house.Again(aino.Id)).LastContactOn.ShouldBe(aino.LastContactOn);

        (await coach.Go("/clients")).Document.QuerySelector("#reminders")!.TextContent.ShouldContain("Kysy ajokortista");
        (await (await house.As("3-job-coach")).Go("/clients")).Text.ShouldNotContain("Kysy ajokortista");
        (await (await house.As("7-jobseeker")).Go("/own")).Text.ShouldNotContain("Kysy ajokortista");
        (await (await (await house.As("7-jobseeker")).Go("/own/data")).Submit("#download")).Html.ShouldNotContain("Kysy ajokortista");

        var kept = await house.InDb(db => db.WorkerReminders.SingleAsync(r => r.Words == "Kysy ajokortista"));
        var desk = await coach.Go("/clients");
        desk.Document.QuerySelector($"#reminders button[value='{kept.Id}']")!.Closest("form")!.SetAttribute("id", "done");
        await desk.Submit("#done");
        (await house.InDb(db => db.WorkerReminders.CountAsync(r => r.Words == "Kysy ajokortista"))).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_ends_anothers_reminder()
    {
        var aino = await house.Aino();
        var reminder = new WorkerReminder((await house.Worker("2-coach")).Id, aino.Id, "Soita torstaina", Persons.Today);
        await house.InDb(async db => { db.Add(reminder); await db.SaveChangesAsync(); });
        var other = await (await house.As("3-job-coach")).Go("/clients");
        var form = other.Document.QuerySelector("form[method=post]")!;
        form.SetAttribute("action", "/clients?handler=Reminded");
        form.SetAttribute("id", "smuggled");
        form.InnerHtml += $"<button name='reminder' value='{reminder.Id}'>x</button>";
        await other.Submit("#smuggled", "button[name=reminder]");
        (await house.InDb(db => db.WorkerReminders.AnyAsync(r => r.Id == reminder.Id))).ShouldBeTrue();
    }

    [Fact]
    public async Task Goes_with_the_task()
    {
        var stranger = await house.Stranger();
        var me = await house.Worker("2-coach");
        await house.InDb(async db => { db.Add(new WorkerReminder(me.Id, stranger.Id, "Vanha muistutus", Persons.Today)); await db.SaveChangesAsync(); });
        (await (await house.As("2-coach")).Go("/clients")).Text.ShouldNotContain("Vanha muistutus");
        using var scope = house.Services.CreateScope();
        await new ForgetReminders(house.Clock).Run(scope.ServiceProvider, default);
        (await house.InDb(db => db.WorkerReminders.AnyAsync(r => r.Words == "Vanha muistutus"))).ShouldBeFalse();
    }

    private static Task<Page> Form(Visitor coach, ClientId client) => coach.Go($"/clients/{client}/note");
}
