using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The three assessments at the end and the next step that is agreed before it.</summary>
public sealed partial class OpenModel
{
    public Assessor? AssessBy { get; private set; }
    public int? AssessGoal { get; private set; }
    public string? AssessWords { get; private set; }
    public string? NextTyped { get; private set; }
    public DateOnly? GroupEndsOn { get; private set; }

    public AssessmentRequest? Asked { get; private set; }

    public Views Views => new(Assessments, OfWork: false, Asked);

    /// <summary>Whose assessment this end may still write down: its own, the employer's as the employer told it, and the sender also the person's.</summary>
    public IReadOnlyList<Assessor> Missing => Referral.State is not (ReferralState.Started or ReferralState.Ended) || Referral.Outcome == ReferralOutcome.DidNotStart ? []
        : [.. Views.Everybody.Where(a => Assessments.All(done => done.By != a) && (a switch { Assessor.Person => IsSender, Assessor.Provider => IsReceiver && IsShown, _ => IsSender || IsShown }))];

    /// <summary>The end is near and nothing has been agreed for after it.</summary>
    public bool AsksNext => Referral is { State: ReferralState.Started, NextStep: null } && GroupEndsOn <= clock.Today.AddDays(Referral.AskNextDays);

    public async Task<IActionResult> OnPostAssessAsync(ReferralId id, Assessor? by, int? goal, string? words)
    {
        if (!await Load(id) || (!IsSender && !IsShown)) return NotFound();
        (AssessBy, AssessGoal, AssessWords) = (by, goal, words);
        Assessments = await db.Assessments.AsNoTracking().Where(a => a.ReferralId == id).ToListAsync();
        if (by is not { } assessor || !Missing.Contains(assessor)) return await Again(id, "assess-by", "assess-by");
        if (goal is not (>= 1 and <= 5)) return await Again(id, "assess-goal-1", "goal");
        if (words?.Length > 4000) return await Again(id, "assess-words", "long");
        db.Assessments.Add(Referral.Assess(assessor, goal.Value, string.IsNullOrWhiteSpace(words) ? null : words.Trim(), this.Actor, clock.Now));
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { return await Again(id, "assess-by", "changed"); }
        return Redirect($"/referrals/{id}?done=assessed");
    }

    public async Task<IActionResult> OnPostAgreeNextAsync(ReferralId id, string? next)
    {
        if (!await Load(id) || (!IsSender && !IsShown)) return NotFound();
        NextTyped = next;
        if (Referral.State is not (ReferralState.Accepted or ReferralState.Started)) return await Again(id, "agree-next", "changed");
        if ((next?.Trim().Length ?? 0) is < 3 or > Referral.LongestNext) return await Again(id, "agree-next", "next-only");
        Referral.AgreeNext(next!.Trim(), this.Actor, clock.Now);
        return await Saved() ? Redirect($"/referrals/{id}?done=next-agreed") : await Again(id, "agree-next", "changed");
    }
}
