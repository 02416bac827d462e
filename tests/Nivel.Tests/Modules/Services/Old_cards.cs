using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Services;

/// <summary>A card that nobody checks: reminders, escalation, and what it may still be used for.</summary>
public sealed class Old_cards(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task One_mail_for_each_person_a_day_two_reminders_and_then_the_coordinator()
    {
        var (updater, coordinator) = await house.InDb(async db => ((await db.People.SingleAsync(u => u.Persona == "5-provider")).Email, (await db.People.SingleAsync(u => u.Persona == "8-coordinator")).Email));
        await house.InDb(async db =>
        {
            // Three cards of one keeper grow old on the same day; all others are fresh and no group is short.
            var keeper = await db.People.SingleAsync(u => u.Persona == "5-provider");
            foreach (var group in await db.ServiceGroups.ToListAsync()) group.Change(group.Name, group.StartsOn, group.EndsOn, 0, group.Places);
            foreach (var (card, n) in (await db.Services.Where(s => s.State == CardState.Published).OrderBy(s => s.Id).ToListAsync()).Select((c, n) => (c, n)))
            {
                card.Confirm(house.Clock.Today.AddDays(n < 3 ? -121 : 300));
                if (n < 3) (card.FirstUpdater, card.SecondUpdater) = (keeper.Id, null);
            }

            await db.SaveChangesAsync();
            await db.Services.Where(s => s.State == CardState.Ready).ExecuteUpdateAsync(set => set.SetProperty(s => s.TurnToldOn, house.Clock.Today));
        });
        (await Chase()).ShouldBe([updater]);
        (await Chase()).ShouldBeEmpty("the same day again");
        (await Body()).Split("Tarkista palvelukortti").Length.ShouldBe(4, "three cards in one mail");
        house.Clock.Pass(14);
        (await Chase()).ShouldBeEmpty();
        house.Clock.Pass(1);
        (await Chase()).ShouldBe([updater]);
        house.Clock.Pass(15);
        (await Chase()).ShouldBe([coordinator, updater], ignoreOrder: true);
        house.Clock.Pass(60);
        (await Chase()).ShouldBeEmpty("nothing more is said after the escalation");
        (await (await house.As("8-coordinator")).Go("/services/care")).Text.ShouldContain("ei ole vastattu 3 kortissa");
    }

    [Fact]
    public async Task An_outdated_card_is_not_suggested_but_stays_in_the_directory_with_a_mark()
    {
        var today = house.Clock.Today;
        var (full, old) = await house.InDb(async db =>
        {
            var cards = await db.Services.Where(s => s.State == CardState.Published && s.TakesReferrals).OrderBy(s => s.Id).Take(2).ToListAsync();
            foreach (var card in cards) (card.Phases, card.Field) = ("O", "workshop");
            cards[1].Confirm(today.AddDays(-200));
            foreach (var group in await db.ServiceGroups.Where(g => g.ServiceId == cards[1].Id).ToListAsync()) group.Change("", today.AddDays(2), null, 0, group.Taken + 5);
            await db.SaveChangesAsync();
            return (cards[0], cards[1]);
        });
        async Task<IReadOnlyList<ServiceRow>> Instead() => await house.InDb(async db => await Alternatives.Of(db, db.Services, (await ServiceRow.Of(db, db.Services.Where(s => s.Id == full.Id), today)).Single(), today, r => r.Id == old.Id));
        (await Instead()).ShouldBeEmpty();
        (await house.Visitor().Go($"/services/{old.Id}")).Document.QuerySelector("#freshness")!.TextContent.ShouldContain("120");
        (await house.Visitor().Go($"/hsds/services/{old.Id.Value:D}")).Html.ShouldContain("\"alert\"");
        await house.InDb(async db => { (await db.Services.SingleAsync(s => s.Id == old.Id)).Confirm(today); await db.SaveChangesAsync(); });
        (await Instead()).ShouldNotBeEmpty();
    }

    /// <summary>To whom the job wrote now.</summary>
    private async Task<List<string>> Chase()
    {
        var before = await house.InDb(db => db.Outbox.Select(m => m.Id).ToListAsync());
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<ChaseCards>().Single().Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return (await house.InDb(db => db.Outbox.ToListAsync())).Where(m => !before.Contains(m.Id)).Select(m => m.To).ToList();
    }

    private Task<string> Body() => house.InDb(db => db.Outbox.Where(m => m.Once != null && m.Once.StartsWith("card-care:")).Select(m => m.Body).FirstAsync());
}
