using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Referrals;

public sealed class Cancelling_a_group(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    private const int ToTheSender = 1;

    [Fact]
    public async Task Everybody_goes_to_the_line_of_the_next_group_in_the_order_of_the_referrals_and_is_told()
    {
        var (service, group) = await house.Card(places: 1);
        var next = await Next(service, places: 1);
        var (accepted, waiting, unanswered) = (await house.Sent(service, group), await house.Sent(service, group), await house.Sent(service, group));
        var provider = await house.As("5-provider");
        await (await provider.Go($"/referrals/{accepted}")).Submit("#accept form");
        house.Clock.Pass(TimeSpan.FromMinutes(1));
        await (await provider.Go($"/referrals/{waiting}")).Submit("#queue form", ("Day", "2026-04-10"));
        var (before, told) = (await MailsToCoach(), await Told());
        var page = await provider.Go($"/referrals/cancel/{group}");
        page.Document.QuerySelector("#concerns")!.TextContent.ShouldContain("hyväksyttyjä: 1. Jonossa: 1");
        (await page.Submit("#cancel", ("Words", "x"))).Text.ShouldContain("Kirjoita syy");
        (await page.Submit("#cancel", ("Next", $"{next}"), ("Words", "Ohjaaja sairastui."))).Path.ShouldEndWith("done=saved");
        foreach (var id in (ReferralId[])[accepted, waiting])
        {
            var moved = await house.Read(id);
            (moved.State, moved.GroupId).ShouldBe((ReferralState.Waiting, next));
            (await house.Happened(id, "GroupMoved")).ShouldBeTrue();
        }

        (await house.Happened(accepted, "PlaceOffered")).ShouldBeTrue("whoever had a place is the first of the next line");
        (await house.Read(unanswered)).GroupId.ShouldBe(next, "it still waits for its answer");
        (await Told() - told).ShouldBe(ToTheSender, "one mail to the one who minds both");
        (await MailsToCoach() - before).ShouldBe(ToTheSender + 1, "and one of the place that was offered");
        (await house.Taken(group)).ShouldBe(0);
        (await provider.Go($"/referrals/cancel/{group}")).Status.ShouldBe(HttpStatusCode.NotFound, "it is cancelled already");
        (await provider.Go($"/services/{service}/groups")).Document.QuerySelector($"a[href$='group={group}']").ShouldBeNull();
    }

    [Fact]
    public async Task Without_a_next_group_they_are_told_so_and_the_place_takes_nobody_any_more()
    {
        var (service, group) = await house.Card();
        var id = await house.Sent(service, group);
        var provider = await house.As("5-provider");
        await (await provider.Go($"/referrals/{id}")).Submit("#accept form");
        (await (await provider.Go($"/referrals/cancel/{group}")).Submit("#cancel", ("Words", "Ryhmään tuli liian vähän väkeä."))).Path.ShouldEndWith("done=saved");
        var told = await house.Read(id);
        (told.State, told.RefusalReason).ShouldBe((ReferralState.Refused, "group-cancelled"));
        (await house.Happened(id, "GroupCancelled")).ShouldBeTrue();
        (await (await house.As("2-coach")).Go($"/referrals/{id}")).Text.ShouldContain("Ryhmään tuli liian vähän väkeä.");
        (await house.InDb(db => db.ServiceGroups.SingleAsync(g => g.Id == group))).Free.ShouldBe(0);
    }

    [Fact]
    public async Task A_group_in_which_somebody_has_started_is_not_cancelled_under_them()
    {
        var (service, group) = await house.Card();
        var id = await house.Sent(service, group);
        var provider = await house.As("5-provider");
        await (await provider.Go($"/referrals/{id}")).Submit("#accept form");
        await (await provider.Go($"/referrals/{id}")).Submit("#start");
        var page = await provider.Go($"/referrals/cancel/{group}");
        page.Document.QuerySelector("#started").ShouldNotBeNull();
        page.Document.QuerySelector("#cancel").ShouldBeNull();
        (await (await house.As("4-specialist")).Go($"/referrals/cancel/{group}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Attendance_can_be_looked_at_by_group()
    {
        var (service, group) = await house.Card();
        var other = await Next(service, places: 3);
        var (mine, theirs) = (await house.Sent(service, group), await house.Sent(service, other));
        var provider = await house.As("5-provider");
        foreach (var id in (ReferralId[])[mine, theirs]) await (await provider.Go($"/referrals/{id}")).Submit("#accept form");
        (await provider.Go($"/referrals/groups/{service}")).Document.QuerySelectorAll("#marks fieldset").Length.ShouldBe(2);
        var page = await provider.Go($"/referrals/groups/{service}?group={group}");
        page.Document.QuerySelectorAll("#marks fieldset").Length.ShouldBe(1);
        (await page.Submit("#marks", ($"p-{mine}", "yes"))).Path.ShouldContain($"group={group}");
        (await house.Read(mine)).State.ShouldBe(ReferralState.Started);
    }

    [Fact]
    public async Task The_usual_minimum_stands_in_the_form_of_a_new_group()
    {
        var (service, _) = await house.Card();
        (await (await house.As("5-provider")).Go($"/services/{service}/groups")).Document.QuerySelector("#Minimum")!.GetAttribute("value").ShouldBe("8");
    }

    private Task<ServiceGroupId> Next(ServiceId service, int places) => house.InDb(async db =>
    {
        var card = await db.Services.SingleAsync(s => s.Id == service);
        var next = new ServiceGroup(card.AreaId, service, "Seuraava", new DateOnly(2026, 4, 20), new DateOnly(2026, 6, 30), 0, places);
        db.Add(next);
        await db.SaveChangesAsync();
        return next.Id;
    });

    private Task<int> Told() => house.InDb(db => db.Outbox.CountAsync(m => m.Once!.StartsWith("referral-cancelled:")));

    private Task<int> MailsToCoach() => house.InDb(db => db.Outbox.CountAsync(m => m.To == db.People.Where(u => u.Persona == "2-coach").Select(u => u.Email).First()));
}
