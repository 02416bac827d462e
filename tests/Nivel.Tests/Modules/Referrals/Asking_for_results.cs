using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>After an acceptance somebody asks again, and a provider without an account tells by the link of that mail. The clock passes here, so this class has a house of its own.</summary>
public sealed class Asking_for_results(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    private const int Digest = 1;

    [Fact]
    public async Task A_start_that_nobody_told_is_asked_of_the_provider_in_one_mail_and_a_week_later_of_the_sender_too()
    {
        var (service, group) = await house.Card();
        var address = await Address(service);
        ReferralId[] accepted = [await Accepted(service, group), await Accepted(service, group)];
        await house.RunJob("referrals-chase-results");
        (await ResultMails(address)).ShouldBe(0, "the time is still ahead");
        house.Clock.Pass(4);
        for (var round = 0; round < 3; round++) await house.RunJob("referrals-chase-results");
        (await ResultMails(address)).ShouldBe(Digest, "two people, one mail, however often the job looks");
        (await Tokens(address)).Count.ShouldBe(2);
        var coach = await Coach();
        var client = (await house.Read(accepted[0])).ClientId;
        (await (await house.As("2-coach")).Go("/clients?filter=referral-due")).Html.ShouldContain($"/clients/{client}");
        house.Clock.Pass(3);
        await house.RunJob("referrals-chase-results");
        (await ResultMails(address)).ShouldBe(Digest, "not every day");
        var before = await ResultMails(coach);
        house.Clock.Pass(4);
        await house.RunJob("referrals-chase-results");
        (await ResultMails(address)).ShouldBe(2 * Digest);
        (await ResultMails(coach) - before).ShouldBe(Digest, "who minds the referrals asks the provider");
    }

    [Fact]
    public async Task A_meeting_not_recorded_a_question_left_and_a_follow_up_come_to_the_sender_in_one_mail()
    {
        var (service, group) = await house.Card();
        var (met, asked, ended) = (await Accepted(service, group), await house.Sent(service, group), await Accepted(service, group));
        await (await (await house.As("5-provider")).Go($"/referrals/{asked}")).Submit("#ask form", ("Words", "Onko kortti voimassa?"));
        await (await (await house.As("2-coach")).Go($"/referrals/{met}")).Submit("#handover", ("on", $"{house.Clock.Today.AddDays(1):yyyy-MM-dd}"), ("time", "10:00"));
        await house.InDb(db => db.Referrals.Where(r => r.Id == ended).ExecuteUpdateAsync(set => set.SetProperty(r => r.State, ReferralState.Ended).SetProperty(r => r.Outcome, ReferralOutcome.Completed).SetProperty(r => r.FollowUpOn, house.Clock.Today.AddDays(2))));
        house.Clock.Pass(5);
        var coach = await Coach();
        var before = await ResultMails(coach);
        for (var round = 0; round < 2; round++) await house.RunJob("referrals-chase-results");
        (await ResultMails(coach) - before).ShouldBe(Digest);
        var mail = await LastTo(coach);
        foreach (var id in (ReferralId[])[met, asked]) mail.ShouldContain($"/referrals/{id}");
        mail.ShouldContain($"/referrals/{ended}/follow-up");
    }

    [Fact]
    public async Task The_link_tells_the_start_and_the_end_each_once_and_is_not_replayed()
    {
        var (id, token, group) = await AskedForStart();
        var stranger = house.Visitor();
        var page = await stranger.Go($"/result/{token}");
        page.Text.ShouldContain("Alkoiko palvelu");
        page.Document.QuerySelector(".n-menu").ShouldBeNull();
        var family = await house.InDb(db => db.Clients.Where(c => db.Referrals.Any(r => r.Id == id && r.ClientId == c.Id)).Select(c => c.FamilyName).SingleAsync());
        page.Text.ShouldNotContain(family, customMessage: "the mail may have been forwarded");
        var started = await page.Submit("#start");
        started.Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("used");
        (await house.Read(id)).State.ShouldBe(ReferralState.Started);
        (await page.Submit("#end", ("outcome", "Completed"), ("goal", "4"), ("next", "Työkokeilu"))).Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("used");
        (await house.Read(id)).State.ShouldBe(ReferralState.Started, "one act for each link");
        var link = await house.InDb(db => db.ReferralLinks.SingleAsync(l => l.ReferralId == id && l.Purpose == LinkPurpose.Result));
        (await house.InDb(db => db.Happenings.SingleAsync(h => h.About == $"referrals/{id}" && h.Kind == "ReferralStarted"))).By!.Value.Value.ShouldBe(link.Id.Value);
        (await house.InDb(db => db.Looks.AnyAsync(l => l.Why == "link" && l.UserId == new UserId(link.Id.Value)))).ShouldBeTrue();

        await house.InDb(db => db.ServiceGroups.Where(g => g.Id == group).ExecuteUpdateAsync(set => set.SetProperty(g => g.EndsOn, house.Clock.Today)));
        house.Clock.Pass(1);
        await house.RunJob("referrals-chase-results");
        var next = (await Tokens(await Address((await house.Read(id)).ServiceId))).First();
        var end = await stranger.Go($"/result/{next}");
        end.Text.ShouldContain("päättyi?");
        (await end.Submit("#end", ("outcome", "EarlyToWork"))).Text.ShouldContain("Arvioi");
        var ended = await end.Submit("#end", ("outcome", "EarlyToWork"), ("goal", "5"), ("next", "Aloittaa varastolla"));
        ended.Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("used");
        var referral = await house.Read(id);
        (referral.State, referral.Outcome, referral.NextStep).ShouldBe((ReferralState.Ended, ReferralOutcome.EarlyToWork, "Aloittaa varastolla"));
        (await house.Taken(group)).ShouldBe(0, "the place is free again");
    }

    [Fact]
    public async Task Did_not_start_is_told_in_one_act_too()
    {
        var (id, token, group) = await AskedForStart();
        await (await house.Visitor().Go($"/result/{token}")).Submit("#end", ("outcome", "DidNotStart"), ("because", "Henkilö sai työpaikan ennen alkua."));
        (await house.Read(id)).Outcome.ShouldBe(ReferralOutcome.DidNotStart);
        (await house.Taken(group)).ShouldBe(0);
    }

    [Fact]
    public async Task A_link_of_one_purpose_opens_nothing_of_the_other_and_a_late_or_forged_one_tells_nothing()
    {
        var (service, _) = await house.Card();
        var (_, answer, _, _) = await house.Refer(service);
        (await house.Visitor().Go($"/result/{answer}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var (id, token, _) = await AskedForStart();
        (await house.Visitor().Go($"/answer/{token}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var forged = await house.Visitor().Go($"/result/{(token[0] == 'A' ? 'B' : 'A')}{token[1..]}");
        forged.Status.ShouldBe(HttpStatusCode.NotFound);
        forged.Text.ShouldNotContain("Koepaja");
        var page = await house.Visitor().Go($"/result/{token}");
        await house.InDb(db => db.ReferralLinks.Where(l => l.ReferralId == id).ExecuteUpdateAsync(set => set.SetProperty(l => l.ExpiresAt, house.Clock.GetUtcNow())));
        (await page.Submit("#start")).Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("expired");
        (await house.Read(id)).State.ShouldBe(ReferralState.Accepted);
    }

    [Fact]
    public async Task A_forwarded_link_shows_nothing_once_the_consent_is_gone()
    {
        var (id, token, _) = await AskedForStart();
        await house.InDb(db => db.Consents.Where(c => c.Id == db.Referrals.Single(r => r.Id == id).ConsentId).ExecuteUpdateAsync(set => set.SetProperty(c => c.WithdrawnAt, house.Clock.GetUtcNow())));
        (await house.Visitor().Go($"/result/{token}")).Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("consent-gone");
    }

    /// <summary>An accepted referral whose agreed time has passed, and the link of the mail that asks.</summary>
    private async Task<(ReferralId Id, string Token, ServiceGroupId Group)> AskedForStart()
    {
        var (service, group) = await house.Card();
        var id = await Accepted(service, group);
        house.Clock.Pass(4);
        await house.RunJob("referrals-chase-results");
        return (id, (await Tokens(await Address(service))).Single(), group);
    }

    private async Task<ReferralId> Accepted(ServiceId service, ServiceGroupId group)
    {
        var id = await house.Sent(service, group);
        var page = await (await house.As("5-provider")).Go($"/referrals/{id}");
        (await page.Submit("#accept form", ("Day", $"{house.Clock.Today.AddDays(2):yyyy-MM-dd}"), ("Time", "09:00"))).Path.ShouldEndWith("?done=accept");
        return id;
    }

    private Task<string> Address(ServiceId service) => house.InDb(db => db.Services.Where(s => s.Id == service).Select(s => s.ContactEmail!).SingleAsync());

    private Task<string> Coach() => house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Email).SingleAsync());

    private Task<int> ResultMails(string to) => house.InDb(db => db.Outbox.CountAsync(m => m.To == to && m.Once!.StartsWith("referral-results:")));

    private Task<string> LastTo(string to) => house.InDb(db => db.Outbox.Where(m => m.To == to && m.Once!.StartsWith("referral-results:")).OrderByDescending(m => m.CreatedAt).Select(m => m.Body).FirstAsync());

    /// <summary>Of the last mail, in its first language.</summary>
    private async Task<IReadOnlyList<string>> Tokens(string to)
    {
        var mail = await LastTo(to);
        return [.. mail[..mail.IndexOf("\n---\n", StringComparison.Ordinal)].Split("/result/").Skip(1).Select(part => part[..43])];
    }
}
