using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Services;

public sealed class Two_steps_to_publishing(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_ready_card_is_told_of_sent_back_with_words_put_right_and_published()
    {
        var (provider, coordinator) = (await house.As("5-provider"), await house.As("8-coordinator"));
        var (toProvider, toCoordinator) = await house.InDb(async db => ((await db.People.SingleAsync(u => u.Persona == "5-provider")).Email, (await db.People.SingleAsync(u => u.Persona == "8-coordinator")).Email));
        await Quiet();
        var id = await Ready(provider, "Kahvilapaja");
        (await Chase()).ShouldBe([toCoordinator]);
        (await Chase()).ShouldBeEmpty("once is enough");

        var page = await coordinator.Go($"/services/{id}/edit");
        (await page.Submit("#send-back", ("BackWords", " "))).Text.ShouldContain("Kirjoita, mitä kortista puuttuu");
        (await page.Submit("#send-back", ("BackWords", "Kerro hinta ja ajat."))).Path.ShouldEndWith("?done=sent-back");
        var card = await house.InDb(db => db.Services.SingleAsync(s => s.Id == id));
        (card.State, card.SentBackWords).ShouldBe((CardState.Draft, "Kerro hinta ja ajat."));
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Kind == "CardSentBack" && h.About == $"services/{id}"))).ShouldBe(1);
        (await Chase()).ShouldBe([toProvider], "the keepers hear of it");

        var back = await provider.Go($"/services/{id}/edit");
        back.Document.QuerySelector("#sent-back")!.TextContent.ShouldContain("Kerro hinta ja ajat.");
        back.Document.QuerySelector("#send-back").ShouldBeNull();
        await back.Submit("#ready");
        (await house.InDb(db => db.Services.SingleAsync(s => s.Id == id))).SentBackWords.ShouldBeNull();
        house.Clock.Pass(days: 1);
        (await Chase()).ShouldBe([toCoordinator]);
        // A session does not outlive the day.
        (await (await (await house.As("8-coordinator")).Go($"/services/{id}/edit")).Submit("#publish")).Path.ShouldEndWith("?done=published");
        (await Chase()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_coordinator_sends_back_and_only_what_waits()
    {
        var id = await house.InDb(db => db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).FirstAsync());
        var page = await (await house.As("8-coordinator")).Go($"/services/{id}/edit");
        page.Document.QuerySelector("#send-back").ShouldBeNull("a published card is withdrawn, not sent back");
        Should.Throw<InvalidOperationException>(() => Looking_after_cards.Card().SendBack("Ei", null!, FrozenClock.Start, new(2026, 3, 12)));
    }

    private static async Task<ServiceId> Ready(Visitor provider, string name)
    {
        var edit = await (await provider.Go("/services/mine")).Submit("#new", ("Name", name));
        var id = Id.Parse<ServiceId>(edit.Path.Split('/')[2]);
        await edit.Submit("#card", ("Form.SummaryFi", "Kahvia ja pullaa"), ("Form.ContactEmail", "paja@metsola.example"), ("Form.Phases", "O"));
        (await (await provider.Go($"/services/{id}/edit")).Submit("#ready")).Path.ShouldEndWith("?done=ready");
        return id;
    }

    /// <summary>Every card fresh and no group short: only what is looked at here gives mail.</summary>
    private Task Quiet() => house.InDb(async db =>
    {
        foreach (var group in await db.ServiceGroups.ToListAsync()) group.Change(group.Name, group.StartsOn, group.EndsOn, 0, group.Places);
        foreach (var card in await db.Services.Where(s => s.State == CardState.Published).ToListAsync()) card.Confirm(house.Clock.Today.AddDays(300));
        await db.SaveChangesAsync();
        await db.Services.Where(s => s.State == CardState.Ready).ExecuteUpdateAsync(set => set.SetProperty(s => s.TurnToldOn, house.Clock.Today));
    });

    /// <summary>To whom the job wrote now; told people get no second mail on one day, so each round is a day of its own.</summary>
    private async Task<List<string>> Chase()
    {
        var before = await house.InDb(db => db.Outbox.Select(m => m.Id).ToListAsync());
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<ChaseCards>().Single().Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return (await house.InDb(db => db.Outbox.ToListAsync())).Where(m => !before.Contains(m.Id)).Select(m => m.To).ToList();
    }
}
