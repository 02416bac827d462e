using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Caseload;

/// <summary>On what terms one coach takes people: how many, where, in which languages, and what the coach is good at.</summary>
[For(Role.Manager)]
public sealed class CoachModel(Db db, TimeProvider clock, Texts texts) : PageModel
{
    public const int LargestMost = 1000;

    [BindProperty(SupportsGet = true)] public UserId Id { get; set; }
    [BindProperty] public int? Most { get; set; }
    [BindProperty] public string? Strengths { get; set; }
    [BindProperty] public List<string> Towns { get; set; } = [];
    [BindProperty] public List<string> Spoken { get; set; } = [];

    public User Coach { get; private set; } = null!;
    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];
    public static IReadOnlyList<string> Languages => Clients.ContactModel.Spoken;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (area, id, today) = (this.Actor.AreaId, Id, clock.Today);
        if (await db.People.SingleOrDefaultAsync(u => u.Id == id && u.AreaId == area && u.Role == Role.PersonalCoach && (u.EndsOn == null || u.EndsOn >= today)) is not { } coach) { context.Result = NotFound(); return; }
        Coach = coach;
        Municipalities = [.. (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).OrderBy(m => m.Name, Texts.Sorting)];
        await next();
    }

    public async Task OnGetAsync()
    {
        var id = Id;
        var terms = await db.CoachTerms.AsNoTracking().SingleOrDefaultAsync(t => t.UserId == id) ?? new CoachTerms(Id, Coach.AreaId);
        (Most, Strengths) = (terms.Most, terms.Strengths);
        (Towns, Spoken) = ([.. terms.Municipalities.Split(',', StringSplitOptions.RemoveEmptyEntries)], [.. Coach.Languages.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        var id = Id;
        if (Most is not (>= 1 and <= LargestMost)) this.Wrong(nameof(Most), texts["Caseload.most-wrong", LargestMost]);
        if (Typed.Text(Strengths) is { Length: > 500 }) this.Wrong(nameof(Strengths), texts["Caseload.strengths-long"]);
        if (Spoken.Count == 0 || Spoken.Any(l => !Languages.Contains(l))) this.Wrong(nameof(Spoken), texts["Caseload.spoken-missing"]);
        if (Towns.Any(code => Municipalities.All(m => m.Code != code))) this.Wrong(nameof(Towns), texts["Clients.not-understood"]);
        if (!ModelState.IsValid) return Page();
        var terms = await db.CoachTerms.SingleOrDefaultAsync(t => t.UserId == id);
        if (terms is null) db.Add(terms = new CoachTerms(Id, Coach.AreaId));
        terms.Set(Most!.Value, Towns, Strengths);
        Coach.Languages = string.Join(',', Spoken.Distinct());
        await db.SaveChangesAsync();
        return Redirect("/caseload?done=terms");
    }
}
