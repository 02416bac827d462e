using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.OpenData;
using Nivel.Web.Modules.Services;

namespace Nivel.Tests.Modules.OpenData;

/// <summary>Calendars, lists for search engines, the description of the interface, the search in a frame.</summary>
public sealed class Beside_the_directory(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public void A_calendar_is_folded_and_escaped_by_the_standard()
    {
        var text = IcsFile.Of("Äänekoski; alue", [new("1@nivel", new(2026, 3, 12), new(2026, 3, 20), null, null, new string('ä', 60) + ", loppu", "Katu 1; \\ovi", "Yksi\nkaksi", "https://n.example/services/1", FrozenClock.Start)]);
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        var whole = text.Replace("\r\n ", "", StringComparison.Ordinal);
        whole.ShouldContain("SUMMARY:" + new string('ä', 60) + "\\, loppu\r\n");
        whole.ShouldContain("LOCATION:Katu 1\\; \\\\ovi\r\n");
        whole.ShouldContain("DESCRIPTION:Yksi\\nkaksi\r\n");
        whole.ShouldContain("DTSTART;VALUE=DATE:20260312\r\nDTEND;VALUE=DATE:20260321\r\n");
        whole.ShouldContain("DTSTAMP:20260311T233000Z\r\n");
    }

    [Fact]
    public async Task Groups_and_their_sessions_stand_in_the_calendar_of_the_service()
    {
        var id = await house.InDb(async db =>
        {
            var group = await db.ServiceGroups.FirstAsync(g => g.EndsOn == null && db.Services.Any(s => s.Id == g.ServiceId && s.State == CardState.Published));
            db.GroupSessions.Add(new GroupSession(group, new(2026, 7, 1), new(9, 0), new(11, 30), "Tori 2"));
            await db.SaveChangesAsync();
            return group.ServiceId;
        });
        var answer = await house.Visitor().Raw(new(HttpMethod.Get, $"http://localhost/services/{id}/groups.ics"));
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        var text = await answer.Content.ReadAsStringAsync();
        // Summer time: nine in Finland is six in UTC.
        text.ShouldContain("DTSTART:20260701T060000Z\r\nDTEND:20260701T083000Z");
        text.ShouldContain("LOCATION:Tori 2");
        (await Text("/services/groups.ics")).Split("BEGIN:VEVENT").Length.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task The_list_for_search_engines_names_public_pages_that_open()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var pages = XDocument.Parse(await Text("/sitemap.xml")).Root!.Elements(map + "url").Select(u => new Uri(u.Element(map + "loc")!.Value).AbsolutePath).ToList();
        pages.ShouldContain("/services/map");
        pages.Count(p => p.StartsWith("/jobs/", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
        foreach (var page in pages.Where(p => !p.StartsWith("/services/", StringComparison.Ordinal)).Concat(pages.Where(p => p.StartsWith("/services/", StringComparison.Ordinal)).Take(10)))
            (await house.Visitor().Go(page)).Status.ShouldBe(HttpStatusCode.OK, page);
        (await Text("/robots.txt")).ShouldContain("Sitemap: http");
    }

    [Fact]
    public async Task The_description_knows_every_open_address_and_no_other()
    {
        var document = JsonNode.Parse(await Text("/openapi/v1.json"))!;
        var paths = document["paths"]!.AsObject().Select(p => p.Key).ToList();
        paths.ShouldContain("/hsds/services/{id}");
        paths.ShouldContain("/export/data-inclusion/services.json");
        paths.ShouldAllBe(p => p.StartsWith("/hsds", StringComparison.Ordinal) || p.StartsWith("/export", StringComparison.Ordinal) || p.EndsWith(".ics", StringComparison.Ordinal));
        document["paths"]!["/hsds/services"]!["get"]!["parameters"]!.AsArray().Select(p => (string)p!["name"]!).ShouldContain("modified_after");
        document["paths"]!["/hsds/services"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["example"]!["total_items"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("fi", "Avoin data")]
    [InlineData("sv", "Öppna data")]
    [InlineData("en", "Open data")]
    public async Task The_page_of_open_data_leads_only_to_what_is_there(string language, string title)
    {
        var page = await house.Visitor(language).Go("/open-data");
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe(title);
        foreach (var link in page.Document.QuerySelectorAll("main dt a")) (await Text(link.GetAttribute("href")!)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_public_card_tells_search_engines_what_it_is_and_no_text_can_end_the_element()
    {
        var id = await house.InDb(async db =>
        {
            var card = await db.Services.FirstAsync(s => s.State == CardState.Published);
            card.ForWhom = "</script><script>alert(1)</script>";
            await db.SaveChangesAsync();
            return card.Id;
        });
        var page = await house.Visitor().Go($"/services/{id}");
        var linked = JsonNode.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent)!;
        ((string)linked["@type"]!).ShouldBe("Service");
        ((string)linked["provider"]!["name"]!).ShouldNotBeEmpty();
        linked["areaServed"]!.AsArray().ShouldNotBeEmpty();
        linked["availableChannel"]!["serviceUrl"].ShouldNotBeNull();
        ((string)linked["audience"]!["audienceType"]!).ShouldBe("</script><script>alert(1)</script>");
        page.Html.ShouldNotContain("<script>alert(1)");
    }

    [Fact]
    public async Task Only_the_widget_may_be_framed_and_it_works_without_script()
    {
        var widget = await house.Visitor().Raw(new(HttpMethod.Get, "http://localhost/widget?lang=sv&q=verkstad"));
        widget.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors *");
        widget.Headers.Contains("X-Frame-Options").ShouldBeFalse();
        widget.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var words = await widget.Content.ReadAsStringAsync();
        words.ShouldContain("lang=\"sv\"");
        words.ShouldContain("Visa alla i tjänstekatalogen");
        foreach (var other in (string[])["/services", "/sign-in", "/widget/x", "/widgets", "/open-data", "/hsds/services"])
        {
            var answer = await house.Visitor().Raw(new(HttpMethod.Get, "http://localhost" + other));
            answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'", Case.Sensitive, other);
            answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"], other);
        }

        var found = await (await house.Visitor().Go("/widget")).Submit("form", ("q", "työpaja"));
        found.Document.QuerySelectorAll(".n-service").Length.ShouldBeGreaterThan(0);
        found.Document.QuerySelectorAll("a").ShouldAllBe(a => a.GetAttribute("target") == "_blank");
        (await Text("/widget.js")).ShouldContain("createElement");
    }

    private async Task<string> Text(string address)
    {
        var answer = await house.Visitor().Raw(new HttpRequestMessage(HttpMethod.Get, "http://localhost" + address));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsStringAsync();
    }
}
