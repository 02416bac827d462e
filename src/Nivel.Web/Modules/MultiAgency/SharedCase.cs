using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>The closed list of what the parties may hold and tell each other (381/2023 § 11.2 and 15; T-12, T-16), by its items.</summary>
public enum SharedItem { Identity, ClientRelationship, Skills, SocialSituation, Health, ServiceNeed, Plan }

/// <summary>Which item of the closed list a thing on the case page is. A test fails on one without.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SharedAttribute(SharedItem item) : Attribute
{
    public SharedItem Item { get; } = item;
}

/// <summary>A party as all parties see it.</summary>
public sealed record SharedParty(SupportParty Party, string Worker, string Organisation);

/// <summary>All that the case page knows: it has no other way to the person, so nothing outside the closed list can be shown.</summary>
public sealed record SharedCase(
    [property: Shared(SharedItem.Identity)] string Name,
    [property: Shared(SharedItem.Identity)] string? Phone,
    [property: Shared(SharedItem.ClientRelationship)] MultiAgencySupport Support,
    [property: Shared(SharedItem.ClientRelationship)] IReadOnlyList<SharedParty> Parties,
    [property: Shared(SharedItem.Plan)] IReadOnlyList<SupportStep> Steps,
    [property: Shared(SharedItem.Plan)] IReadOnlyList<SupportReview> Reviews,
    [property: Shared(SharedItem.Plan)] IReadOnlyList<SupportMeeting> Meetings,
    [property: Shared(SharedItem.Plan)] IReadOnlyList<SupportTask> Tasks,
    [property: Shared(SharedItem.Health)] IReadOnlyList<SupportHealth> Health)
{
    public static async Task<SharedCase> Of(Db db, MultiAgencySupport support, Actor actor)
    {
        var id = support.Id;
        var contact = (await db.Clients.AsNoTracking().SingleAsync(c => c.Id == support.ClientId)).ToOthers();
        var parties = await db.SupportParties.Where(p => p.SupportId == id).ToListAsync();
        var workers = parties.ConvertAll(p => p.UserId);
        var names = await db.People.AsNoTracking().Where(u => workers.Contains(u.Id)).Select(u => new { u.Id, u.Name, Organisation = db.Organisations.Where(o => o.Id == u.OrganisationId).Select(o => o.Name).FirstOrDefault() }).ToDictionaryAsync(u => u.Id);
        return new(contact.Name, contact.Phone, support,
            [.. parties.OrderBy(p => p.Kind).Select(p => new SharedParty(p, names[p.UserId].Name, names[p.UserId].Organisation ?? ""))],
            await db.SupportSteps.Where(s => s.SupportId == id).OrderBy(s => s.DueOn).ThenBy(s => s.Id).ToListAsync(),
            await db.SupportReviews.AsNoTracking().Where(r => r.SupportId == id).OrderByDescending(r => r.HeldOn).ThenByDescending(r => r.Id).ToListAsync(),
            await db.SupportMeetings.Where(m => m.SupportId == id).OrderByDescending(m => m.StartsAt).ThenBy(m => m.Id).ToListAsync(),
            await db.SupportTasks.Where(k => k.SupportId == id).OrderBy(k => k.DueOn).ThenBy(k => k.Id).ToListAsync(),
            SeesHealth(support, parties, actor) ? await db.SupportHealths.AsNoTracking().Where(h => h.SupportId == id).OrderBy(h => h.At).ToListAsync() : []);
    }

    public SupportParty? PartyOf(Actor actor) => Parties.Select(p => p.Party).FirstOrDefault(p => p.UserId == actor.UserId);

    public bool ShowsHealthTo(Actor actor) => SeesHealth(Support, [.. Parties.Select(p => p.Party)], actor);

    private static bool SeesHealth(MultiAgencySupport support, IReadOnlyList<SupportParty> parties, Actor actor) =>
        support.State.IsShared() && actor.Role == Role.Specialist && parties.Any(p => p.UserId == actor.UserId && p.Kind != SupportPartyKind.Authority);
}
