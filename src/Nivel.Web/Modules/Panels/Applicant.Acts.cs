using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Panels;

/// <summary>Rating, deciding, and asking the person whether the other members may read.</summary>
public sealed partial class ApplicantModel
{
    public async Task<IActionResult> OnPostRateAsync()
    {
        if (!await Load() || !IsMember || !IsShown || !IsOpen) return NotFound();
        ModelState.Clear();
        foreach (var (field, value) in ((string, int?)[])[(nameof(Need), Need), (nameof(Urgency), Urgency), (nameof(Suitability), Suitability)])
            if (value is not (>= 1 and <= 5)) ModelState.AddModelError(field, texts["Panels.rate-missing"]);
        if (Words?.Length > PanelRating.LongestWords) ModelState.AddModelError(nameof(Words), texts["Panels.words-long", PanelRating.LongestWords]);
        if (!ModelState.IsValid) return Page();
        var me = this.Actor.UserId;
        var rating = await db.PanelRatings.SingleOrDefaultAsync(r => r.PanelId == Id && r.ReferralId == Referral && r.UserId == me);
        if (rating is null) db.PanelRatings.Add(rating = new PanelRating(Id, Referral, me));
        rating.Rate(Need!.Value, Urgency!.Value, Suitability!.Value, Typed.Text(Words), clock.Now);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { /* The same member pressed twice: the first rating is there. */ }
        return Redirect($"/panels/{Id}?done=rated");
    }

    public async Task<IActionResult> OnPostDecideAsync()
    {
        if (!await Load() || !Leads || !IsOpen) return NotFound();
        ModelState.Clear();
        if (Choice is not { } choice || !Enum.IsDefined(choice)) ModelState.AddModelError(nameof(Choice), texts["Panels.choice-missing"]);
        if (Typed.Text(Why) is not { Length: >= 10 and <= PanelDecision.LongestWords }) ModelState.AddModelError(nameof(Why), texts["Panels.why-missing", PanelDecision.LongestWords]);
        if (Choice == PanelChoice.NotChosen && Alternatives.All(a => a.Id != Alternative)) ModelState.AddModelError(nameof(Alternative), texts["Panels.alternative-missing"]);
        if (!ModelState.IsValid) return Page();
        if ((Decision?.Version ?? 0) != Version) return Tell();
        if (Decision is null) db.PanelDecisions.Add(Decision = new PanelDecision(Id, Referral));
        Decision.Decide(Choice!.Value, Typed.Text(Why)!, Choice == PanelChoice.NotChosen ? Alternative : null, clock.Now);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return await Load() ? Tell() : NotFound();
        }

        return Redirect($"/panels/{Id}?done=decided");
    }

    /// <summary>The person has said that the members of the panel may read the shared part: one consent to each organisation that lacks it, for this panel alone.</summary>
    public async Task<IActionResult> OnPostConsentAsync()
    {
        if (!await Load() || !MayAsk || !IsOpen) return NotFound();
        ModelState.Clear();
        if (Way is not (ConsentWay.OnScreen or ConsentWay.OnPaper or ConsentWay.ByPhone)) ModelState.AddModelError(nameof(Way), texts["Panels.way-missing"]);
        if (!ModelState.IsValid) return Page();
        var (now, today) = (clock.Now, clock.Today);
        foreach (var (organisation, name) in WithoutConsent)
            db.Consents.Add(Consent.Give(client, this.Actor, now, today, new(organisation, null, name), PanelAccess.Purpose, Applicant.Shared, Way!.Value, Until(today), $"panels/{Id}"));
        await db.SaveChangesAsync();
        return Redirect($"/panels/{Id}?done=consented");
    }

    /// <summary>Until a month after the panel meets: it is needed for that and no longer.</summary>
    private DateOnly Until(DateOnly today) => (Panel.MeetsOn < today ? today : Panel.MeetsOn).AddMonths(1);

    private PageResult Tell()
    {
        (OtherChanged, Version) = (true, Decision?.Version ?? 0);
        return Page();
    }
}
