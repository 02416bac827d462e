using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Accounts;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Admin;

/// <summary>Invites a person as a user: a personal account with the least rights that the work needs (D-10, D-11).</summary>
[For(Platform.Access.Role.Administrator)]
public sealed class NewUserModel(Db db, UserManager<Platform.Accounts.Account> accounts, PasswordLinks links, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Role { get; set; }
    [BindProperty] public string? Organisation { get; set; }
    [BindProperty] public DateOnly? EndsOn { get; set; }

    public IReadOnlyList<SelectListItem> RoleChoices { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Organisations { get; private set; } = [];

    public Task OnGetAsync() => Load();

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        await Check();
        if (!ModelState.IsValid) return Page();
        var user = new User(UserId.New(), this.Actor.AreaId, Id.Parse<OrganisationId>(Organisation!), Enum.Parse<Role>(Role!), Name!.Trim(), Email!.Trim());
        if (EndsOn is { } ends) user.End(ends);
        db.People.Add(user);
        await db.SaveChangesAsync();
        await accounts.CreateAsync(new Platform.Accounts.Account(user.Id, user.Email));
        await links.Send(user.Email, $"{Request.Scheme}://{Request.Host}", "invited");
        return Redirect("/admin?done=invited");
    }

    private async Task Check()
    {
        if (string.IsNullOrWhiteSpace(Name)) ModelState.AddModelError(nameof(Name), texts["Admin.name-missing"]);
        if (!MailAddress.TryCreate(Email?.Trim(), out _)) ModelState.AddModelError(nameof(Email), texts["Admin.email-wrong"]);
        else if (await accounts.FindByEmailAsync(Email!.Trim()) is not null) ModelState.AddModelError(nameof(Email), texts["Admin.email-taken"]);
        if (RoleChoices.All(r => r.Value != Role)) ModelState.AddModelError(nameof(Role), texts["Admin.choose-role"]);
        if (Organisations.All(o => o.Value != Organisation)) ModelState.AddModelError(nameof(Organisation), texts["Admin.choose-organisation"]);
        if (EndsOn < clock.Today) ModelState.AddModelError(nameof(EndsOn), texts["Admin.until-past"]);
    }

    private async Task Load()
    {
        var area = this.Actor.AreaId;
        RoleChoices = [.. Enum.GetValues<Role>().Where(r => r is not (Platform.Access.Role.Jobseeker or Platform.Access.Role.Employer)).Select(r => new SelectListItem(texts[$"Frame.role-{r}"], r.ToString()))];
        Organisations = [.. (await db.Organisations.AsNoTracking().Where(o => o.AreaId == area && o.ClosedOn == null).ToListAsync()).OrderBy(o => o.Name, Texts.Sorting).Select(o => new SelectListItem(o.Name, o.Id.ToString()))];
    }
}
