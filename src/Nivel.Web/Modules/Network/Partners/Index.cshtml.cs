using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>The organisations of the network (toimijat): whom to ask, and for those who keep the network what is agreed and what is to be looked at next.</summary>
[For(Role.Coordinator, Role.Manager, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class IndexModel(Db db, TimeProvider clock) : PageModel
{
    public sealed record Row(OrganisationId Id, string Name, int Services, int Contacts, int Agreements, DateOnly? Review)
    {
        public bool IsLate(DateOnly today) => Review < today;
    }

    /// <summary>Those that have stopped, instead of those that work.</summary>
    [Microsoft.AspNetCore.Mvc.BindProperty(SupportsGet = true)] public bool Closed { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public int ClosedCount { get; private set; }
    public bool MayKeep => this.Actor.Is(Role.Coordinator);

    /// <summary>Agreements are a matter of those who keep the network.</summary>
    public bool ReadsAgreements => this.Actor.Is(Role.Coordinator, Role.Manager);
    public DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        var (area, today) = (this.Actor.AreaId, Today);
        var all = await db.Organisations.AsNoTracking().Where(o => o.AreaId == area).ToListAsync();
        ClosedCount = all.Count(o => !o.IsOpen(today));
        var organisations = all.Where(o => o.IsOpen(today) != Closed);
        var services = await db.Services.Where(s => s.AreaId == area && s.State == CardState.Published).GroupBy(s => s.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var contacts = await db.ContactPersons.Where(c => c.AreaId == area).GroupBy(c => c.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var agreements = (await db.Agreements.AsNoTracking().Where(a => a.AreaId == area && (a.EndsOn == null || a.EndsOn >= today)).Select(a => new { a.OrganisationId, a.ReviewOn }).ToListAsync()).ToLookup(a => a.OrganisationId, a => a.ReviewOn);
        Rows = [.. organisations.Select(o => new Row(o.Id, o.Called, services.GetValueOrDefault(o.Id), contacts.GetValueOrDefault(o.Id), agreements[o.Id].Count(), agreements[o.Id].Any() ? agreements[o.Id].Min() : null))
            .OrderBy(r => r.Review ?? DateOnly.MaxValue).ThenBy(r => r.Name, Texts.Sorting)];
    }
}
