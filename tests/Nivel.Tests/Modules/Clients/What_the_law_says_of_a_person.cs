using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Tests.Modules.Clients;

public sealed class What_the_law_says_of_a_person(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_paid_days_page_tells_the_counter_the_next_steps_and_a_year()
    {
        var aino = await Aino(days: 350, asOf: new(2026, 3, 1));
        var page = await (await house.As("2-coach")).Go($"/clients/{aino}/benefits");
        // Eight payment days from 2.3. to 11.3. and the ninth on 12.3.
        page.Text.ShouldContain("Maksettuja päiviä on 359. Kunta maksaa nyt 30 %");
        page.Text.ShouldContain("401. päivä, kunnan osuus nousee 40 prosenttiin");
        page.Document.QuerySelectorAll("table tbody tr").Length.ShouldBe(12);
        page.Text.ShouldContain("M-11");
    }

    [Fact]
    public async Task A_job_saves_a_service_does_not_and_a_month_more_costs()
    {
        var aino = await Aino(days: 350, asOf: new(2026, 3, 1));
        var coach = await house.As("2-coach");
        (await coach.Go($"/clients/{aino}/benefits?what=job&after=0&months=3")).Text.ShouldContain("3 kuukauden työ säästää kunnalta");
        (await coach.Go($"/clients/{aino}/benefits?what=job&after=0&months=12")).Text.ShouldContain("laskeminen alkaa alusta");
        (await coach.Go($"/clients/{aino}/benefits?what=service&after=0&months=3")).Text.ShouldContain("Palvelu ei muuta kuntaosuutta");
        (await coach.Go($"/clients/{aino}/benefits?what=month")).Text.ShouldContain("Seuraava kuukausi työttömänä maksaa kunnalle");
    }

    [Theory]
    [InlineData("what=job&after=x&months=3", "monenko kuukauden kuluttua"), InlineData("what=job&after=0&months=99", "montako kuukautta"), InlineData("what=lotto", "Valitse, mikä muuttuu")]
    public async Task What_makes_no_sense_is_said_by_the_field(string asked, string said)
    {
        var aino = await Aino(days: 350, asOf: new(2026, 3, 1));
        (await (await house.As("2-coach")).Go($"/clients/{aino}/benefits?{asked}")).Text.ShouldContain(said);
    }

    [Fact]
    public async Task Without_paid_days_the_page_says_what_is_missing()
    {
        var aino = await Aino(days: null, asOf: new(2026, 3, 1));
        (await (await house.As("2-coach")).Go($"/clients/{aino}/benefits")).Text.ShouldContain("Maksettuja päiviä ei tiedetä");
    }

    [Fact]
    public async Task The_calendar_tells_what_is_due_why_and_where_the_law_changed()
    {
        var aino = await Aino(days: 350, asOf: new(2026, 3, 1), registered: new(2025, 11, 3));
        var page = await (await house.As("2-coach")).Go($"/clients/{aino}/calendar");
        page.Text.ShouldContain("Laki on muuttunut haun aikana, to 1.1.");
        page.Text.ShouldContain("työnhakukeskustelu");
        page.Html.ShouldContain("/rules/P-17");
    }

    [Fact]
    public async Task A_search_from_before_the_law_has_no_calendar_and_says_why()
    {
        var aino = await Aino(days: 350, asOf: new(2026, 3, 1), registered: new(2021, 11, 3));
        (await (await house.As("2-coach")).Go($"/clients/{aino}/calendar")).Text.ShouldContain("haku alkoi ennen 2.5.2022");
    }

    [Fact]
    public async Task Looks_at_both_pages_are_logged_with_their_names()
    {
        var aino = await Aino(days: 350, asOf: new(2026, 3, 1));
        var coach = await house.As("2-coach");
        await coach.Go($"/clients/{aino}/benefits");
        await coach.Go($"/clients/{aino}/calendar");
        (await house.InDb(db => db.Looks.Where(l => l.ClientId == aino).Select(l => l.Page).Distinct().ToListAsync())).ShouldBeSubsetOf(["client", "benefits", "calendar"]);
        (await (await house.As("3-job-coach")).Go($"/clients/{ClientId.New()}/benefits")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_an_ended_search_the_page_tells_when_the_data_are_deleted()
    {
        var ended = await house.InDb(db => (from c in db.Clients
                                            join a in db.Assignments on c.Id equals a.ClientId
                                            join u in db.People on a.UserId equals u.Id
                                            where c.EndedOn >= new DateOnly(2025, 6, 1) && a.EndsOn > new DateOnly(2026, 3, 12) && u.Persona == "2-coach"
                                            select c).FirstAsync());
        var page = await (await house.As("2-coach")).Go($"/clients/{ended.Id}");
        page.Text.ShouldContain("Tiedot poistetaan");
        page.Text.ShouldContain(ended.EndedOn!.Value.AddYears(4).ToString("d.M.yyyy", null));
    }

    private async Task<ClientId> Aino(int? days, DateOnly asOf, DateOnly? registered = null) => await house.InDb(async db =>
    {
        var id = await db.People.Where(u => u.Role == Role.Jobseeker).Select(u => u.ClientId!.Value).FirstAsync();
        var aino = await db.Clients.SingleAsync(c => c.Id == id);
        aino.TakeIn(registered ?? new(2024, 11, 4), new(2024, 11, 4), days, new Provenance("testi", asOf, "testi"));
        await db.SaveChangesAsync();
        return id;
    });
}
