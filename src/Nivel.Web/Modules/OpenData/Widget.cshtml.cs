using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.OpenData;

/// <summary>A search of services to stand on somebody else's page, in a frame. The only page that others may frame: it knows no session and does nothing but search.</summary>
[ForAnyone]
public sealed class WidgetModel(Db db, OpenShelf shelf, Texts texts) : PageModel
{
    public const int Most = 10;

    [FromQuery(Name = "q")] public string? Question { get; set; }
    [FromQuery(Name = "area")] public EmploymentAreaId? Area { get; set; }
    [FromQuery(Name = "lang")] public string? Language { get; set; }

    public IReadOnlyList<OpenCard> Found { get; private set; } = [];
    public int Total { get; private set; }
    public OpenBooks Books { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        if (Question?.Length > Asked.LongestSearch) Question = Question[..Asked.LongestSearch];
        Books = await shelf.Open(db, HttpContext.RequestAborted);
        var area = await OpenArea.Of(db, null, Area);
        var found = Books.Search(Question).Where(c => c.AreaId == area).OrderBy(c => c.Name, Texts.Sorting).ToList();
        (Total, Found) = (found.Count, string.IsNullOrWhiteSpace(Question) ? [] : [.. found.Take(Most)]);
        ViewData["Title"] = texts["OpenData.widget-title"];
    }
}
