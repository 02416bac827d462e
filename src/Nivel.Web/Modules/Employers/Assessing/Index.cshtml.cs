using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>The people at the employer's own workplace of whom something can be said, asked ones first. Who works there is known there; nothing else of them is shown.</summary>
[For(Role.Employer)]
public sealed class IndexModel(Db db, AssessmentDesk desk, LookLog looks, TimeProvider clock) : PageModel
{
    private const int Most = 50;

    public sealed record Row(Stay Stay, string Href, string Name, bool IsGiven, DateOnly? AnswerBy);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (this.Actor.EmployerId is not { } own) return;
        var (today, ended, begun) = (clock.Today, clock.Today.AddMonths(-Stay.MonthsAfter), clock.Today.AddYears(-1));
        var placements = await db.Placements.AsNoTracking().Where(p => p.EmployerId == own && p.StartsOn <= today && (p.EndsOn == null ? p.StartsOn >= begun : p.EndsOn >= ended)).OrderByDescending(p => p.StartsOn).Take(Most).Select(p => p.Id).ToListAsync();
        var referrals = await db.AssessmentRequests.AsNoTracking().Where(q => q.EmployerId == own && q.ReferralId != null).GroupBy(q => q.ReferralId!.Value).OrderByDescending(g => g.Max(q => q.AskedAt)).Select(g => g.Key).Take(Most).ToListAsync();
        var rows = new List<Row>();
        foreach (var id in placements) if (await desk.Of(id) is { } stay) rows.Add(await Show(stay, $"/employers/assessments/placement/{id}"));
        foreach (var id in referrals) if (await desk.Of(id, own) is { } stay && stay.WhyNot(today) is null) rows.Add(await Show(stay, $"/employers/assessments/referral/{id}"));
        Rows = [.. rows.OrderBy(r => r.IsGiven).ThenBy(r => r.AnswerBy ?? DateOnly.MaxValue).ThenBy(r => r.Stay.EndsOn ?? DateOnly.MaxValue)];
    }

    private async Task<Row> Show(Stay stay, string href)
    {
        var (views, client) = (await desk.ViewsOf(stay), stay.Of.ClientId);
        await looks.Record(this.Actor, client, "assessment", "workplace");
        var person = await db.Clients.AsNoTracking().SingleAsync(c => c.Id == client);
        return new(stay, href, person.ToOthers().Name, views.Of(Assessor.Employer) is not null, views.Asked?.AnswerBy);
    }
}
