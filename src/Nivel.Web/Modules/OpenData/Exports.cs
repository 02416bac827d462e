using System.Xml.Linq;
using Nivel.Web.Modules.Insight.Released;
using Nivel.Web.Modules.Jobs;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.OpenData;

/// <summary>Whole exports, and what search engines ask first: the list of public pages and what not to read.</summary>
public static class Exports
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly IReadOnlyList<string> Pages = ["/services", "/services/map", "/jobs", "/skills/occupations", "/supports", "/statistics", "/rules", "/open-data", "/about"];

    public static void MapExports(this IEndpointRouteBuilder app)
    {
        var exports = app.MapGroup("/export/data-inclusion").Open().WithGroupName(Description.Document).WithTags("data·inclusion v1").AllowAnonymous();
        exports.MapGet("/structures.json", async (HttpContext http, Db db, OpenShelf shelf, DataInclusion words) => Answers.Json(http, words.Structures(await shelf.Open(db, http.RequestAborted))))
            .Described("All organisations", "[{\"source\":\"nivel\",\"id\":\"nivel--019b0000-0000-7000-8000-000000000002\",\"nom\":\"Metsolan työpaja\",\"date_maj\":\"2026-03-12\"}]");
        exports.MapGet("/services.json", async (HttpContext http, Db db, OpenShelf shelf, DataInclusion words) => Answers.Json(http, words.Services(await shelf.Open(db, http.RequestAborted))))
            .Described("All services", "[{\"source\":\"nivel\",\"id\":\"nivel--019b0000-0000-7000-8000-000000000001\",\"nom\":\"Työpaja\",\"date_maj\":\"2026-03-12\"}]");
        app.MapGroup("/export").Open().WithGroupName(Description.Document).WithTags("JSON-stat 2.0").AllowAnonymous().MapGet("/statistics.json", Statistics)
            .Described("Released figures of an area: employment, services, results", "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"indicator\",\"month\",\"place\"]}");
        app.MapGet("/sitemap.xml", Sitemap).ExcludeFromDescription();
        app.MapGet("/robots.txt", (HttpContext http, PublicAddress address) => Answers.Text(http, $"User-agent: *\nDisallow: /answer/\nDisallow: /sign-in\nDisallow: /account/\nAllow: /\n\nSitemap: {address.Of("/sitemap.xml")}\n", "text/plain; charset=utf-8")).ExcludeFromDescription();
    }

    private static async Task<IResult> Statistics(HttpContext http, Db db, OpenShelf shelf, Texts texts, StatisticsDoor door, JsonStat words)
    {
        var asked = http.Request.Query["area"].ToString();
        if (asked.Length > 0 && !Guid.TryParse(asked, out _)) return Answers.Wrong(texts, ("id", "area"));
        if ((await door.Open(Guid.TryParse(asked, out var id) ? id : null, null)).Area is not { } area || (asked.Length > 0 && area.Id.Value != id)) return Answers.Missing(texts);
        return Answers.Json(http, await words.Of(area, (await shelf.Open(db, http.RequestAborted)).Licences.GetValueOrDefault(area.Id) is { } licence ? DataLicences.All[licence] : null));
    }

    private static async Task<IResult> Sitemap(HttpContext http, Db db, OpenShelf shelf, PublicAddress address, TimeProvider clock)
    {
        var books = await shelf.Open(db, http.RequestAborted);
        var jobs = await OpenJobs.All(db, clock.Today);
        XElement Page(string path, string? changed = null) => new(Map + "url", new XElement(Map + "loc", address.Of(path)), changed is null ? null : new XElement(Map + "lastmod", changed));
        var urls = Pages.Select(p => Page(p)).Concat(books.Cards.Select(c => Page($"/services/{c.Id}", Hsds.Instant(c.LastChange)))).Concat(jobs.Select(j => Page($"/jobs/{j.Id}", Hsds.Instant(j.PublishedAt))));
        // The standard allows 50,000 addresses in one list.
        var map = new XElement(Map + "urlset", urls.Take(50_000));
        return Answers.Text(http, $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{map}\n", "application/xml; charset=utf-8");
    }
}
