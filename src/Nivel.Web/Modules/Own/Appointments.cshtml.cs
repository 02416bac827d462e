using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>Own times. A change is asked for: the coach gets a task, the time stands until somebody agrees another.</summary>
[For(Role.Jobseeker)]
public sealed class AppointmentsModel(Db db, NextActKeeping acts, Texts texts, TimeProvider clock) : PageModel
{
    public sealed record Row(AppointmentId Id, DateTimeOffset StartsAt, int Minutes, string Place, AppointmentState State, string? Worker);

    [FromQuery] public string? Done { get; set; }
    [BindProperty] public AppointmentId Appointment { get; set; }
    [BindProperty] public string? Words { get; set; }

    public IReadOnlyList<Row> Coming { get; private set; } = [];
    public IReadOnlyList<Row> Past { get; private set; } = [];

    /// <summary>Times at services, and joint meetings with them; they are changed with the worker who minds the referral.</summary>
    public IReadOnlyList<ServiceTime> AtServices { get; private set; } = [];

    public string? Problem { get; private set; }
    private Client Person { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        Person = own;
        await next();
    }

    public Task OnGetAsync() => Load();

    public async Task<IActionResult> OnPostAsync()
    {
        var (own, id) = (Person.Id, Appointment);
        var booked = await db.Appointments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.ClientId == own);
        if (booked is null) return NotFound();
        if (booked.State != AppointmentState.Booked || booked.StartsAt < clock.Now) Problem = "too-late";
        else if (string.IsNullOrWhiteSpace(Words) || Words.Length > 900) Problem = "words";
        if (Problem is not null) { await Load(); return Page(); }
        db.Happenings.Add(new Happening
        {
            Kind = "AppointmentChangeAsked", At = clock.Now, AreaId = Person.AreaId, ClientId = own, By = this.Actor.UserId, ByOrganisation = this.Actor.OrganisationId,
            About = $"appointments/{id}", Words = Words!.Trim(), Facts = new Dictionary<string, string> { ["when"] = booked.StartsAt.ToString("O") },
        });
        var due = FinnishCalendar.AddWorkingDays(clock.Today, 1, WorkingDays.Strict);
        db.ClientTasks.Add(ClientTask.Agree(Person, texts.In(Languages.Finnish, "Own.task-change", Words.Trim()), TaskOwner.Coach, due, this.Actor, clock.Now));
        await acts.Save(own, clock.Today);
        return Redirect("/own/appointments?done=asked");
    }

    private async Task Load()
    {
        var (own, now) = (Person.Id, clock.Now);
        var all = await db.Appointments.AsNoTracking().Where(a => a.ClientId == own).OrderByDescending(a => a.StartsAt).Take(100)
            .Select(a => new Row(a.Id, a.StartsAt, a.Minutes, a.Place, a.State, db.People.Where(u => u.Id == a.UserId).Select(u => u.Name).FirstOrDefault())).ToListAsync();
        AtServices = await ServiceTime.Coming(db, own, now);
        Coming = [.. all.Where(a => a.State == AppointmentState.Booked && a.StartsAt >= now).Reverse()];
        Past = [.. all.Where(a => a.State != AppointmentState.Booked || a.StartsAt < now).Take(20)];
    }
}
