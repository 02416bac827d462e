using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Employers;

/// <summary>What the law forbids hinders the record of a place with its reason; what must be seen elsewhere is reminded of.</summary>
public sealed class Places_with_support(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_trial_too_long_and_work_before_the_decision_are_refused_and_what_was_typed_stays()
    {
        await Trials();
        var (order, form) = await Form();
        var tooLong = await form.Submit("#placement", ("Kind", "WorkTrial"), ("StartsOn", "2026-04-01"), ("EndsOn", "2026-10-01"));
        tooLong.Text.ShouldContain("viimeinen mahdollinen päivä on 30.9.2026");
        tooLong.Document.QuerySelector("#EndsOn-error").ShouldNotBeNull();
        tooLong.Document.QuerySelector("#EndsOn")!.GetAttribute("value").ShouldBe("2026-10-01");
        var tooEarly = await form.Submit("#placement", ("Kind", "SubsidisedWork"), ("StartsOn", "2026-03-02"), ("DecidedOn", "2026-03-03"));
        tooEarly.Text.ShouldContain("Työ alkaa ennen palkkatuen päätöstä");
        var future = await form.Submit("#placement", ("Kind", "SubsidisedWork"), ("StartsOn", "2026-04-02"), ("DecidedOn", "2026-03-13"));
        future.Text.ShouldContain("Päätöspäivä on vasta tulossa");
        (await form.Submit("#placement", ("Kind", "WorkTrial"), ("StartsOn", "2026-04-01"), ("EndsOn", "9999-12-31"))).Text.ShouldContain("yli 50 vuoden päässä");
        (await house.InDb(db => db.Placements.AnyAsync(p => p.JobOrderId == order))).ShouldBeFalse();
        await The_link_tells_no_name(form);
        (await form.Submit("#placement", ("Kind", "WorkTrial"), ("StartsOn", "2026-04-01"), ("EndsOn", "2026-09-30"))).Text.ShouldContain("Työpaikka on kirjattu");
    }

    [Fact]
    public async Task Trials_that_took_place_count_and_the_reminders_speak_three_languages()
    {
        var aino = await Orders.Aino(house);
        var (order, _) = await Chosen();
        await Trials(new Participation(aino.AreaId, aino.Id, "work-trial", new(2025, 11, 1), new(2026, 2, 28)));
        foreach (var (language, words) in new[] { ("fi", "aiemmista on jo kertynyt 4"), ("sv", "tidigare har det blivit 4"), ("en", "4 have been used already") })
        {
            var form = await (await house.As("3-job-coach", language)).Go(order);
            form.Html.ShouldNotMatch(@"\[[A-Z][a-z]+\.[A-Za-z-]+\]");
            form.Document.QuerySelectorAll(".n-remember li").Length.ShouldBeGreaterThan(1);
            (await form.Submit("#placement", ("Kind", "WorkTrial"), ("StartsOn", "2026-04-01"), ("EndsOn", "2026-06-30"))).Text.ShouldContain(words);
        }
    }

    /// <summary>What Aino has tried out, in place of whatever the demo area tells of her.</summary>
    private async Task Trials(params Participation[] trials)
    {
        var aino = await Orders.Aino(house);
        await house.InDb(async db =>
        {
            db.Participations.RemoveRange(db.Participations.Where(p => p.ClientId == aino.Id && p.Kind == "work-trial"));
            db.Placements.RemoveRange(db.Placements.Where(p => p.ClientId == aino.Id));
            db.Participations.AddRange(trials);
            await db.SaveChangesAsync();
        });
    }

    private static Task The_link_tells_no_name(Page form)
    {
        var link = form.Document.QuerySelector("a[href^='/supports/wage-subsidy']")!.GetAttribute("href")!;
        link.ShouldMatch(@"^/supports/wage-subsidy\?age=[0-9]+(&starts=[0-9]{4}-[0-9]{2}-[0-9]{2})?$");
        return form.Visitor.Go(link);
    }

    private async Task<(JobOrderId, Page)> Form()
    {
        var (path, id) = await Chosen();
        return (id, await (await house.As("3-job-coach")).Go(path));
    }

    private async Task<(string Path, JobOrderId Id)> Chosen()
    {
        var (id, _) = await Orders.Presented(house);
        var employer = await house.As("6-employer");
        await (await employer.Go($"/employers/orders/{id}")).Submit("#choose-A", "button[value=true]");
        var order = await (await house.As("3-job-coach")).Go($"/employers/orders/{id}");
        return (order.Document.QuerySelector("#c-A a[href*=placement]")!.GetAttribute("href")!, id);
    }
}
