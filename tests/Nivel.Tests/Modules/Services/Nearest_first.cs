using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Services;

/// <summary>Whoever chooses a municipality reads how far a service is, and may sort by it.</summary>
public sealed partial class Nearest_first(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_nearest_stand_first_with_their_distance_and_the_list_is_otherwise_the_same()
    {
        var near = await house.Visitor().Go("/services?municipality=908&sort=distance");
        var told = near.Document.QuerySelectorAll(".n-service").Select(Kilometres).ToList();
        told.ShouldBe(told.Order());
        // From 908 (15, 20) to the centre 901 (50, 50) it is 46 kilometres.
        told.ShouldContain(46);
        var byName = await house.Visitor().Go("/services?municipality=908");
        near.Document.QuerySelector("#found")!.TextContent.ShouldBe(byName.Document.QuerySelector("#found")!.TextContent);
        byName.Document.QuerySelector(".n-service")!.TextContent.ShouldMatch("km linnuntietä|valitussa kunnassa");
    }

    [Theory]
    [InlineData("/services?sort=distance")]
    [InlineData("/services?sort=distance&municipality=%27%3B--")]
    public async Task Without_a_known_municipality_it_is_the_order_of_names_and_no_distance_is_told(string address)
    {
        var page = await house.Visitor().Go(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldNotContain("linnuntietä");
        page.Document.QuerySelectorAll("select[name=sort] option").Select(o => o.GetAttribute("value")).ShouldNotContain("distance");
        page.Document.QuerySelectorAll(".n-service h2").Select(h => h.TextContent).ShouldBe((await house.Visitor().Go(address.Replace("sort=distance", "sort=name", StringComparison.Ordinal))).Document.QuerySelectorAll(".n-service h2").Select(h => h.TextContent));
    }

    /// <summary>As the row tells; what is not known is farther than anything.</summary>
    private static int Kilometres(AngleSharp.Dom.IElement row) =>
        row.TextContent.Contains("valitussa kunnassa", StringComparison.Ordinal) ? 0
        : Told().Match(row.TextContent) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : int.MaxValue;

    [GeneratedRegex(@"noin (\d+) km linnuntietä")]
    private static partial Regex Told();
}
