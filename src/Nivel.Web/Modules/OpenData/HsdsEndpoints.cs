using System.Text.Json.Nodes;
using Nivel.Web.Modules.Phases;
using Nivel.Web.Modules.Services.Classes;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;
using static Nivel.Web.Modules.OpenData.Answers;

namespace Nivel.Web.Modules.OpenData;

/// <summary>The directory API of HSDS 3.0 under /hsds. Reading only, for anybody, from any site.</summary>
public static class HsdsEndpoints
{
    public static void MapHsds(this IEndpointRouteBuilder app)
    {
        var hsds = app.MapGroup("/hsds").Open().WithGroupName(Description.Document).WithTags("HSDS 3.0").AllowAnonymous();
        hsds.AddEndpointFilter(async (context, next) =>
        {
            var asked = context.HttpContext.RequestServices;
            await asked.GetRequiredService<LinesOfArea>().StandIfAlone(asked.GetRequiredService<Db>());
            await asked.GetRequiredService<TermShelf>().Open(asked.GetRequiredService<Db>());
            return await next(context);
        });
        hsds.MapGet("/", Root).Described("About the directory", "{\"version\":\"3.0\",\"profile\":\"https://docs.openreferral.org/en/3.0/\"}");
        hsds.MapGet("/services", Services).Described("Services, a page at a time", Description.PageOf("{\"id\":\"019b0000-0000-7000-8000-000000000001\",\"name\":\"Työpaja\",\"status\":\"active\"}"), "search", "page", "per_page", "organization_id", "taxonomy_term_id", "taxonomy_id", "modified_after", "minimal", "full", "postcode", "proximity");
        hsds.MapGet("/services/{id}", Service).Described("One service with everything that belongs to it", "{\"id\":\"019b0000-0000-7000-8000-000000000001\",\"name\":\"Työpaja\",\"status\":\"active\"}");
        hsds.MapGet("/organizations", Organisations).Described("Organisations that have published services", Description.PageOf("{\"id\":\"019b0000-0000-7000-8000-000000000002\",\"name\":\"Metsolan työpaja\",\"description\":\"…\"}"), "search", "page", "per_page", "full", "full_service");
        hsds.MapGet("/organizations/{id}", Organisation).Described("One organisation with its services", "{\"id\":\"019b0000-0000-7000-8000-000000000002\",\"name\":\"Metsolan työpaja\",\"description\":\"…\"}", "full_service");
        hsds.MapGet("/service_at_locations", AtLocations).Described("Services at their places", Description.PageOf("{\"id\":\"019b0000-0000-8000-8000-000000000003\"}"), "search", "page", "per_page", "organization_id", "taxonomy_term_id", "taxonomy_id", "modified_after", "full", "postcode", "proximity");
        hsds.MapGet("/service_at_locations/{id}", AtLocation).Described("One service at its place", "{\"id\":\"019b0000-0000-8000-8000-000000000003\"}");
        hsds.MapGet("/taxonomies", Taxonomies).Described("The classifications", Description.PageOf("{\"id\":\"019b0000-0000-8000-8000-000000000004\",\"name\":\"Palvelun ala\",\"description\":\"…\"}"), "search", "page", "per_page");
        hsds.MapGet("/taxonomies/{id}", Taxonomy).Described("One classification", "{\"id\":\"019b0000-0000-8000-8000-000000000004\",\"name\":\"Palvelun ala\",\"description\":\"…\"}");
        hsds.MapGet("/taxonomy_terms", AllTerms).Described("The terms of the classifications", Description.PageOf("{\"id\":\"019b0000-0000-8000-8000-000000000005\",\"name\":\"Valmennus\",\"description\":\"…\"}"), "search", "page", "per_page", "taxonomy_id", "top_only", "parent_id");
        hsds.MapGet("/taxonomy_terms/{id}", Term).Described("One term", "{\"id\":\"019b0000-0000-8000-8000-000000000005\",\"name\":\"Valmennus\",\"description\":\"…\"}");
    }

    private static async Task<IResult> Root(HttpContext http, Db db, OpenShelf shelf, PublicAddress address)
    {
        var books = await shelf.Open(db, http.RequestAborted);
        return Json(http, Object(("version", "3.0"), ("profile", "https://docs.openreferral.org/en/3.0/"), ("openapi_url", address.Of("/openapi/v1.json")),
            // Beyond the specification, because the answer must not be guessed.
            ("licences", List(books.Areas.Values.OrderBy(a => a.Id.Value).Select(a => (JsonNode)Object(("area", a.Name), ("licence", books.Licences.GetValueOrDefault(a.Id) ?? DataLicences.Undecided)))))));
    }

    private static async Task<IResult> Services(HttpContext http, Db db, OpenShelf shelf, Hsds hsds, Texts texts)
    {
        var (asked, books) = (new Asked(http.Request.Query), await shelf.Open(db, http.RequestAborted));
        var found = Chosen(books, asked).ToList();
        // "Aim to return all services within one call": the whole list, but only ids and days.
        if (asked.Minimal && asked.Problem is null) return Paged(http, texts, asked, found, c => Hsds.Minimal(c), whole: true);
        return Paged(http, texts, asked, found, c => asked.Full ? hsds.FullService(c, books) : hsds.Service(c, books));
    }

    private static async Task<IResult> Service(string id, HttpContext http, Db db, OpenShelf shelf, Hsds hsds, Texts texts)
    {
        var books = await shelf.Open(db, http.RequestAborted);
        return Guid.TryParse(id, out var known) && books.Cards.FirstOrDefault(c => c.Id.Value == known) is { } card ? Json(http, hsds.FullService(card, books)) : Missing(texts);
    }

    private static async Task<IResult> Organisations(HttpContext http, Db db, OpenShelf shelf, Hsds hsds, Texts texts)
    {
        var (asked, books) = (new Asked(http.Request.Query), await shelf.Open(db, http.RequestAborted));
        var found = books.Organisations.Values.Where(o => asked.Search is not { } words || o.Name.Contains(words, StringComparison.OrdinalIgnoreCase)).OrderBy(o => o.Id.Value).ToList();
        return Paged(http, texts, asked, found, o => asked.Full || asked.FullService ? hsds.FullOrganisation(o, books, asked.FullService) : hsds.Organisation(o));
    }

    private static async Task<IResult> Organisation(string id, HttpContext http, Db db, OpenShelf shelf, Hsds hsds, Texts texts)
    {
        var (asked, books) = (new Asked(http.Request.Query), await shelf.Open(db, http.RequestAborted));
        var full = asked.FullService;
        if (asked.Problem is { } problem) return Wrong(texts, problem);
        return Guid.TryParse(id, out var known) && books.Organisations.Values.FirstOrDefault(o => o.Id.Value == known) is { } found ? Json(http, hsds.FullOrganisation(found, books, full)) : Missing(texts);
    }

    private static async Task<IResult> AtLocations(HttpContext http, Db db, OpenShelf shelf, Hsds hsds, Texts texts)
    {
        var (asked, books) = (new Asked(http.Request.Query), await shelf.Open(db, http.RequestAborted));
        return Paged(http, texts, asked, [.. Chosen(books, asked)], c => hsds.AtLocation(c, books, asked.Full));
    }

    private static async Task<IResult> AtLocation(string id, HttpContext http, Db db, OpenShelf shelf, Hsds hsds, Texts texts)
    {
        var books = await shelf.Open(db, http.RequestAborted);
        return books.Cards.FirstOrDefault(c => Hsds.PlaceId(c) == id) is { } card ? Json(http, hsds.AtLocation(card, books, full: true)) : Missing(texts);
    }

    private static IResult Taxonomies(HttpContext http, Terms terms, Texts texts)
    {
        var asked = new Asked(http.Request.Query);
        return Paged(http, texts, asked, [.. terms.Taxonomies.Select(terms.Taxonomy).Where(t => Named(t, asked.Search))], t => t);
    }

    private static IResult Taxonomy(string id, HttpContext http, Terms terms, Texts texts) =>
        terms.Taxonomies.FirstOrDefault(t => OpenData.Terms.IdOf(t) == id) is { } found ? Json(http, terms.Taxonomy(found)) : Missing(texts);

    private static IResult AllTerms(HttpContext http, Terms terms, Texts texts)
    {
        var asked = new Asked(http.Request.Query);
        // The classifications are flat: no term has a parent.
        var found = asked.Parent is not null ? [] : Every(terms).Where(t => (asked.Taxonomy is not { } wanted || (string?)t["taxonomy_id"] == wanted.ToString("D")) && Named(t, asked.Search)).ToList();
        return Paged(http, texts, asked, found, t => t);
    }

    private static IResult Term(string id, HttpContext http, Terms terms, Texts texts) => Every(terms).FirstOrDefault(t => (string?)t["id"] == id) is { } found ? Json(http, found) : Missing(texts);

    private static IEnumerable<JsonObject> Every(Terms terms) => terms.Taxonomies.SelectMany(t => terms.Of(t).Select(c => terms.Term(t, c.Code, c.Name)));

    private static bool Named(JsonObject node, string? search) => search is null || ((string)node["name"]!).Contains(search, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<OpenCard> Chosen(OpenBooks books, Asked asked)
    {
        var (organisation, term, taxonomy, after) = (asked.Organisation, asked.Term?.ToString("D"), asked.Taxonomy?.ToString("D"), asked.ModifiedAfter);
        return books.Search(asked.Search).Where(c => (organisation is null || c.OrganisationId.Value == organisation) && (after is null || c.LastChange >= after)
            && (term is null || OpenData.Terms.On(c).Any(t => OpenData.Terms.IdOf(t.Taxonomy, t.Code) == term)) && (taxonomy is null || OpenData.Terms.On(c).Any(t => OpenData.Terms.IdOf(t.Taxonomy) == taxonomy)));
    }

    /// <summary>The page envelope of the specification. A page after the last one is empty, not an error: somebody who harvests may be overtaken by a withdrawal.</summary>
    private static IResult Paged<T>(HttpContext http, Texts texts, Asked asked, List<T> found, Func<T, JsonObject> write, bool whole = false)
    {
        asked.RefuseUnsupported();
        var (page, size) = (asked.Page, whole ? Math.Max(1, found.Count) : asked.PerPage);
        _ = (asked.Full, asked.FullService, asked.Minimal);
        if (asked.Problem is { } problem) return Wrong(texts, problem);
        var pages = Math.Max(1, (found.Count + size - 1) / size);
        var shown = page > pages ? [] : found.Skip((page - 1) * size).Take(size).ToList();
        return Json(http, new JsonObject
        {
            ["total_items"] = found.Count, ["total_pages"] = pages, ["page_number"] = page, ["size"] = shown.Count, ["first_page"] = page == 1, ["last_page"] = page >= pages, ["empty"] = shown.Count == 0,
            ["contents"] = List(shown.Select(write)),
        });
    }
}
