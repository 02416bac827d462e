using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers;

/// <summary>One employer: whom to call, who of ours is their contact, orders and the places people got.</summary>
[For(Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class EmployerModel(Db db, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public EmployerId Id { get; set; }
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public string? ContactPerson { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Phone { get; set; }
    [BindProperty] public string? Business { get; set; }
    [BindProperty] public string? ContactUser { get; set; }

    public Employer Employer { get; private set; } = null!;
    public IReadOnlyList<JobOrder> Orders { get; private set; } = [];
    public IReadOnlyList<(Placement Placement, string? Who)> Placements { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Users { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var employer = await db.EmployersOf(this.Actor).SingleOrDefaultAsync(e => e.Id == Id);
        if (employer is null) { context.Result = NotFound(); return; }
        Employer = employer;
        await next();
    }

    public async Task OnGetAsync()
    {
        (ContactPerson, Email, Phone, Business, ContactUser) = (Employer.ContactPerson, Employer.Email, Employer.Phone, Employer.BusinessId, Employer.ContactUserId?.ToString());
        await Load();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!string.IsNullOrWhiteSpace(Email) && (!Email.Contains('@', StringComparison.Ordinal) || Email.Length > 254)) ModelState.AddModelError(nameof(Email), texts["Employers.email-wrong"]);
        if (!string.IsNullOrWhiteSpace(Business) && !Rules.BusinessId.TryParse(Business, out _)) ModelState.AddModelError(nameof(Business), texts["Employers.business-id-wrong"]);
        await Load();
        if (!ModelState.IsValid) return Page();
        (Employer.ContactPerson, Employer.Email, Employer.Phone, Employer.BusinessId) = (Trimmed(ContactPerson), Trimmed(Email), Trimmed(Phone), Trimmed(Business));
        if (Platform.Ids.Id.TryParse<UserId>(ContactUser, out var user) && Users.Any(u => u.Value == user.ToString())) Employer.ContactUserId = user;
        await db.SaveChangesAsync();
        return Redirect($"/employers/{Id}?done=saved");
    }

    private async Task Load()
    {
        var (id, area, today) = (Id, this.Actor.AreaId, clock.Today);
        Orders = await db.JobOrders.AsNoTracking().Where(o => o.EmployerId == id).OrderByDescending(o => o.ReceivedAt).Take(100).ToListAsync();
        var placements = await db.Placements.AsNoTracking().Where(p => p.EmployerId == id).OrderByDescending(p => p.StartsOn).Take(100).ToListAsync();
        var ids = placements.Select(p => p.ClientId).ToList();
        var mine = await db.ClientsOf(this.Actor, today).Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.GivenName, c.FamilyName }).ToDictionaryAsync(c => c.Id, c => $"{c.GivenName} {c.FamilyName}");
        await Task.WhenAll(mine.Keys.Select(c => looks.Record(this.Actor, c, "placement", $"task:{this.Actor.Role}")));
        Placements = [.. placements.Select(p => (p, mine.GetValueOrDefault(p.ClientId)))];
        Users = [.. (await db.People.AsNoTracking().Where(u => u.AreaId == area && (u.Role == Role.JobCoach || u.Role == Role.PersonalCoach || u.Role == Role.Adviser) && (u.EndsOn == null || u.EndsOn >= today)).OrderBy(u => u.Name).ToListAsync())
            .Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
