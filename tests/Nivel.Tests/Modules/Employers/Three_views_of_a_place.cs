using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Referrals;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Employers;

/// <summary>The employer has a form of its own, and the coach sees who agrees with whom while there is still time.</summary>
public sealed class Three_views_of_a_place(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Employer_person_and_coach_each_say_and_the_coach_sees_between_whom_the_difference_is()
    {
        var place = await Place("Kolme näkemystä", ends: 12);
        var employer = await house.As("6-employer");
        var list = await employer.Go("/employers/assessments");
        var form = await employer.Go(list.Document.QuerySelectorAll("#assessments tr").First(r => r.TextContent.Contains("Kolme näkemystä", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!);
        var refused = await form.Submit("#assess", ("Words", "Tuli aina ajoissa."));
        refused.Text.ShouldContain("Valitse, miten tavoite toteutui");
        refused.Document.QuerySelector("#Words")!.TextContent.ShouldBe("Tuli aina ajoissa.");
        var given = await refused.Submit("#assess", ("Goal", "5"), ("Onward", "goes-on"));
        given.Text.ShouldContain("Kiitos. Arvio on tallessa");
        given.Document.QuerySelector("#assess").ShouldBeNull("each says once");

        var coach = await house.As("3-job-coach");
        await (await coach.Go($"/employers/placements/{place}")).Submit("#assess", ("By", "Provider"), ("Goal", "4"));
        var own = await (await house.As("7-jobseeker")).Go("/own");
        var wrong = await own.Submit($"#assess-{place} form", ("words", "Oli yksinäistä."));
        wrong.Document.QuerySelector($"#words-{place}")!.TextContent.ShouldBe("Oli yksinäistä.", "what was typed stays");
        await wrong.Submit($"#assess-{place} form", ("grade", "2"));

        var all = await coach.Go($"/employers/placements/{place}");
        all.Document.QuerySelectorAll("#three [data-assessor] strong").Length.ShouldBe(3);
        all.Document.QuerySelector("#together")!.GetAttribute("data-together").ShouldBe("Differ");
        all.Document.QuerySelector("#furthest")!.TextContent.ShouldBe("Suurin ero: Työnantajan arvio 5 / 5, Henkilön arvio 2 / 5.");
        foreach (var said in (string[])["Tuli aina ajoissa.", "Oli yksinäistä.", "Työ jatkuu meillä"]) all.Text.ShouldContain(said);
        (await employer.Go($"/employers/assessments/placement/{place}")).Text.ShouldNotContain("Oli yksinäistä", customMessage: "the employer reads only its own words");
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Kind == "PlacementAssessed" && h.About == $"placements/{place}"))).ShouldBe(3);
    }

    [Fact]
    public async Task A_place_of_another_employer_does_not_exist()
    {
        var other = await house.InDb(async db => { var own = await Own(db); return await db.Employers.Where(e => e.Id != own).OrderBy(e => e.Id).Select(e => e.Id).FirstAsync(); });
        var place = await Place("Toisen työpaikka", other);
        var employer = await house.As("6-employer");
        (await employer.Go($"/employers/assessments/placement/{place}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await employer.Go("/employers/assessments")).Text.ShouldNotContain("Toisen työpaikka");
        (await employer.Go($"/employers/assessments/referral/{ReferralId.New()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await employer.Go($"/employers/assessments/whatever/{place}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Near_the_end_one_mail_asks_an_employer_of_all_and_its_link_answers_once_without_a_name()
    {
        var (address, employer) = await OtherEmployer();
        PlacementId[] places = [await Place("Ensimmäinen jakso", employer), await Place("Toinen jakso", employer)];
        for (var round = 0; round < 3; round++) await house.RunJob("workplace-assessments");
        var mail = await house.InDb(db => db.Outbox.Where(m => m.To == address).Select(m => m.Body).SingleAsync());
        var aino = await Orders.Aino(house);
        mail.ShouldNotContain(aino.FamilyName);
        var finnish = mail[..mail.IndexOf("\n---\n", StringComparison.Ordinal)];
        var links = finnish.Split("/assess/").Skip(1).Select(l => $"/assess/{l[..43]}").ToList();
        links.Count.ShouldBe(2, "a link for each");

        var visitor = house.Visitor();
        var form = await visitor.Go(links[0]);
        form.Text.ShouldContain(aino.GivenName);
        form.Text.ShouldNotContain(aino.FamilyName);
        (await form.Submit("#assess", ("Words", "Hyvä työntekijä."))).Document.QuerySelector("#Words")!.TextContent.ShouldBe("Hyvä työntekijä.");
        var done = await form.Submit("#assess", ("Goal", "4"), ("Onward", "later"), ("Words", "Hyvä työntekijä."));
        done.Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("given");
        (await form.Submit("#assess", ("Goal", "1"))).Document.QuerySelector("#closed").ShouldNotBeNull("a second press changes nothing");
        (await visitor.Go("/assess/" + new string('a', 43))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await house.InDb(db => db.Assessments.Where(a => a.PlacementId == places[0] || a.PlacementId == places[1]).ToListAsync())).ShouldHaveSingleItem().GoalReached.ShouldBe(4);
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Kind == "EmployerAssessmentAsked" && (h.About == $"placements/{places[0]}" || h.About == $"placements/{places[1]}")))).ShouldBe(2);
    }

    [Fact]
    public async Task The_coach_hears_once_of_a_missing_next_step_and_agrees_it_and_two_who_write_are_told()
    {
        var place = await Place("Seuraava puuttuu");
        await house.RunJob("workplace-assessments");
        await house.RunJob("workplace-assessments");
        (await house.InDb(db => db.Outbox.CountAsync(m => m.Body.Contains($"/employers/placements/{place}")))).ShouldBe(1);
        var coach = await house.As("3-job-coach");
        var page = await coach.Go($"/employers/placements/{place}");
        page.Document.QuerySelector("#ask-next").ShouldNotBeNull();
        var late = await coach.Go($"/employers/placements/{place}");
        (await page.Submit("#agree", ("Next", "x"))).Text.ShouldContain("Kirjoita seuraava askel");
        (await page.Submit("#agree", ("Next", "Kurssi alkaa 13.4."))).Path.ShouldEndWith("?done=next");
        var told = await late.Submit("#agree", ("Next", "Haetaan toista paikkaa."));
        told.Text.ShouldContain("Joku muu ehti kirjata: Kurssi alkaa 13.4.");
        told.Document.QuerySelector("#Next")!.TextContent.ShouldBe("Haetaan toista paikkaa.");
        (await coach.Go($"/employers/placements/{place}")).Document.QuerySelector("#ask-next").ShouldBeNull();
    }

    [Fact]
    public async Task The_coach_asks_the_employer_once_a_day()
    {
        var place = await Place("Pyydetään käsin");
        var coach = await house.As("3-job-coach");
        var page = await coach.Go($"/employers/placements/{place}");
        (await page.Submit("#ask", ("Email", "väärä"))).Document.QuerySelector("#Email")!.GetAttribute("value").ShouldBe("väärä");
        var asked = await page.Submit("#ask", ("Email", "esihenkilo@tyonantaja.example"));
        asked.Document.QuerySelector("#asked")!.TextContent.ShouldContain("Pyydetty");
        (await asked.Submit("#ask")).Text.ShouldContain("pyydetty arvio jo tänään");
        (await house.InDb(db => db.Outbox.CountAsync(m => m.To == "esihenkilo@tyonantaja.example"))).ShouldBe(1);
    }

    [Fact]
    public async Task In_a_referred_service_the_workplace_is_asked_with_the_persons_knowledge()
    {
        var (service, group) = await house.Card();
        var id = await house.Sent(service, group);
        var (provider, coach) = (await house.As("5-provider"), await house.As("2-coach"));
        await (await provider.Go($"/referrals/{id}")).Submit("#accept form");
        await (await provider.Go($"/referrals/{id}")).Submit("#start");
        var name = await house.InDb(async db => { var own = await Own(db); return await db.Employers.Where(e => e.Id == own).Select(e => e.Name).SingleAsync(); });
        var form = await coach.Go((await coach.Go($"/referrals/{id}")).Document.QuerySelector("#ask-employer")!.GetAttribute("href")!);
        var refused = await form.Submit("#ask", ("Employer", "Ei ole Oy"));
        foreach (var why in (string[])["Tämännimistä työnantajaa ei löydy", "Sovi asiasta ensin henkilön kanssa"]) refused.Text.ShouldContain(why);
        (await refused.Submit("#ask", ("Employer", name), ("Agreed", "true"))).Path.ShouldEndWith("?done=asked");
        (await house.Happened(id, "EmployerAssessmentAsked")).ShouldBeTrue();
        (await coach.Go($"/employers/assessments/ask/{id}")).Document.QuerySelector("#hindrance").ShouldNotBeNull("asked today already");
        var employer = await house.As("6-employer");
        await (await employer.Go($"/employers/assessments/referral/{id}")).Submit("#assess", ("Goal", "3"), ("Words", "Oppi kassan."));
        (await coach.Go($"/referrals/{id}")).Document.QuerySelector("[data-assessor=Employer]")!.TextContent.ShouldContain("Oppi kassan.");
    }

    private async Task<(string Address, EmployerId Id)> OtherEmployer() => await house.InDb(async db =>
    {
        var own = await Own(db);
        var employer = await db.Employers.Where(e => e.Id != own).OrderByDescending(e => e.Id).FirstAsync();
        employer.Email = $"pomo-{Guid.CreateVersion7():N}@tyonantaja.example";
        await db.SaveChangesAsync();
        return (employer.Email, employer.Id);
    });

    private static Task<EmployerId?> Own(Web.Platform.Data.Db db) => db.People.Where(u => u.Persona == "6-employer").Select(u => u.EmployerId).SingleAsync();

    /// <summary>A work trial of Aino's that ends in ten days, by default at Sari's workplace.</summary>
    private async Task<PlacementId> Place(string title, EmployerId? at = null, int ends = 10)
    {
        var (aino, by) = (await Orders.Aino(house), await Orders.ActorOf(house, "3-job-coach"));
        return await house.InDb(async db =>
        {
            var id = at ?? (await Own(db))!.Value;
            var place = Placement.Make(aino.Id, await db.Employers.SingleAsync(e => e.Id == id), null, PlacementKind.WorkTrial, title, house.Clock.Today.AddDays(-30), house.Clock.Today.AddDays(ends), by, house.Clock.GetUtcNow());
            db.Placements.Add(place);
            await db.SaveChangesAsync();
            return place.Id;
        });
    }
}
