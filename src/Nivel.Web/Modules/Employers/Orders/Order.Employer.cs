using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>What the employer does with a presented candidate: invite to an interview, choose, or not choose and say why.</summary>
public sealed partial class OrderModel
{
    public async Task<IActionResult> OnPostInviteAsync(CandidateId candidate, DateOnly? day, TimeOnly? time)
    {
        if (!IsEmployer || await Found(candidate) is not { } found) return NotFound();
        if (found.Version != Version) return await Refuse("changed-meanwhile");
        if (CandidateRules.WhyNotInvite(found, Order, await ConsentOf(found), clock.Today) is { Count: > 0 } why) return await Refuse([.. why]);
        if (day is not { } on || time is not { } at || on < clock.Today || on > clock.Today.AddYears(1)) return await Refuse("time-wrong");
        found.Invite(FinnishTime.At(on, at), Order.Title, this.Actor, clock.Now);
        await Tell(found, "candidate-invited");
        return await Save("invited");
    }

    public async Task<IActionResult> OnPostChooseAsync(CandidateId candidate, bool chosen, string? words)
    {
        if (!IsEmployer || await Found(candidate) is not { } found) return NotFound();
        if (found.Version != Version) return await Refuse("changed-meanwhile");
        if (CandidateRules.WhyNotChoose(found, Order, await ConsentOf(found), clock.Today) is { Count: > 0 } why) return await Refuse([.. why]);
        if (!chosen && string.IsNullOrWhiteSpace(words)) return await Refuse("feedback-missing");
        found.Choose(chosen, Order.Title, Short(words), this.Actor, clock.Now);
        await Tell(found, chosen ? "candidate-chosen" : "candidate-not-chosen");
        return await Save(chosen ? "chosen" : "not-chosen");
    }

    private async Task Tell(Candidate candidate, string what)
    {
        if (await db.Clients.FindAsync(candidate.ClientId) is not { } person) return;
        mails.ToPerson(person, Order, what);
        await mails.ToCoach(person, Order, what, $"{candidate.Id}");
    }
}
