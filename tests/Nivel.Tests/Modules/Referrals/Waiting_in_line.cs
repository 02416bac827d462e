using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>The clock passes here, so this class has a house of its own.</summary>
public sealed class Waiting_in_line(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Who_came_first_is_offered_the_place_that_frees_and_nobody_passes_by()
    {
        var (service, group) = await house.Card(places: 1);
        var (sitting, first, second) = (await Sent(service, group), await Sent(service, group), await Sent(service, group));
        var provider = await house.As("5-provider");
        await (await provider.Go($"/referrals/{sitting}")).Submit("#accept form");
        foreach (var id in (ReferralId[])[first, second])
        {
            (await (await provider.Go($"/referrals/{id}")).Submit("#queue form")).Text.ShouldContain("Anna päivä vuoden sisällä");
            (await (await provider.Go($"/referrals/{id}")).Submit("#queue form", ("Day", "2026-04-10"))).Path.ShouldEndWith("?done=queue");
            house.Clock.Pass(TimeSpan.FromMinutes(1));
        }

        (await house.InDb(db => Waiting.Count(db, service))).ShouldBe(2, "two wait; the accepted one does not");
        (await provider.Go($"/referrals/{second}")).Document.QuerySelector("#line")!.TextContent.ShouldContain("Sija 2, jonossa 2");
        var line = await provider.Go($"/referrals/line/{group}");
        line.Document.QuerySelectorAll("#line tbody a").Select(a => a.GetAttribute("href")).ShouldBe([$"/referrals/{first}", $"/referrals/{second}"]);

        await (await provider.Go($"/referrals/{sitting}")).Submit("#end", ("outcome", "EarlyToWork"), ("goal", "4"), ("next", "Työ alkaa"));
        (await house.Taken(group)).ShouldBe(1, "the freed place is held for the first in line");
        (await house.Happened(first, "PlaceOffered")).ShouldBeTrue();
        var late = await Sent(service, group);
        (await (await provider.Go($"/referrals/{late}")).Submit("#accept form")).Text.ShouldContain("Paikka ehti mennä");

        var coach = await house.As("2-coach");
        (await (await coach.Go($"/referrals/{first}")).Submit("#let-place-go")).Path.ShouldEndWith("?done=place-let-go");
        (await house.Happened(second, "PlaceOffered")).ShouldBeTrue("the next one is offered it at once");
        (await (await coach.Go($"/referrals/{second}")).Submit("#take-place")).Path.ShouldEndWith("?done=place-taken");
        (await house.Read(second)).State.ShouldBe(ReferralState.Accepted);
        (await house.Read(first)).State.ShouldBe(ReferralState.Waiting, "whoever lets a place go stays in line");
        (await house.Taken(group)).ShouldBe(1);
    }

    [Fact]
    public async Task An_offer_that_nobody_answers_goes_to_the_next_one_and_added_places_are_offered_in_order()
    {
        var (service, group) = await house.Card(places: 1);
        var (sitting, first, second) = (await Sent(service, group), await Sent(service, group), await Sent(service, group));
        var provider = await house.As("5-provider");
        await (await provider.Go($"/referrals/{sitting}")).Submit("#accept form");
        var promised = house.Clock.GetUtcNow().AddDays(40).ToString("yyyy-MM-dd", null);
        foreach (var id in (ReferralId[])[first, second]) { await (await provider.Go($"/referrals/{id}")).Submit("#queue form", ("Day", promised)); house.Clock.Pass(TimeSpan.FromMinutes(1)); }
        await house.InDb(async db => { var it = await db.ServiceGroups.SingleAsync(g => g.Id == group); it.Change(it.Name, it.StartsOn, it.EndsOn, 0, 2); await db.SaveChangesAsync(); });
        await house.RunJob("referrals-move-lines");
        (await house.Taken(group)).ShouldBe(2);
        (await Offered(first)).ShouldBeTrue();
        (await Offered(second)).ShouldBeFalse();
        house.Clock.Pass(8);
        await house.RunJob("referrals-move-lines");
        (await Offered(first)).ShouldBeFalse();
        (await Offered(second)).ShouldBeTrue();
        (await house.Taken(group)).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_is_withdrawn_leaves_the_line_and_the_held_place_goes_on()
    {
        var (service, group) = await house.Card(places: 1);
        var (first, second) = (await Sent(service, group), await Sent(service, group));
        await house.InDb(async db => { (await db.ServiceGroups.SingleAsync(g => g.Id == group)).TakePlace(); await db.SaveChangesAsync(); });
        var (provider, coach) = (await house.As("5-provider"), await house.As("2-coach"));
        var promised = house.Clock.GetUtcNow().AddDays(40).ToString("yyyy-MM-dd", null);
        foreach (var id in (ReferralId[])[first, second]) { await (await provider.Go($"/referrals/{id}")).Submit("#queue form", ("Day", promised)); house.Clock.Pass(TimeSpan.FromMinutes(1)); }
        await house.InDb(async db => { (await db.ServiceGroups.SingleAsync(g => g.Id == group)).GiveBackPlace(); await db.SaveChangesAsync(); });
        await house.RunJob("referrals-move-lines");
        (await Offered(first)).ShouldBeTrue();
        (await (await coach.Go($"/referrals/{first}")).Submit("#withdraw", ("reason", "Sai työpaikan"))).Path.ShouldEndWith("?done=withdraw");
        (await Offered(second)).ShouldBeTrue();
        (await house.Taken(group)).ShouldBe(1);
    }

    private Task<bool> Offered(ReferralId id) => house.InDb(db => db.WaitingPlaces.AnyAsync(p => p.ReferralId == id && p.OfferUntil != null));

    private Task<ReferralId> Sent(ServiceId service, ServiceGroupId group) => house.Sent(service, group);
}
