using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.OpenData;

/// <summary>Open data in words (avoin data): what there is, on what terms, how to read it page by page.</summary>
[ForAnyone]
public sealed class OpenDataModel : PageModel
{
    /// <summary>Address and the code of "OpenData.there-…".</summary>
    public static readonly IReadOnlyList<(string Address, string Code)> There =
    [
        ("/hsds/services", "services"), ("/hsds/organizations", "organizations"), ("/hsds/service_at_locations", "places"), ("/hsds/taxonomies", "taxonomies"), ("/hsds/taxonomy_terms", "terms"),
        ("/export/data-inclusion/services.json", "inclusion-services"), ("/export/data-inclusion/structures.json", "inclusion-structures"), ("/services/groups.ics", "calendar"), ("/openapi/v1.json", "openapi"), ("/sitemap.xml", "sitemap"),
    ];
}
