using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Accounts;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Admin;

/// <summary>One user: invite again, end the rights.</summary>
[For(Role.Administrator)]
public sealed class EditUserModel(Db db, UserManager<Platform.Accounts.Account> accounts, PasswordLinks links, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public UserId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public DateOnly? On { get; set; }

    public User Person { get; private set; } = null!;
    public string Organisation { get; private set; } = "";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var area = this.Actor.AreaId;
        var person = await db.People.SingleOrDefaultAsync(u => u.Id == Id && u.AreaId == area && u.Role != Role.Jobseeker);
        if (person is null) { context.Result = NotFound(); return; }
        Person = person;
        Organisation = await db.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name).SingleAsync();
        On ??= clock.Today;
        await next();
    }

    public void OnGet()
    {
        // Loaded above for every handler.
    }

    public async Task<IActionResult> OnPostInviteAsync()
    {
        await links.Send(Person.Email, $"{Request.Scheme}://{Request.Host}", "invited");
        return Redirect($"/admin/users/{Id}?done=sent");
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (On is null || On < clock.Today.AddDays(-1)) ModelState.AddModelError(nameof(On), texts["Admin.until-past"]);
        if (Id == this.Actor.UserId) ModelState.AddModelError(nameof(On), texts["Admin.not-own"]);
        if (!ModelState.IsValid) return Page();
        Person.End(On!.Value);
        await db.SaveChangesAsync();
        // A new stamp ends the open sessions within minutes, on every device.
        if (await accounts.FindByIdAsync(Id.Value.ToString()) is { } account) await accounts.UpdateSecurityStampAsync(account);
        return Redirect("/admin?done=ended");
    }
}
