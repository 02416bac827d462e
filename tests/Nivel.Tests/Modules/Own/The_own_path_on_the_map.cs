using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;

namespace Nivel.Tests.Modules.Own;

public sealed class The_own_path_on_the_map(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_person_finds_the_own_place_on_the_metro_map_and_nobody_elses()
    {
        var (aino, own) = (await house.Aino(), await house.As("7-jobseeker"));
        var link = (await own.Go("/own")).Document.QuerySelector($"a[href='/services/map?client={aino.Id}']").ShouldNotBeNull();
        var map = await own.Go(link.GetAttribute("href")!);
        map.Text.ShouldContain("Oma polkusi kartalla");
        map.Document.QuerySelector("a[href='/own']").ShouldNotBeNull();
        map.Html.ShouldNotContain($"/clients/{aino.Id}\"");
        var stranger = await house.Stranger();
        (await own.Go($"/services/map?client={stranger.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await own.Go("/own/looks")).Text.ShouldNotContain("paikkasi palvelujen kartalla", customMessage: "the own look is not told as a look of somebody");
    }

    [Fact]
    public async Task A_phase_that_was_never_entered_is_not_called_done()
    {
        var aino = await house.Aino();
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Phase, "P")));
        await house.InDb(db => db.Happenings.Where(h => h.ClientId == aino.Id && h.Kind == "PhaseChanged").ExecuteDeleteAsync());
        var own = (await (await house.As("7-jobseeker")).Go("/own")).Document.QuerySelector(".n-ribbon")!.TextContent;
        own.ShouldBe((await (await house.As("2-coach")).Go($"/clients/{aino.Id}")).Document.QuerySelector(".n-ribbon")!.TextContent, "both sides read the same path");
        own.ShouldNotContain("käyty");
    }
}
