using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>Name and contact of a candidate, there only while a consent for this order is in force.</summary>
/// <param name="Works">What works for the person at work: only what the person has chosen for employers.</param>
public sealed record KnownPerson(string Name, string? Phone, string? Email, IReadOnlyList<string> Works);

/// <summary>A candidate as the employer sees it: skills at once, the person only with consent (D-13).</summary>
public sealed record ShownCandidate(CandidateId Id, int Version, string Letter, CandidateState State, KnownPerson? Person, bool IsWithdrawn, ReasonWords Words, IReadOnlyList<string> Missing, DateOnly? AvailableFrom, DateTimeOffset? InterviewAt);

/// <summary>Loads the candidates that an employer may see. The one place that decides whether a name is shown.</summary>
public sealed class EmployerLoad(Db db, TaxonomyShelf shelf, LookLog looks, Texts t, TimeProvider clock)
{
    private static readonly CandidateState[] Mapped = [CandidateState.Asked, CandidateState.Agreed, CandidateState.Presented, CandidateState.Interview, CandidateState.Chosen];
    private static readonly CandidateState[] Named = [CandidateState.Presented, CandidateState.Interview, CandidateState.Chosen];

    public async Task<IReadOnlyList<ShownCandidate>> Load(JobOrder order, Actor actor)
    {
        var taxonomy = await shelf.Open();
        var all = await db.Candidates.AsNoTracking().Where(c => c.JobOrderId == order.Id).OrderBy(c => c.Id).ToListAsync();
        var shown = new List<ShownCandidate>();
        for (var i = 0; i < all.Count; i++)
            if (Mapped.Contains(all[i].State)) shown.Add(await Show(all[i], Letters.Of(i), order, actor, taxonomy));
        return shown;
    }

    private async Task<ShownCandidate> Show(Candidate candidate, string letter, JobOrder order, Actor actor, OpenTaxonomy taxonomy)
    {
        var consent = candidate.ConsentId is { } id ? await db.Consents.AsNoTracking().SingleAsync(c => c.Id == id) : null;
        var known = Named.Contains(candidate.State) && CandidateRules.HasConsent(consent, order, clock.Today);
        var gone = consent is not null && !consent.IsInForce(clock.Today);
        var words = ReasonWords.Of(gone ? [] : StoredReason.Read(candidate.Reasons), taxonomy, t);
        var client = candidate.ClientId;
        var from = gone ? null : await db.WorkWishes.Where(w => w.ClientId == client).Select(w => w.AvailableFrom).FirstOrDefaultAsync();
        return new(candidate.Id, candidate.Version, letter, candidate.State, known ? await Person(candidate, actor) : null, gone, words,
            [.. words.Missing.Concat(words.MissingUseful).Select(c => taxonomy.Label(c.Value, LanguageCodes.Parse(Languages.Current)))], from, candidate.InterviewAt);
    }

    private async Task<KnownPerson> Person(Candidate candidate, Actor actor)
    {
        await looks.Record(actor, candidate.ClientId, "candidate", "consent:job-order");
        var client = await db.Clients.AsNoTracking().SingleAsync(c => c.Id == candidate.ClientId);
        var (contact, id) = (client.ToOthers(), candidate.ClientId);
        var works = client.IsProtected ? [] : await db.WorkFindings.Where(f => f.ClientId == id && f.IsShown).OrderBy(f => f.Kind).ThenBy(f => f.Id).Select(f => f.Words).ToListAsync();
        return new(contact.Name, contact.Phone, contact.Email, works);
    }
}
