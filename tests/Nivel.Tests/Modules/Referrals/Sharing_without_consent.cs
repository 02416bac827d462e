using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>Data goes without consent only on a ground of the closed list, and the person reads the section and the reason.</summary>
public sealed class Sharing_without_consent(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    private const string Why = "Paja tarvitsee yhteystiedon paikan järjestämiseen.";

    [Fact]
    public async Task The_section_and_the_reason_stand_before_the_persons_eyes()
    {
        var (service, _) = await house.Card();
        var form = await (await house.As("2-coach")).Go($"/referrals/new?client={await house.Aino()}&service={service}");
        var sent = await form.Submit("#refer", ("Message", "Toivomme paikkaa."), ("Ground", "law"), ("LawSection", "provider-116"), ("LawReason", Why));
        sent.Path.ShouldEndWith("?done=sent", customMessage: sent.Text);
        var referral = await house.InDb(db => db.Referrals.SingleAsync(r => r.ServiceId == service));
        referral.LawGround.ShouldBe("provider-116");
        var own = await house.As("7-jobseeker");
        var card = (await own.Go("/own/referrals")).Document.QuerySelector($"#referral-{referral.Id}")!.TextContent;
        card.ShouldContain("116 § 4 mom.");
        card.ShouldContain(Why);
        var path = await own.Go("/own");
        path.Text.ShouldContain("ilman suostumusta");
        path.Text.ShouldContain(Why);
        path.Document.QuerySelector("a[href='/own/referrals']").ShouldNotBeNull();
        var file = await (await own.Go("/own/data")).Submit("#download");
        file.Html.ShouldContain("\"law\": \"provider-116\"");
        file.Html.ShouldContain(Why);
    }

    [Fact]
    public async Task Only_the_grounds_of_the_receivers_kind_are_offered_and_a_forged_one_shares_nothing()
    {
        var (service, _) = await house.Card();
        var form = await (await house.As("2-coach")).Go($"/referrals/new?client={await house.Aino()}&service={service}");
        form.Document.QuerySelectorAll("#LawSection option").Select(o => o.GetAttribute("value")).ShouldBe(["", "provider-116"]);
        (await form.Submit("#refer", ("Message", "Viesti"), ("Ground", "law"), ("LawReason", Why))).Text.ShouldContain("Valitse lainkohta");
        form.Document.QuerySelector("#LawSection option[value=provider-116]")!.SetAttribute("value", "multi-agency-15");
        (await form.Submit("#refer", ("Message", "Viesti"), ("Ground", "law"), ("LawSection", "multi-agency-15"), ("LawReason", Why))).Text.ShouldContain("Valitse lainkohta");
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(0);
    }

    [Fact]
    public void Every_kind_of_receiver_has_its_ground_since_the_reform_and_health_has_none()
    {
        foreach (var kind in Enum.GetValues<OrganisationKind>()) LawGround.For(kind, new DateOnly(2026, 3, 12)).ShouldNotBeEmpty($"{kind}");
        LawGround.For(OrganisationKind.Workshop, new DateOnly(2024, 12, 31)).ShouldBeEmpty();
        ReferralRules.WhyNotShare(ConsentScope.Health, "law", null, null, null, LawGround.All[0], Why, new DateOnly(2026, 3, 12)).ShouldBe("not-shareable");
    }

    [Fact]
    public async Task A_service_without_an_address_refuses_and_says_what_to_do()
    {
        var (service, _) = await house.Card(adjust: card => card.ContactEmail = null);
        await house.InDb(db => db.Organisations.Where(o => o.Name == "Metsolan paja").ExecuteUpdateAsync(set => set.SetProperty(o => o.Email, "")));
        var coach = await house.As("2-coach");
        var page = await coach.Go($"/referrals/new?client={await house.Aino()}&service={service}");
        page.Document.QuerySelector("[data-refusal=no-address]")!.TextContent.ShouldContain("Soita palveluun");
        await page.Submit("#refer", ("Message", "Yritetään silti"), ("Way", "OnScreen"));
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(0);
        var edit = await (await house.As("5-provider")).Go($"/services/{service}/edit");
        edit.Document.QuerySelector("#lacks-email").ShouldNotBeNull();
        (await edit.Submit("#card")).Text.ShouldContain("Anna sähköpostiosoite, johon ohjaukset lähetetään");
        await house.InDb(db => db.Organisations.Where(o => o.Name == "Metsolan paja").ExecuteUpdateAsync(set => set.SetProperty(o => o.Email, "paja@metsola.example")));
    }
}
