using System.Text.Json.Nodes;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.OpenData;

/// <summary>The clock passes here, so this class has a house of its own.</summary>
public sealed class The_licence_is_the_areas_decision(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly string[] Everywhere = ["/hsds/services", "/export/data-inclusion/services.json", "/services/groups.ics", "/hsds/taxonomies"];

    [Fact]
    public async Task Nobody_is_told_that_they_may_until_the_area_has_decided_and_then_everybody_is()
    {
        (await house.Visitor().Go("/open-data")).Text.ShouldContain("ei ole vielä päättänyt, millä ehdoilla");
        foreach (var address in Everywhere) (await Links(address)).ShouldNotContain("license\"", customMessage: address);
        (await Api()).ToJsonString().ShouldNotContain("CC");
        ((string)JsonNode.Parse(await Text("/hsds/"))!["licences"]![0]!["licence"]!).ShouldBe("undecided");

        var admin = await house.As("91-administrator");
        var looked = await (await admin.Go("/admin/terms")).Submit("#term", ("Kind", "DataLicence"), ("Licence", "CC-BY-4.0"), ("From", "2026-03-20"), ("Decision", "työllisyyslautakunta 12.3.2026 § 9"));
        looked.Text.ShouldContain("Nimeä 4.0 Kansainvälinen (CC BY 4.0), voimaan");
        (await looked.Submit("#term")).Path.ShouldEndWith("?done=term");
        (await house.Visitor().Go("/open-data")).Text.ShouldContain("ei ole vielä päättänyt", customMessage: "the decision has not begun");

        house.Clock.Pass(days: 8);
        var page = await house.Visitor().Go("/open-data");
        page.Document.QuerySelector("a[rel=license]")!.GetAttribute("href").ShouldBe("https://creativecommons.org/licenses/by/4.0/");
        foreach (var address in Everywhere) (await Links(address)).ShouldContain("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"", customMessage: address);
        ((string)(await Api())["info"]!["license"]!["name"]!).ShouldBe("CC-BY-4.0");
        ((string)JsonNode.Parse(await Text("/hsds/"))!["licences"]![0]!["licence"]!).ShouldBe("CC-BY-4.0");
    }

    [Fact]
    public async Task A_licence_that_is_not_in_the_list_cannot_be_decided_and_the_form_keeps_what_was_typed()
    {
        var form = await (await house.As("91-administrator")).Go("/admin/terms");
        form.Document.QuerySelector("input[name=Licence][value='CC0-1.0']")!.SetAttribute("value", "WTFPL");
        var told = await form.Submit("#term", ("Kind", "DataLicence"), ("Licence", "WTFPL"), ("From", "2026-06-01"), ("Decision", "lautakunta § 10"));
        told.Text.ShouldContain("Valitse käyttölupa luettelosta");
        told.Document.QuerySelector("#Decision")!.GetAttribute("value").ShouldBe("lautakunta § 10");
    }

    [Fact]
    public async Task The_interface_says_itself_why_it_does_not_search_by_postcode()
    {
        var parameters = (await Api())["paths"]!["/hsds/services"]!["get"]!["parameters"]!.AsArray();
        foreach (var name in (string[])["postcode", "proximity"])
            ((string)parameters.Single(p => (string)p!["name"]! == name)!["description"]!).ShouldContain("400");
    }

    private async Task<string> Links(string address) =>
        string.Join(", ", (await Get(address)).Headers.TryGetValues("Link", out var values) ? values : []);

    private async Task<JsonNode> Api() => JsonNode.Parse(await Text("/openapi/v1.json"))!;

    private async Task<string> Text(string address) => await (await Get(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> Get(string address) => house.Visitor().Raw(new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address)));
}
