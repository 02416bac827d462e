using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>What those who have referred say of the service, beside the provider's own words.</summary>
public sealed partial class CardModel
{
    private const int Longest = 600;

    [BindProperty] public int? Fit { get; set; }
    [BindProperty] public string? Gives { get; set; }
    [BindProperty] public string? WorkedFor { get; set; }
    [BindProperty] public string? Reply { get; set; }

    public IReadOnlyList<ServiceReview> Reviews { get; private set; } = [];
    public bool MayReview { get; private set; }
    public bool MayReply { get; private set; }
    public ServiceReview? Own { get; private set; }
    public int Queue { get; private set; }

    public double? AverageFit => Reviews.Count == 0 ? null : Reviews.Average(r => r.Fit);

    public async Task<IActionResult> OnPostReviewAsync(ServiceId id)
    {
        if (await OnGetAsync(id) is NotFoundResult || !MayReview) return NotFound();
        if (Fit is not (>= 1 and <= 4)) ModelState.AddModelError(nameof(Fit), texts["Services.review-fit-missing"]);
        Judge(nameof(Gives), Gives);
        if (WorkedFor is not null && !CardCodes.Targets.Contains(WorkedFor)) WorkedFor = null;
        if (!ModelState.IsValid) return Page();
        if (Own is not null && await db.ServiceReviews.SingleAsync(r => r.Id == Own.Id) is var own) own.Say(Fit!.Value, Gives!.Trim(), WorkedFor, clock.Now);
        else db.ServiceReviews.Add(ServiceReview.Write(Card, Fit!.Value, Gives!.Trim(), WorkedFor, Actor.From(User)!, clock.Now));
        return await Kept(id);
    }

    public async Task<IActionResult> OnPostReplyAsync(ServiceId id, ServiceReviewId review)
    {
        if (await OnGetAsync(id) is NotFoundResult || !MayReply || await db.ServiceReviews.SingleOrDefaultAsync(r => r.Id == review && r.ServiceId == id) is not { AnsweredAt: null } found) return NotFound();
        Judge(nameof(Reply), Reply);
        if (!ModelState.IsValid) return Page();
        found.Reply(Reply!.Trim(), Card, Actor.From(User)!, clock.Now);
        return await Kept(id);
    }

    /// <summary>Both wrote at once: what stands now is shown.</summary>
    private async Task<IActionResult> Kept(ServiceId id)
    {
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { return Redirect($"/services/{id}#reviews"); }
        return Redirect($"/services/{id}?done=reviewed#reviews");
    }

    /// <summary>A review is of a service. Words that seem to name a person are sent back: the next reader must not learn who it was.</summary>
    private void Judge(string field, string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) ModelState.AddModelError(field, texts["Services.review-words-missing"]);
        else if (words.Length > Longest) ModelState.AddModelError(field, texts["Services.review-long", Longest]);
        else if (PersonalData.Blanked(words) != words) ModelState.AddModelError(field, texts["Services.review-person"]);
    }

    private async Task LookAtReviews(Actor? actor)
    {
        if (!ShowsProfessional || actor is null) return;
        Reviews = await db.ServiceReviews.AsNoTracking().Where(r => r.ServiceId == Card.Id).OrderByDescending(r => r.At).ToListAsync();
        Own = Reviews.FirstOrDefault(r => r.ByUserId == actor.UserId);
        MayReview = actor.Role.MeetsClients() && Own?.AnsweredAt is null && await db.Referrals.AnyAsync(r => r.ServiceId == Card.Id && r.FromUserId == actor.UserId && r.State != ReferralState.Withdrawn);
        MayReply = actor.Is(Role.Provider, Role.Specialist) && actor.OrganisationId == Card.OrganisationId;
        Queue = await Waiting.Count(db, Card.Id);
        if (Request.Method == HttpMethods.Get && Own is { } own) (Fit, Gives, WorkedFor) = (own.Fit, own.ReallyGives, own.WorkedFor);
    }
}
