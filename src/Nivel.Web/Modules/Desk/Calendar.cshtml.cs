using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Rules;
using Nivel.Rules.Register;
using Nivel.Rules.Statutory;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>The statutory calendar of a client: what is due when, why and under which law, also over a change of law.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class CalendarModel(Db db, ClientDoor door, TimeProvider clock) : PageModel
{
    private const int MonthsAhead = 12;

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<DueMeeting>? Meetings { get; private set; }
    public DateOnly Today => clock.Today;

    public IEnumerable<DueMeeting> Ahead => Meetings!.Where(meeting => meeting.HeldOn is null && meeting.On >= Today);
    public IEnumerable<DueMeeting> Overdue => Meetings!.Where(meeting => meeting.IsOverdue(Today) && CanStillBeHeld(meeting));
    public IEnumerable<DueMeeting> Behind => Meetings!.Where(meeting => meeting.HeldOn is not null || (meeting.On < Today && (meeting.IsSetAside || !CanStillBeHeld(meeting)))).Reverse();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.Open(this.Actor, Id, "calendar") is not { } client) return NotFound();
        Client = client;
        if (await SearchOf.Of(db, client) is { } search) Meetings = InterviewCalendar.Of(search, Today.AddMonths(MonthsAhead));
        return Page();
    }

    /// <summary>What to be careful about, said once for the whole page; that arkipäivä is not defined stands in words at its end.</summary>
    public IReadOnlyList<Warning> Warnings =>
        [.. Meetings!.SelectMany(meeting => meeting.Steps).Select(Warning.Of).OfType<Warning>().Where(warning => warning.RuleId != "C-12").DistinctBy(warning => warning.RuleId)];

    /// <summary>Complementing discussions and the like of a day gone by are no longer owed: the need is looked at anew. An interview, a discussion and the profile are.</summary>
    public static bool CanStillBeHeld(DueMeeting meeting) => meeting.Kind is DueKind.InitialInterview or DueKind.Discussion or DueKind.Profile;

    /// <summary>Laws of discussions that began while this search has gone on, or begin before its calendar ends.</summary>
    public IEnumerable<(DateOnly From, RuleRow Rule)> Laws => Discussions.Terms.Where(terms => terms.InForce.First > Client.RegisteredOn)
        .Select(terms => (terms.InForce.First, RuleRegister.Find(terms.RuleId))).Where(law => law.Item2 is not null).Select(law => (law.First, law.Item2!));
}
