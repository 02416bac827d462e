using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Skills;

/// <summary>A person says in which municipalities work suits whatever the journey.</summary>
public sealed class Where_work_suits(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_job_that_is_too_far_suits_in_a_chosen_municipality_and_not_in_another()
    {
        var aino = await Orders.Aino(house);
        var towns = await house.InDb(db => db.Municipalities.Where(m => m.AreaId == aino.AreaId && m.Code != aino.MunicipalityCode).OrderBy(m => m.Code).Select(m => m.Code).ToListAsync());
        var person = await house.As("7-jobseeker");
        var saved = await (await person.Go("/own/skills")).Submit("#wish", "button[value=save]", ("Wish.CommuteMinutes", "1"), ("Wish.Places", towns[0]));
        saved.Text.ShouldContain("Toiveet on tallennettu");
        saved.Document.QuerySelectorAll("input[name='Wish.Places'][checked]").Select(i => i.GetAttribute("value")).ShouldBe([towns[0]]);
        (await Failed(aino, towns[0])).ShouldBeEmpty();
        (await Failed(aino, towns[1])).ShouldBe([HardCondition.Journey]);
    }

    [Fact]
    public async Task A_municipality_that_the_area_does_not_have_is_not_kept()
    {
        var aino = await Orders.Aino(house);
        await (await (await house.As("7-jobseeker")).Go("/own/skills")).Submit("#wish", "button[value=save]", ("Wish.CommuteMinutes", "60"), ("Wish.Places", "000,DROP"));
        (await house.InDb(db => db.WorkWishes.SingleAsync(w => w.ClientId == aino.Id))).SuitingPlaces.ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<HardCondition>> Failed(Client client, string municipality)
    {
        var (taxonomy, shelf) = (await house.Services.GetRequiredService<TaxonomyShelf>().Open(TestContext.Current.CancellationToken), house.Services.GetRequiredService<CandidateShelf>());
        var profile = (await shelf.ProfileOf(client.AreaId, client.Id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        return [.. Ranking.One(taxonomy.Taxonomy, profile, new JobNeeds("far") { Municipality = municipality }, (await shelf.TravelTimes()).Minutes).Failed.Select(f => f.Condition)];
    }
}
