using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Clients;

/// <summary>What stands on the desk as the next act follows every deed, whoever does it, and every day that passes.</summary>
public sealed class Next_acts_stay_true(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_task_that_the_person_marks_done_is_no_longer_late_on_the_desk()
    {
        var (aino, by) = (await house.Aino(), (await house.Worker("2-coach")).AsActor());
        var task = ClientTask.Agree(aino, "Soita työpajalle", TaskOwner.Person, new(2026, 2, 1), by, FrozenClock.Start);
        await house.InDb(async db => { db.Add(task); await db.SaveChangesAsync(); });
        await Reckon(aino.Id);
        (await house.Again(aino.Id)).NextActOn.ShouldBe(new DateOnly(2026, 2, 1));
        var page = await (await house.As("7-jobseeker")).Go("/own");
        page.Document.QuerySelectorAll("form").First(f => f.QuerySelector($"input[value='{task.Id}'], button[value='{task.Id}']") is not null).SetAttribute("id", "mine");
        await page.Submit("#mine");
        (await house.Again(aino.Id)).NextActOn!.Value.ShouldBeGreaterThan(new DateOnly(2026, 2, 1));
    }

    [Fact]
    public async Task A_change_of_time_asked_for_is_the_next_act()
    {
        var (aino, coach) = (await house.Aino(), (await house.Worker("2-coach")).AsActor());
        var booked = Appointment.Book(aino.Id, coach.UserId, FrozenClock.Start.AddDays(30), 45, "Neuvontapiste", "discussion", coach, FrozenClock.Start);
        await house.InDb(async db =>
        {
            db.Add(booked);
            await db.Appointments.Where(a => a.ClientId == aino.Id && a.State == AppointmentState.Booked).ExecuteDeleteAsync();
            await db.ClientTasks.Where(t => t.ClientId == aino.Id).ExecuteDeleteAsync();
            await db.Plans.Where(p => p.ClientId == aino.Id).SelectMany(p => p.Steps).ExecuteUpdateAsync(set => set.SetProperty(s => s.DoneOn, Persons.Today));
            await db.SaveChangesAsync();
        });
        await (await (await house.As("7-jobseeker")).Go("/own/appointments")).Submit($"#a-{booked.Id} form", ("Words", "Kävisikö torstai?"));
        var again = await house.Again(aino.Id);
        var task = await house.InDb(db => db.ClientTasks.SingleAsync(t => t.ClientId == aino.Id));
        again.NextActOn!.Value.ShouldBeLessThanOrEqualTo(task.DueOn);
    }

    /// <summary>A complementing discussion of yesterday is no longer owed; the next one of law takes its place without anybody's deed.</summary>
    [Fact]
    public async Task A_discussion_of_yesterday_is_reckoned_anew_in_the_night()
    {
        var id = await Interviewed();
        await house.InDb(db => db.Clients.Where(c => c.Id == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.LawAct, "discussion").SetProperty(c => c.LawActOn, Persons.Today.AddDays(-1))));
        using var scope = house.Services.CreateScope();
        await new ReckonActs(house.Clock).Run(scope.ServiceProvider, default);
        (await house.Again(id)).LawActOn.ShouldBe(new DateOnly(2026, 3, 31), "three months from the interview of 31.12.2025");
    }

    [Fact]
    public async Task Somebody_of_a_list_gets_the_act_of_law_in_the_night()
    {
        var aino = await house.Aino();
        var today = DateOnly.FromDateTime(house.Clock.GetUtcNow().AddHours(2).Date);
        var listed = new Client(ClientId.New(), aino.AreaId, "Lista", "Lainen", new(1990, 1, 1), aino.MunicipalityCode, "fi");
        listed.TakeIn(today.AddDays(-2), null, null, new("lista.csv", today, "Olli Ranta"));
        await house.InDb(async db => { db.Add(listed); await db.SaveChangesAsync(); });
        using var scope = house.Services.CreateScope();
        await new ReckonActs(house.Clock).Run(scope.ServiceProvider, default);
        var again = await house.Again(listed.Id);
        (again.NextAct, again.LawAct).ShouldBe(("initial-interview", "initial-interview"));
    }

    private async Task<ClientId> Interviewed()
    {
        var (aino, by) = (await house.Aino(), (await house.Worker("2-coach")).AsActor());
        var client = new Client(ClientId.New(), aino.AreaId, "Uusi", "Hakija", new(1990, 1, 1), aino.MunicipalityCode, "fi");
        client.TakeIn(new(2025, 12, 23), null, null, new("lista.csv", new(2025, 12, 23), "Olli Ranta"));
        var held = Appointment.Book(client.Id, by.UserId, new(2025, 12, 31, 8, 0, 0, TimeSpan.Zero), 60, "Torikatu 2", "initial-interview", by, new(2025, 12, 1, 8, 0, 0, TimeSpan.Zero));
        held.Settle(AppointmentState.Held, by, FrozenClock.Start);
        await house.InDb(async db => { db.AddRange(client, held); await db.SaveChangesAsync(); });
        await Reckon(client.Id);
        return client.Id;
    }

    private async Task Reckon(ClientId client)
    {
        using var scope = house.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<NextActKeeping>().Reckon(client, Persons.Today);
    }
}
