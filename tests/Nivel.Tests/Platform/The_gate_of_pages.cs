using System.Net;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Platform;

public sealed class The_gate_of_pages(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Lets_everybody_in_a_rush_through_in_turn()
    {
        var coach = await house.As("2-coach");
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => coach.Go("/clients")));
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Gives_the_place_back_when_a_page_does_not_open()
    {
        var visitor = house.Visitor();
        for (var n = 0; n < 50; n++) (await visitor.Go("/rules/no-such-rule")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Go("/about")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
