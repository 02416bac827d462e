using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>The queue of the response team (ISKU-ryhmä), oldest promise first; an employer sees the own orders.</summary>
[For(Role.Employer, Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class IndexModel(Db db, TimeProvider clock) : PageModel
{
    public const int PageSize = 25;
    private static readonly string[] ForWorkers = ["waiting", "late", "mine", "unassigned", "open", "all"], ForEmployers = ["open", "all"];

    public sealed record Row(JobOrderId Id, string Title, string Employer, string Place, int Openings, int Candidates, JobOrderState State, DateOnly AnswerBy, DateOnly? AnsweredOn, string? Responsible);

    [BindProperty(SupportsGet = true)] public string? Show { get; set; }
    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public bool IsEmployer => this.Actor.Role == Role.Employer;
    public bool MayOrder => this.Actor.Is(Role.Employer, Role.JobCoach, Role.PersonalCoach, Role.Adviser);
    public string Shown { get; private set; } = "open";
    public IReadOnlyList<(string Code, int Count)> Counts { get; private set; } = [];
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public IReadOnlyList<(JobOrderId Id, string Title)> ForMyClients { get; private set; } = [];
    public int Total { get; private set; }

    public async Task OnGetAsync()
    {
        var choices = IsEmployer ? ForEmployers : ForWorkers;
        Shown = choices.Contains(Show) ? Show! : choices[0];
        var counted = new List<(string, int)>();
        foreach (var choice in choices) counted.Add((choice, await Of(choice).CountAsync()));
        if (Show is null && !IsEmployer && counted[0].Item2 == 0) Shown = "open";
        Counts = counted;
        Total = counted.First(c => c.Item1 == Shown).Item2;
        PageNumber = Math.Clamp(PageNumber, 1, Shared.Pages.Count(Total, PageSize));
        Rows = await Load();
        if (!IsEmployer) ForMyClients = await Suggested();
    }

    private IQueryable<JobOrder> Of(string choice)
    {
        var (orders, today, me) = (db.JobOrdersOf(this.Actor).AsNoTracking(), clock.Today, this.Actor.UserId);
        var open = orders.Where(o => o.State == JobOrderState.Received || o.State == JobOrderState.Answered || o.State == JobOrderState.Presented);
        return choice switch
        {
            "waiting" => orders.Where(o => o.State == JobOrderState.Received),
            "late" => orders.Where(o => o.State == JobOrderState.Received && o.AnswerBy < today),
            "mine" => open.Where(o => o.ResponsibleId == me),
            "unassigned" => open.Where(o => o.ResponsibleId == null),
            "open" => open,
            _ => orders,
        };
    }

    private async Task<IReadOnlyList<Row>> Load()
    {
        var waitingFirst = Of(Shown).OrderBy(o => o.State == JobOrderState.Received ? 0 : 1).ThenBy(o => o.State == JobOrderState.Received ? o.AnswerBy : DateOnly.MaxValue).ThenByDescending(o => o.ReceivedAt);
        var rows = await waitingFirst.Skip((PageNumber - 1) * PageSize).Take(PageSize).Select(o => new
        {
            o.Id, o.Title, Employer = db.Employers.Where(e => e.Id == o.EmployerId).Select(e => e.Name).First(),
            Fi = db.Municipalities.Where(m => m.Code == o.MunicipalityCode).Select(m => m.NameFi).FirstOrDefault(),
            Sv = db.Municipalities.Where(m => m.Code == o.MunicipalityCode).Select(m => m.NameSv).FirstOrDefault(),
            o.Openings, Candidates = db.Candidates.Count(c => c.JobOrderId == o.Id), o.State, o.AnswerBy, o.AnsweredAt,
            Responsible = db.People.Where(u => u.Id == o.ResponsibleId).Select(u => u.Name).FirstOrDefault(),
        }).ToListAsync();
        return [.. rows.Select(r => new Row(r.Id, r.Title, r.Employer, Languages.Pick(Languages.Current, r.Fi, r.Sv, r.Fi), r.Openings, r.Candidates, r.State, r.AnswerBy, r.AnsweredAt?.InFinland().Day, r.Responsible))];
    }

    /// <summary>Orders for which somebody suggested a person of mine, and I have not asked the person yet.</summary>
    private async Task<IReadOnlyList<(JobOrderId, string)>> Suggested()
    {
        var me = this.Actor.UserId;
        var mine = await db.Candidates.AsNoTracking().Where(c => c.State == CandidateState.Suggested && db.Clients.Any(p => p.Id == c.ClientId && p.CoachId == me))
            .Select(c => c.JobOrderId).Distinct().ToListAsync();
        var orders = await db.JobOrdersOf(this.Actor).Where(o => mine.Contains(o.Id)).Select(o => new { o.Id, o.Title }).ToListAsync();
        return [.. orders.Select(o => (o.Id, o.Title))];
    }
}
