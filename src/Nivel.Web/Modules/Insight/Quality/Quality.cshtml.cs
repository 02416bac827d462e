using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Quality;

/// <summary>How whole and fresh the records are, by worker: what is empty or old makes every figure worse. A worker sees the own row, the manager all.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach)]
public sealed class QualityModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Older than this, a contact or a list from the national system is called old. Decisions of this house.</summary>
    public const int OldContactDays = 60, OldListDays = 45;

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Open records of a worker, and of how many something is missing or old.</summary>
    public sealed record Line(string Name, int Persons, IReadOnlyList<int> Missing);

    /// <summary>Ends of "Insight.missing-…", in the order of the numbers.</summary>
    public static readonly IReadOnlyList<string> Faults = ["contact-way", "place", "phase", "next-act", "old-contact", "unemployed-since", "old-list"];

    public async Task OnGetAsync()
    {
        var (area, actor, isManager) = (this.Actor.AreaId, this.Actor.UserId, this.Actor.Is(Role.Manager, Role.Coordinator));
        var (contact, list) = (clock.Today.AddDays(-OldContactDays), clock.Today.AddDays(-OldListDays));
        var rows = await db.Clients.AsNoTracking().Where(c => c.AreaId == area && c.EndedOn == null && (isManager || c.CoachId == actor)).GroupBy(c => c.CoachId).Select(g => new
        {
            g.Key,
            Persons = g.Count(),
            ContactWay = g.Count(c => (c.Phone == null || c.Phone == "") && (c.Email == null || c.Email == "")),
            Place = g.Count(c => !db.Municipalities.Any(m => m.Code == c.MunicipalityCode)),
            Phase = g.Count(c => c.Phase == null),
            NextAct = g.Count(c => c.NextActOn == null),
            OldContact = g.Count(c => c.LastContactOn == null || c.LastContactOn < contact),
            Since = g.Count(c => c.UnemployedSince == null),
            OldList = g.Count(c => c.Statutory != null && c.Statutory.AsOf < list),
        }).ToListAsync();
        var names = await db.People.AsNoTracking().Where(u => u.AreaId == area).Select(u => new { u.Id, u.Name }).ToDictionaryAsync(u => u.Id, u => u.Name);
        Lines = [.. rows.Select(r => new Line(Name(r.Key, names), r.Persons, [r.ContactWay, r.Place, r.Phase, r.NextAct, r.OldContact, r.Since, r.OldList])).OrderBy(l => l.Name, Texts.Sorting)];
        if (Lines.Count > 1) Lines = [new(texts["Insight.whole-area"], Lines.Sum(l => l.Persons), [.. Faults.Select((_, at) => Lines.Sum(l => l.Missing[at]))]), .. Lines];
    }

    private string Name(UserId? coach, Dictionary<UserId, string> names) => coach is { } id && names.TryGetValue(id, out var name) ? name : texts["Insight.no-coach"];

    public static string Share(Line line, int at) => line.Persons == 0 ? IndicatorWords.Unknown : $"{100m * line.Missing[at] / line.Persons:0} %";
}
