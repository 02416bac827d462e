using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Rules;
using Nivel.Rules.Keeping;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Desk;

/// <summary>The person's page (asiakas): who, where on the path, what next, and everything that has happened as one stream.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser, Role.Specialist)]
public sealed class ClientModel(Db db, NextActKeeping acts, ClientDoor door, Areas areas, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Show { get; set; }
    [BindProperty(SupportsGet = true)] public string? Before { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Client Client { get; private set; } = null!;
    public ClientStream Stream { get; private set; } = null!;
    public ClientSide Side { get; private set; } = null!;
    public IReadOnlyList<RibbonStop> Path { get; private set; } = [];

    /// <summary>How the next statutory day was reckoned; null when the law sets none.</summary>
    public Worked<DateOnly>? NextByLaw { get; private set; }
    public bool IsAddOn { get; private set; }
    public DateOnly Today { get; private set; }
    public string Group => Show is not null && ClientStream.Groups.ContainsKey(Show) ? Show : "all";
    public string? DoneText => Done is not null && texts.Has($"Clients.done-{Done}") ? texts[$"Clients.done-{Done}"] : null;
    public bool MeetsClients => this.Actor.Role.MeetsClients();

    /// <summary>The phase, the export sheet and the end of the search belong to the coaches.</summary>
    public bool IsCoach => this.Actor.Is(Role.PersonalCoach, Role.JobCoach);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        (Client, Today) = (client, clock.Today);
        await next();
    }

    public async Task OnGetAsync()
    {
        IsAddOn = (await areas.Find(Client.AreaId))?.Mode != AreaMode.Whole;
        Stream = await ClientStream.Of(db, Id, this.Actor, Group, Before);
        Side = await ClientSide.Of(db, Id, Today);
        Path = await WalkedPath.Of(db, Client);
        var facts = Side.LawFacts(Client);
        NextByLaw = NextActs.InterviewDue(facts) ?? (facts.IsOpen ? NextActs.DiscussionDue(facts, Today) : null);
    }

    /// <summary>When the data are deleted (D-08); null while the search goes on, and for what ended before the rule.</summary>
    public DateOnly? DeleteOn => Client.EndedOn is { Year: >= 2025 } ended ? Retention.DeleteOn(RetainedRecord.JobseekerClient, ended).Answer : null;

    /// <summary>How a booked meeting went. A meeting that was held is a contact.</summary>
    public async Task<IActionResult> OnPostSettleAsync(AppointmentId appointment, string how)
    {
        if (!MeetsClients) return Forbid();
        var meeting = await db.Appointments.FindAsync(appointment);
        if (meeting is null || meeting.ClientId != Id || !Enum.TryParse<AppointmentState>(how, out var state) || !Enum.IsDefined(state)) return NotFound();
        if (state == AppointmentState.Held && meeting.StartsAt > clock.Now) return Redirect($"/clients/{Id}?done=too-early#meetings");
        meeting.Settle(state, this.Actor, clock.Now);
        if (state == AppointmentState.Held) Client.Contacted(meeting.StartsAt.InFinland().Day);
        await acts.Save(Id, Today);
        return Redirect($"/clients/{Id}?done=meeting-{state}");
    }
}
