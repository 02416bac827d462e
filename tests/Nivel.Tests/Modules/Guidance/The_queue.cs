using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Platform;
using Queue = Nivel.Web.Modules.Guidance.Queue;

namespace Nivel.Tests.Modules.Guidance;

public sealed class The_queue(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_kiosk_gives_a_number_of_today_without_signing_in_and_speaks_the_chosen_language()
    {
        var last = await house.InDb(db => db.Tickets.Where(t => t.On == Persons.Today).MaxAsync(t => t.Number));
        var page = await house.Visitor().Go("/guidance/kiosk?language=sv");
        page.Text.ShouldContain("Vad kan vi hjälpa dig med?");
        page = await page.Submit("#kiosk", ("topic", "benefits"));
        int.Parse(page.Document.QuerySelector(".n-display-number")!.TextContent, null).ShouldBeGreaterThan(last);
        page.Text.ShouldContain("före dig");
        var ticket = await house.InDb(db => db.Tickets.OrderByDescending(t => t.Number).FirstAsync(t => t.On == Persons.Today && t.Topic == "benefits"));
        ticket.Language.ShouldBe("sv");
        (await house.Visitor().Go(page.Path)).Document.QuerySelector(".n-display-number")!.TextContent.ShouldBe($"{ticket.Number}");
    }

    [Fact]
    public async Task Nonsense_at_the_kiosk_gives_no_number()
    {
        var before = await house.InDb(db => db.Tickets.CountAsync());
        var page = await house.Visitor().Go("/guidance/kiosk");
        (await page.Submit("#kiosk", ("topic", "free money"))).Status.ShouldBe(HttpStatusCode.OK);
        (await house.Visitor().Go("/guidance/kiosk?area=nowhere&ticket=0&language=xx")).Status.ShouldBe(HttpStatusCode.OK);
        (await house.Visitor().Go("/guidance/display?area=nowhere")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await house.InDb(db => db.Tickets.CountAsync(t => t.Topic == "free money"))).ShouldBe(0);
        before.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Ten_who_press_at_once_get_ten_numbers()
    {
        var area = (await house.Aino()).AreaId;
        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => InQueue(queue => queue.Take(area, "other", "fi"))));
        taken.Select(t => t.Number).Distinct().Count().ShouldBe(10);
    }

    [Fact]
    public async Task Two_advisers_who_call_next_at_once_get_two_different_numbers()
    {
        var adviser = (await house.Worker("1-adviser")).AsActor();
        for (var i = 0; i < 4; i++) await InQueue(queue => queue.Take(adviser.AreaId, "other", "fi"));
        var called = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => InQueue(queue => queue.CallNext(adviser))));
        called.ShouldAllBe(t => t != null);
        called.Select(t => t!.Number).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task A_number_that_another_adviser_took_is_told_and_stays_with_the_other()
    {
        var adviser = (await house.Worker("1-adviser")).AsActor();
        var ticket = await InQueue(queue => queue.Take(adviser.AreaId, "forms", "fi"));
        var board = await (await house.As("1-adviser")).Go("/guidance");
        await house.InDb(async db => { (await db.Tickets.SingleAsync(t => t.Id == ticket.Id)).Call(Nivel.Web.Platform.Ids.UserId.New(), house.Clock.Now); await db.SaveChangesAsync(); });
        (await board.Submit("#act", ("call", $"{ticket.Id}"))).Text.ShouldContain("Toinen neuvoja ehti ensin");
    }

    [Fact]
    public async Task The_wall_shows_the_number_that_was_called_and_works_without_script()
    {
        var adviser = (await house.Worker("1-adviser")).AsActor();
        await InQueue(queue => queue.Take(adviser.AreaId, "forms", "fi"));
        house.Clock.Pass(TimeSpan.FromMinutes(3));
        var called = await InQueue(queue => queue.CallNext(adviser));
        var page = await house.Visitor().Go("/guidance/display");
        page.Html.ShouldContain("http-equiv=\"refresh\"");
        (await house.Visitor().Go("/guidance/display?part=true")).Html.ShouldNotContain("<html");
        page.Document.QuerySelector(".n-display-number")!.TextContent.ShouldBe($"{called!.Number}");
    }

    [Fact]
    public async Task The_board_is_for_advisers_and_so_is_its_live_part()
    {
        foreach (var persona in new[] { "2-coach", "5-provider", "7-jobseeker", "9-manager" })
        {
            var visitor = await house.As(persona);
            foreach (var page in new[] { "/guidance", "/guidance/live", "/guidance/visit" }) (await visitor.Go(page)).Status.ShouldBe(HttpStatusCode.Forbidden, persona + page);
        }

        var live = await (await house.As("1-adviser")).Go("/guidance/live");
        live.Status.ShouldBe(HttpStatusCode.OK);
        live.Html.ShouldNotContain("<html");
        foreach (var language in new[] { "fi", "sv", "en" })
            (await (await house.As("1-adviser", language)).Go("/guidance")).Html.ShouldNotContain("[Guidance.");
    }

    private async Task<T> InQueue<T>(Func<Queue, Task<T>> act)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<Queue>());
    }
}
