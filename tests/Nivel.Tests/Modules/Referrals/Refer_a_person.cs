using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;

namespace Nivel.Tests.Modules.Referrals;

public sealed class Refer_a_person(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Referral_consent_happenings_and_mail_come_in_one_save()
    {
        var (service, group) = await house.Card();
        var (id, token, _, sent) = await house.Refer(service);
        var referral = await house.Read(id);
        referral.State.ShouldBe(ReferralState.Sent);
        referral.GroupId.ShouldBe(group);
        referral.AnswerBy.ShouldBe(new DateOnly(2026, 3, 17), "three working days from Thursday");
        referral.Shared.ShouldBe(ConsentScope.Contact | ConsentScope.Need);
        (await house.Happened(id, "ReferralSent")).ShouldBeTrue();
        (await house.InDb(db => db.Consents.SingleAsync(c => c.Id == referral.ConsentId))).Scope.ShouldBe(referral.Shared);
        token.Length.ShouldBe(43);
        sent.Text.ShouldContain("Ohjaus lähti");
        (await house.InDb(db => db.Looks.CountAsync(l => l.Page == "refer"))).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_mail_says_nothing_about_the_person_and_the_database_holds_no_token()
    {
        var (service, _) = await house.Card();
        var (id, token, _, _) = await house.Refer(service);
        var link = await house.InDb(db => db.ReferralLinks.SingleAsync(l => l.ReferralId == id));
        link.TokenHash.ShouldBe(LinkToken.HashOf(token));
        var mail = await house.InDb(db => db.Outbox.SingleAsync(m => m.Body.Contains(token)));
        (mail.Subject + mail.Body).ShouldNotContain("Aino");
        (mail.Subject + mail.Body).ShouldNotContain("Virta");
    }

    [Fact]
    public async Task What_is_missing_is_told_and_what_was_typed_is_kept()
    {
        var (service, _) = await house.Card();
        var form = await (await house.As("2-coach")).Go($"/referrals/new?client={await house.Aino()}&service={service}");
        var page = await form.Submit("#refer", ("Message", "Henkilötunnus on 131052-308T."), ("Ground", "law"), ("LawSection", "provider-116"), ("LawReason", "lyhyt"));
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("henkilötunnus");
        page.Text.ShouldContain("vähintään kymmenellä merkillä");
        page.Document.QuerySelector("#Message")!.TextContent.ShouldContain("131052-308T");
        page.Document.QuerySelector("#LawReason")!.TextContent.ShouldBe("lyhyt");
    }

    [Fact]
    public async Task Health_cannot_be_shared_even_by_a_forged_form()
    {
        ReferralRules.WhyNotShare(ConsentScope.Contact | ConsentScope.Health, "new", null, ConsentWay.OnScreen, new DateOnly(2027, 1, 1), null, null, new DateOnly(2026, 3, 12)).ShouldBe("not-shareable");
        var (service, _) = await house.Card();
        var form = await (await house.As("2-coach")).Go($"/referrals/new?client={await house.Aino()}&service={service}");
        var page = await form.Submit("#refer", ("Scopes", "Health"), ("Message", "Viesti"), ("Way", "OnScreen"));
        page.Text.ShouldContain("ei voi jakaa ohjauksessa");
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_click_sends_nothing_twice()
    {
        var (service, _) = await house.Card();
        var form = await (await house.As("2-coach")).Go($"/referrals/new?client={await house.Aino()}&service={service}");
        await form.Submit("#refer", ("Message", "Kerran"), ("Way", "OnPaper"));
        var again = await form.Submit("#refer", ("Message", "Kerran"), ("Way", "OnPaper"));
        again.Document.QuerySelector("[data-refusal=already-open]").ShouldNotBeNull();
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(1);
    }

    [Theory]
    [InlineData("not-published")]
    [InlineData("takes-no-referrals")]
    [InlineData("wrong-municipality")]
    [InlineData("too-old")]
    [InlineData("too-young")]
    [InlineData("no-places")]
    public async Task Each_refusal_is_shown_insisted_upon_and_comes_with_an_alternative(string refusal)
    {
        var (service, group) = await house.Card(places: 1, adjust: card =>
        {
            if (refusal == "takes-no-referrals") card.TakesReferrals = false;
            if (refusal == "wrong-municipality") card.Municipalities = "999";
            if (refusal == "too-old") card.TargetGroups = "youth";
            if (refusal == "too-young") card.TargetGroups = "55-plus";
        });
        var coach = await house.As("2-coach");
        var open = await coach.Go($"/referrals/new?client={await house.Aino()}&service={service}");
        if (refusal == "no-places") await house.InDb(async db => { (await db.ServiceGroups.SingleAsync(g => g.Id == group)).TakePlace(); await db.SaveChangesAsync(); });
        if (refusal == "not-published") await house.InDb(async db => { (await db.Services.SingleAsync(s => s.Id == service)).Withdraw(); await db.SaveChangesAsync(); });
        var page = await coach.Go($"/referrals/new?client={await house.Aino()}&service={service}");
        if (refusal == "not-published") page.Status.ShouldBe(HttpStatusCode.NotFound, "a withdrawn card does not exist for others");
        else
        {
            page.Document.QuerySelector($"[data-refusal={refusal}]").ShouldNotBeNull();
            page.Document.QuerySelector("#send")!.HasAttribute("disabled").ShouldBeTrue();
            page.Document.QuerySelectorAll("#alternatives a").Length.ShouldBeGreaterThan(0);
        }

        await open.Submit("#refer", ("Message", "Yritetään silti"), ("Way", "OnScreen"));
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(0);
    }

    [Theory]
    [InlineData("1-adviser", HttpStatusCode.NotFound)]
    [InlineData("5-provider", HttpStatusCode.Forbidden)]
    [InlineData("7-jobseeker", HttpStatusCode.Forbidden)]
    [InlineData("8-coordinator", HttpStatusCode.Forbidden)]
    public async Task Others_cannot_refer_this_person(string persona, HttpStatusCode expected)
    {
        var (service, _) = await house.Card();
        (await (await house.As(persona)).Go($"/referrals/new?client={await house.Aino()}&service={service}")).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task Without_a_person_the_page_offers_the_workers_own_people()
    {
        var (service, _) = await house.Card();
        var page = await (await house.As("2-coach")).Go($"/referrals/new?service={service}&find=aino");
        page.Document.QuerySelectorAll("#choices a").Select(a => a.TextContent).ShouldContain("Virta Aino");
    }
}
