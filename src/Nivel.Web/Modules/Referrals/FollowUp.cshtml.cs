using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Three months after the service: where is the person now? (seuranta)</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class FollowUpModel(Db db, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    /// <summary>Codes that the path words as "Happenings.value-…".</summary>
    public static readonly IReadOnlyList<string> Situations = ["work", "subsidised-work", "study", "service", "unemployed", "out-of-labour-force", "other"];

    [BindProperty] public string? Situation { get; set; }
    [BindProperty] public string? Words { get; set; }

    public Referral Referral { get; private set; } = null!;
    public Service Service { get; private set; } = null!;
    public Client Client { get; private set; } = null!;

    /// <summary>Why it cannot be recorded: text "Referrals.follow-up-…".</summary>
    public string? Hindrance { get; private set; }

    public async Task<IActionResult> OnGetAsync(ReferralId id) => await Load(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(ReferralId id)
    {
        if (!await Load(id)) return NotFound();
        if (!Situations.Contains(Situation ?? "")) ModelState.AddModelError(nameof(Situation), texts["Referrals.follow-up-choose"]);
        if (Words?.Length > 4000) ModelState.AddModelError(nameof(Words), texts["Referrals.answer-long"]);
        if (!ModelState.IsValid || Hindrance is not null) return Page();
        Referral.FollowUp(Situation!, string.IsNullOrWhiteSpace(Words) ? null : Words.Trim(), this.Actor, clock.Now, clock.Today);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateConcurrencyException) { Hindrance = "done"; return Page(); }
        return Redirect($"/referrals/{id}?done=follow-up");
    }

    private async Task<bool> Load(ReferralId id)
    {
        var (actor, today) = (this.Actor, clock.Today);
        if (await db.ReferralsOf(actor, today).SingleOrDefaultAsync(r => r.Id == id) is not { } referral) return false;
        if (await db.ClientOf(actor, referral.ClientId, today) is not var (client, why)) return false;
        await looks.Record(actor, client.Id, "follow-up", why);
        (Referral, Client) = (referral, client);
        Service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == referral.ServiceId);
        Hindrance = referral.State != ReferralState.Ended ? "not-ended" : referral.FollowedUpOn is not null ? "done" : referral.FollowUpOn > today ? "too-early" : null;
        return true;
    }
}
