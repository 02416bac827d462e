using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.WorkAbility;

namespace Nivel.Tests.Modules.WorkAbility;

public sealed class What_an_employer_sees(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Chosen = "Rauhallinen alku vuoroon 55", Kept = "Tauko joka toinen tunti 55", ByCoach = "Valmentaja kävi mukana 55";

    [Fact]
    public async Task Only_the_chosen_lines_are_seen_and_none_after_the_consent_is_withdrawn()
    {
        var aino = await Orders.Aino(house);
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        await house.InDb(db => db.WorkFindings.Where(f => f.ClientId == aino.Id).ExecuteDeleteAsync());
        foreach (var words in (string[])[Chosen, Kept]) await (await own.Go("/own/work-ability")).Submit("#finding", ("Finding.Words", words));
        await (await coach.Go($"/clients/{aino.Id}/work-ability")).Submit("#finding", ("Finding.Words", ByCoach));
        var chosen = await house.InDb(db => db.WorkFindings.Where(f => f.Words == Chosen).Select(f => f.Id).SingleAsync());
        await (await own.Go("/own/work-ability")).Submit($"#f-{chosen}", ("shown", "true"));

        var (order, letter) = await Orders.Presented(house);
        var employer = await house.As("6-employer");
        var seen = await employer.Go($"/employers/orders/{order}");
        seen.Document.QuerySelector($"#c-{letter}")!.TextContent.ShouldContain(Chosen);
        seen.Text.ShouldNotContain(Kept);
        seen.Text.ShouldNotContain(ByCoach, customMessage: "the person has not taken the coach's words as own");

        await (await own.Go("/own/work-ability")).Submit($"#f-{chosen}", ("shown", "false"));
        (await employer.Go($"/employers/orders/{order}")).Text.ShouldNotContain(Chosen, customMessage: "hidden again, it is gone at once");

        await (await own.Go("/own/work-ability")).Submit($"#f-{chosen}", ("shown", "true"));
        (await employer.Go($"/employers/orders/{order}")).Text.ShouldContain(Chosen);
        var consent = await house.InDb(db => db.Candidates.Where(c => c.JobOrderId == order && c.ClientId == aino.Id).Select(c => c.ConsentId!.Value).SingleAsync());
        await (await own.Go("/own/consents")).Submit($"#consent-{consent} form");
        var after = await employer.Go($"/employers/orders/{order}");
        after.Text.ShouldNotContain(Chosen);
        after.Text.ShouldNotContain(aino.FamilyName);
        (await house.InDb(db => db.WorkFindings.CountAsync(f => f.ClientId == aino.Id))).ShouldBe(3, "what the person has written stays the person's");
    }
}
