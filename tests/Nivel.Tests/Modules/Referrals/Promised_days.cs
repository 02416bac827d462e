using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>A day that somebody promises in the course of a referral is reminded of before it, told of when it passes, and renewed. The clock passes here, so this class has a house of its own.</summary>
public sealed class Promised_days(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    private const int BeforeTheDay = 1, AfterTheDay = 1, ToTheSender = 1;

    [Fact]
    public async Task Two_in_line_make_one_mail_before_and_one_after_and_stand_among_those_who_are_waited_for()
    {
        var (service, group) = await house.Card(places: 1);
        var address = await house.InDb(db => db.Services.Where(s => s.Id == service).Select(s => s.ContactEmail!).SingleAsync());
        ReferralId[] waiting = [await house.Sent(service, group), await house.Sent(service, group)];
        var promised = house.Clock.Today.AddDays(7);
        foreach (var id in waiting) await (await (await house.As("5-provider")).Go($"/referrals/{id}")).Submit("#queue form", ("Day", $"{promised:yyyy-MM-dd}"));
        var sender = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Email).SingleAsync());

        await Pass(6);
        (await Mails(address, "Lupaus kertoa jonosta")).ShouldBe(BeforeTheDay, "one mail of both");
        (await Mails(sender, "Jonosta ei ole kerrottu")).ShouldBe(0);
        await Pass(4);
        (await Mails(address, "Lupaus kertoa jonosta")).ShouldBe(BeforeTheDay + AfterTheDay);
        (await Mails(sender, "Jonosta ei ole kerrottu")).ShouldBe(ToTheSender);

        var them = await (await house.As("2-coach")).Go("/referrals/sent?view=them");
        foreach (var id in waiting) them.Document.QuerySelectorAll("#sent tbody tr").First(r => r.InnerHtml.Contains($"/referrals/{id}", StringComparison.Ordinal)).TextContent.ShouldContain("eikä jonosta ole kerrottu");
        var provider = await house.As("5-provider");
        (await provider.Go("/referrals?view=line")).Text.ShouldContain("eikä jonosta ole kerrottu");

        var page = await provider.Go($"/referrals/{waiting[0]}");
        page.Document.QuerySelector("#promise-late").ShouldNotBeNull();
        var refused = await page.Submit("#promise", ("words", "Ryhmä täyttyi kesään asti."));
        refused.Text.ShouldContain("Anna päivä vuoden sisällä");
        refused.Document.QuerySelector("#promise-words")!.TextContent.ShouldBe("Ryhmä täyttyi kesään asti.");
        (await refused.Submit("#promise", ("day", $"{house.Clock.Today.AddDays(20):yyyy-MM-dd}"))).Path.ShouldEndWith("?done=promised");
        (await house.Happened(waiting[0], "LinePromised")).ShouldBeTrue();
        (await (await house.As("2-coach")).Go($"/referrals/{waiting[0]}")).Document.QuerySelector("#promise-late").ShouldBeNull();
        await Pass(1);
        (await Mails(address, "Lupaus kertoa jonosta")).ShouldBe(BeforeTheDay + AfterTheDay, "nothing is due of the new day yet");
    }

    [Fact]
    public async Task A_proposed_time_that_nobody_answers_is_reminded_of_once()
    {
        var (service, group) = await house.Card();
        var id = await house.Sent(service, group);
        var day = house.Clock.Today.AddDays(5);
        await (await (await house.As("5-provider")).Go($"/referrals/{id}")).Submit("#time form", ("Day", $"{day:yyyy-MM-dd}"), ("Time", "13:00"));
        (await house.Read(id)).State.ShouldBe(ReferralState.TimeProposed);
        var sender = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Email).SingleAsync());
        var before = await Mails(sender, "Ehdotettu aika odottaa vastausta");
        await Pass(5);
        (await Mails(sender, "Ehdotettu aika odottaa vastausta") - before).ShouldBe(1);
    }

    /// <summary>Day by day, and the job more than once a day, as in life.</summary>
    private async Task Pass(int days)
    {
        for (var day = 0; day < days; day++)
        {
            house.Clock.Pass(1);
            await house.RunJob("referrals-chase-answers");
            await house.RunJob("referrals-chase-answers");
        }
    }

    private Task<int> Mails(string to, string subject) => house.InDb(db => db.Outbox.CountAsync(m => m.To == to && m.Subject.StartsWith(subject)));
}
