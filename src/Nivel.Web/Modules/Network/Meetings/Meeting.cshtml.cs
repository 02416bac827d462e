using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Meetings;

/// <summary>One meeting: called, its agenda and decisions written, tasks given and done. The address "new" calls the next one.</summary>
[For(Role.Coordinator, Role.Manager)]
public sealed partial class MeetingModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public TimeOnly? StartsAt { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public string? Agenda { get; set; }
    [BindProperty] public string? Decisions { get; set; }
    [BindProperty] public int Seen { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    /// <summary>Null while a new one is being called.</summary>
    public NetworkMeeting? Meeting { get; private set; }
    public IReadOnlyList<MeetingTask> Tasks { get; private set; } = [];

    /// <summary>Somebody else saved meanwhile: what they wrote, by the label of its field.</summary>
    public IReadOnlyList<(string Label, string Theirs)> Differs { get; private set; } = [];
    public DateOnly Today => clock.Today;
    public string? DoneText => Done is "meeting" or "task" ? texts[$"Network.done-{Done}"] : null;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        if (Meeting is { } m) (Title, On, StartsAt, Place, Agenda, Decisions, Seen) = (m.Title, m.On, m.StartsAt, m.Place, m.Agenda, m.Decisions, m.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await Load(id)) return NotFound();
        this.Reword(texts);
        Judge();
        if (!ModelState.IsValid) return Page();
        if (Meeting is { } known && known.Version != Seen) return Overtaken(known);
        if (Meeting is null) db.Add(Meeting = new NetworkMeeting(this.Actor.AreaId));
        Meeting.Call(Title!.Trim(), On!.Value, StartsAt, Typed.Text(Place));
        Meeting.Minute(Typed.Text(Agenda), Typed.Text(Decisions));
        if (!await db.Keep()) return await Load(id) && Meeting is { } theirs ? Overtaken(theirs) : NotFound();
        return Redirect($"/network/meetings/{Meeting.Id}?done=meeting");
    }

    /// <summary>What was typed stays; what the other wrote stands beside it, and the next save is on top of it.</summary>
    private PageResult Overtaken(NetworkMeeting theirs)
    {
        ModelState.Remove(nameof(Seen));
        Seen = theirs.Version;
        (string Label, string? Mine, string? Theirs)[] fields =
        [
            ("Network.title", Title, theirs.Title), ("Network.meeting-on", $"{On:d.M.yyyy}", $"{theirs.On:d.M.yyyy}"), ("Network.meeting-at", $"{StartsAt:H.mm}", $"{theirs.StartsAt:H.mm}"),
            ("Network.meeting-place", Place, theirs.Place), ("Network.agenda", Agenda, theirs.Agenda), ("Network.decisions", Decisions, theirs.Decisions),
        ];
        Differs = [.. fields.Where(f => (f.Mine ?? "").Trim().ReplaceLineEndings() != (f.Theirs ?? "").Trim().ReplaceLineEndings()).Select(f => (texts[f.Label], f.Theirs ?? "–"))];
        this.Wrong("", texts["Network.overtaken"]);
        return Page();
    }

    private async Task<bool> Load(string id)
    {
        if (id == "new") return true;
        var area = this.Actor.AreaId;
        if (!Id.TryParse<NetworkMeetingId>(id, out var known) || await db.NetworkMeetings.SingleOrDefaultAsync(m => m.Id == known && m.AreaId == area) is not { } found) return false;
        Meeting = found;
        People = [new(texts["Network.responsible-none"], ""), .. await Everybody()];
        Tasks = await db.MeetingTasks.Where(t => t.MeetingId == known).OrderBy(t => t.By).ThenBy(t => t.Id).ToListAsync();
        return true;
    }

    private void Judge()
    {
        if (Typed.Text(Title) is not { Length: <= NetworkMeeting.LongestTitle }) this.Wrong(nameof(Title), texts["Network.wrong-title", NetworkMeeting.LongestTitle]);
        if (On is null) this.Wrong(nameof(On), texts["Network.wrong-day"]);
        if (Typed.Text(Place)?.Length > NetworkMeeting.LongestPlace) this.Wrong(nameof(Place), texts["Network.wrong-long", NetworkMeeting.LongestPlace]);
        if (Typed.Text(Agenda)?.Length > NetworkMeeting.LongestText) this.Wrong(nameof(Agenda), texts["Network.wrong-long", NetworkMeeting.LongestText]);
        if (Typed.Text(Decisions)?.Length > NetworkMeeting.LongestText) this.Wrong(nameof(Decisions), texts["Network.wrong-long", NetworkMeeting.LongestText]);
    }
}
