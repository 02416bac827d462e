using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Needs;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Network;

public sealed class Lit_for_a_person(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_map_is_lit_by_what_is_known_of_the_person_and_says_by_what()
    {
        var aino = await Aino();
        var by = (await house.Worker("2-coach")).AsActor();
        await house.InDb(async db =>
        {
            var mapped = NeedsAssessment.Begin(await db.Clients.SingleAsync(c => c.Id == aino.Id), 90, [new(NeedTheme.Work, NeedLevel.Much)], by, FrozenClock.Start);
            mapped.Finish(by, FrozenClock.Start);
            db.Add(mapped);
            await db.SaveChangesAsync();
        });
        var page = await (await house.As("2-coach")).Go($"/services/map?client={aino.Id}");
        var used = page.Document.QuerySelector("#used")!.TextContent;
        foreach (var word in (string[])["kunnassa", "vaihe:", "vastaus enintään 10"]) used.ShouldContain(word);
        used.ShouldContain("tunnetut tarpeet:");
        var lit = page.Document.QuerySelectorAll("svg.n-map-wide .station.lit a").Select(a => a.GetAttribute("href")!.Split('/', '?')[2]).ToHashSet();
        var rows = await house.InDb(db => ServiceRow.Of(db, db.Services.Where(s => s.State == CardState.Published), house.Clock.Today));
        lit.ShouldNotBeEmpty();
        var today = house.Clock.Today;
        rows.Where(r => lit.Contains($"{r.Id}")).ShouldAllBe(r => r.Reaches(aino.MunicipalityCode) && r.Phases.Contains(aino.Phase!) && !r.IsOutdated(today));
    }

    [Fact]
    public void A_wish_that_would_leave_nothing_is_left_out_and_told()
    {
        var (two, three) = (Row("H", 2), Row("H", 3));
        var light = PersonLight.Of([two, three, Row("O", 2)], [Rule("phase", r => r.Phases == "H")], [Rule("language", _ => false), Rule("answer", r => r.AnswerDays == 2)]);
        light.Lit.ShouldBe([$"{two.Id}"]);
        light.Used.Select(r => r.Code).ShouldBe(["phase", "answer"]);
        light.LeftOut.Select(r => r.Code).ShouldBe(["language"]);
        PersonLight.Of([two], [Rule("phase", _ => false)], [Rule("free", _ => true)]).Lit.ShouldBeEmpty("what must be is never left out");
    }

    [Fact]
    public async Task The_municipality_stays_with_other_choices_until_somebody_chooses_otherwise()
    {
        var (aino, coach) = (await Aino(), await house.As("2-coach"));
        var kept = await coach.Go($"/services/map?client={aino.Id}&phase=O");
        kept.Document.QuerySelector("[name=municipality] option[selected]")!.GetAttribute("value").ShouldBe(aino.MunicipalityCode);
        (await coach.Go($"/services/map?client={aino.Id}&phase=O&municipality=")).Document.QuerySelector("[name=municipality] option[selected]")?.GetAttribute("value").ShouldBeOneOf("", null);
        (await coach.Go($"/clients/{aino.Id}")).Document.QuerySelector($"a[href='/services/map?client={aino.Id}']").ShouldNotBeNull();
    }

    private Task<Client> Aino() => house.InDb(async db => await db.Clients.SingleAsync(c => db.People.Any(u => u.Persona == "7-jobseeker" && u.ClientId == c.Id)));

    private static LightRule Rule(string code, Func<ServiceRow, bool> takes) => new(code, code, takes);

    private static ServiceRow Row(string phases, int days) => new(Web.Platform.Ids.ServiceId.New(), default, "", CardState.Published, "Palvelu", null, null, null, null, null, phases, "coaching", "everyone", "", "fi", true, days, null, null);
}
