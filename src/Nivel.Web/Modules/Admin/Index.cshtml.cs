using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Admin;

/// <summary>Users, the mode of the area, and what the house does by itself. No persons here.</summary>
[For(Role.Administrator)]
public sealed class IndexModel(Db db, Areas areas, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public EmploymentArea Area { get; private set; } = null!;
    public string? Notice { get; private set; }
    public IReadOnlyList<Row> Users { get; private set; } = [];
    public IReadOnlyList<JobRun> Jobs { get; private set; } = [];
    public IReadOnlyList<(OutboxState State, int Count)> Outbox { get; private set; } = [];

    public sealed record Row(UserId Id, string Name, Role Role, string Organisation, string Email, DateOnly? EndsOn);

    public async Task OnGetAsync()
    {
        if (Done is "invited" or "ended" or "mode") Notice = texts[$"Admin.done-{Done}"];
        var area = this.Actor.AreaId;
        Area = await db.Areas.SingleAsync(a => a.Id == area);
        Users = await (from user in db.People
                       join organisation in db.Organisations on user.OrganisationId equals organisation.Id
                       where user.AreaId == area && user.Role != Role.Jobseeker
                       orderby user.Name
                       select new Row(user.Id, user.Name, user.Role, organisation.Name, user.Email, user.EndsOn)).Take(500).ToListAsync();
        Jobs = await db.JobRuns.AsNoTracking().OrderBy(r => r.Name).ToListAsync();
        var counts = await db.Outbox.GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        Outbox = [.. Enum.GetValues<OutboxState>().Select(s => (s, counts.FirstOrDefault(c => c.Key == s)?.Count ?? 0))];
    }

    public async Task<IActionResult> OnPostModeAsync(AreaMode to)
    {
        var id = this.Actor.AreaId;
        var area = await db.Areas.SingleAsync(a => a.Id == id);
        area.Work(to);
        db.Happenings.Add(new Platform.Happenings.Happening { Kind = "AreaModeChanged", At = clock.Now, AreaId = id, By = this.Actor.UserId, ByOrganisation = this.Actor.OrganisationId, About = "admin", Audience = 0, Facts = new Dictionary<string, string> { ["mode"] = to.ToString() } });
        await db.SaveChangesAsync();
        areas.Forget(id);
        return Redirect("/admin?done=mode");
    }

    public string When(DateTimeOffset? at)
    {
        if (at is null) return "–";
        var (day, time) = at.Value.InFinland();
        return $"{FinnishTime.Spoken(day, clock.Today)} {time:HH\\.mm}";
    }
}
