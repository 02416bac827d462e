using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Jobs;

/// <summary>Open jobs that employers have left to the employment services and want everybody to see.</summary>
[ForAnyone]
public sealed class IndexModel(Db db, TaxonomyShelf shelf, Texts texts, TimeProvider clock) : PageModel
{
    public const int Size = 20;

    [FromQuery(Name = "q")] public string? Question { get; set; }
    [FromQuery(Name = "municipality")] public string? Municipality { get; set; }
    [FromQuery(Name = "page")] public int Number { get; set; } = 1;

    public IReadOnlyList<OpenJob> Jobs { get; private set; } = [];
    public int Total { get; private set; }
    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();

    public async Task OnGetAsync()
    {
        if (Question?.Length > 200) Question = Question[..200];
        var found = OpenJobs.Matching(await OpenJobs.All(db, clock.Today), Question, await shelf.Open()).ToList();
        Names = (await db.Municipalities.AsNoTracking().ToListAsync()).ToDictionary(m => m.Code, m => m.Name);
        Places = [new(texts["Jobs.everywhere"], ""), .. found.GroupBy(j => j.MunicipalityCode).OrderBy(g => Place(g.Key), Texts.Sorting).Select(g => new SelectListItem($"{Place(g.Key)} ({g.Count()})", g.Key, g.Key == Municipality))];
        var shown = string.IsNullOrEmpty(Municipality) ? found : found.FindAll(j => j.MunicipalityCode == Municipality);
        (Total, Number) = (shown.Count, Math.Clamp(Number, 1, Shared.Pages.Count(shown.Count, Size)));
        Jobs = [.. shown.Skip((Number - 1) * Size).Take(Size)];
    }

    public string Place(string code) => Names.GetValueOrDefault(code, "");
}
