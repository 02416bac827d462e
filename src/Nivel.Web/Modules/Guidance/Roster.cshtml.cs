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

namespace Nivel.Web.Modules.Guidance;

/// <summary>Who of the network is in the house this week (päivystysvuorot). Everybody keeps the own turns, an adviser anybody's.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach, Role.Specialist, Role.Provider, Role.Coordinator)]
public sealed class RosterModel(Db db, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public DateOnly? Week { get; set; }
    [BindProperty] public UserId? Who { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public TimeOnly? StartsAt { get; set; }
    [BindProperty] public TimeOnly? EndsAt { get; set; }
    [BindProperty] public string? Place { get; set; }

    public DateOnly Monday { get; private set; }
    public DateOnly Today { get; private set; }
    public IReadOnlyList<OnDuty> Duty { get; private set; } = [];
    public IReadOnlyList<User> Workers { get; private set; } = [];
    public bool MayForOthers => this.Actor.Role == Role.Adviser;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var area = this.Actor.AreaId;
        Today = clock.Today;
        var day = Week is { Year: >= 2000 and <= 2190 } asked ? asked : Today;
        Monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        Duty = await Board.DutyBetween(db, area, Monday, Monday.AddDays(6));
        if (MayForOthers) Workers = await db.People.AsNoTracking().Where(u => u.AreaId == area && u.Role != Role.Jobseeker && u.Role != Role.Employer && (u.EndsOn == null || u.EndsOn >= Today)).OrderBy(u => u.Name).ToListAsync();
        await next();
    }

    public void OnGet() => (Who, On, StartsAt, EndsAt) = (this.Actor.UserId, Today, new(9, 0), new(12, 0));

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        var who = MayForOthers ? Who : this.Actor.UserId;
        if (MayForOthers && Workers.All(w => w.Id != who)) this.Wrong(nameof(Who), texts["Guidance.roster-who-missing"]);
        if (On is null || On < Today || On > Today.AddYears(1)) this.Wrong(nameof(On), texts["Guidance.day-wrong"]);
        if (StartsAt is null) this.Wrong(nameof(StartsAt), texts["Guidance.time-missing"]);
        if (EndsAt is null || EndsAt <= StartsAt) this.Wrong(nameof(EndsAt), texts["Guidance.time-order"]);
        if (Typed.Text(Place) is not { Length: <= 100 }) this.Wrong(nameof(Place), texts["Guidance.place-missing"]);
        if (ModelState.IsValid && await Overlaps(who!.Value)) this.Wrong(nameof(StartsAt), texts["Guidance.roster-overlap"]);
        if (!ModelState.IsValid) return Page();
        db.Add(new Duty(this.Actor.AreaId, who!.Value, On!.Value, StartsAt!.Value, EndsAt!.Value, Place!.Trim()));
        await db.SaveChangesAsync();
        return Redirect($"/guidance/roster?week={On:yyyy-MM-dd}");
    }

    public async Task<IActionResult> OnPostRemoveAsync(DutyId duty)
    {
        var (area, me, any) = (this.Actor.AreaId, this.Actor.UserId, MayForOthers);
        var gone = await db.Duties.Where(d => d.Id == duty && d.AreaId == area && (any || d.UserId == me)).ExecuteDeleteAsync();
        return gone == 0 ? NotFound() : Redirect($"/guidance/roster?week={Monday:yyyy-MM-dd}");
    }

    private Task<bool> Overlaps(UserId who)
    {
        var (on, starts, ends) = (On, StartsAt, EndsAt);
        return db.Duties.AnyAsync(d => d.UserId == who && d.On == on && d.StartsAt < ends && d.EndsAt > starts);
    }
}
