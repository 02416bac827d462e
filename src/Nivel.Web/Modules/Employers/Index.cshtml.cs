using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>The employers of the area.</summary>
[For(Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class IndexModel(Db db) : PageModel
{
    public const int PageSize = 25;

    public sealed record Row(EmployerId Id, string Name, string Place, string? Contact, int Open, int Placements);

    [FromQuery] public string? Q { get; set; }
    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public int Total { get; private set; }

    public async Task OnGetAsync()
    {
        var found = db.EmployersOf(this.Actor).AsNoTracking();
        if (Q?.Trim().ToLowerInvariant() is { Length: > 0 } q) found = found.Where(e => e.Name.ToLower().Contains(q));
        Total = await found.CountAsync();
        PageNumber = Math.Clamp(PageNumber, 1, Shared.Pages.Count(Total, PageSize));
        var rows = await found.OrderBy(e => e.Name).ThenBy(e => e.Id).Skip((PageNumber - 1) * PageSize).Take(PageSize).Select(e => new
        {
            e.Id, e.Name, e.ContactPerson, Municipality = db.Municipalities.FirstOrDefault(m => m.Code == e.MunicipalityCode),
            Open = db.JobOrders.Count(o => o.EmployerId == e.Id && (o.State == JobOrderState.Received || o.State == JobOrderState.Answered || o.State == JobOrderState.Presented)),
            Placements = db.Placements.Count(p => p.EmployerId == e.Id),
        }).ToListAsync();
        Rows = [.. rows.Select(r => new Row(r.Id, r.Name, r.Municipality?.Name ?? "", r.ContactPerson, r.Open, r.Placements))];
    }
}
