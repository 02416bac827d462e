using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Caseload;

/// <summary>Sharing people out among the coaches (asiakasmäärät): loads, who waits for a coach, a balanced proposal that the manager may change, and absences.</summary>
/// <remarks>A manager sees no names and no records: language, municipality, phase and day of registration are what the choice needs.</remarks>
[For(Role.Manager)]
public sealed class IndexModel(Db db, CaseloadDesk desk, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>So many people are shared out at a time.</summary>
    public const int Most = 50;

    [FromQuery] public string? Done { get; set; }
    [FromQuery] public int Count { get; set; }
    [BindProperty] public Dictionary<string, string?> Choice { get; set; } = [];
    [BindProperty] public UserId? Who { get; set; }
    [BindProperty] public UserId? Cover { get; set; }
    [BindProperty] public DateOnly? From { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }

    public IReadOnlyList<CoachRow> Coaches { get; private set; } = [];
    public IReadOnlyList<WaitingRow> Waiting { get; private set; } = [];
    public IReadOnlyDictionary<ClientId, Proposed> Proposals { get; private set; } = new Dictionary<ClientId, Proposed>();
    public IReadOnlyDictionary<string, string> Towns { get; private set; } = new Dictionary<string, string>();
    public IReadOnlyList<CoachAbsence> Absences { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (area, today) = (this.Actor.AreaId, clock.Today);
        (Coaches, Waiting) = (await desk.Coaches(area), await desk.Waiting(area, Most));
        Proposals = Proposal.Of(Coaches.Select(c => c.Seat), Waiting.Select(w => new Unassigned(w.Id.Value, w.Language, w.Municipality))).ToDictionary(p => ClientId.Of(p.Person.Key));
        Towns = (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).ToDictionary(m => m.Code, m => m.Name);
        Absences = await db.CoachAbsences.Where(a => a.AreaId == area && a.EndsOn >= today).OrderBy(a => a.StartsOn).ToListAsync();
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public string NameOf(UserId user) => Coaches.FirstOrDefault(c => c.User.Id == user)?.User.Name ?? "–";

    /// <summary>Gives each person to the coach that stands in the row; an empty row waits on. Who has got a coach meanwhile is passed over and counted out.</summary>
    public async Task<IActionResult> OnPostAssignAsync()
    {
        var given = 0;
        foreach (var person in Waiting)
        {
            if (!UserId.TryParse(Choice.GetValueOrDefault($"{person.Id}"), null, out var chosen) || Coaches.FirstOrDefault(c => c.User.Id == chosen) is not { } coach) continue;
            db.ChangeTracker.Clear();
            if (await db.Clients.SingleOrDefaultAsync(c => c.Id == person.Id && c.EndedOn == null) is not { } client) continue;
            try
            {
                await desk.Assign(client, coach.User, this.Actor);
                given++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody changed the person at this moment: the row stays in the list for the next look.
            }
        }

        return Redirect($"/caseload?done=assigned&count={given}");
    }

    public async Task<IActionResult> OnPostAbsentAsync()
    {
        this.Reword(texts);
        var today = clock.Today;
        if (Coaches.All(c => c.User.Id != Who)) this.Wrong(nameof(Who), texts["Caseload.who-missing"]);
        if (Cover == Who || Coaches.All(c => c.User.Id != Cover)) this.Wrong(nameof(Cover), texts["Caseload.cover-missing"]);
        if (From is null || From < today) this.Wrong(nameof(From), texts["Caseload.from-wrong"]);
        if (Until is null || Until < From || Until > today.AddYears(2)) this.Wrong(nameof(Until), texts["Caseload.until-wrong"]);
        if (ModelState.IsValid && Absences.Any(a => a.UserId == Who && a.StartsOn <= Until && a.EndsOn >= From)) this.Wrong(nameof(From), texts["Caseload.absent-already"]);
        if (ModelState.IsValid && Absences.Any(a => a.UserId == Cover && a.StartsOn <= Until && a.EndsOn >= From)) this.Wrong(nameof(Cover), texts["Caseload.cover-away"]);
        if (!ModelState.IsValid) return Page();
        var opened = await desk.Absent(new CoachAbsence(this.Actor.AreaId, Who!.Value, Cover!.Value, From!.Value, Until!.Value));
        return Redirect($"/caseload?done=absent&count={opened}");
    }

    public async Task<IActionResult> OnPostBackAsync(CoachAbsenceId absence)
    {
        if (Absences.FirstOrDefault(a => a.Id == absence) is not { } found) return Redirect("/caseload?done=back");
        await desk.Back(found);
        return Redirect("/caseload?done=back");
    }
}
