using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Clients;

/// <summary>Where Nivel is the record itself: a search that goes on, and one that begins anew.</summary>
public sealed class A_new_search_of_the_same_person(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_goes_on_by_mistake_ended_is_the_same_unemployment_and_after_six_months_a_new_search_begins()
    {
        await house.InDb(db => db.Areas.ExecuteUpdateAsync(set => set.SetProperty(a => a.Mode, AreaMode.Whole)));
        var coach = await house.As("2-coach");
        var aino = await house.Aino();
        await (await coach.Go($"/clients/{aino.Id}/end")).Submit("#end", ("Reason", "other"), ("Outcome", "Unknown"));
        (await house.Again(aino.Id)).UnemployedSince.ShouldBeNull();
        await (await coach.Go($"/clients/{aino.Id}/end")).Submit("#continue");
        (await house.Again(aino.Id)).UnemployedSince.ShouldBe(aino.UnemployedSince);
        (await house.InDb(db => db.Spells.CountAsync(s => s.ClientId == aino.Id && s.EndsOn == null))).ShouldBe(1);

        await (await coach.Go($"/clients/{aino.Id}/end")).Submit("#end", ("Reason", "work"), ("Outcome", "Reached"));
        house.Clock.Pass(200);
        coach = await house.As("2-coach");
        (await coach.Go($"/clients/{aino.Id}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound, "the ground has ended");
        (string, string)[] typed = [("Code", aino.IdentityCode!.Reveal()), ("FamilyName", aino.FamilyName), ("GivenName", aino.GivenName), ("Municipality", aino.MunicipalityCode)];
        var told = await (await coach.Go("/clients/new")).Submit("#new", typed);
        told.Text.ShouldContain("Voit aloittaa uuden työnhaun");
        (await told.Submit("#new", "button[name=again]", typed)).Path.ShouldContain("done=begun-again");
        var again = await house.Again(aino.Id);
        (again.IsOpen, again.Phase, again.LawAct).ShouldBe((true, null, "initial-interview"));
        (await house.InDb(db => db.Clients.CountAsync(c => c.FamilyName == aino.FamilyName && c.GivenName == aino.GivenName && c.BornOn == aino.BornOn))).ShouldBe(1);
        (await house.Latest(aino.Id, "SearchBegunAgain")).ShouldNotBeNull();
    }
}
