using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>Työpöytä: whom must I meet, who is stuck, who waits for me.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class IndexModel(Db db, TimeProvider clock, Texts texts) : PageModel
{
    public const int Size = 25;

    [BindProperty(SupportsGet = true)] public string? Filter { get; set; }
    [BindProperty(SupportsGet = true)] public string? And { get; set; }
    [BindProperty(SupportsGet = true)] public string? Phase { get; set; }
    [BindProperty(SupportsGet = true)] public string? Sort { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public string? PageText { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty(SupportsGet = true)] public string? Count { get; set; }
    [BindProperty(SupportsGet = true)] public string? Failed { get; set; }
    [BindProperty] public string? Name { get; set; }

    public DateOnly Today { get; private set; }
    public Desk Desk { get; private set; } = null!;
    public DeskLook Look { get; private set; } = DeskLook.Of(null, null, null, null);
    public IReadOnlyList<(string Kind, IReadOnlyList<(DeskFilter Filter, int Count, int Key)> Filters)> Filters { get; private set; } = [];
    public IReadOnlyList<(DeskView View, int Count)> Views { get; private set; } = [];
    public IReadOnlyList<DeskRow> Rows { get; private set; } = [];
    public int Total { get; private set; }

    /// <summary>People whom other coaches offer to this one.</summary>
    public int Offers { get; private set; }

    /// <summary>Meetings ahead with people whom I have given on.</summary>
    public int HandedOver { get; private set; }
    public int Number { get; private set; } = 1;

    /// <summary>Days of what I have promised in meetings of the network and not done.</summary>
    public IReadOnlyList<DateOnly> NetworkTasks { get; private set; } = [];

    /// <summary>The worker's own reminders, the nearest first.</summary>
    public IReadOnlyList<DeskReminder> Reminders { get; private set; } = [];

    public Task OnGetAsync() => Load();

    /// <summary>Done: the reminder is gone for good.</summary>
    public async Task<IActionResult> OnPostRemindedAsync(WorkerReminderId reminder)
    {
        var me = this.Actor.UserId;
        await db.WorkerReminders.Where(r => r.Id == reminder && r.UserId == me).ExecuteDeleteAsync();
        return Redirect("/clients#reminders");
    }

    /// <summary>Keeps what is looked at under a name of the worker's own.</summary>
    public async Task<IActionResult> OnPostKeepAsync()
    {
        await Load();
        if (Typed.Text(Name) is not { Length: <= DeskView.Longest } name) this.Wrong(nameof(Name), texts["Clients.view-name-missing"]);
        else if (Views.Count >= DeskView.Most) this.Wrong(nameof(Name), texts["Clients.view-many"]);
        else
        {
            db.DeskViews.Add(new DeskView(this.Actor.UserId, name, Look));
            await db.SaveChangesAsync();
            return Redirect(Look.Address);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostRemoveAsync(DeskViewId view)
    {
        var me = this.Actor.UserId;
        await db.DeskViews.Where(v => v.Id == view && v.UserId == me).ExecuteDeleteAsync();
        return Redirect("/clients");
    }

    private async Task Load()
    {
        (Today, Look) = (clock.Today, DeskLook.Of(Filter, And, Phase, Sort));
        Desk = await Desk.Of(db, this.Actor, Today, clock.Now);
        Filters = [.. DeskFilter.All.Select((f, i) => (Filter: f, Count: Desk.People.Count(p => p.Has(f.Mark)), Key: i + 1)).GroupBy(f => f.Filter.Kind).Select(g => (g.Key, (IReadOnlyList<(DeskFilter, int, int)>)[.. g]))];
        Offers = (await Offered.Ask(db, this.Actor.UserId)).Count;
        HandedOver = (await GivenOn.Ask(db, this.Actor.UserId, FinnishTime.StartOf(Today))).Count;
        Reminders = await DeskReminder.Of(db, this.Actor.UserId, Today);
        NetworkTasks = await Promised.Ask(db, this.Actor.UserId);
        Views = [.. (await Own.Ask(db, this.Actor.UserId)).Select(v => (v, Desk.People.Count(v.Look.Takes)))];
        var people = Desk.Sorted(Desk.People.Where(Look.Takes), Look.Sort).ToList();
        Total = people.Count;
        Number = Math.Clamp(int.TryParse(PageText, out var page) ? page : 1, 1, Pages.Count(Total, Size));
        Rows = [.. people.Skip((Number - 1) * Size).Take(Size)];
    }

    private static readonly Question<UserId, HandoverId> Offered = new((db, me) => db.Handovers.Where(h => h.ToId == me && h.State == Caseload.HandoverState.Offered).Select(h => h.Id));

    private static readonly Question<UserId, DateTimeOffset, HandoverId> GivenOn = new((db, me, today) => db.Handovers.Where(h => h.FromId == me && h.State == Caseload.HandoverState.Accepted && h.MeetingAt >= today).Select(h => h.Id));

    private static readonly Question<UserId, DateOnly> Promised = new((db, me) => db.MeetingTasks.Where(k => k.ResponsibleId == me && k.DoneOn == null).OrderBy(k => k.By).Select(k => k.By));

    private static readonly Question<UserId, DeskView> Own = new((db, me) => db.DeskViews.AsNoTracking().Where(v => v.UserId == me).OrderBy(v => v.Id));
}
