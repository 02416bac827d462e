using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The signed link of a result: a provider without an account tells that a service started, did not start or ended; one word, once.</summary>
/// <remarks>As behind the link of an answer, the page shows the least that is needed: the given name and the service.</remarks>
[ForAnyone, EnableRateLimiting(RateLimits.PublicForm)]
public sealed class ResultModel(Db db, ResultDesk desk, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Why nothing can be told: text "Referrals.result-…"; null when it can.</summary>
    public string? Closed { get; private set; }

    public Referral? Referral { get; private set; }
    public Service? Service { get; private set; }
    public string GivenName { get; private set; } = "";
    public Minder? Sender { get; private set; }
    public EndForm Typed { get; private set; } = new();
    private ReferralLink? link;

    public async Task<IActionResult> OnGetAsync(string token) => await Load(token) ? await Show() : Forged();

    public async Task<IActionResult> OnPostStartAsync(string token, DateOnly? on)
    {
        if (!await Load(token)) return Forged();
        if (Closed is not null) return await Show();
        return await Done(token, await desk.Start(Referral!, on, ByLink(), link));
    }

    public async Task<IActionResult> OnPostEndAsync(string token, EndForm form)
    {
        if (!await Load(token)) return Forged();
        Typed = form;
        ModelState.Clear();
        if (Closed is not null) return await Show();
        return await Done(token, await desk.End(Referral!, form, ByLink(), link));
    }

    /// <summary>To the page that says it is written; or the form again with what was typed.</summary>
    private async Task<IActionResult> Done(string token, (string Field, string Code)? problem)
    {
        if (problem is not var (field, code)) return Redirect($"/result/{token}");
        ModelState.AddModelError(field, texts[$"Referrals.answer-{code}"]);
        db.ChangeTracker.Clear();
        return await Load(token) ? await Show() : Forged();
    }

    private async Task<bool> Load(string token)
    {
        if (LinkToken.HashOf(token) is not { } hash) return false;
        link = await db.ReferralLinks.SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == LinkPurpose.Result);
        if (link is null) return false;
        Referral = await db.Referrals.SingleAsync(r => r.Id == link.ReferralId);
        Closed = link.UsedAt is not null ? "used" : Referral.State is not (ReferralState.Accepted or ReferralState.Started) ? "told"
            : link.ExpiresAt <= clock.Now ? "expired" : !await db.ShowsPerson(Referral, clock.Today) ? "consent-gone" : null;
        return true;
    }

    private async Task<IActionResult> Show()
    {
        var referral = Referral!;
        Service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == referral.ServiceId);
        Sender = await Minding.Of(db, referral, clock.Today);
        if (Closed is not null) return Page();
        await looks.Record(ByLink(), referral.ClientId, "referral", "link");
        var client = await db.Clients.AsNoTracking().SingleAsync(c => c.Id == referral.ClientId);
        GivenName = referral.Shared.HasFlag(ConsentScope.Contact) ? client.ToOthers().GivenName ?? "" : "";
        return Page();
    }

    private IActionResult Forged()
    {
        (Closed, Response.StatusCode) = ("forged", StatusCodes.Status404NotFound);
        return Page();
    }

    private Actor ByLink() => ReferralLink.Actor(link!, Referral!, texts["Referrals.by-link"]);
}
