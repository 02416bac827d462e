using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Reporting;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Insight.Released;

/// <summary>What everybody may know of an area's employment: the released month in words, tables and files.</summary>
[ForAnyone]
public sealed class StatisticsModel(Db db, StatisticsDoor door, ReportBuilder builder, StatisticsFile files) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Area { get; set; }
    [BindProperty(SupportsGet = true)] public string? Month { get; set; }
    [BindProperty(SupportsGet = true)] public string? Place { get; set; }

    /// <summary>"csv" or "xlsx": all figures of the area as a file.</summary>
    [BindProperty(SupportsGet = true)] public string? As { get; set; }

    public EmploymentArea? Shown { get; private set; }
    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Months { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];
    public Report? Report { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromServices] Texts texts, [FromServices] ReportShelf shelf)
    {
        (Shown, var all) = await door.Open(Area, Actor.From(User));
        if (Shown is null) return Page();
        if (As == "csv") return File(await files.Csv(Shown), "text/csv; charset=utf-8", "nivel.csv");
        if (As == "xlsx") return File(await files.Xlsx(Shown), Sheet, "nivel.xlsx");
        Areas = [.. all.Select(a => new SelectListItem(a.Name, $"{a.Id}", a.Id == Shown.Id))];
        var months = await PublicSeries.MonthsOf(db, Shown.Id);
        var month = Rules.Month.TryParse(Month, out var asked) && months.Contains(asked) ? asked : months.FirstOrDefault();
        var words = new ReportWords(texts, Languages.Current);
        Months = [.. months.Select(m => new SelectListItem(words.Named(m), $"{m}", m == month))];
        Places = await shelf.Places(Shown, Place);
        Place = Places.FirstOrDefault(p => p.Selected)?.Value is { Length: > 0 } place ? place : null;
        Report = await builder.Of(Shown, Place, month, Languages.Current);
        return As is "report.xlsx" or "report.pdf" && Report is not null ? await Filed(shelf, month, As[7..]) : Page();
    }

    /// <summary>A file is made for a signed-in reader, and lent to anybody when it is there already: printing takes seconds of the house.</summary>
    private async Task<IActionResult> Filed(ReportShelf shelf, Month month, string kind) =>
        await shelf.Get(Shown!, Place, month, Report!, kind, makes: Actor.From(User) is not null || kind == "xlsx", HttpContext.RequestAborted) is { } file
            ? PhysicalFile(file, kind == "pdf" ? "application/pdf" : Sheet, Path.GetFileName(file))
            : RedirectToPage(new { Area, Month, Place });

    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public string Link(string kind) => Url.Page(null, new { area = Shown!.Id.Value, month = Months.FirstOrDefault(m => m.Selected)?.Value, place = Place, @as = kind })!;
}
