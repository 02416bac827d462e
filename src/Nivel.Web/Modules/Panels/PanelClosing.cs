using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Panels;

/// <summary>Why a panel cannot be closed yet: codes of "Panels.refusal-…" with the number they speak of.</summary>
public sealed record PanelRefusal(string Code, int Count);

/// <summary>Closes a panel: every applicant gets an answer in one save, and each sender one mail however many people they had.</summary>
public sealed class PanelClosing(Db db, PanelMails mails, TimeProvider clock)
{
    /// <summary>Working days in which those who wait hear how the line has moved; the house's own custom.</summary>
    public const int DaysUntilNews = 20;

    /// <summary>The lead may close when everybody has a decision and there is a place for everybody who is chosen.</summary>
    public static IReadOnlyList<PanelRefusal> WhyNot(IReadOnlyCollection<ReferralId> applicants, IReadOnlyCollection<PanelDecision> decisions, int places)
    {
        var refusals = new List<PanelRefusal>();
        var decided = decisions.Where(d => applicants.Contains(d.ReferralId)).ToList();
        if (applicants.Count == 0) refusals.Add(new("nobody", 0));
        if (applicants.Count > decided.Count) refusals.Add(new("undecided", applicants.Count - decided.Count));
        var chosen = decided.Count(d => d.Choice == PanelChoice.Chosen);
        if (chosen > places) refusals.Add(new("places", chosen - places));
        return refusals;
    }

    /// <summary>Places that the panel can give: the free ones, and those held for applicants of the line whom it does not leave waiting.</summary>
    public async Task<int> Places(SelectionPanel panel, ServiceGroup group)
    {
        var applicants = db.ApplicantsOf(panel).Select(r => r.Id);
        return group.Free + await WaitingLine.Of(db, group.Id).CountAsync(p => p.OfferUntil != null && applicants.Contains(p.ReferralId)
            && !db.PanelDecisions.Any(d => d.PanelId == panel.Id && d.ReferralId == p.ReferralId && d.Choice == PanelChoice.Waiting));
    }

    public async Task<IReadOnlyList<PanelRefusal>> Close(SelectionPanel panel, Actor by)
    {
        var group = await db.ServiceGroups.SingleAsync(g => g.Id == panel.GroupId);
        var applicants = await db.ApplicantsOf(panel).OrderBy(r => r.SentAt).ToListAsync();
        var decisions = await db.PanelDecisions.AsNoTracking().Where(d => d.PanelId == panel.Id).ToDictionaryAsync(d => d.ReferralId);
        var refusals = WhyNot([.. applicants.Select(r => r.Id)], decisions.Values, await Places(panel, group));
        if (refusals.Count > 0) return refusals;
        // Those who leave the line go first, so that their held places are there for the chosen.
        foreach (var referral in applicants.OrderBy(r => decisions[r.Id].Choice == PanelChoice.Chosen)) await Answer(referral, decisions[referral.Id], group, by);
        int Count(PanelChoice choice) => applicants.Count(r => decisions[r.Id].Choice == choice);
        panel.Close(Count(PanelChoice.Chosen), Count(PanelChoice.Waiting), Count(PanelChoice.NotChosen), by, clock.Now);
        await mails.Closed(panel, applicants);
        await db.SaveChangesAsync();
        return [];
    }

    private async Task Answer(Referral referral, PanelDecision decision, ServiceGroup group, Actor by)
    {
        var now = clock.Now;
        referral.See(by, now);
        referral.JoinGroup(group);
        switch (decision.Choice)
        {
            case PanelChoice.Chosen:
                await Leave(referral, group);
                group.TakePlace();
                referral.Accept(decision.Words, null, by, now);
                break;
            case PanelChoice.Waiting when referral.State != ReferralState.Waiting:
                var promised = FinnishCalendar.AddWorkingDays(clock.Today, DaysUntilNews, WorkingDays.Strict);
                referral.Wait(decision.Words, promised, by, now);
                db.WaitingPlaces.Add(new WaitingPlace(referral, group.Id, promised, referral.SentAt));
                break;
            case PanelChoice.NotChosen:
                await Leave(referral, group);
                var other = decision.AlternativeServiceId;
                referral.Refuse("panel", decision.Words, other, await db.Services.Where(s => s.Id == other).Select(s => s.NameFi).SingleOrDefaultAsync(), by, now);
                break;
        }
    }

    /// <summary>Out of the line. A place held there is free for the panel, not for the next in line: the panel is just deciding of it.</summary>
    private async Task Leave(Referral referral, ServiceGroup group)
    {
        if (await db.WaitingPlaces.SingleOrDefaultAsync(p => p.ReferralId == referral.Id && p.LeftAt == null) is not { } place) return;
        if (place.IsOffered) group.GiveBackPlace();
        place.Leave(clock.Now);
    }
}
