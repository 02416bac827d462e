using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Employers;

/// <summary>D-19–D-24: a list can be made again, and anybody's place in it explained.</summary>
public sealed class Lists_that_were_made(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_list_comes_out_the_same_again_also_when_people_have_changed_since()
    {
        var (coach, id) = await Opened();
        var log = await house.InDb(db => db.RankingLogs.AsNoTracking().Where(l => l.JobOrderId == id).OrderBy(l => l.Id).FirstAsync());
        var shown = log.Places().Select(p => Id.Parse<ClientId>(p.Id)).ToList();
        shown.Count.ShouldBeGreaterThan(3);
        await house.InDb(db => db.ClientSkills.Where(s => shown.Contains(s.ClientId)).ExecuteDeleteAsync());
        var page = await coach.Go($"/employers/orders/{id}/lists?list={log.Id}");
        page.Text.ShouldContain("sama lista, samat luvut");
        page.Document.QuerySelectorAll("#places li").Length.ShouldBe(shown.Count);
        page.Text.ShouldContain(log.InputsHash[..12]);
        page.Text.ShouldContain("nivel-match");
    }

    [Fact]
    public async Task A_list_whose_inputs_were_tampered_with_shows_it()
    {
        var (coach, id) = await Opened();
        await house.InDb(db => db.RankingLogs.Where(l => l.JobOrderId == id).ExecuteUpdateAsync(s => s.SetProperty(l => l.Top, l => l.Top.Replace("0.", "0.9"))));
        (await coach.Go($"/employers/orders/{id}/lists")).Text.ShouldContain("tulos on toinen");
        await house.InDb(db => db.RankingLogs.Where(l => l.JobOrderId == id).ExecuteUpdateAsync(s => s.SetProperty(l => l.Inputs, (byte[]?)null)));
        (await coach.Go($"/employers/orders/{id}/lists")).Text.ShouldContain("ei voi laskea uudelleen");
    }

    [Fact]
    public async Task A_worker_sees_why_an_own_client_is_not_in_the_list()
    {
        var (coach, id) = await Opened();
        var aino = await Orders.Aino(house);
        var page = await coach.Go($"/employers/orders/{id}/lists?client={aino.Id}");
        var told = page.Document.QuerySelector("#explained")!.TextContent;
        told.ShouldContain(aino.Name);
        told.ShouldMatch("Sija listalla|Ehdot, jotka jättivät pois|Sopivuus");
        (await coach.Go($"/employers/orders/{id}/lists?client={Guid.Empty:N}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await coach.Go($"/employers/orders/{id}/lists?list={Guid.Empty:N}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("6-employer")).Go($"/employers/orders/{id}/lists")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_is_added_past_the_list_is_added_with_a_reason_that_stays()
    {
        var (coach, id) = await Opened();
        var aino = await Orders.Aino(house);
        var page = await coach.Go($"/employers/orders/{id}");
        (await page.Submit("#suggest-own", ("client", $"{aino.Id}"), ("words", " "))).Text.ShouldContain("Kirjoita, miksi ehdotat henkilöä");
        await page.Submit("#suggest-own", ("client", $"{aino.Id}"), ("words", "On tehnyt tätä kesät."));
        (await house.InDb(db => db.Happenings.SingleAsync(h => h.Kind == "CandidateSuggested" && h.About == $"job-orders/{id}"))).Words.ShouldBe("On tehnyt tätä kesät.");
    }

    [Fact]
    public async Task The_order_of_equals_hangs_on_the_person_and_not_on_the_server()
    {
        var aino = await Orders.Aino(house);
        var shelf = house.Services.GetRequiredService<CandidateShelf>();
        var profile = await shelf.ProfileOf(aino.AreaId, aino.Id, TestContext.Current.CancellationToken);
        profile!.Lot.ShouldNotBe(0);
        (await shelf.ProfilesOf(aino.AreaId, [aino.Id], TestContext.Current.CancellationToken)).Single().Profile.Lot.ShouldBe(profile.Lot);
    }

    private async Task<(Visitor Coach, JobOrderId Order)> Opened()
    {
        var id = Orders.IdOf(await Orders.Send(await house.As("6-employer")));
        var coach = await house.As("3-job-coach");
        (await coach.Go($"/employers/orders/{id}")).Text.ShouldContain("Tehdyt listat");
        return (coach, id);
    }
}
