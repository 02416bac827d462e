using System.Xml.Linq;
using Nivel.Web.Modules.Services.Map;

namespace Nivel.Tests.Modules.Services.Map;

public class The_map_is_drawn_for_everybody
{
    private static readonly XNamespace Svg = "";

    private static XElement Drawn(MapNetwork network, MapForm form = MapForm.Wide) =>
        XElement.Parse(MapDrawing.Svg(MapLayout.Of(network, form), network, Words.Finnish));

    [Theory]
    [InlineData(MapForm.Wide)]
    [InlineData(MapForm.Tall)]
    public void Every_station_is_one_real_link_with_a_name(MapForm form)
    {
        var network = Networks.Of(100);
        var links = Drawn(network, form).Descendants(Svg + "a").ToArray();
        links.Select(link => link.Attribute("href")!.Value).ShouldBe(network.Stations.Select(station => station.Href), ignoreOrder: true);
        links.ShouldAllBe(link => link.Element(Svg + "title")!.Value.Length > 0);
    }

    [Fact]
    public void Links_are_read_line_by_line_in_the_order_of_the_list()
    {
        var network = Networks.Of(60);
        var listed = MapList.Of(network).SelectMany(line => line.Stations.Where(one => network.LinesOf(one.Station)[0] == network.PlaceOf(line.Line.Letter)))
            .Select(one => one.Station.Href);
        Drawn(network).Descendants(Svg + "a").Select(link => link.Attribute("href")!.Value).ShouldBe(listed);
    }

    [Fact]
    public void Nothing_is_styled_or_scripted_inside_the_drawing()
    {
        var network = Networks.Of(60) with { Path = new(["s1", "s2"], "s3", ["s4"]) };
        var attributes = Drawn(network).DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Distinct();
        attributes.ShouldNotContain(name => name == "style" || name.StartsWith("on"));
        Drawn(network).Descendants(Svg + "style").ShouldBeEmpty();
    }

    [Fact]
    public void A_hostile_name_stays_text()
    {
        var network = new MapNetwork(Networks.Lines, [new("x", "<script>alert(1)</script> \"&", "/s?a=1&b=\"", ["K"])]);
        var link = Drawn(network).Descendants(Svg + "a").Single();
        link.Attribute("href")!.Value.ShouldBe("/s?a=1&b=\"");
        link.Element(Svg + "title")!.Value.ShouldStartWith("<script>alert(1)</script> \"&");
        link.Descendants(Svg + "script").ShouldBeEmpty();
    }

    [Fact]
    public void An_interchange_says_its_other_lines_its_free_places_and_its_answer_time()
    {
        var station = new MapStation("x", "Hygieniapassi", "/x", ["T", "O"]) { FreePlaces = 0, AnswerDays = 3 };
        Drawn(new(Networks.Lines, [station])).Descendants(Svg + "a").Single().Element(Svg + "title")!.Value
            .ShouldBe("Hygieniapassi, myös linjalla Taidot, ei vapaita paikkoja, vastausaika 3 pv");
    }

    [Fact]
    public void A_persons_way_follows_the_lines_and_changes_at_interchanges()
    {
        MapStation At(string id, string line, int order) => new(id, id, "/" + id, [line]) { Order = order };
        var network = new MapNetwork(Networks.Lines, [At("a", "K", 1), At("b", "H", 9), new("joint", "joint", "/joint", ["K", "H"]) { Order = 2 }, At("far", "P", 1)])
        {
            Path = new(["a"], "b", ["far"]),
        };
        var legs = MapRoute.Of(MapLayout.Of(network, MapForm.Wide), network.Path);
        legs.Count.ShouldBe(1, "K and H are joined; nothing joins H and P");
        legs[0].IsAhead.ShouldBeFalse();
        legs[0].Points.Zip(legs[0].Points.Skip(1)).ShouldAllBe(stretch => Math.Abs(stretch.First.X - stretch.Second.X) < 1e-9
            || Math.Abs(stretch.First.Y - stretch.Second.Y) < 1e-9
            || Math.Abs(Math.Abs(stretch.First.X - stretch.Second.X) - Math.Abs(stretch.First.Y - stretch.Second.Y)) < 1e-6);
    }

    [Fact]
    public void A_station_on_an_unknown_line_is_refused_by_name() =>
        Should.Throw<ArgumentException>(() => MapLayout.Of(new(Networks.Lines, [new("x", "x", "/x", ["Q"])]), MapForm.Wide)).Message.ShouldContain("Q");
}
