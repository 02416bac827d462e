using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What each end can do on the page of a referral.</summary>
public sealed partial class OpenModel
{
    public async Task<IActionResult> OnPostAnswerAsync(ReferralId id, AnswerForm form)
    {
        if (!await Load(id) || !IsReceiver) return NotFound();
        Typed = form;
        ModelState.Clear();
        foreach (var (field, code) in form.Problems(clock.Now)) ModelState.AddModelError(field, texts[$"Referrals.answer-{code}"]);
        if (!ModelState.IsValid) return await Show();
        return await desk.Answer(id, form, this.Actor) is { } problem ? await Again(id, "answers", problem) : Redirect($"/referrals/{id}?done={form.Act}");
    }

    public async Task<IActionResult> OnPostReplyAsync(ReferralId id, string? words)
    {
        if (!await Load(id) || !IsSender) return NotFound();
        if (Referral.State is not (ReferralState.Question or ReferralState.TimeProposed)) return await Again(id, "reply-words", "changed");
        if ((words?.Trim().Length ?? 0) < 3) return await Again(id, "reply-words", "reply-words");
        var service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == Referral.ServiceId);
        var answerBy = FinnishCalendar.AddWorkingDays(clock.Today, Math.Max(1, service.AnswerDays), WorkingDays.Strict);
        Referral.Reply(words!, answerBy, this.Actor, clock.Now);
        var organisation = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == Referral.ToOrganisationId);
        var own = await db.Organisations.Where(o => o.Id == Referral.FromOrganisationId).Select(o => o.Name).SingleAsync();
        mails.Sent(db, Referral, service.ContactEmail is { Length: > 0 } to ? to : organisation.Email, service.NameFi, own, clock.Now, $"referral-reply:{id}:{Referral.Version}");
        return await Saved() ? Redirect($"/referrals/{id}?done=reply") : await Again(id, "reply-words", "changed");
    }

    public async Task<IActionResult> OnPostTakeTimeAsync(ReferralId id)
    {
        if (!await Load(id) || !IsSender) return NotFound();
        return await desk.TakeTime(id, this.Actor) is { } problem ? await Again(id, "time", problem) : Redirect($"/referrals/{id}?done=take-time");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(ReferralId id, string? reason)
    {
        if (!await Load(id) || !IsSender) return NotFound();
        if (Referral.IsOver) return await Again(id, "withdraw-reason", "changed");
        if ((reason?.Trim().Length ?? 0) < 3) return await Again(id, "withdraw-reason", "withdraw-reason");
        var done = await desk.Release(Referral, () => Referral.Withdraw(reason!.Trim(), this.Actor, clock.Now));
        return done ? Redirect($"/referrals/{id}?done=withdraw") : await Again(id, "withdraw-reason", "changed");
    }

    public async Task<IActionResult> OnPostStartAsync(ReferralId id, DateOnly? on)
    {
        if (!await Load(id) || !IsReceiver || !IsShown) return NotFound();
        if (Referral.State != ReferralState.Accepted) return await Again(id, "start-on", "changed");
        if (on is null || on > clock.Today || on < Referral.SentAt.InFinland().Day) return await Again(id, "start-on", "start-on");
        Referral.Start(on.Value, this.Actor, clock.Now);
        return await Saved() ? Redirect($"/referrals/{id}?done=start") : await Again(id, "start-on", "changed");
    }

    public async Task<IActionResult> OnPostEndAsync(ReferralId id, ReferralOutcome? outcome, DateOnly? on, int? goal, string? words, string? next, string? because)
    {
        if (!await Load(id) || !IsReceiver || !IsShown) return NotFound();
        (Ended, EndGoal, EndWords, EndNext, EndBecause, EndOn) = (outcome, goal, words, next, because, on);
        if (Referral.State is not (ReferralState.Accepted or ReferralState.Started)) return await Again(id, "end-outcome", "changed");
        if (EndProblem() is var (field, code)) return await Again(id, field, code);
        var (by, now) = (this.Actor, clock.Now);
        if (outcome != ReferralOutcome.DidNotStart && Referral.State == ReferralState.Accepted) Referral.Start(on!.Value, by, now);
        var done = await desk.Release(Referral, () =>
        {
            if (goal is { } reached && outcome != ReferralOutcome.DidNotStart) db.Assessments.Add(Referral.Assess(Assessor.Provider, reached, words?.Trim(), by, now));
            if (string.IsNullOrWhiteSpace(next)) Referral.EndWithoutNext(outcome!.Value, on!.Value, words?.Trim(), because!.Trim(), by, now);
            else Referral.End(outcome!.Value, on!.Value, words?.Trim(), next.Trim(), by, now);
        });
        return done ? Redirect($"/referrals/{id}?done=end") : await Again(id, "end-outcome", "changed");
    }

    public ReferralOutcome? Ended { get; private set; }
    public DateOnly? EndOn { get; private set; }
    public int? EndGoal { get; private set; }
    public string? EndWords { get; private set; }
    public string? EndNext { get; private set; }
    public string? EndBecause { get; private set; }

    private (string Field, string Code)? EndProblem()
    {
        var first = Referral.StartedOn ?? Referral.SentAt.InFinland().Day;
        if (Ended is not { } outcome || !Enum.IsDefined(outcome)) return ("end-outcome", "outcome");
        if (EndOn is not { } on || on > clock.Today || on < first) return ("end-on", "end-on");
        if (outcome != ReferralOutcome.DidNotStart && EndGoal is not (>= 1 and <= 5)) return ("end-goal-1", "goal");
        if ((EndNext?.Trim().Length ?? 0) < 3 && (EndBecause?.Trim().Length ?? 0) < 10) return ("end-next", "next");
        return EndWords?.Length > 4000 || EndNext?.Length > Referral.LongestNext || EndBecause?.Length > Referral.LongestNext ? ("end-words", "long") : null;
    }

    private async Task<bool> Saved()
    {
        try { await db.SaveChangesAsync(); return true; }
        catch (DbUpdateConcurrencyException) { return false; }
    }
}
