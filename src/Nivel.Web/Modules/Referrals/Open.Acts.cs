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
        var own = await db.Organisations.Where(o => o.Id == Referral.FromOrganisationId).Select(o => o.Name).SingleAsync();
        mails.Sent(db, Referral, await ReceiverAddress.Of(db, service.Id), service.NameFi, own, clock.Now, $"referral-reply:{id}:{Referral.Version}");
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
        return await results.Start(Referral, on, this.Actor) is var (field, code) ? await Again(id, field, code) : Redirect($"/referrals/{id}?done=start");
    }

    public async Task<IActionResult> OnPostEndAsync(ReferralId id, EndForm form)
    {
        if (!await Load(id) || !IsReceiver || !IsShown) return NotFound();
        Ending = form;
        ModelState.Clear();
        return await results.End(Referral, form, this.Actor) is var (field, code) ? await Again(id, field, code) : Redirect($"/referrals/{id}?done=end");
    }

    public EndForm Ending { get; private set; } = new();

    private async Task<bool> Saved()
    {
        try { await db.SaveChangesAsync(); return true; }
        catch (DbUpdateConcurrencyException) { return false; }
    }
}
