using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Studies;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight.Pilots;

/// <summary>What reports print of pilots, and what can and cannot be concluded from it.</summary>
[For(Role.Manager, Role.Coordinator)]
public sealed class PilotsModel(Db db, Texts texts) : PageModel
{
    /// <summary>What the series of an imported pilot begin with.</summary>
    public const string Series = "pilot.";

    public IReadOnlyList<Pilot> All { get; private set; } = [];

    public sealed record Pilot(string Name, string Source, IReadOnlyList<(string Measure, string Value)> Printed, IReadOnlyList<string> Said);

    public async Task OnGetAsync()
    {
        var rows = await db.Statistics.AsNoTracking().Where(s => s.Series.StartsWith(Series) && s.Value != null).OrderBy(s => s.Id).ToListAsync();
        All = [.. rows.GroupBy(r => r.Region).Select(p => new Pilot(p.Key, string.Join(", ", p.Select(r => r.Source).Distinct()),
            [.. p.Select(r => (Words(r.Series[Series.Length..]), Shown(r.Value!.Value, r.Precision)))],
            [.. PilotReading.Of([.. p.Select(r => new PilotFigure(r.Series[Series.Length..], r.Value!.Value, r.Precision ?? ""))]).Select(Said)]))];
    }

    private string Words(string measure) => texts.Has($"Insight.pilot-{measure}") ? texts[$"Insight.pilot-{measure}"] : measure.Replace('_', ' ');

    private static string Shown(decimal value, string? unit) => unit switch { "percent" => $"{value:0.#} %", "eur" => $"{value:N0} €", _ => value.ToString("#,0.##", CultureInfo.CurrentCulture) };

    private string Said(PilotStatement statement) => texts[$"Insight.concluded-{statement.Code}", [.. statement.Facts.Select(f => (object)f.ToString("#,0.#", CultureInfo.CurrentCulture))]];
}
