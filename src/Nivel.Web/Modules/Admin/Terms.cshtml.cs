using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Admin;

/// <summary>What the area may decide itself, as dated rows: what holds, what is coming, whom a new row would touch. Statutory rows come with the release.</summary>
[For(Role.Administrator)]
public sealed class TermsModel(Db db, Areas areas, TimeProvider clock, Texts texts) : PageModel
{
    public static readonly IReadOnlyList<AreaTermKind> Kinds = Enum.GetValues<AreaTermKind>();

    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public AreaTermKind Kind { get; set; }
    [BindProperty] public string? Days { get; set; }
    [BindProperty] public List<string> Phases { get; set; } = [];
    [BindProperty] public string? Licence { get; set; }
    [BindProperty] public DateOnly? From { get; set; }
    [BindProperty] public string? Decision { get; set; }

    public IReadOnlyList<AreaTerm> Terms { get; private set; } = [];
    public IReadOnlyDictionary<AreaTermKind, string> Now { get; private set; } = new Dictionary<AreaTermKind, string>();
    public TermEffect? Effect { get; private set; }
    public string AreaName { get; private set; } = "";
    public DateOnly Today => clock.Today;
    public string? DoneText => Done is "term" or "term-back" ? texts[$"Admin.done-{Done}"] : null;

    /// <summary>What was typed, in the form it would be kept; null when it makes no sense.</summary>
    public string? Value => AreaTerms.Sound(Kind, Kind switch { AreaTermKind.JobOrderDays => Typed.Text(Days), AreaTermKind.DataLicence => Licence, _ => string.Concat(Phases) });

    public async Task OnGetAsync()
    {
        await Load();
        (Days, Phases) = (Now[AreaTermKind.JobOrderDays], [.. Now[AreaTermKind.Phases].Select(letter => $"{letter}")]);
        Licence = Now[AreaTermKind.DataLicence];
        From = Today.AddDays(1);
    }

    /// <summary>Shows whom the row would touch; nothing is kept yet.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        await Load();
        if (Check()) Effect = await TermEffect.Of(db, this.Actor.AreaId, Kind, Value!, Today);
        return Page();
    }

    public async Task<IActionResult> OnPostDecideAsync()
    {
        await Load();
        if (!Check()) return Page();
        db.AreaTerms.Add(AreaTerm.Decide(Kind, Value!, From!.Value, Decision!.Trim(), this.Actor, clock.Now));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Somebody else decided the same day meanwhile: the unique index lets one of them in.
            this.Wrong(nameof(From), texts["Admin.term-same-day"]);
            return Page();
        }

        return Redirect("/admin/terms?done=term");
    }

    public async Task<IActionResult> OnPostTakeBackAsync(AreaTermId term)
    {
        var area = this.Actor.AreaId;
        if (await db.AreaTerms.SingleOrDefaultAsync(t => t.Id == term && t.AreaId == area) is not { } found) return NotFound();
        if (!found.MayBeTakenBack(Today)) return Redirect("/admin/terms");
        found.TakeBack(this.Actor, clock.Now);
        db.Remove(found);
        await db.SaveChangesAsync();
        return Redirect("/admin/terms?done=term-back");
    }

    private async Task Load()
    {
        var area = this.Actor.AreaId;
        AreaName = (await areas.Find(area))?.Name ?? "";
        Terms = await db.AreaTerms.AsNoTracking().Where(t => t.AreaId == area).OrderBy(t => t.Kind).ThenByDescending(t => t.FromOn).ToListAsync();
        Now = Kinds.ToDictionary(kind => kind, kind => Terms.FirstOrDefault(t => t.Kind == kind && t.FromOn <= Today)?.Value ?? AreaTerms.First(kind));
    }

    private bool Check()
    {
        this.Reword(texts);
        if (ModelState.GetFieldValidationState(nameof(From)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid && (From is null || From <= Today)) this.Wrong(nameof(From), texts["Admin.term-from-past"]);
        else if (Terms.Any(t => t.Kind == Kind && t.FromOn == From)) this.Wrong(nameof(From), texts["Admin.term-same-day"]);
        if (Value is null) this.Wrong(Kind switch { AreaTermKind.JobOrderDays => nameof(Days), AreaTermKind.DataLicence => nameof(Licence), _ => nameof(Phases) }, texts[$"Admin.term-wrong-{Kind}"]);
        if (Typed.Text(Decision) is not { Length: <= 300 }) this.Wrong(nameof(Decision), texts["Admin.term-decision-missing"]);
        return ModelState.IsValid;
    }
}
