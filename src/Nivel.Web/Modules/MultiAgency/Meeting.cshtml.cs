using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>One meeting of a case: called, changed, minuted or cancelled by any of its parties. The address "new" calls the next one.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Specialist)]
public sealed partial class MeetingModel(Db db, SupportDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public MultiAgencySupportId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string MeetingId { get; set; } = "new";
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public TimeOnly? Time { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public string? Agenda { get; set; }
    [BindProperty] public bool Person { get; set; }
    [BindProperty] public bool Authority { get; set; }
    [BindProperty] public bool County { get; set; }
    [BindProperty] public bool Kela { get; set; }
    [BindProperty] public string? Decisions { get; set; }

    public SharedCase Case { get; private set; } = null!;

    /// <summary>Null while a new one is being called.</summary>
    public SupportMeeting? Meeting { get; private set; }
    public IEnumerable<SupportTask> Tasks => Case.Tasks.Where(k => k.MeetingId == Meeting?.Id);
    public bool OtherChanged { get; private set; }
    public DateOnly Today => clock.Today;
    public bool IsCoach => this.Actor.Role.MeetsClients();
    public bool MayAct => Case.Support.State.IsShared() && (IsCoach || Case.PartyOf(this.Actor) is not null);

    /// <summary>Decisions are written once the meeting has begun.</summary>
    public bool HasBegun => Meeting is { } meeting && meeting.StartsAt <= clock.Now;
    public bool MayArrange => MayAct && Meeting is not { State: not SupportMeetingState.Called };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load() || (Meeting is null && !MayAct)) { context.Result = NotFound(); return; }
        await next();
    }

    public void OnGet() => Show();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayArrange) return MayAct ? Tell() : Forbid();
        if (Meeting is not null && Version != Meeting.Version) return Tell();
        if (On is null || On < Today) this.Wrong(nameof(On), texts["MultiAgency.day-ahead"]);
        if (Time is null) this.Wrong(nameof(Time), texts["MultiAgency.time-missing"]);
        if (Typed.Text(Place) is not { Length: <= SupportMeeting.LongestPlace }) this.Wrong(nameof(Place), texts["MultiAgency.place-missing", SupportMeeting.LongestPlace]);
        if (Agenda?.Length > SupportMeeting.LongestText) this.Wrong(nameof(Agenda), texts["MultiAgency.words-missing", SupportMeeting.LongestText]);
        var sides = (Person ? SupportSides.Person : 0) | (Authority ? SupportSides.Authority : 0) | (County ? SupportSides.County : 0) | (Kela ? SupportSides.Kela : 0);
        if (sides == SupportSides.None) this.Wrong(nameof(Person), texts["MultiAgency.invited-missing"]);
        if (!ModelState.IsValid) return Page();
        var startsAt = FinnishTime.At(On!.Value, Time!.Value);
        if (Meeting is null) db.SupportMeetings.Add(Meeting = SupportMeeting.Call(Case.Support, startsAt, Place!, sides, Typed.Text(Agenda), this.Actor, clock.Now));
        else Meeting.Arrange(startsAt, Place!, sides, Typed.Text(Agenda), this.Actor, clock.Now);
        return await Save("called");
    }

    public async Task<IActionResult> OnPostMinuteAsync()
    {
        if (!MayAct || Meeting is null) return Forbid();
        if (Version != Meeting.Version || Meeting.State == SupportMeetingState.Cancelled) return Tell();
        if (Typed.Text(Decisions) is not { Length: <= SupportMeeting.LongestText }) this.Wrong(nameof(Decisions), texts["MultiAgency.words-missing", SupportMeeting.LongestText]);
        else if (!HasBegun) this.Wrong(nameof(Decisions), texts["MultiAgency.meeting-ahead"]);
        if (!ModelState.IsValid) return Again(nameof(Decisions));
        Meeting.Minute(Decisions!, this.Actor, clock.Now);
        return await Save("minuted");
    }

    public async Task<IActionResult> OnPostCancelAsync()
    {
        if (!MayAct || Meeting is null) return Forbid();
        if (Version != Meeting.Version || Meeting.State != SupportMeetingState.Called) return Tell();
        Meeting.Cancel(this.Actor, clock.Now);
        return await Save("cancelled");
    }

    private async Task<bool> Load()
    {
        if (await door.Open(this.Actor, Id) is not { } found) return false;
        Case = found;
        if (MeetingId == "new") return true;
        Meeting = Platform.Ids.Id.TryParse<SupportMeetingId>(MeetingId, out var wanted) ? Case.Meetings.FirstOrDefault(m => m.Id == wanted) : null;
        return Meeting is not null;
    }

    private async Task<IActionResult> Save(string done)
    {
        if (!await db.Keep()) return await Load() ? Tell() : NotFound();
        return Redirect($"/support/{Id}/meetings/{Meeting!.Id}?done={done}");
    }

    private PageResult Tell()
    {
        OtherChanged = true;
        ModelState.Remove(nameof(Version));
        Version = Meeting?.Version ?? 0;
        return Page();
    }

    /// <summary>One form was wrong: what was typed in it stays, the other forms show the meeting as it is.</summary>
    private PageResult Again(params string[] typed)
    {
        var kept = (On, Time, Place, Agenda, Decisions);
        Show();
        if (typed.Contains(nameof(Decisions))) Decisions = kept.Decisions;
        foreach (var own in ModelState.Keys.Where(k => !typed.Contains(k)).ToList()) ModelState.Remove(own);
        return Page();
    }

    private void Show()
    {
        if (Meeting is not { } m) { (Person, Authority, County, Kela) = (true, true, true, true); return; }
        var (day, time) = m.StartsAt.InFinland();
        (Version, On, Time, Place, Agenda, Decisions) = (m.Version, day, time, m.Place, m.Agenda, m.Decisions);
        (Person, Authority, County, Kela) = (m.Invited.HasFlag(SupportSides.Person), m.Invited.HasFlag(SupportSides.Authority), m.Invited.HasFlag(SupportSides.County), m.Invited.HasFlag(SupportSides.Kela));
    }
}
