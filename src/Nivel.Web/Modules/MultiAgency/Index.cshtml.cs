using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>The actor's own cases of multi-agency support: what is late first, closed ones last.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Specialist)]
public sealed class IndexModel(Db db, LookLog looks, TimeProvider clock) : PageModel
{
    private const int Most = 200;

    public sealed record Row(MultiAgencySupport Support, string Name, DateOnly? By, bool IsLate, bool WaitsForMe);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Questions put to this worker, or asked for the coach's own people and still open.</summary>
    public IReadOnlyList<ConsultationRow> Asked { get; private set; } = [];
    public DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        var (actor, today) = (this.Actor, clock.Today);
        var found = await db.SupportsOf(actor, today).AsNoTracking().OrderBy(s => s.ClosedOn != null).ThenByDescending(s => s.NoticedOn).ThenBy(s => s.Id).Take(Most).ToListAsync();
        var (ids, people) = (found.ConvertAll(s => s.Id), found.ConvertAll(s => s.ClientId));
        var names = await db.Clients.AsNoTracking().Where(c => people.Contains(c.Id)).Select(c => new { c.Id, c.GivenName, c.FamilyName }).ToDictionaryAsync(c => c.Id, c => $"{c.GivenName} {c.FamilyName}");
        var waiting = await db.SupportParties.AsNoTracking().Where(p => ids.Contains(p.SupportId) && p.UserId == actor.UserId && p.IsNeeded == null).Select(p => p.SupportId).ToListAsync();
        Rows = [.. found.Select(s => new Row(s, names[s.ClientId], s.NextBy()?.Answer, s.IsLate(today), s.State == SupportState.Assessing && waiting.Contains(s.Id)))
            .OrderBy(r => !r.Support.State.IsOpen()).ThenBy(r => !r.IsLate).ThenBy(r => r.By ?? DateOnly.MaxValue).ThenBy(r => r.Name, StringComparer.Ordinal)];
        Asked = await ConsultationRow.Of(db, db.ConsultationsOf(actor, today).Where(c => c.State == ConsultationState.Asked || (c.State == ConsultationState.Answered && (c.ReadOn == null || actor.Role == Role.Specialist))));
        await Log(actor, [.. people.Distinct()]);
    }

    private async Task Log(Actor actor, IReadOnlyList<ClientId> people) =>
        await Task.WhenAll(people.Select(p => looks.Record(actor, p, "support", actor.Role == Role.Specialist ? SupportAccess.Ground : $"task:{actor.Role}")));
}
