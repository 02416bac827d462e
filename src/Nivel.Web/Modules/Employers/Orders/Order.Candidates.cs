using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>What workers do with candidates: suggest, ask the person, record the answer, present to the employer.</summary>
public sealed partial class OrderModel
{
    public async Task<IActionResult> OnPostSuggestAsync(ClientId client, string? words, bool byHand)
    {
        if (IsEmployer) return NotFound();
        if (!Order.IsOpen) return await Refuse("order-closed");
        // Whoever is added past the list is added for a reason that others can read; the list itself is the reason for those on it.
        if (byHand && string.IsNullOrWhiteSpace(words)) return await Refuse("suggest-reason-missing");
        var area = this.Actor.AreaId;
        var person = await db.Clients.SingleOrDefaultAsync(c => c.Id == client && c.AreaId == area && c.EndedOn == null && c.WantsMatching);
        if (person is null) return await Refuse("not-matchable");
        if (await db.Candidates.AnyAsync(c => c.JobOrderId == Id && c.ClientId == client)) return await Refuse("already-candidate");
        var (score, reasons, version) = await Judge(client);
        var candidate = Candidate.Suggest(Order, client, score, reasons, version, this.Actor, clock.Now, byHand ? Short(words) : null);
        db.Candidates.Add(candidate);
        if (person.CoachId != this.Actor.UserId) await mails.ToCoach(person, Order, "candidate-suggested", $"{candidate.Id}");
        return await Save("suggested");
    }

    public Task<IActionResult> OnPostAskAsync(CandidateId candidate, DateOnly? answerBy) => WithOwn(candidate, (found, person) =>
    {
        var by = answerBy ?? AskUntil;
        if (CandidateRules.WhyNotAsk(found, Order, by, clock.Today) is { Count: > 0 } why) return Refuse([.. why]);
        found.Ask(by, Order.Title, this.Actor, clock.Now);
        mails.ToPerson(person, Order, "candidate-asked");
        return Save("asked");
    });

    public Task<IActionResult> OnPostAgreeAsync(CandidateId candidate, ConsentWay? way, DateOnly? until) => WithOwn(candidate, (found, person) =>
    {
        var last = until ?? clock.Today.AddMonths(OrderConsent.Months);
        if (CandidateRules.WhyNotAgree(found, Order, clock.Today) is { Count: > 0 } why) return Refuse([.. why]);
        if (way is not (ConsentWay.OnPaper or ConsentWay.ByPhone or ConsentWay.OnScreen)) return Refuse("way-missing");
        if (last < clock.Today || last > clock.Today.AddYears(1)) return Refuse("until-wrong");
        var consent = OrderConsent.Give(person, Order, Employer.Name, way.Value, last, this.Actor, clock.Now, clock.Today);
        db.Consents.Add(consent);
        found.Agree(consent, Order.Title, this.Actor, clock.Now);
        return Save("agreed");
    });

    public Task<IActionResult> OnPostDeclineAsync(CandidateId candidate, string? words) => WithOwn(candidate, (found, _) =>
    {
        if (CandidateRules.WhyNotDecline(found) is { Count: > 0 } why) return Refuse([.. why]);
        found.Decline(Order.Title, Short(words), this.Actor, clock.Now);
        return Save("declined");
    });

    public Task<IActionResult> OnPostDropAsync(CandidateId candidate, string? words) => WithOwn(candidate, (found, _) =>
    {
        if (string.IsNullOrWhiteSpace(words)) return Refuse("drop-reason-missing");
        if (found.State is not (CandidateState.Suggested or CandidateState.Asked or CandidateState.Agreed)) return Refuse("candidate-state");
        found.Drop(Short(words)!, this.Actor, clock.Now);
        return Save("dropped");
    });

    public async Task<IActionResult> OnPostPresentAsync(CandidateId candidate)
    {
        if (IsEmployer || await Found(candidate) is not { } found) return NotFound();
        var consent = await ConsentOf(found);
        if (found.Version != Version) return await Refuse("changed-meanwhile");
        if (CandidateRules.WhyNotPresent(found, Order, consent, clock.Today) is { Count: > 0 } why) return await Refuse([.. why]);
        found.Present(Order.Title, this.Actor, clock.Now);
        Order.Answer(this.Actor, clock.Now);
        Order.Present();
        mails.ToEmployer(Employer, Order, "candidate-presented");
        return await Save("presented");
    }

    /// <summary>An act on a candidate for which the worker must have a task with the person; else the candidate does not exist for them.</summary>
    private async Task<IActionResult> WithOwn(CandidateId id, Func<Candidate, Client, Task<IActionResult>> act)
    {
        if (IsEmployer || await Found(id) is not { } found) return NotFound();
        var person = await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync(c => c.Id == found.ClientId);
        if (person is null) return NotFound();
        return found.Version == Version ? await act(found, person) : await Refuse("changed-meanwhile");
    }

    private Task<Candidate?> Found(CandidateId id) => db.Candidates.SingleOrDefaultAsync(c => c.Id == id && c.JobOrderId == Id);

    private Task<Consent?> ConsentOf(Candidate candidate)
    {
        var id = candidate.ConsentId;
        return db.Consents.SingleOrDefaultAsync(c => c.Id == id);
    }

    /// <summary>How the engine sees one person for this order, also one whom its conditions left out.</summary>
    private async Task<(double Score, string Reasons, string Version)> Judge(ClientId client)
    {
        var taxonomy = await shelf.Open();
        var version = OrderRanking.VersionWith(taxonomy);
        if (await candidates.ProfileOf(this.Actor.AreaId, client) is not { } profile) return (0, "[]", version);
        var needs = OrderNeeds.Of(Order, taxonomy, [.. Order.Need.Cards.Select(taxonomy.InUse)]);
        var soft = needs with { Hours = 0, Shifts = 0, StartsOnDay = 0, Municipality = "", Licences = [], Languages = [], RequiredSkills = [.. needs.RequiredSkills, .. needs.Languages.Select(l => l.Language)] };
        var ranked = Ranking.Jobs(taxonomy.Taxonomy, profile, [soft], (await candidates.TravelTimes()).Minutes, 1);
        return ranked.Jobs is [var job] ? (job.Score, StoredReason.Write(job.Reasons), version) : (0, "[]", version);
    }

    private static string? Short(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim() is { Length: > 2000 } much ? much[..2000] : words.Trim();
}
