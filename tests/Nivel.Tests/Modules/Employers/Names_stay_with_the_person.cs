using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Employers;

namespace Nivel.Tests.Modules.Employers;

/// <summary>D-13: an employer gets to know who somebody is only with consent for that order.</summary>
public sealed class Names_stay_with_the_person(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Before_the_person_agrees_no_page_of_the_employer_holds_a_name_or_a_contact()
    {
        var employer = await house.As("6-employer");
        var id = Orders.IdOf(await Orders.Send(employer));
        var aino = await Orders.Aino(house);
        var coach = await house.As("3-job-coach");
        var suggested = await (await coach.Go($"/employers/orders/{id}")).Submit("#suggest-own", ("client", $"{aino.Id}"), ("words", "Tunnen hänet."));
        await suggested.Submit("#ask-A");
        foreach (var path in new[] { "/employers/orders", $"/employers/orders/{id}", $"/employers/orders/{id}/need" })
        {
            var page = await employer.Go(path);
            page.Status.ShouldBe(HttpStatusCode.OK);
            foreach (var secret in new[] { "Aino", "Virta", aino.Phone!, aino.Id.ToString() }) page.Html.ShouldNotContain(secret, customMessage: path);
        }

        (await employer.Go($"/employers/orders/{id}")).Text.ShouldContain("Ehdokas A");
    }

    [Fact]
    public async Task A_withdrawn_consent_hides_the_name_at_once_and_stops_the_interview()
    {
        var (id, _) = await Orders.Presented(house);
        var employer = await house.As("6-employer");
        var before = await employer.Go($"/employers/orders/{id}");
        before.Text.ShouldContain("Aino Virta");
        var person = await house.As("7-jobseeker");
        var consents = await person.Go("/own/consents");
        var consent = await house.InDb(db => db.Consents.SingleAsync(c => c.About == $"job-orders/{id}"));
        (await consents.Submit($"#consent-{consent.Id} form")).Text.ShouldContain("Lupa on peruttu");
        var after = await employer.Go($"/employers/orders/{id}");
        after.Html.ShouldNotContain("Aino");
        after.Text.ShouldContain("Suostumus on päättynyt");
        var tried = await before.Submit("#invite-A", ("day", "2026-03-18"), ("time", "10:15"));
        tried.Text.ShouldContain("suostumus tähän toimeksiantoon puuttuu");
        tried.Html.ShouldNotContain("Aino");
    }

    [Fact]
    public async Task Consent_for_one_order_says_nothing_of_another()
    {
        var (first, _) = await Orders.Presented(house);
        var second = Orders.IdOf(await Orders.Send(await house.As("6-employer"), "Varastomies"));
        var consent = await house.InDb(db => db.Consents.SingleAsync(c => c.About == $"job-orders/{first}"));
        var other = await house.InDb(db => db.JobOrders.SingleAsync(o => o.Id == second));
        CandidateRules.HasConsent(consent, other, new DateOnly(2026, 3, 12)).ShouldBeFalse();
        (await (await house.As("6-employer")).Go($"/employers/orders/{second}")).Html.ShouldNotContain("Aino");
    }

    [Fact]
    public async Task Another_companys_order_does_not_exist_for_an_employer()
    {
        var employer = await house.As("6-employer");
        var own = (await Orders.ActorOf(house, "6-employer")).EmployerId;
        var other = await house.InDb(db => db.JobOrders.FirstAsync(o => o.EmployerId != own));
        (await employer.Go($"/employers/orders/{other.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await employer.Go("/employers")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Workers_see_names_only_of_their_own_people()
    {
        var id = Orders.IdOf(await Orders.Send(await house.As("6-employer")));
        var page = await (await house.As("1-adviser")).Go($"/employers/orders/{id}");
        page.Text.ShouldContain("Asiakas, omavalmentaja");
        var names = await house.InDb(db => db.Clients.Where(c => c.EndedOn == null).Select(c => c.GivenName + " " + c.FamilyName).ToListAsync());
        var staff = await house.InDb(db => db.People.Select(u => u.Name).ToListAsync());
        foreach (var name in names.Except(staff).Distinct()) page.Document.QuerySelector("main")!.TextContent.ShouldNotContain(name);
    }

    [Fact]
    public async Task After_the_day_to_answer_the_person_is_told_so_and_declining_still_works()
    {
        var id = Orders.IdOf(await Orders.Send(await house.As("6-employer"), "Keittiöapulainen"));
        var aino = await Orders.Aino(house);
        var coach = await house.As("3-job-coach");
        var suggested = await (await coach.Go($"/employers/orders/{id}")).Submit("#suggest-own", ("client", $"{aino.Id}"), ("words", "Tunnen hänet."));
        await suggested.Submit("#ask-A", ("answerBy", "2026-03-13"));
        var candidate = await house.InDb(db => db.Candidates.SingleAsync(c => c.JobOrderId == id));
        CandidateRules.WhyNotAgree(candidate, await house.InDb(db => db.JobOrders.SingleAsync(o => o.Id == id)), new DateOnly(2026, 3, 14)).ShouldBe(["deadline-passed"]);
        var own = await (await house.As("7-jobseeker")).Go("/own/jobs");
        var declined = await own.Submit($"#job-{candidate.Id} form", "button[formaction*=Decline]");
        declined.Text.ShouldContain("Emme esittele sinua");
        (await house.InDb(db => db.Candidates.SingleAsync(c => c.Id == candidate.Id))).State.ShouldBe(CandidateState.Declined);
        (await (await house.As("6-employer")).Go($"/employers/orders/{id}")).Text.ShouldNotContain("Ehdokas A");
    }
}
