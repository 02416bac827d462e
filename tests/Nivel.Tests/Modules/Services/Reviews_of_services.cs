using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Services;

public sealed class Reviews_of_services(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Only_somebody_who_has_referred_may_review_and_never_about_a_person()
    {
        var (id, persona) = await Referred();
        var worker = await house.As(persona);
        var page = await worker.Go($"/services/{id}");
        (await page.Submit("#review", ("Fit", "3"), ("Gives", "Aino Virtanen sai täältä rytmin arkeen"))).Text.ShouldContain("nimi tai muu tieto ihmisestä");
        (await page.Submit("#review", ("Gives", "Rytmiä"))).Text.ShouldContain("miten palvelu vastasi");
        var kept = await page.Submit("#review", ("Fit", "4"), ("Gives", "Rytmiä arkeen ja rohkeutta hakea töitä"), ("WorkedFor", "youth"));
        kept.Document.QuerySelector("#reviews")!.TextContent.ShouldContain("1 arviota, sopivuus keskimäärin 4,0/4");
        // The public, jobseekers and employers do not see it.
        (await house.Visitor().Go($"/services/{id}")).Text.ShouldNotContain("Rytmiä arkeen");
        (await (await house.As("7-jobseeker")).Go($"/services/{id}")).Text.ShouldNotContain("Rytmiä arkeen");
        // Somebody who has not referred reads it and has no form, nor does sending without one help.
        var other = await NotReferred(id);
        var reading = await (await house.As(other)).Go($"/services/{id}");
        reading.Text.ShouldContain("Rytmiä arkeen");
        reading.Document.QuerySelector("#review").ShouldBeNull();
    }

    [Fact]
    public async Task The_provider_answers_once()
    {
        var (id, persona) = await Referred(ofProvider: true);
        await (await (await house.As(persona)).Go($"/services/{id}")).Submit("#review", ("Fit", "2"), ("Gives", "Alku oli hidas, mutta ohjaus hyvää"));
        var provider = await house.As("5-provider");
        var answered = await (await provider.Go($"/services/{id}")).Submit("form.reply", ("Reply", "Aloitamme nyt kahdesti kuussa"));
        answered.Document.QuerySelector("#reviews")!.TextContent.ShouldContain("Aloitamme nyt kahdesti kuussa");
        answered.Document.QuerySelector("form.reply").ShouldBeNull();
        // What has been answered is no more changed.
        (await (await house.As(persona)).Go($"/services/{id}")).Document.QuerySelector("#review").ShouldBeNull();
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Kind == "ReviewAnswered" && h.About == $"services/{id}"))).ShouldBe(1);
    }

    private Task<(ServiceId, string)> Referred(bool ofProvider = false) => house.InDb(async db =>
    {
        var mine = await db.People.Where(u => u.Persona == "5-provider").Select(u => u.OrganisationId).SingleAsync();
        var found = await db.Referrals.Where(r => r.State != Nivel.Web.Modules.Referrals.ReferralState.Withdrawn && db.Services.Any(s => s.Id == r.ServiceId && s.State == Nivel.Web.Modules.Services.CardState.Published && (s.OrganisationId == mine) == ofProvider))
            .Join(db.People.Where(u => u.Persona == "1-adviser" || u.Persona == "2-coach" || u.Persona == "3-job-coach"), r => r.FromUserId, u => u.Id, (r, u) => new { r.ServiceId, u.Persona }).FirstAsync();
        return (found.ServiceId, found.Persona!);
    });

    private Task<string> NotReferred(ServiceId service) => house.InDb(async db => (await db.People.Where(u => (u.Persona == "1-adviser" || u.Persona == "2-coach" || u.Persona == "3-job-coach")
        && !db.Referrals.Any(r => r.ServiceId == service && r.FromUserId == u.Id)).Select(u => u.Persona!).FirstAsync()));
}
