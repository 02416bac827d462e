using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;

namespace Nivel.Tests.Modules.WorkAbility;

public sealed class What_works_at_work(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_coach_writes_as_told_and_the_person_corrects_and_chooses_what_an_employer_sees()
    {
        var aino = (await house.Aino()).Id;
        await house.InDb(db => db.WorkFindings.Where(f => f.ClientId == aino).ExecuteDeleteAsync());
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        var page = await (await coach.Go($"/clients/{aino}/work-ability")).Submit("#finding", ("Finding.Words", ""), ("Finding.Place", "Leipomo"));
        page.Text.ShouldContain("Kirjoita, mikä toimi");
        page.Document.QuerySelector("#Finding_Place")!.GetAttribute("value").ShouldBe("Leipomo", "what was typed stays");
        page = await page.Submit("#finding", ("Finding.Kind", "Adaptation"), ("Finding.Words", "Vuoro alkoi myöhemmin."));
        page.Text.ShouldContain("ei näytetä työnantajalle");
        page.Text.ShouldContain("työntekijän kirjaama");
        var id = await house.InDb(db => db.WorkFindings.Where(f => f.ClientId == aino).Select(f => f.Id).SingleAsync());
        page = await own.Go("/own/work-ability");
        page.Document.QuerySelector("#for-employer")!.TextContent.ShouldContain("Et ole valinnut mitään");
        (await page.Submit($"#f-{id}", ("words", " "))).Text.ShouldContain("Kirjoita, mikä toimi");
        page = await page.Submit($"#f-{id}", ("words", "Aloitan kello kymmenen."), ("shown", "true"));
        page.Document.QuerySelector("#for-employer")!.TextContent.ShouldContain("Aloitan kello kymmenen.");
        (await coach.Go($"/clients/{aino}/work-ability")).Text.ShouldContain("asiakkaan omat sanat");
        (await house.Latest(aino, "WorkFindingWritten")).ShouldNotBeNull();
        (await page.Submit($"#f-{id}", "button[name=remove]")).Text.ShouldContain("Kirjaus on poistettu");
    }

    [Fact]
    public async Task Who_has_no_task_sees_nothing() =>
        (await (await house.As("2-coach")).Go($"/clients/{(await house.Stranger()).Id}/work-ability")).Status.ShouldBe(HttpStatusCode.NotFound);
}
