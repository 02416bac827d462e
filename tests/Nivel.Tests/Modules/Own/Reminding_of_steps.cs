using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Tests.Modules.Own;

/// <summary>Mails of the person's own steps: by the person's wish, before the due day and once after it, one a day at most, and nothing of the plan in them.</summary>
public sealed class Reminding_of_steps : IAsyncLifetime
{
    private const string Step = "Soitan kolmeen työpaikkaan 33";
    private readonly TestHouse house = new();

    [Fact]
    public async Task Each_step_is_told_of_once_before_and_once_after_and_never_twice_a_day()
    {
        // Today is 12.3.: one step of the person's own is due on the 14th, another on the 15th, the coach's on the 14th.
        var aino = await Planned((Step, TaskBearer.Person, new(2026, 3, 14)), ("Käyn pajalla 33", TaskBearer.Person, new(2026, 3, 15)), ("Soitan pajalle 33", TaskBearer.Coach, new(2026, 3, 14)));
        (await Run()).ShouldBeEmpty("nobody has asked");
        var own = await house.As("7-jobseeker");
        (await (await own.Go("/own/plan")).Submit("#remind")).Text.ShouldContain("Muistutukset on tilattu");
        (await (await house.As("2-coach")).Go($"/plans/{aino}")).Document.QuerySelector("#reminded").ShouldNotBeNull();

        var mail = (await Run()).ShouldHaveSingleItem();
        mail.Body.ShouldContain("jonka määräpäivä on lähellä");
        mail.Body.ShouldContain("/own/plan");
        foreach (var own_ in (string[])["33", "Aino", "Virta", $"{aino}", "14.3", "työllis"]) $"{mail.Subject} {mail.Body}".ShouldNotContain(own_, Case.Insensitive);
        (await Run()).Count.ShouldBe(1, "told once");

        house.Clock.Pass(1);
        (await Run()).Count.ShouldBe(2, "13.3.: the step of the 15th comes near");
        house.Clock.Pass(1);
        (await Run()).Count.ShouldBe(2, "14.3.: both have been told of");
        house.Clock.Pass(1);
        (await Run())[^1].Body.ShouldContain("jonka määräpäivä on mennyt");
        house.Clock.Pass(1);
        (await Run()).Count.ShouldBe(4, "16.3.: the other is late too");
        house.Clock.Pass(5);
        (await Run()).Count.ShouldBe(4, "once after, and no more");
    }

    [Fact]
    public async Task A_done_step_a_stopped_wish_an_ended_search_and_a_missing_address_bring_no_mail()
    {
        var aino = await Planned((Step, TaskBearer.Person, new(2026, 3, 14)));
        var own = await house.As("7-jobseeker");
        await (await own.Go("/own/plan")).Submit("#remind");
        (await (await own.Go("/own/plan")).Submit("#remind")).Text.ShouldContain("Muistutukset on lopetettu");
        (await Run()).ShouldBeEmpty("the wish was taken back");
        await (await own.Go("/own/plan")).Submit("#remind");

        await house.InDb(db => db.Clients.Where(c => c.Id == aino).ExecuteUpdateAsync(set => set.SetProperty(c => c.Email, (string?)null)));
        (await Run()).ShouldBeEmpty("there is no address");
        var page = await own.Go("/own/plan");
        page.Text.ShouldContain("Sähköpostiosoitteesi ei ole tiedossa");
        page.Document.QuerySelector("#remind").ShouldBeNull();

        await house.InDb(db => db.Clients.Where(c => c.Id == aino).ExecuteUpdateAsync(set => set.SetProperty(c => c.Email, "aino@example.org").SetProperty(c => c.EndedOn, Persons.Today)));
        (await Run()).ShouldBeEmpty("the search has ended");
        await house.InDb(db => db.Clients.Where(c => c.Id == aino).ExecuteUpdateAsync(set => set.SetProperty(c => c.EndedOn, (DateOnly?)null)));
        await (await (await house.As("2-coach")).Go($"/plans/{aino}")).Submit("#steps-1");
        (await Run()).ShouldBeEmpty("the step is done");
        (await house.Latest(aino, "RemindersStopped")).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_mail_is_in_the_persons_language_and_a_new_version_of_the_plan_does_not_tell_again()
    {
        var aino = await Planned((Step, TaskBearer.Person, new(2026, 3, 14)));
        await house.InDb(db => db.Clients.Where(c => c.Id == aino).ExecuteUpdateAsync(set => set.SetProperty(c => c.Language, "sv")));
        await (await (await house.As("7-jobseeker")).Go("/own/plan")).Submit("#remind");
        (await Run()).ShouldHaveSingleItem().Body.ShouldStartWith("Hej!");
        var coach = await house.As("2-coach");
        await (await (await coach.Go($"/plans/{aino}/draft")).Submit("#draft", ("Goal", "Toinen tavoite"))).Submit("#agree");
        house.Clock.Pass(1);
        (await Run()).Count.ShouldBe(1);
    }

    public ValueTask InitializeAsync() => ((IAsyncLifetime)house).InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    private async Task<ClientId> Planned(params (string Text, TaskBearer Bearer, DateOnly DueOn)[] steps)
    {
        var (aino, coach) = (await house.Aino(), (await house.Worker("2-coach")).AsActor());
        await house.InDb(async db =>
        {
            await db.Plans.Where(p => p.ClientId == aino.Id).ExecuteDeleteAsync();
            await db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Email, "aino@example.org"));
            var plan = Plan.Draft(aino.AreaId, aino.Id, 1, "Työ", coach, house.Clock.Now);
            foreach (var (text, bearer, dueOn) in steps) plan.Add(text, bearer, dueOn);
            plan.Agree(AgreedWay.Spoken, coach, house.Clock.Now, Persons.Today);
            db.Add(plan);
            await db.SaveChangesAsync();
        });
        return aino.Id;
    }

    private async Task<IReadOnlyList<OutboxMessage>> Run()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IScheduledJob>().Single(j => j.Name == "plan-step-reminders").Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return await house.InDb(db => db.Outbox.Where(m => m.To == "aino@example.org" && m.Once != null && m.Once.StartsWith("plan-steps:")).OrderBy(m => m.CreatedAt).ToListAsync());
    }
}
