using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight.Importing;

/// <summary>Figures of others that have been taken in: which series, of whom, how old, and what the source has corrected since.</summary>
[For(Role.Manager, Role.Coordinator)]
public sealed class ImportedModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>More rows are read from the file.</summary>
    public const int Most = 500;

    [BindProperty(SupportsGet = true)] public string? Series { get; set; }

    /// <summary>"csv" or "xlsx": all rows of the series as a file.</summary>
    [BindProperty(SupportsGet = true)] public string? As { get; set; }

    public IReadOnlyList<Line> Lines { get; private set; } = [];
    public IReadOnlyList<StatisticValue> Rows { get; private set; } = [];
    public int All { get; private set; }

    /// <summary>One series.</summary>
    /// <param name="Revised">How many figures the source has corrected.</param>
    public sealed record Line(string Series, int Regions, string From, string To, int Revised, DateOnly ImportedOn);

    public async Task<IActionResult> OnGetAsync()
    {
        if (string.IsNullOrEmpty(Series)) { Lines = await Listed(); return Page(); }
        var rows = db.Statistics.AsNoTracking().Where(s => s.Series == Series).OrderBy(s => s.Region).ThenBy(s => s.Period);
        if (As is "csv" or "xlsx") return File(await rows.ToListAsync(), As);
        (All, Rows) = (await rows.CountAsync(), await rows.Take(Most).ToListAsync());
        return All == 0 ? NotFound() : Page();
    }

    public string Day(DateOnly day) => FinnishTime.Spoken(day, clock.Today);

    public string Shown(decimal? value) => value is { } number ? $"{number:#,0.##}" : texts["Insight.hidden"];

    private async Task<List<Line>> Listed() => [.. (await db.Statistics.AsNoTracking().GroupBy(s => s.Series)
        .Select(g => new { g.Key, Regions = g.Select(s => s.Region).Distinct().Count(), From = g.Min(s => s.Period), To = g.Max(s => s.Period), Revised = g.Count(s => s.RevisedOn != null), On = g.Max(s => s.ImportedOn) })
        .ToListAsync()).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new Line(g.Key, g.Regions, g.From ?? "", g.To ?? "", g.Revised, g.On))];

    private FileResult File(List<StatisticValue> rows, string kind) => SeriesFile.Table($"nivel-imported.{kind}", kind, texts["Insight.imported-title"],
        [texts["Insight.imported-region"], texts["Insight.imported-period"], texts["Insight.imported-value"], texts["Insight.imported-before"], texts["Insight.imported-source"]],
        rows.Select(r => new object?[] { r.Region, r.Period, r.Value, r.RevisedOn is null ? null : r.Before, r.Source }));
}
