using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Desk;

namespace Nivel.Tests.Modules.Clients;

public sealed class The_desk(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Only_coaches_have_a_desk()
    {
        foreach (var persona in new[] { "1-adviser", "5-provider", "7-jobseeker", "9-manager", "91-administrator" })
            (await (await house.As(persona)).Go("/clients")).Status.ShouldBe(HttpStatusCode.Forbidden, persona);
        (await house.Visitor().Go("/clients")).Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_coach_sees_the_own_people_and_nobody_else()
    {
        var riikka = (await house.Worker("2-coach")).Id;
        var mine = await house.InDb(db => db.Assignments.CountAsync(a => a.UserId == riikka && a.EndsOn == null));
        var page = await (await house.As("2-coach")).Go("/clients");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector(".n-filters a[aria-current] .n-count")!.TextContent.ShouldBe($"{mine}");
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(Math.Min(mine, IndexModel.Size));
        var stranger = await house.Stranger();
        page.Html.ShouldNotContain($"{stranger.Id}");
    }

    [Fact]
    public async Task Each_filter_shows_as_many_as_it_promises()
    {
        var coach = await house.As("2-coach");
        foreach (var filter in DeskFilter.All)
        {
            var page = await coach.Go($"/clients?filter={filter.Code}");
            var promised = int.Parse(page.Document.QuerySelector(".n-filters a[aria-current] .n-count")!.TextContent, null);
            page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(Math.Min(promised, IndexModel.Size), filter.Code);
            if (promised == 0) page.Document.QuerySelector(".n-empty").ShouldNotBeNull(filter.Code);
        }
    }

    [Fact]
    public async Task People_come_in_the_order_of_what_is_due_first()
    {
        var page = await (await house.As("2-coach")).Go("/clients");
        var shown = page.Document.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ToList();
        var due = await house.InDb(db => db.Clients.ToDictionaryAsync(c => c.Id.ToString(), c => c.NextActOn));
        shown.Select(id => due[id] ?? DateOnly.MaxValue).ShouldBeInOrder();
    }

    [Fact]
    public async Task Nonsense_in_the_address_shows_the_first_page_of_all()
    {
        var page = await (await house.As("2-coach")).Go("/clients?filter=%3Cscript%3E&sort=;drop&p=-99999999999");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector(".n-filters a[aria-current]")!.GetAttribute("href")!.ShouldContain("filter=all");
    }

    [Fact]
    public async Task Today_is_the_day_in_Finland()
    {
        var page = await (await house.As("2-coach")).Go("/clients");
        page.Document.QuerySelector("h1")!.TextContent.ShouldContain("12.3.");
    }

    [Fact]
    public async Task The_desk_speaks_three_languages_and_no_key_is_left_unworded()
    {
        foreach (var language in new[] { "fi", "sv", "en" })
            (await (await house.As("2-coach", language)).Go("/clients")).Text.ShouldNotContain("[Clients.");
    }
}
