using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Employers;

public sealed class From_an_order_to_a_place(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_employers_words_become_requirements_that_can_be_corrected_before_sending()
    {
        var employer = await house.As("6-employer");
        var form = await employer.Go("/employers/orders/new");
        var read = await form.Submit("#order", "button[value=read]", ("Title", "Varastotyöntekijä"), ("Words", Orders.Words), ("Municipality", "901"));
        read.Text.ShouldContain("hygieniapassi");
        read.Text.ShouldContain("Näin ymmärsimme");
        read.Document.QuerySelector("textarea[name=Words]")!.TextContent.ShouldContain("ajetaan trukilla");
        var found = await read.Submit("#order", "button[value=find]", ("Form.Search", "asiakaspalvelu"));
        found.Document.QuerySelector("#found")!.TextContent.ShouldContain("asiakaspalvelu");
        var sent = await found.Submit("#order", "button[value=save]");
        sent.Text.ShouldContain("Toimeksianto on vastaanotettu");
        var order = await house.InDb(db => db.JobOrders.SingleAsync(o => o.Id == Orders.IdOf(sent)));
        order.Need.Cards.ShouldContain("food-hygiene-passport");
        order.Need.Hours.ShouldBe("full");
        order.AnswerBy.ShouldBe(new DateOnly(2026, 3, 16));
        (await house.InDb(db => db.Happenings.CountAsync(h => h.About == order.Place && h.Kind == "JobOrderReceived"))).ShouldBe(1);
    }

    [Fact]
    public async Task The_whole_way_from_order_to_follow_up_leaves_its_cards_on_the_path()
    {
        var (id, _) = await Orders.Presented(house);
        var employer = await house.As("6-employer");
        var shown = await employer.Go($"/employers/orders/{id}");
        shown.Text.ShouldContain("Aino Virta");
        var invited = await shown.Submit("#invite-A", ("day", "2026-03-18"), ("time", "10:15"));
        invited.Text.ShouldContain("Kutsu haastatteluun on lähetetty");
        var chosen = await invited.Submit("#choose-A", "button[value=true]");
        chosen.Text.ShouldContain("Valinta on kirjattu");
        var coach = await house.As("3-job-coach");
        var order = await coach.Go($"/employers/orders/{id}");
        var link = order.Document.QuerySelector("#c-A a[href*=placement]")!.GetAttribute("href")!;
        var form = await coach.Go(link);
        (await form.Submit("#placement", ("StartsOn", "2026-03-23"))).Text.ShouldContain("Valitse, millainen paikka on");
        var placed = await form.Submit("#placement", ("Kind", "OpenWork"), ("StartsOn", "2026-03-23"));
        placed.Text.ShouldContain("Työpaikka on kirjattu");
        placed.Text.ShouldContain("Täytetty");
        await FollowUp(coach, id);
        var kinds = await house.InDb(db => db.Happenings.Where(h => h.About == $"job-orders/{id}" && h.ClientId != null).OrderBy(h => h.Id).Select(h => h.Kind).ToListAsync());
        kinds.ShouldBe(["CandidateSuggested", "CandidateAsked", "CandidateAgreed", "CandidatePresented", "CandidateInvited", "CandidateChosen"]);
    }

    private async Task FollowUp(Visitor coach, Nivel.Web.Platform.Ids.JobOrderId id)
    {
        var placement = await house.InDb(db => db.Placements.SingleAsync(p => p.JobOrderId == id));
        placement.FollowUpOn.ShouldBe(new DateOnly(2026, 6, 23));
        var page = await coach.Go($"/employers/placements/{placement.Id}/follow-up");
        (await page.Submit("#follow-up")).Text.ShouldContain("Valitse tilanne");
        var done = await page.Submit("#follow-up", ("Situation", "still-working"), ("Words", "Hyvin menee"));
        done.Text.ShouldContain("Työ jatkuu samassa paikassa");
    }

    [Fact]
    public async Task A_late_order_is_told_once_and_shows_in_the_queue()
    {
        await using var scope = house.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IScheduledJob>().Single(j => j.Name == "late-job-orders");
        await job.Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
        var first = await house.InDb(db => db.Outbox.CountAsync(m => m.Once!.StartsWith("order-late:")));
        first.ShouldBeGreaterThan(0);
        await job.Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
        (await house.InDb(db => db.Outbox.CountAsync(m => m.Once!.StartsWith("order-late:")))).ShouldBe(first);
        var queue = await (await house.As("3-job-coach")).Go("/employers/orders?show=late");
        queue.Text.ShouldContain("myöhässä");
    }

    [Fact]
    public async Task Every_ranking_is_written_down_with_engine_inputs_and_result()
    {
        var id = Orders.IdOf(await Orders.Send(await house.As("6-employer")));
        await (await house.As("3-job-coach")).Go($"/employers/orders/{id}");
        var log = await house.InDb(db => db.RankingLogs.SingleAsync(l => l.JobOrderId == id));
        log.Engine.ShouldContain("nivel-match");
        log.InputsHash.Length.ShouldBe(64);
        log.Top.ShouldContain("score");
        log.Considered.ShouldBeGreaterThan(50);
    }
}
