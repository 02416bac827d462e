using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Profiles;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Profiles;

/// <summary>After 1.9.2026, when the duty runs: somebody waits, is late, is published and taken back; and nobody is missed for having no coach.</summary>
public sealed class The_queue_of_profiles(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly DateOnly Begun = new(2026, 9, 7);

    [Fact]
    public async Task Somebody_waits_is_late_is_published_and_is_taken_back()
    {
        On(new(2026, 9, 8));
        var aino = (await Orders.Aino(house)).Id;
        await Begin(aino);
        var coach = await house.As("2-coach");
        (await Row(coach, aino)).ShouldContain("ei aloitettu");
        (await Row(coach, aino)).ShouldNotContain("viranomainen julkaisee");

        var early = await (await coach.Go($"/profiles/{aino}")).Submit("#published");
        early.Text.ShouldContain("Kirjoita ja tallenna esittely");
        early.Text.ShouldContain("Henkilön oma aika ei ole vielä ohi");
        (await Published(aino)).ShouldBeNull();

        // A sign-in does not last for weeks.
        On(new(2026, 11, 2));
        coach = await house.As("2-coach");
        (await Row(coach, aino)).ShouldContain("viranomainen julkaisee");
        await (await coach.Go($"/profiles/{aino}?lang=fi")).Submit("#written", ("Written.Words", "Leivon leipää."));
        (await (await coach.Go($"/profiles/{aino}")).Submit("#published")).Text.ShouldContain("Viranomainen julkaisi profiilin");
        (await Row(coach, aino)).ShouldContain("julkaistu");
        (await Published(aino)).ShouldBe(house.Clock.Today);

        (await (await coach.Go($"/profiles/{aino}")).Submit("#take-back")).Text.ShouldContain("Julkaisumerkintä on peruttu");
        (await Published(aino)).ShouldBeNull();
        (await Row(coach, aino)).ShouldContain("viranomainen julkaisee");
        (await house.InDb(db => db.Happenings.CountAsync(h => h.ClientId == aino && (h.Kind == "ProfilePublished" || h.Kind == "ProfileTakenBack")))).ShouldBe(2);

        await (await coach.Go($"/profiles/{aino}")).Submit("#published");
        On(new(2026, 11, 3));
        (await (await house.As("2-coach")).Go($"/profiles/{aino}")).Document.QuerySelector("#take-back").ShouldBeNull();
        var profile = await house.InDb(db => db.JobProfiles.SingleAsync(p => p.ClientId == aino));
        ProfileRules.WhyNotTakeBack(profile, house.Clock.Today).ShouldBe(["take-back-late"]);
        ProfileRules.WhyNotPublish(profile, byAuthority: true, null, wished: true, house.Clock.Today).ShouldBe(["published-already"]);
    }

    [Fact]
    public async Task Who_leads_sees_how_many_wait_and_are_late_and_those_who_have_nobody_without_a_name()
    {
        On(new(2026, 9, 8));
        var lone = await house.InDb(async db =>
        {
            var person = await db.Clients.FirstAsync(c => c.EndedOn == null && c.CoachId != null && !db.People.Any(u => u.ClientId == c.Id));
            await db.Assignments.Where(a => a.ClientId == person.Id).ExecuteDeleteAsync();
            await db.Clients.Where(c => c.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.CoachId, (UserId?)null));
            return person;
        });
        await Begin(lone.Id);
        On(new(2026, 11, 2));
        var manager = await (await house.As("9-manager")).Go("/profiles/area");
        var nobody = manager.Document.QuerySelectorAll("#by-coach tbody tr").First();
        nobody.TextContent.ShouldContain("Ei omavalmentajaa");
        manager.Document.QuerySelectorAll("#nobodys tbody tr").ShouldContain(r => r.TextContent.Contains("viranomainen julkaisee"));
        manager.Document.QuerySelector("main a[href='/caseload']").ShouldNotBeNull();
        foreach (var name in (string[])[$"{lone.FamilyName} {lone.GivenName}", $"{lone.GivenName} {lone.FamilyName}", $"{lone.Id}"]) manager.Html.ShouldNotContain(name);
        var coordinator = await (await house.As("8-coordinator")).Go("/profiles/area");
        coordinator.Document.QuerySelectorAll("#by-coach tbody tr").Length.ShouldBe(manager.Document.QuerySelectorAll("#by-coach tbody tr").Length);
        coordinator.Document.QuerySelector("main a[href='/caseload']").ShouldBeNull();
    }

    private Task Begin(ClientId person) => house.InDb(db => db.Clients.Where(c => c.Id == person).ExecuteUpdateAsync(s => s.SetProperty(c => c.RegisteredOn, Begun)));

    private Task<DateOnly?> Published(ClientId person) => house.InDb(db => db.JobProfiles.Where(p => p.ClientId == person).Select(p => p.PublishedOn).SingleOrDefaultAsync());

    private void On(DateOnly day) => house.Clock.Pass(days: day.DayNumber - house.Clock.Today.DayNumber);

    private static async Task<string> Row(Visitor coach, ClientId person)
    {
        for (var page = 1; page < 20; page++)
            if ((await coach.Go($"/profiles?p={page}")).Document.QuerySelector($"tr:has(a[href='/profiles/{person}'])") is { } row) return row.TextContent;
        return "";
    }
}
