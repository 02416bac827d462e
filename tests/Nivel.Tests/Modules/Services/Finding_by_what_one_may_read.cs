using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;

namespace Nivel.Tests.Modules.Services;

/// <summary>Nobody may learn by searching what they may not read.</summary>
public sealed class Finding_by_what_one_may_read(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("nobody", false)]
    [InlineData("7-jobseeker", false)]
    [InlineData("6-employer", false)]
    [InlineData("2-coach", true)]
    [InlineData("5-provider", true)]
    public async Task Words_of_the_professional_face_find_only_for_those_who_read_it(string persona, bool finds)
    {
        var name = await house.InDb(async db =>
        {
            var card = await db.Services.Where(s => s.State == CardState.Published).OrderBy(s => s.Id).FirstAsync();
            (card.Goal, card.Prerequisites, card.ReallyGives) = ("Balalaikkataito", "Kontrabasso", "Okariina");
            card.Index("Soittajat");
            await db.SaveChangesAsync();
            return card.NameFi;
        });
        var visitor = persona == "nobody" ? house.Visitor() : await house.As(persona);
        foreach (var word in (string[])["balalaikkataito", "kontrabasso", "okariina"])
        {
            (await visitor.Go($"/services?q={word}")).Document.QuerySelectorAll(".n-service h2").Any(h => h.TextContent == name).ShouldBe(finds, word);
            (await visitor.Go($"/services/map?q={word}")).Document.QuerySelectorAll("svg.n-map-wide .station.lit").Any().ShouldBe(finds, word);
            // Nor does a guess at a misspelt word give it away.
            (await visitor.Go($"/services?q={word[..^1]}x")).Text.Contains(word, StringComparison.OrdinalIgnoreCase).ShouldBe(finds && (await visitor.Go($"/services?q={word[..^1]}x")).Document.QuerySelector("#meant") is not null, word);
        }

        (await visitor.Go("/services?q=soittajat")).Document.QuerySelectorAll(".n-service h2").ShouldContain(h => h.TextContent == name, "public words are found by everybody");
    }
}
