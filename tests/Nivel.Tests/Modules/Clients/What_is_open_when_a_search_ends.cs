using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Clients;

/// <summary>Nothing is left behind unseen: whoever ends a search reads what still goes on.</summary>
public sealed class What_is_open_when_a_search_ends(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Tasks_meetings_referrals_and_candidacies_are_listed_and_what_is_settled_leaves_the_list()
    {
        await house.InDb(db => db.Areas.ExecuteUpdateAsync(set => set.SetProperty(a => a.Mode, AreaMode.Whole)));
        var (coach, aino) = (await house.As("2-coach"), await house.Aino());
        var by = (await house.InDb(db => db.People.SingleAsync(u => u.Persona == "2-coach"))).AsActor();
        await house.InDb(async db =>
        {
            var client = await db.Clients.SingleAsync(c => c.Id == aino.Id);
            db.ClientTasks.Add(ClientTask.Agree(client, "Vie hakemus kirjastoon", TaskOwner.Person, house.Clock.Today.AddDays(3), by, house.Clock.Now));
            await db.SaveChangesAsync();
        });
        await (await coach.Go($"/guidance/appointments/book?client={aino.Id}")).Submit("#book", ("Kind", "discussion"), ("On", "2026-03-20"), ("At", "09:30"), ("Minutes", "45"), ("Place", "Torikatu 2"));

        var order = Employers.Orders.IdOf(await Employers.Orders.Send(await house.As("6-employer"), "Keittiön apulainen"));
        await (await coach.Go($"/employers/orders/{order}")).Submit("#suggest-own", ("client", $"{aino.Id}"), ("words", "Tunnen hänet."));

        var page = await coach.Go($"/clients/{aino.Id}/end");
        var open = page.Document.QuerySelectorAll("section[aria-labelledby=still-open] li a").Select(a => (a.TextContent, Href: a.GetAttribute("href")!)).ToList();
        open.ShouldContain(o => o.TextContent.Contains("Vie hakemus kirjastoon", StringComparison.Ordinal));
        open.ShouldContain(o => o.TextContent.Contains("Torikatu 2", StringComparison.Ordinal));
        open.ShouldContain(o => o.Href.StartsWith("/referrals/", StringComparison.Ordinal), "Aino waits for the workshop's answer");
        open.ShouldContain(o => o.TextContent.Contains("Keittiön apulainen", StringComparison.Ordinal));
        foreach (var href in open.Select(o => o.Href).Distinct()) (await coach.Go(href)).Status.ShouldBe(System.Net.HttpStatusCode.OK, href);

        await house.InDb(db => db.ClientTasks.Where(k => k.ClientId == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(k => k.DoneOn, house.Clock.Today)));
        (await coach.Go($"/clients/{aino.Id}/end")).Text.ShouldNotContain("Vie hakemus kirjastoon");
        await house.InDb(db => db.Areas.ExecuteUpdateAsync(set => set.SetProperty(a => a.Mode, AreaMode.AddOn)));
        (await coach.Go($"/clients/{aino.Id}/end")).Text.ShouldContain("Keittiön apulainen", customMessage: "where the national system ends the search, nobody else tells of it");
    }
}
