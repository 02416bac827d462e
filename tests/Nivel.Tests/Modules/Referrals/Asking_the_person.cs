using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>Keeping a referral for later, asking the person on the own pages, and going on with a new consent.</summary>
public sealed class Asking_the_person(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    private static readonly (string, string)[] Asked = [("Message", "Toivomme kahta päivää viikossa."), ("Ground", "new"), ("Way", "OwnPages")];

    [Fact]
    public async Task What_is_half_written_is_kept_and_continued_and_nothing_leaves_before()
    {
        var (service, group) = await house.Card();
        var coach = await house.As("2-coach");
        var form = await coach.Go(await New(service));
        var kept = await form.Submit("#refer", "#keep", ("Message", "Kesken jäi"), ("Scopes", "Contact"), ("Scopes", "Need"), ("Scopes", "Skills"));
        kept.Path.ShouldEndWith("done=kept");
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(0);
        (await house.InDb(db => db.Outbox.CountAsync(m => m.Body.Contains("/answer/") && m.Body.Contains($"{service}")))).ShouldBe(0);
        (await coach.Go("/referrals/sent?view=kept")).Document.QuerySelector($"#kept a[href$='service={service}']").ShouldNotBeNull();
        var again = await coach.Go(await New(service));
        again.Document.QuerySelector("#Message")!.TextContent.ShouldContain("Kesken jäi");
        again.Document.QuerySelector("#scope-Skills")!.HasAttribute("checked").ShouldBeTrue();
        (await again.Submit("#refer", "#send", ("Message", "Valmis viesti"), ("Ground", "new"), ("Way", "OnScreen"))).Path.ShouldEndWith("?done=sent");
        (await house.InDb(db => db.KeptReferrals.CountAsync(k => k.ServiceId == service))).ShouldBe(0, "what was sent is no longer kept");
        group.ShouldNotBe(default);
    }

    [Fact]
    public async Task A_kept_one_can_be_removed_and_a_personal_identity_code_is_never_kept()
    {
        var (service, _) = await house.Card();
        var coach = await house.As("2-coach");
        (await (await coach.Go(await New(service))).Submit("#refer", "#keep", ("Message", "Tunnus 131052-308T"))).Text.ShouldContain("henkilötunnus");
        (await house.InDb(db => db.KeptReferrals.CountAsync(k => k.ServiceId == service))).ShouldBe(0);
        var kept = await (await coach.Go(await New(service))).Submit("#refer", "#keep", ("Message", "Kesken"));
        (await kept.Submit("#discard")).Path.ShouldEndWith("done=discarded");
        (await house.InDb(db => db.KeptReferrals.CountAsync(k => k.ServiceId == service))).ShouldBe(0);
    }

    [Fact]
    public async Task What_nobody_finishes_in_three_months_is_removed_on_the_day_that_was_told()
    {
        var (service, _) = await house.Card();
        var coach = await house.As("2-coach");
        await (await coach.Go(await New(service))).Submit("#refer", "#keep", ("Message", "Kesken"));
        var kept = await Kept(service);
        async Task Age(int days)
        {
            var at = house.Clock.Now.AddDays(-days);
            await house.InDb(db => db.KeptReferrals.Where(k => k.Id == kept).ExecuteUpdateAsync(k => k.SetProperty(x => x.KeptAt, at)));
            await using var scope = house.Services.CreateAsyncScope();
            await new ForgetKept(house.Clock).Run(scope.ServiceProvider, CancellationToken.None);
        }

        await Age(ForgetKept.Days - 1);
        var list = await coach.Go("/referrals/sent?view=kept");
        list.Document.QuerySelector("#kept")!.TextContent.ShouldContain("Poistetaan pe 13.3.");
        list.Text.ShouldNotContain("[Referrals.", customMessage: "every view has its name");
        await Age(ForgetKept.Days);
        (await house.InDb(db => db.KeptReferrals.CountAsync(k => k.Id == kept))).ShouldBe(0);
    }

    [Fact]
    public async Task The_persons_own_consent_lets_the_referral_go()
    {
        var (service, _) = await house.Card();
        var asked = await (await (await house.As("2-coach")).Go(await New(service))).Submit("#refer", Asked);
        asked.Path.ShouldEndWith("done=asked-person", customMessage: asked.Text);
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(0, "nothing leaves before the person's word");
        var own = await house.As("7-jobseeker");
        (await own.Go("/own")).Document.QuerySelector("a[href='/own/referrals']").ShouldNotBeNull();
        var kept = await Kept(service);
        var page = await own.Go("/own/referrals");
        var question = page.Document.QuerySelector($"#asked-{kept}")!;
        question.TextContent.ShouldContain("Metsolan paja");
        question.TextContent.ShouldContain("kahta päivää viikossa", customMessage: "exactly what would be told");
        (await page.Submit($"#asked-{kept} form[action$='handler=Give']")).Path.ShouldEndWith("?done=sent");
        var referral = await house.InDb(db => db.Referrals.SingleAsync(r => r.ServiceId == service));
        var consent = await house.InDb(db => db.Consents.SingleAsync(c => c.Id == referral.ConsentId));
        (consent.Way, consent.Scope).ShouldBe((ConsentWay.OwnPages, referral.Shared));
        var coach = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).SingleAsync());
        referral.FromUserId.ShouldBe(coach, "it is the coach's referral; the consent is the person's");
        (await house.Token(service)).Length.ShouldBe(43);
        foreach (var kind in (string[])["ReferralSent", "ReferralConsentAsked"]) (await house.InDb(db => db.Happenings.AnyAsync(h => h.Kind == kind && h.ClientId == referral.ClientId))).ShouldBeTrue(kind);
    }

    [Fact]
    public async Task The_person_may_say_no_and_the_worker_hears_of_it()
    {
        var (service, _) = await house.Card();
        var coach = await house.As("2-coach");
        await (await coach.Go(await New(service))).Submit("#refer", Asked);
        var kept = await Kept(service);
        var own = await house.As("7-jobseeker");
        (await (await own.Go("/own/referrals")).Submit($"#asked-{kept} form[action$='handler=Decline']")).Path.ShouldEndWith("?done=declined");
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(0);
        (await coach.Go(await New(service))).Document.QuerySelector("#kept")!.TextContent.ShouldContain("ei antanut lupaa");
        (await house.InDb(db => db.Outbox.CountAsync(m => m.Once!.StartsWith($"kept-declined:{kept}")))).ShouldBe(1);
        (await own.Go("/own/referrals")).Document.QuerySelector($"#asked-{kept}").ShouldBeNull();
    }

    [Fact]
    public async Task A_consent_that_comes_too_late_is_kept_and_the_worker_goes_on()
    {
        var (service, group) = await house.Card(places: 1);
        await (await (await house.As("2-coach")).Go(await New(service))).Submit("#refer", Asked);
        await house.InDb(async db => { (await db.ServiceGroups.SingleAsync(g => g.Id == group)).TakePlace(); await db.SaveChangesAsync(); });
        (await (await (await house.As("7-jobseeker")).Go("/own/referrals")).Submit($"#asked-{await Kept(service)} form[action$='handler=Give']")).Path.ShouldEndWith("?done=stuck");
        (await house.InDb(db => db.Referrals.CountAsync(r => r.ServiceId == service))).ShouldBe(0);
        (await house.InDb(db => db.KeptReferrals.SingleAsync(k => k.ServiceId == service))).Ground.ShouldBe("existing");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_consent_revives_a_stopped_referral(bool byPerson)
    {
        var (service, _) = await house.Card();
        var (id, _, coach, _) = await house.Refer(service);
        await house.InDb(db => db.Consents.Where(c => c.Id == db.Referrals.Single(r => r.Id == id).ConsentId).ExecuteUpdateAsync(set => set.SetProperty(c => c.WithdrawnAt, house.Clock.GetUtcNow())));
        (await (await house.As("5-provider")).Go($"/referrals/{id}")).Text.ShouldNotContain("Aino");
        var first = (await house.Read(id)).ConsentId;
        if (byPerson) (await (await (await house.As("7-jobseeker")).Go("/own/referrals")).Submit($"#referral-{id} form[action$='handler=Again']")).Path.ShouldEndWith("?done=again");
        else (await (await coach.Go($"/referrals/{id}")).Submit("#revive", ("way", "OnPaper"))).Path.ShouldEndWith("?done=revived");
        (await house.Read(id)).ConsentId.ShouldNotBe(first);
        (await house.Happened(id, "ReferralRevived")).ShouldBeTrue();
        (await (await house.As("5-provider")).Go($"/referrals/{id}")).Text.ShouldContain("Aino");
        await (await coach.Go($"/referrals/{id}")).Submit("#withdraw", ("reason", "Testi päättyi"));
    }

    [Fact]
    public async Task Nobody_elses_question_can_be_answered()
    {
        var (service, _) = await house.Card();
        await (await (await house.As("2-coach")).Go(await New(service))).Submit("#refer", Asked);
        var kept = await Kept(service);
        await house.InDb(db => db.KeptReferrals.Where(k => k.Id == kept).ExecuteUpdateAsync(set => set.SetProperty(k => k.ClientId, db.Clients.Where(c => c.GivenName != "Aino").OrderBy(c => c.Id).Select(c => c.Id).First())));
        (await (await house.As("7-jobseeker")).Go("/own/referrals")).Document.QuerySelector($"#asked-{kept}").ShouldBeNull();
    }

    private async Task<string> New(ServiceId service) => $"/referrals/new?client={await house.Aino()}&service={service}";

    private Task<KeptReferralId> Kept(ServiceId service) => house.InDb(db => db.KeptReferrals.Where(k => k.ServiceId == service).Select(k => k.Id).SingleAsync());
}
