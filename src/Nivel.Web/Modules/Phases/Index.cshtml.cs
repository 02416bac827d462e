using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Phases;

/// <summary>How the area works phase by phase: what holds now, what is coming, and the models to begin from. Administrators and coordinators decide a new one from a day on.</summary>
[For(Role.Administrator, Role.Coordinator, Role.Manager, Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class IndexModel(Db db, TimeProvider clock, Texts texts) : PageModel
{
    public const int LargestFile = 500_000;
    private const int MostProblems = 20;

    [BindProperty(SupportsGet = true)] public string? Show { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public string? Model { get; set; }
    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty] public DateOnly? From { get; set; }

    public PhaseGuide Guide { get; private set; } = null!;
    public IReadOnlyList<(AreaGuide Row, PhaseGuide Guide)> Decided { get; private set; } = [];
    public IReadOnlyList<string> Problems { get; private set; } = [];
    public IReadOnlyList<PhaseGuide> CameAlong { get; } = [.. Guides.CameAlong.OrderBy(f => f.Key != Guides.First).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => Guides.Of(f.Value))];
    public DateOnly Today => clock.Today;
    public bool MayDecide => this.Actor.Role is Role.Administrator or Role.Coordinator;

    /// <summary>What is read on the page: a model that is looked at, else the one in force.</summary>
    public PhaseGuide Shown => CameAlong.FirstOrDefault(g => g.Code == Show) ?? Guide;

    public async Task OnGetAsync()
    {
        await Load();
        From = Today.AddDays(1);
    }

    /// <summary>The file of a model or of the guide in force, to write an own one from.</summary>
    public async Task<IActionResult> OnGetFileAsync(string? code)
    {
        await Load();
        var json = code is null ? Decided.Where(d => d.Row.FromOn <= Today).MaxBy(d => d.Row.FromOn).Row?.Json ?? Guides.CameAlong[Guides.First] : Guides.CameAlong.GetValueOrDefault(code);
        return json is null ? NotFound() : File(Encoding.UTF8.GetBytes(json), "application/json", $"{code ?? Guide.Code}.json");
    }

    public async Task<IActionResult> OnPostDecideAsync()
    {
        if (!MayDecide) return Forbid();
        this.Reword(texts);
        await Load();
        var json = await Chosen();
        if (From is null || From <= Today) this.Wrong(nameof(From), texts["Phases.from-ahead"]);
        else if (Decided.Any(d => d.Row.FromOn == From)) this.Wrong(nameof(From), texts["Phases.from-taken"]);
        if (!ModelState.IsValid || json is null) return Page();
        db.AreaGuides.Add(AreaGuide.Decide(json, From!.Value, this.Actor, clock.Now));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Somebody else decided for the same day at this very moment.
            this.Wrong(nameof(From), texts["Phases.from-taken"]);
            return Page();
        }

        return Redirect("/phases?done=decided");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(AreaGuideId guide)
    {
        if (!MayDecide) return Forbid();
        var (area, today) = (this.Actor.AreaId, Today);
        await db.AreaGuides.Where(g => g.Id == guide && g.AreaId == area && g.FromOn > today).ExecuteDeleteAsync();
        return Redirect("/phases?done=taken-back");
    }

    private async Task<string?> Chosen()
    {
        if (Upload is not { Length: > 0 })
        {
            if (Model is not null && Guides.CameAlong.TryGetValue(Model, out var model)) return model;
            this.Wrong(nameof(Model), texts["Phases.choose"]);
            return null;
        }

        if (Upload.Length > LargestFile) { this.Wrong(nameof(Upload), texts["Phases.file-large", LargestFile / 1000]); return null; }
        using var reader = new StreamReader(Upload.OpenReadStream(), Encoding.UTF8);
        var json = await reader.ReadToEndAsync();
        var (guide, problems) = GuideFile.Read(json);
        if (guide is not null) return json;
        Problems = [.. problems.Take(MostProblems).Select(p => texts[$"Shared.bad-{p.Code}", p.Place, p.Word])];
        this.Wrong(nameof(Upload), texts["Phases.file-bad", problems.Count]);
        return null;
    }

    private async Task Load()
    {
        var area = this.Actor.AreaId;
        Guide = await db.GuideOn(area, Today);
        Decided = [.. (await db.AreaGuides.AsNoTracking().Where(g => g.AreaId == area).OrderByDescending(g => g.FromOn).ToListAsync()).Select(g => (g, Guides.Of(g.Json)))];
    }
}
