using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Messages;

namespace Nivel.Tests.Modules.Messages;

/// <summary>Whoever does not use the own pages has paper forms, and a worker writes down what they ask.</summary>
public sealed class For_those_without_the_own_pages(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_worker_writes_a_correction_request_down_and_it_is_told_to_be_so()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/requests");
        (await page.Submit("#ask", ("Words", " "))).Text.ShouldContain("Kirjoita, mitä asiakas pyytää");
        page = await page.Submit("#ask", ("Kind", "Correction"), ("Words", "Osoitteeni on väärin."));
        page.Text.ShouldContain("Työntekijä kirjasi asiakkaan puolesta");
        var request = await house.InDb(db => db.ClientRequests.SingleAsync(r => r.ClientId == aino.Id && r.Words == "Osoitteeni on väärin."));
        (request.Kind, request.IsByProxy).ShouldBe((RequestKind.Correction, true));
        var own = await house.As("7-jobseeker");
        (await own.Go("/own/requests")).Text.ShouldContain("Työntekijä kirjasi tämän puolestasi");
        await (await own.Go("/own/requests")).Submit("#ask", ("Words", "Itse kirjoitettu"));
        (await house.InDb(db => db.ClientRequests.SingleAsync(r => r.Words == "Itse kirjoitettu"))).IsByProxy.ShouldBeFalse();
    }

    [Theory]
    [InlineData("fi", "Rastita jokaisesta kohdasta")]
    [InlineData("sv", "Kryssa för det svar")]
    public async Task Empty_forms_are_printed_in_the_persons_language_and_hold_nothing_of_the_person(string language, string how)
    {
        var aino = await house.Aino();
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Language, language)));
        var coach = await house.As("2-coach");
        var instrument = await coach.Go($"/clients/{aino.Id}/instruments/own-situation/paper");
        instrument.Document.QuerySelector("#paper")!.GetAttribute("lang").ShouldBe(language);
        instrument.Text.ShouldContain(how);
        instrument.Text.ShouldNotContain(aino.FamilyName);
        instrument.Text.Split('☐').Length.ShouldBeGreaterThan(20);
        var mapping = await coach.Go($"/clients/{aino.Id}/needs/paper");
        mapping.Document.QuerySelectorAll("#paper h2").Length.ShouldBe(8);
        mapping.Text.ShouldNotContain(aino.FamilyName);
    }
}
