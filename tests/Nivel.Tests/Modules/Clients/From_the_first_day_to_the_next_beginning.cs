using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Clients;

/// <summary>The whole path of one person in whole mode: new, interviewed, needs, plan, phase, work, follow-up, ended, begun again. Each part has its own tests; this one walks them in a row.</summary>
public sealed class From_the_first_day_to_the_next_beginning(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task One_path_from_registration_to_work_and_back()
    {
        await house.InDb(db => db.Areas.ExecuteUpdateAsync(set => set.SetProperty(a => a.Mode, AreaMode.Whole)));
        var coach = await house.As("2-coach");
        var id = await TakenIn(coach);
        (await house.Again(id)).NextAct.ShouldBe("initial-interview");

        var booked = await (await coach.Go($"/guidance/appointments/book?client={id}")).Submit("#book", ("Kind", "initial-interview"), ("On", "2026-03-12"), ("At", "07:30"), ("Minutes", "45"), ("Place", "Torikatu 2"));
        booked.Path.ShouldStartWith($"/clients/{id}");
        house.Clock.Pass(TimeSpan.FromHours(9));
        coach = await house.As("2-coach");
        await (await coach.Go($"/clients/{id}")).Submit(".n-settle", "button[value=Held]");
        (await house.Latest(id, "AppointmentHeld")).ShouldNotBeNull();

        var needs = await coach.Go($"/guidance/needs?client={id}");
        var answers = needs.Document.QuerySelectorAll("#needs input[type=radio]").Select(r => (Name: r.GetAttribute("name")!, Value: r.GetAttribute("value")!)).DistinctBy(r => r.Name).ToArray();
        await needs.Submit("#needs", answers);
        (await house.Latest(id, "NeedsChecked")).ShouldNotBeNull();

        await (await (await coach.Go($"/plans/{id}/draft")).Submit("#draft", ("Goal", "Töihin keittiölle"), ("Steps[0].Text", "Suoritan hygieniapassin"), ("Steps[0].DueOn", "2026-03-30"))).Submit("#agree");
        await Supported(coach, id);
        await Moved(coach, id, "T");
        await Placed(coach, id);
        await Ended(coach, id);
    }

    private async Task<ClientId> TakenIn(Visitor coach)
    {
        var town = await house.InDb(db => db.Municipalities.Where(m => m.AreaId != null).Select(m => m.Code).FirstAsync());
        var page = await (await coach.Go("/clients/new")).Submit("#new", ("FamilyName", "Alkaja"), ("GivenName", "Veera"), ("BornOn", "1994-02-03"), ("Municipality", town));
        page.Path.ShouldContain("done=new");
        return await house.InDb(db => db.Clients.Where(c => c.FamilyName == "Alkaja").Select(c => c.Id).SingleAsync());
    }

    /// <summary>Multi-agency support from the need to the end: assessed by three, planned, met, ended together.</summary>
    private async Task Supported(Visitor coach, ClientId id)
    {
        var noticed = await (await coach.Go($"/clients/{id}/support")).Submit("#notice", ("LifeManagement", "true"), ("Need", "Asuminen ja työn alku sovitettava yhteen."));
        string First(string name) => noticed.Document.QuerySelector($"#begin input[name={name}]")!.GetAttribute("value")!;
        var begun = await noticed.Submit("#begin", ("County", First("County")), ("Kela", First("Kela")), ("Lead", "Authority"), ("PersonIsIn", "true"));
        var address = begun.Address.AbsolutePath;
        foreach (var persona in (string[])["41-county", "4-specialist"]) (await (await (await house.As(persona)).Go(address)).Submit("#answer", ("Needed", "yes"), ("PartyWords", "Tarvitaan."))).Text.ShouldContain("Arvio on tallennettu");
        await (await coach.Go(address)).Submit("#answer", ("Needed", "yes"), ("PartyWords", "Tarvitaan."));
        await (await coach.Go(address)).Submit("#start");
        await (await coach.Go(address)).Submit("#step", ("StepText", "Asumisneuvonta"), ("StepParty", "County"), ("StepBy", "2026-03-31"));
        (await (await coach.Go(address)).Submit("#agree", ("Goal", "Koti ja työ sopivat yhteen"))).Document.QuerySelector("#state")!.GetAttribute("data-state").ShouldBe("Supported");
        (await coach.Go($"{address}/print")).Text.ShouldContain("Asumisneuvonta");
        var ended = await (await coach.Go(address)).Submit("#end", ("EndReason", "NoNeedRemains"), ("Jointly", "true"), ("EndWhy", "Asuminen on kunnossa. Jatkat valmentajan kanssa."));
        ended.Document.QuerySelector("#state")!.GetAttribute("data-state").ShouldBe("Ended");
        (await house.Latest(id, "SupportEnded")).ShouldNotBeNull();
    }

    private async Task Moved(Visitor coach, ClientId id, string phase)
    {
        var page = await coach.Go($"/clients/{id}/phase");
        var standings = page.Document.QuerySelectorAll(".n-criterion input[type=radio][value=Met]").Select(r => (r.GetAttribute("name")!, "Met"));
        (await page.Submit("#phase", [("Phase", phase), ("Reason", "Osaamista vahvistetaan"), .. standings])).Path.ShouldContain("done=phase");
        (await house.Again(id)).Phase.ShouldBe(phase);
    }

    private async Task Placed(Visitor coach, ClientId id)
    {
        var made = await house.InDb(async db =>
        {
            var by = (await db.People.SingleAsync(u => u.Persona == "3-job-coach")).AsActor();
            var placement = Placement.Make(id, await db.Employers.OrderBy(e => e.Name).FirstAsync(), null, PlacementKind.OpenWork, "Keittiötyöntekijä", new DateOnly(2026, 1, 5), null, by, FrozenClock.Start);
            db.Add(placement);
            await db.SaveChangesAsync();
            return placement.Id;
        });
        (await coach.Go($"/clients/{id}?show=work")).Text.ShouldContain("Keittiötyöntekijä");
        var page = await coach.Go($"/employers/placements/{made}/follow-up");
        page.Text.ShouldContain("Keittiötyöntekijä");
    }

    private async Task Ended(Visitor coach, ClientId id)
    {
        var page = await coach.Go($"/clients/{id}/end");
        (await page.Submit("#end", ("EndedOn", "2026-03-12"), ("Reason", "work"), ("Outcome", "Reached"), ("Words", "Aloitti keittiössä"))).Path.ShouldContain($"/clients/{id}");
        (await house.Again(id)).IsOpen.ShouldBeFalse();
        (await coach.Go("/clients?filter=closed")).Text.ShouldContain("Alkaja", customMessage: "nothing disappears in silence");
        page = await (await coach.Go($"/clients/{id}/end")).Submit("#continue");
        var again = await house.Again(id);
        (again.IsOpen, again.Phase).ShouldBe((true, "T"));
        (await house.InDb(db => db.Plans.CountAsync(p => p.ClientId == id && p.State == PlanState.Agreed))).ShouldBe(1, "the same path goes on");
    }
}
