using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Takes an answer in: the referral, the place in the group and the mail to the sender in one save.</summary>
public sealed class AnswerDesk(Db db, ReferralMails mails, WaitingLine line, TimeProvider clock)
{
    private const int Tries = 3;

    /// <summary>Answers, or says why not: a code of "Referrals.answer-…".</summary>
    /// <param name="used">The signed link that is used up by the same save.</param>
    public async Task<string?> Answer(ReferralId id, AnswerForm form, Actor by, ReferralLinkId? used = null)
    {
        for (var tried = 1; ; tried++)
        {
            db.ChangeTracker.Clear();
            var referral = await db.Referrals.SingleAsync(r => r.Id == id);
            if (!await db.ShowsPerson(referral, clock.Today)) return "consent-gone";
            if (!IsAnswerable(referral, form.Act!) || referral.Version != form.Version) return "changed";
            if (form.Act == "accept" && await Place(referral) is { } full) return full;
            await Do(referral, form, by);
            if (used is { } link && !await UseUp(link)) return "changed";
            await Tell(referral);
            try
            {
                await db.SaveChangesAsync();
                return null;
            }
            catch (DbUpdateConcurrencyException) when (tried < Tries)
            {
                // Somebody else took a place of the same group: there may be another. A changed referral or a used link ends above.
            }
            catch (DbUpdateConcurrencyException)
            {
                return "changed";
            }
        }
    }

    public static bool IsAnswerable(Referral referral, string act) => act switch
    {
        "queue" => referral.GroupId is not null && IsAnswerable(referral, "accept"),
        "refuse" when referral.State == ReferralState.Waiting => true,
        "accept" or "refuse" => referral.State is ReferralState.Sent or ReferralState.Question or ReferralState.TimeProposed or ReferralState.Unanswered,
        "time" => referral.State is ReferralState.Sent or ReferralState.Question or ReferralState.Unanswered,
        _ => referral.State is ReferralState.Sent or ReferralState.Unanswered,
    };

    /// <summary>The sender takes the proposed time: the place is taken now.</summary>
    public async Task<string?> TakeTime(ReferralId id, Actor by)
    {
        var referral = await db.Referrals.SingleAsync(r => r.Id == id);
        if (referral.State != ReferralState.TimeProposed) return "changed";
        if (await Place(referral) is { } full) return full;
        referral.Accept(referral.Answer, referral.ProposedAt, by, clock.Now);
        return await Saved() ? null : "changed";
    }

    /// <summary>Ends what held a place and gives the place back.</summary>
    /// <param name="keepsPlace">The act goes on with the place, so nobody is offered it.</param>
    public async Task<bool> Release(Referral referral, Action act, bool keepsPlace = false)
    {
        var held = referral.State is ReferralState.Accepted or ReferralState.Started;
        act();
        if (keepsPlace) return await Saved();
        await line.Leave(referral);
        if (held && referral.GroupId is { } group && await db.ServiceGroups.FindAsync(group) is { } kept)
        {
            kept.GiveBackPlace();
            await line.Offer(kept);
        }

        return await Saved();
    }

    private async Task<bool> UseUp(ReferralLinkId id)
    {
        var link = await db.ReferralLinks.SingleAsync(l => l.Id == id);
        if (link.UsedAt is not null) return false;
        link.Use(clock.Now);
        return true;
    }

    private async Task<bool> Saved()
    {
        try { await db.SaveChangesAsync(); return true; }
        catch (DbUpdateConcurrencyException) { return false; }
    }

    private async Task<string?> Place(Referral referral)
    {
        if (referral.GroupId is not { } id) return null;
        var group = await db.ServiceGroups.SingleAsync(g => g.Id == id);
        // Whoever already waits in the line goes before a new one, also when places were just added.
        if (group.Free <= await WaitingLine.Of(db, id).CountAsync(p => p.OfferUntil == null)) return "place-gone";
        group.TakePlace();
        return null;
    }

    private async Task Do(Referral referral, AnswerForm form, Actor by)
    {
        var (words, now) = (string.IsNullOrWhiteSpace(form.Words) ? null : form.Words.Trim(), clock.Now);
        referral.See(by, now);
        switch (form.Act)
        {
            case "accept": referral.Accept(words, form.When, by, now); break;
            case "ask": referral.Ask(words!, by, now); break;
            case "time": referral.ProposeTime(form.When!.Value, words, by, now); break;
            case "queue":
                referral.Wait(words, form.Day!.Value, by, now);
                db.WaitingPlaces.Add(new WaitingPlace(referral, referral.GroupId!.Value, form.Day.Value, now));
                break;
            case "refuse":
                await line.Leave(referral);
                var other = await db.Services.AsNoTracking().Where(s => s.Id == form.Alternative && s.AreaId == referral.AreaId).ToOffer(clock.Today).Select(s => new { s.Id, s.NameFi, s.NameSv, s.NameEn }).SingleOrDefaultAsync();
                referral.Refuse(form.Reason!, words!, other?.Id, other?.NameFi, by, now, other?.NameSv, other?.NameEn);
                break;
        }
    }

    /// <summary>The sender hears when the next act is theirs.</summary>
    private async Task Tell(Referral referral)
    {
        if (referral.State is not (ReferralState.Question or ReferralState.TimeProposed or ReferralState.Refused)) return;
        var to = (await Minding.Of(db, referral, clock.Today)).Email;
        mails.YourTurn(db, referral, to, await db.Services.Where(s => s.Id == referral.ServiceId).Select(s => s.NameFi).SingleAsync(), clock.Now);
    }
}
