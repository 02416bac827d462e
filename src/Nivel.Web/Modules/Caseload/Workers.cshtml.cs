using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Caseload;

public sealed record WorkerRow(string Name, ClientTaskKind Task, DateOnly StartsOn, DateOnly? EndsOn);

/// <summary>Who has worked with the person, from the first to today, and handing the person over to another coach.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class WorkersModel(Db db, ClientDoor door, CaseloadDesk desk, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public UserId? To { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public DateOnly? MeetingOn { get; set; }
    [BindProperty] public TimeOnly? MeetingTime { get; set; }
    [BindProperty] public string? MeetingPlace { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<WorkerRow> Workers { get; private set; } = [];
    public IReadOnlyList<Handover> Handovers { get; private set; } = [];
    public IReadOnlyList<CoachRow> Coaches { get; private set; } = [];
    public Handover? Open => Handovers.FirstOrDefault(h => h.State == HandoverState.Offered);

    /// <summary>Only the person's own coach, or who stands in, hands over.</summary>
    public bool MayHandOver { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "workers") is not { } client) { context.Result = NotFound(); return; }
        var (id, me, today) = (Id, this.Actor.UserId, clock.Today);
        Client = client;
        Workers = await (from a in db.Assignments.AsNoTracking() where a.ClientId == id join u in db.People on a.UserId equals u.Id orderby a.StartsOn descending select new WorkerRow(u.Name, a.Task, a.StartsOn, a.EndsOn)).ToListAsync();
        Handovers = await db.Handovers.Where(h => h.ClientId == id).OrderByDescending(h => h.OfferedAt).ToListAsync();
        Coaches = await desk.Coaches(client.AreaId);
        MayHandOver = client.IsOpen && (client.CoachId == me || await db.Assignments.AnyAsync(a => a.ClientId == id && a.UserId == me && a.Task == ClientTaskKind.Cover && a.StartsOn <= today && a.EndsOn >= today));
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public string NameOf(UserId user) => Coaches.FirstOrDefault(c => c.User.Id == user)?.User.Name ?? "–";

    public async Task<IActionResult> OnPostOfferAsync()
    {
        if (!MayHandOver || Client.CoachId is not { } from) return NotFound();
        if (Open is not null) return Redirect($"/clients/{Id}/workers?done=offered-before");
        this.Reword(texts);
        if (To == Client.CoachId || Coaches.All(c => c.User.Id != To)) this.Wrong(nameof(To), texts["Caseload.to-missing"]);
        if (Typed.Text(Words) is not { Length: <= Handover.Longest } words) this.Wrong(nameof(Words), texts["Caseload.words-missing", Handover.Longest]);
        else if (words.Contains(Client.FamilyName, StringComparison.OrdinalIgnoreCase)) this.Wrong(nameof(Words), texts["Caseload.words-name"]);
        var meeting = Meeting();
        if (!ModelState.IsValid) return Page();
        db.Add(Handover.Offer(Client, from, To!.Value, Words!, meeting, this.Actor, clock.Now));
        return await Kept("offered");
    }

    /// <summary>A day, an hour and a place, or nothing at all: half a meeting cannot be come to.</summary>
    private HandoverMeeting? Meeting()
    {
        if (MeetingOn is null && MeetingTime is null && Typed.Text(MeetingPlace) is null) return null;
        if (MeetingOn is null || MeetingOn > clock.Today.AddYears(1)) this.Wrong(nameof(MeetingOn), texts["Guidance.day-wrong"]);
        if (MeetingTime is null) this.Wrong(nameof(MeetingTime), texts["Guidance.time-missing"]);
        if (Typed.Text(MeetingPlace) is not { Length: <= 200 } place) { this.Wrong(nameof(MeetingPlace), texts["Guidance.place-missing"]); return null; }
        if (MeetingOn is not { } on || MeetingTime is not { } time) return null;
        if (FinnishTime.At(on, time) < clock.Now) this.Wrong(nameof(MeetingOn), texts["Clients.date-past"]);
        return new(FinnishTime.At(on, time), place);
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (!MayHandOver || Open is not { } open) return Redirect($"/clients/{Id}/workers");
        open.Withdraw();
        return await Kept("withdrawn");
    }

    private async Task<IActionResult> Kept(string done)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            return Redirect($"/clients/{Id}/workers?done=offered-before");
        }

        return Redirect($"/clients/{Id}/workers?done={done}");
    }
}
