using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>The person's own plan: what is in force, and a draft that was given to be read, to agree to or to ask a change in.</summary>
[For(Role.Jobseeker)]
public sealed class PlanModel(Db db, NextActKeeping acts, PlanMails mails, TimeProvider clock, Texts texts) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public string? Wish { get; set; }

    public ClientId Id => Person.Id;
    public Client Person { get; private set; } = null!;
    public IReadOnlyList<Plan> Plans { get; private set; } = [];
    public Plan? Agreed => Plans.FirstOrDefault(p => p.State == PlanState.Agreed);

    /// <summary>A draft is the worker's own until it is given to the person.</summary>
    public Plan? Offered => Plans.FirstOrDefault(p => p is { State: PlanState.Draft, OfferedAt: not null });
    public IReadOnlyDictionary<ServiceId, string> Services { get; private set; } = new Dictionary<ServiceId, string>();

    public StepReminder? Reminder { get; private set; }
    public bool IsReminded => Reminder is { IsOn: true };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        (Person, var id) = (own, own.Id);
        Plans = await db.Plans.Include(p => p.Steps).Include(p => p.Signatures).AsSplitQuery().Where(p => p.ClientId == id && p.State != PlanState.Replaced).OrderByDescending(p => p.Edition).ToListAsync();
        var named = Plans.SelectMany(p => p.Steps).Select(s => s.ServiceId).OfType<ServiceId>().Distinct().ToList();
        Services = (await db.Services.AsNoTracking().Where(s => named.Contains(s.Id)).ToListAsync()).ToDictionary(s => s.Id, s => s.Name);
        Reminder = await db.StepReminders.SingleOrDefaultAsync(r => r.ClientId == id);
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public Task<IActionResult> OnPostAgreeAsync(int version) => On(version, "agreed", draft =>
    {
        var before = Agreed;
        draft.Sign(PlanParty.Person, AgreedWay.Electronic, null, this.Actor, clock.Now, clock.Today);
        if (draft.State == PlanState.Agreed) before?.Replace();
    });

    public Task<IActionResult> OnPostAskAsync(int version)
    {
        if (Typed.Text(Wish) is { Length: <= 2000 } wish) return On(version, "asked", draft => draft.Ask(wish, this.Actor, clock.Now));
        this.Wrong(nameof(Wish), texts["Own.wish-missing"]);
        return Task.FromResult<IActionResult>(Page());
    }

    /// <summary>Whether mails of the own steps are wished for. Two windows that wish the same at once are both content.</summary>
    public async Task<IActionResult> OnPostRemindAsync(string? wish)
    {
        if (wish == "ask" && !IsReminded)
        {
            if (Reminder is null) db.Add(Reminder = StepReminder.Of(Person));
            Reminder.Ask(this.Actor, clock.Now, clock.Today);
        }
        else if (wish == "stop") Reminder?.Stop(this.Actor, clock.Now, clock.Today);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { return Redirect("/own/plan"); }
        return Redirect($"/own/plan?done={(wish == "ask" ? "reminders-asked" : "reminders-stopped")}");
    }

    private async Task<IActionResult> On(int version, string done, Action<Plan> act)
    {
        if (Offered is not { } draft || draft.Version != version) return Redirect("/own/plan?done=other-changed");
        act(draft);
        db.Entry(draft).State = EntityState.Modified;
        await mails.Answered(Person, draft);
        try
        {
            await acts.Save(Person.Id, clock.Today);
        }
        catch (DbUpdateException)
        {
            return Redirect("/own/plan?done=other-changed");
        }

        return Redirect($"/own/plan?done={done}");
    }
}
