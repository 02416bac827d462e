using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Looks;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The signed link: a provider answers one referral once, on a phone, without an account.</summary>
/// <remarks>The mail may be forwarded to a stranger, so the page shows the least that an answer needs: given name, need, message. No family name, no contact details.</remarks>
[ForAnyone, EnableRateLimiting(RateLimits.PublicForm)]
public sealed class AnswerModel(Db db, TaxonomyShelf taxonomies, AnswerDesk desk, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Why nothing can be answered: text "Referrals.link-…"; null when it can.</summary>
    public string? Closed { get; private set; }

    public Referral? Referral { get; private set; }
    public Service? Service { get; private set; }
    public string GivenName { get; private set; } = "";
    public SharedPart Shared { get; private set; } = new([]);
    public string SenderName { get; private set; } = "";
    public string SenderEmail { get; private set; } = "";
    public string SenderOrganisation { get; private set; } = "";
    public IReadOnlyList<ServiceRow> Others { get; private set; } = [];
    public AnswerForm Typed { get; private set; } = new();
    private ReferralLink? link;

    public async Task<IActionResult> OnGetAsync(string token)
    {
        if (!await Load(token)) return Forged();
        if (Closed is null && Referral!.SeenAt is null)
        {
            Referral.See(ByLink(), clock.Now);
            try { await db.SaveChangesAsync(); }
            catch (DbUpdateConcurrencyException) { return Redirect($"/answer/{token}"); }
        }

        return await Show();
    }

    public async Task<IActionResult> OnPostAsync(string token, AnswerForm form)
    {
        if (!await Load(token)) return Forged();
        Typed = form;
        ModelState.Clear();
        if (Closed is not null) return await Show();
        foreach (var (field, code) in form.Problems(clock.Now)) ModelState.AddModelError(field, texts[$"Referrals.answer-{code}"]);
        if (!ModelState.IsValid) return await Show();
        if (await desk.Answer(Referral!.Id, form, ByLink(), link!.Id) is not { } problem) return Redirect($"/answer/{token}");
        ModelState.AddModelError("answers", texts[$"Referrals.answer-{problem}"]);
        db.ChangeTracker.Clear();
        return await Load(token) ? await Show() : Forged();
    }

    private async Task<bool> Load(string token)
    {
        if (LinkToken.HashOf(token) is not { } hash) return false;
        link = await db.ReferralLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == LinkPurpose.Answer);
        if (link is null) return false;
        Referral = await db.Referrals.SingleAsync(r => r.Id == link.ReferralId);
        Closed = await WhyClosed();
        return true;
    }

    private async Task<string?> WhyClosed() => link!.UsedAt is not null ? "used"
        : Referral!.State == ReferralState.Withdrawn ? "withdrawn"
        : Referral.IsOver || !AnswerDesk.IsAnswerable(Referral, "accept") ? "answered"
        : link.ExpiresAt <= clock.Now ? "expired"
        : !await db.ShowsPerson(Referral, clock.Today) ? "consent-gone" : null;

    private async Task<IActionResult> Show()
    {
        var referral = Referral!;
        Service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == referral.ServiceId);
        var minder = await Minding.Of(db, referral, clock.Today);
        (SenderName, SenderEmail) = (minder.Name, minder.Email);
        SenderOrganisation = await db.Organisations.Where(o => o.Id == referral.FromOrganisationId).Select(o => o.Name).SingleAsync();
        if (Closed is not null) return Page();
        var client = await db.Clients.AsNoTracking().SingleAsync(c => c.Id == referral.ClientId);
        await looks.Record(ByLink(), client.Id, "referral", "link");
        GivenName = referral.Shared.HasFlag(ConsentScope.Contact) ? client.ToOthers().GivenName ?? "" : "";
        Shared = await SharedPart.Of(db, await taxonomies.Open(), client, referral.Shared & ConsentScope.Need, texts, clock.Today);
        Others = await OtherServices.Of(db, client, referral.ServiceId, referral.Shared, clock.Today);
        return Page();
    }

    private IActionResult Forged()
    {
        (Closed, Response.StatusCode) = ("forged", StatusCodes.Status404NotFound);
        return Page();
    }

    private Actor ByLink() => ReferralLink.Actor(link!, Referral!, texts["Referrals.by-link"]);
}
