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

namespace Nivel.Web.Modules.Guidance;

/// <summary>Books a meeting; tells of overlaps and sends the person a confirmation in their own language.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class BookModel(Db db, NextActKeeping acts, ClientDoor door, AppointmentMail mail, TimeProvider clock, Texts texts) : PageModel
{
    public static readonly IReadOnlyList<string> Kinds = ["initial-interview", "discussion", "complementing", "coaching", "other"];

    [BindProperty(SupportsGet = true)] public ClientId Client { get; set; }
    [BindProperty] public string? Kind { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public TimeOnly? At { get; set; }
    [BindProperty] public int? Minutes { get; set; }
    [BindProperty] public string? Place { get; set; }

    /// <summary>Pressed once more although something overlaps.</summary>
    [BindProperty] public bool Anyway { get; set; }

    public Client Person { get; private set; } = null!;
    public IReadOnlyList<string> Overlaps { get; private set; } = [];
    public DateOnly Today { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Client, "appointment") is not { IsOpen: true } person) { context.Result = NotFound(); return; }
        (Person, Today) = (person, clock.Today);
        await next();
    }

    public async Task OnGetAsync()
    {
        var facts = await acts.FactsOf(Client);
        (Kind, Minutes, At) = (facts.InterviewOn is null ? "initial-interview" : "discussion", facts.InterviewOn is null ? 60 : 45, new TimeOnly(10, 0));
        On = Rules.FinnishCalendar.NextWorkingDay(Today.AddDays(1));
        var me = this.Actor.UserId;
        Place = await db.Appointments.Where(a => a.UserId == me).OrderByDescending(a => a.StartsAt).Select(a => a.Place).FirstOrDefaultAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Check();
        if (!ModelState.IsValid) return Page();
        var startsAt = FinnishTime.At(On!.Value, At!.Value);
        if (startsAt < clock.Now) { this.Wrong(nameof(At), texts["Guidance.time-past"]); return Page(); }
        Overlaps = await Found(startsAt);
        if (Overlaps.Count > 0 && !Anyway) return Page();
        db.Add(Appointment.Book(Client, this.Actor.UserId, startsAt, Minutes!.Value, Place!, Kind!, this.Actor, clock.Now));
        if (mail.Confirming(Person, startsAt, Minutes!.Value, Place!, this.Actor) is { } message) db.Outbox.Add(message);
        await acts.Save(Client, Today);
        return Redirect($"/clients/{Client}?done=booked#meetings");
    }

    private void Check()
    {
        this.Reword(texts);
        if (Kind is null || !Kinds.Contains(Kind)) this.Wrong(nameof(Kind), texts["Guidance.kind-missing"]);
        if (On is null || On < Today || On > Today.AddYears(1)) this.Wrong(nameof(On), texts["Guidance.day-wrong"]);
        if (At is null) this.Wrong(nameof(At), texts["Guidance.time-missing"]);
        if (Minutes is not (>= 5 and <= 480)) this.Wrong(nameof(Minutes), texts["Guidance.appointment-minutes-wrong"]);
        if (Typed.Text(Place) is not { Length: <= 200 }) this.Wrong(nameof(Place), texts["Guidance.place-missing"]);
    }

    /// <summary>Meetings of the worker or of the person that lie over this one. Of others' meetings only the time is told.</summary>
    private async Task<IReadOnlyList<string>> Found(DateTimeOffset startsAt)
    {
        var (me, client, ends, earliest) = (this.Actor.UserId, Client, startsAt.AddMinutes(Minutes!.Value), startsAt.AddHours(-8));
        var near = await db.Appointments.AsNoTracking().Where(a => (a.UserId == me || a.ClientId == client) && a.State == AppointmentState.Booked && a.StartsAt < ends && a.StartsAt >= earliest)
            .Select(a => new { a.UserId, a.ClientId, a.StartsAt, a.Minutes }).ToListAsync();
        return [.. near.Where(a => a.StartsAt.AddMinutes(a.Minutes) > startsAt)
            .Select(a => texts[a.ClientId == client ? "Guidance.overlap-person" : "Guidance.overlap-worker", a.StartsAt.InFinland().Time.ToString("H.mm", null), a.Minutes])];
    }
}
