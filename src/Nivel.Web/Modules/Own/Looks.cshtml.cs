using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>Who has looked at the person's data: organisation, role, day and why. The own looks are not among them.</summary>
[For(Role.Jobseeker)]
public sealed class LooksModel(Db db, Texts texts) : PageModel
{
    public const int PageSize = 50;

    public sealed record Row(DateOnly On, string Organisation, string Role, string What, string Why);

    [FromQuery(Name = "page")] public int PageNumber { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public int Total { get; private set; }

    public async Task OnGetAsync()
    {
        var (own, me) = (this.Actor.ClientId, this.Actor.UserId);
        var looks = db.Looks.AsNoTracking().Where(l => l.ClientId == own && l.UserId != me);
        Total = await looks.CountAsync();
        PageNumber = Math.Clamp(PageNumber, 1, Shared.Pages.Count(Total, PageSize));
        var rows = await looks.OrderByDescending(l => l.At).Skip((PageNumber - 1) * PageSize).Take(PageSize)
            .Select(l => new { l.At, l.Role, l.Page, l.Why, Organisation = db.Organisations.Where(o => o.Id == l.OrganisationId).Select(o => o.Name).FirstOrDefault() }).ToListAsync();
        Rows = [.. rows.Select(r => new Row(r.At.InFinland().Day, r.Organisation ?? "", texts[$"Frame.role-{r.Role}"], LookWords.Page(r.Page, texts), LookWords.Ground(r.Why, texts)))];
    }
}
