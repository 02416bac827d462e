using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Finding;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Services;

/// <summary>A municipality that says "not here" of a card is heeded everywhere, not only told of.</summary>
public sealed class Not_here(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Nobody_of_the_municipality_is_offered_or_referred_to_the_service()
    {
        var (coordinator, coach) = (await house.As("8-coordinator"), await house.As("2-coach"));
        var aino = await house.InDb(async db => await db.Clients.SingleAsync(c => db.People.Any(u => u.Persona == "7-jobseeker" && u.ClientId == c.Id)));
        var id = await house.InDb(async db => (await db.Services.Where(s => s.State == CardState.Published && s.Municipalities == "" && s.TakesReferrals && s.Phases.Contains(aino.Phase!)).ToListAsync())
            .Where(s => !CardAge.Of(s.CheckedOn, house.Clock.Today).Equals(Freshness.Outdated)).OrderBy(s => s.NameFi).First().Id);
        (await Found(aino.MunicipalityCode, id)).ShouldBe((true, true));
        (await coach.Go($"/services/map?client={aino.Id}&municipality={aino.MunicipalityCode}")).Document.QuerySelector($"svg.n-map-wide .station.lit a[href^='/services/{id}']").ShouldNotBeNull();
        await (await coordinator.Go($"/services/{id}/towns")).Submit("#town", ("Town", aino.MunicipalityCode), ("Kind", "NotHere"));

        (await Found(aino.MunicipalityCode, id)).ShouldBe((false, false), "neither the index nor the choice finds it there");
        (await coach.Go($"/services/map?client={aino.Id}&municipality={aino.MunicipalityCode}")).Document.QuerySelector($"svg.n-map-wide .station.lit a[href^='/services/{id}']").ShouldBeNull();
        (await coach.Go($"/referrals/new?client={aino.Id}&service={id}")).Text.ShouldContain("tiettyjen kuntien asukkaille");
        (await OfferedInstead(aino, ConsentScope.Contact, id)).ShouldBeFalse("a receiver who knows the home municipality offers nothing that does not serve it");
        (await OfferedInstead(aino, ConsentScope.Need, id)).ShouldBeTrue("one who does not know it cannot tell it from the list");
        var row = await Row(id);
        ReferralRules.WhyNot(new(row, aino.MunicipalityCode, 40, [], null, false, house.Clock.Today)).ShouldContain("wrong-municipality");
        row.Reaches("999").ShouldBeTrue("the others of the area come as before");
    }

    [Fact]
    public async Task The_worker_of_a_municipality_finds_the_way_to_say_so_from_any_card()
    {
        var card = await house.InDb(async db =>
        {
            // The provider persona works for a municipality from now on.
            var own = await db.Organisations.SingleAsync(o => db.People.Any(u => u.Persona == "4-specialist" && u.OrganisationId == o.Id));
            await db.Organisations.Where(o => o.Id == own.Id).ExecuteUpdateAsync(set => set.SetProperty(o => o.Kind, OrganisationKind.Municipality).SetProperty(o => o.MunicipalityCode, "901"));
            return await db.Services.Where(s => s.State == CardState.Published && s.OrganisationId != own.Id).Select(s => s.Id).FirstAsync();
        });
        var page = await (await house.As("4-specialist")).Go($"/services/{card}");
        page.Document.QuerySelector("#towns")!.GetAttribute("href").ShouldBe($"/services/{card}/towns");
        (await (await house.As("4-specialist")).Go($"/services/{card}/towns")).Document.QuerySelectorAll("[name=Town] option[value]:not([value=''])").Length.ShouldBe(1);
        (await (await house.As("5-provider")).Go($"/services/{card}")).Document.QuerySelector("#towns").ShouldBeNull();
        (await house.Visitor().Go($"/services/{card}")).Document.QuerySelector("#towns").ShouldBeNull();
    }

    private Task<(bool Index, bool Choice)> Found(string town, ServiceId id) => house.InDb(async db =>
    {
        var (area, choice) = (await db.Services.Where(s => s.Id == id).Select(s => s.AreaId).SingleAsync(), new ServiceChoice { Municipality = town });
        var index = (await new CardShelf(house.Clock).Of(db, area, professional: true)).Find(choice);
        return (index.Page(null, 1, 1000).Any(r => r.Id == id), choice.Takes(await Row(id)));
    });

    private Task<bool> OfferedInstead(Client client, ConsentScope shared, ServiceId id) => house.InDb(async db => (await OtherServices.Of(db, client, ServiceId.New(), shared, house.Clock.Today)).Any(r => r.Id == id));

    private Task<ServiceRow> Row(ServiceId id) => house.InDb(async db => (await ServiceRow.Of(db, db.Services.Where(s => s.Id == id), house.Clock.Today)).Single());
}
