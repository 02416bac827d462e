using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>How many mails each scenario makes. A number that grows here is a flood that begins.</summary>
public sealed class No_flood_of_mails(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    private const int OneSent = 1, FiveSentOnADay = 2, FiveSilentUntilEscalation = 3, PanelOfTenCalled = 2, PanelOfTenClosed = 1;

    [Fact]
    public async Task From_one_referral_to_five_that_nobody_answers()
    {
        var (service, _) = await house.Card(places: 20);
        var address = await house.InDb(db => db.Services.Where(s => s.Id == service).Select(s => s.ContactEmail!).SingleAsync());
        await Refer(service);
        (await To(address)).ShouldBe(OneSent);
        for (var more = 0; more < 4; more++) await Refer(service);
        (await To(address)).ShouldBe(OneSent, "the rest of the day waits for the afternoon");
        await house.RunJob("referrals-chase-answers");
        (await To(address)).ShouldBe(OneSent, "it is still night");
        house.Clock.Pass(TimeSpan.FromHours(13));
        for (var round = 0; round < 3; round++) await house.RunJob("referrals-chase-answers");
        (await To(address)).ShouldBe(FiveSentOnADay);
        var told = await house.InDb(db => db.Outbox.Where(m => m.To == address).OrderByDescending(m => m.CreatedAt).Select(m => m.Body).FirstAsync());
        told[..told.IndexOf("\n---\n", StringComparison.Ordinal)].Split("/answer/").Length.ShouldBe(5, "a link for each of the four");

        var coach = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Email).SingleAsync());
        var (before, beforeCoach) = (await To(address), await To(coach));
        for (var day = 0; day < 7; day++) { house.Clock.Pass(1); await house.RunJob("referrals-chase-answers"); await house.RunJob("referrals-chase-answers"); }
        (await To(address) - before + await To(coach) - beforeCoach).ShouldBe(FiveSilentUntilEscalation, "a reminder and an overdue mail to the one, a word of the silence to the other");
    }

    [Fact]
    public async Task A_panel_of_ten()
    {
        var (service, group) = await house.Card(places: 20);
        var (applicants, lead) = (new List<ReferralId>(), await house.As("5-provider"));
        for (var one = 0; one < 10; one++) applicants.Add(await house.Sent(service, group));
        var before = await All();
        var members = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach" || u.Persona == "4-specialist").Select(u => u.Id).ToListAsync());
        var page = await lead.Go("/panels");
        var form = new FormUrlEncodedContent([KeyValuePair.Create("Group", $"{group}"), KeyValuePair.Create("MeetsOn", $"{house.Clock.GetUtcNow().AddDays(9):yyyy-MM-dd}"),
            .. members.Select(m => KeyValuePair.Create("Members", $"{m}")), KeyValuePair.Create("__RequestVerificationToken", page.Document.QuerySelector("#call input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        var called = await lead.Raw(new HttpRequestMessage(HttpMethod.Post, new Uri("http://localhost/panels")) { Content = form });
        var panel = called.Headers.Location!.OriginalString;
        (await All() - before).ShouldBe(PanelOfTenCalled, "one invitation to each invited member");
        foreach (var applicant in applicants) await (await lead.Go($"{panel}/applicants/{applicant}")).Submit("#decide", ("Choice", "Chosen"), ("Why", "Kaikille riitti paikka."));
        before = await All();
        (await (await lead.Go(panel)).Submit("#close")).Path.ShouldEndWith("?done=closed");
        (await All() - before).ShouldBe(PanelOfTenClosed, "one mail to the one sender of ten people");
        (await house.Taken(group)).ShouldBe(10);
    }

    /// <summary>By the form, as a coach does, each time for another person.</summary>
    private async Task Refer(ServiceId service)
    {
        var coach = await house.As("2-coach");
        var choices = await coach.Go($"/referrals/new?service={service}");
        foreach (var link in choices.Document.QuerySelectorAll("#choices a").Select(a => a.GetAttribute("href")!))
        {
            var form = await coach.Go(link);
            if (form.Document.QuerySelector("#why-not") is not null) continue;
            var sent = await form.Submit("#refer", ("Message", "Toivomme paikkaa."), ("Ground", "new"), ("Way", "OnScreen"));
            sent.Path.ShouldEndWith("?done=sent", customMessage: sent.Text);
            return;
        }

        throw new InvalidOperationException("Nobody left to refer");
    }

    private Task<int> To(string address) => house.InDb(db => db.Outbox.CountAsync(m => m.To == address));

    private Task<int> All() => house.InDb(db => db.Outbox.CountAsync());
}
