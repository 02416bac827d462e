using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.OpenData;

/// <summary>Open data in words (avoin data): what there is, on what terms, how to read it page by page.</summary>
[ForAnyone]
public sealed class OpenDataModel(Db db, OpenShelf shelf) : PageModel
{
    /// <summary>Address and the code of "OpenData.there-…".</summary>
    public static readonly IReadOnlyList<(string Address, string Code)> There =
    [
        ("/hsds/services", "services"), ("/hsds/organizations", "organizations"), ("/hsds/service_at_locations", "places"), ("/hsds/taxonomies", "taxonomies"), ("/hsds/taxonomy_terms", "terms"),
        ("/export/data-inclusion/services.json", "inclusion-services"), ("/export/data-inclusion/structures.json", "inclusion-structures"), ("/export/statistics.json", "statistics"), ("/services/groups.ics", "calendar"), ("/openapi/v1.json", "openapi"), ("/sitemap.xml", "sitemap"),
    ];

    /// <summary>Each area and the licence it has decided on; null when it has not.</summary>
    public IReadOnlyList<(string Area, string? Licence)> Licences { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var books = await shelf.Open(db, HttpContext.RequestAborted);
        Licences = [.. books.Areas.Values.OrderBy(a => a.Name, Platform.Texts.Sorting).Select(a => (a.Name, books.Licences.GetValueOrDefault(a.Id)))];
    }
}
