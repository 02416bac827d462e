using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>The signed link: a small employer without an account says once how it went.</summary>
/// <remarks>The mail may be forwarded to a stranger: the page shows the given name, the job and its first day, and never what others have said.</remarks>
[ForAnyone, EnableRateLimiting(RateLimits.PublicForm)]
public sealed class LinkModel(Db db, AssessmentDesk desk, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Why nothing can be said: text "Employers.assess-link-…"; null when it can.</summary>
    public string? Closed { get; private set; }

    public string Token { get; private set; } = "";
    public Stay? Stay { get; private set; }
    public string GivenName { get; private set; } = "";
    public AssessForm Form { get; private set; } = new();
    private AssessmentRequest? request;

    public async Task<IActionResult> OnGetAsync(string token) => await Load(token) ? Page() : Forged();

    public async Task<IActionResult> OnPostAsync(string token, AssessForm form)
    {
        if (!await Load(token)) return Forged();
        Form = form;
        ModelState.Clear();
        if (Closed is not null) return Page();
        foreach (var (field, code) in form.Problems()) ModelState.AddModelError(field, texts[$"Employers.assess-{code}", Assessment.LongestWords]);
        if (!ModelState.IsValid) return Page();
        await desk.Take(Stay!, Assessor.Employer, form, ByLink());
        return Redirect($"/assess/{token}");
    }

    private async Task<bool> Load(string token)
    {
        if (LinkToken.HashOf(token) is not { } hash || await db.AssessmentRequests.AsNoTracking().SingleOrDefaultAsync(q => q.TokenHash == hash) is not { } found) return false;
        (Token, request) = (token, found);
        if (await desk.Of(found) is not { } stay) return false;
        Stay = stay;
        Closed = (await desk.ViewsOf(stay)).Of(Assessor.Employer) is not null ? "given" : found.ExpiresAt <= clock.Now ? "expired" : stay.WhyNot(clock.Today) is null ? null : "over";
        if (Closed is not null) return true;
        await looks.Record(ByLink(), found.ClientId, "assessment", "link");
        var client = found.ClientId;
        GivenName = (await db.Clients.AsNoTracking().SingleAsync(c => c.Id == client)).ToOthers().GivenName ?? "";
        return true;
    }

    private IActionResult Forged()
    {
        (Closed, Response.StatusCode) = ("forged", StatusCodes.Status404NotFound);
        return Page();
    }

    /// <summary>The employer acts by the link: in the logs the id of the question stands where the id of a user would.</summary>
    private Actor ByLink() => new(UserId.Of(request!.Id.Value), Role.Employer, request.FromOrganisationId, request.AreaId, texts["Employers.by-link"]) { EmployerId = request.EmployerId };
}
