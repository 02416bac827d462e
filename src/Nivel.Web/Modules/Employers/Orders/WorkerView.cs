using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>Who a person is to the worker who looks: a name when there is a task with the person, else only whose client it is.</summary>
public sealed record Who(ClientId Id, string? Name, string? Coach)
{
    public bool IsMine => Name is not null;

    /// <summary>Grounds on which a company might get a wage subsidy; only of the worker's own people.</summary>
    public IReadOnlyList<string> Supports { get; init; } = [];
}

/// <summary>Something that the person lacks, and the training that gives it.</summary>
public sealed record Gap(string Skill, Training? Training);

/// <summary>A person of the ranked list.</summary>
public sealed record RankedPerson(Who Who, double Score, ReasonWords Words, IReadOnlyList<Gap> Gaps, CandidateState? State);

/// <summary>A candidate of the order as workers see it.</summary>
public sealed record CandidateCard(Candidate Candidate, string Letter, Who Who, ReasonWords Words, IReadOnlyList<Gap> Gaps, Consent? Consent, bool HasConsent, bool HasPlacement);

/// <summary>What a worker sees of an order: candidates with their state, the ranked list with reasons, and how many each condition left out.</summary>
public sealed record WorkerView(IReadOnlyList<CandidateCard> Candidates, IReadOnlyList<RankedPerson> Ranked, IReadOnlyList<(FilterCount Count, string Words)> Filters, int Considered, int Kept, IReadOnlyList<Who> Mine, OpenTaxonomy Taxonomy)
{
    public int Presented => Candidates.Count(c => c.Candidate.State is CandidateState.Presented or CandidateState.Interview or CandidateState.Chosen);
}

/// <summary>Loads it: names only of the worker's own people, through the actor.</summary>
public sealed class WorkerLoad(Db db, OrderRanking ranking, Texts t, TimeProvider clock)
{
    public async Task<WorkerView> Load(JobOrder order, Actor actor, int most)
    {
        var ranked = await ranking.People(order, actor, most, ReasonWords.SpeakForPerson);
        var taxonomy = ranked.Candidates.Taxonomy;
        var candidates = await db.Candidates.AsNoTracking().Where(c => c.JobOrderId == order.Id).OrderBy(c => c.Id).ToListAsync();
        var ids = ranked.People.People.Select(p => ranked.Candidates.ClientOf(p.Key)).Concat(candidates.Select(c => c.ClientId)).Distinct().ToList();
        var who = await WhoIs(actor, ids);
        var consents = await ConsentsOf(candidates);
        var placed = await db.Placements.Where(p => p.JobOrderId == order.Id).Select(p => p.ClientId).ToListAsync();
        var states = candidates.ToDictionary(c => c.ClientId, c => c.State);
        return new(
            [.. candidates.Select((c, i) => Card(c, i, order, who[c.ClientId], ranked, consents, placed))],
            [.. ranked.People.People.Select(p => (Person: p, Id: ranked.Candidates.ClientOf(p.Key))).Where(p => who.ContainsKey(p.Id)).Select(p => Person(p.Person, who[p.Id], ranked, states))],
            [.. ranked.People.Filters.Where(f => f.Removed > 0).Select(f => (f, FilterWords(f, taxonomy)))],
            ranked.People.Considered, ranked.People.Kept, await MineToSuggest(actor, states.Keys), taxonomy);
    }

    private CandidateCard Card(Candidate candidate, int index, JobOrder order, Who who, RankedOrder ranked, Dictionary<ConsentId, Consent> consents, List<ClientId> placed)
    {
        var words = ReasonWords.Of(StoredReason.Read(candidate.Reasons), ranked.Candidates.Taxonomy, t);
        var consent = candidate.ConsentId is { } id ? consents.GetValueOrDefault(id) : null;
        return new(candidate, Letters.Of(index), who, words, Gaps(words, ranked), consent, CandidateRules.HasConsent(consent, order, clock.Today), placed.Contains(candidate.ClientId));
    }

    private RankedPerson Person(Ranked person, Who who, RankedOrder ranked, Dictionary<ClientId, CandidateState> states)
    {
        var words = ReasonWords.Of(person.Reasons, ranked.Candidates.Taxonomy, t);
        return new(who, person.Score, words, Gaps(words, ranked), states.TryGetValue(who.Id, out var state) ? state : null);
    }

    private static IReadOnlyList<Gap> Gaps(ReasonWords words, RankedOrder ranked) =>
        [.. words.Missing.Concat(words.MissingUseful).Select(c => new Gap(ranked.Candidates.Taxonomy.Label(c.Value, LanguageCodes.Parse(Languages.Current)), ranked.Trainings.GetValueOrDefault(c)))];

    public async Task<Dictionary<ClientId, Who>> WhoIs(Actor actor, List<ClientId> ids)
    {
        var mine = await db.ClientsOf(actor, clock.Today).Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.GivenName, c.FamilyName, c.BornOn, c.UnemployedSince }).ToDictionaryAsync(c => c.Id);
        var all = await db.Clients.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, Coach = db.People.Where(u => u.Id == c.CoachId).Select(u => u.Name).FirstOrDefault() }).ToListAsync();
        return all.ToDictionary(c => c.Id, c => mine.TryGetValue(c.Id, out var own)
            ? new Who(c.Id, $"{own.GivenName} {own.FamilyName}", c.Coach) { Supports = PossibleSupports.For(own.BornOn, own.UnemployedSince, clock.Today) }
            : new Who(c.Id, null, c.Coach));
    }

    private async Task<Dictionary<ConsentId, Consent>> ConsentsOf(List<Candidate> candidates)
    {
        var ids = candidates.Where(c => c.ConsentId is not null).Select(c => c.ConsentId!.Value).ToList();
        return await db.Consents.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
    }

    /// <summary>The engine leaves nobody out for good: a worker may put forward any person of their own who wants matching.</summary>
    public async Task<IReadOnlyList<Who>> MineToSuggest(Actor actor, IEnumerable<ClientId> already)
    {
        var taken = already.ToHashSet();
        var mine = await db.ClientsOf(actor, clock.Today).Where(c => c.EndedOn == null && c.WantsMatching).OrderBy(c => c.FamilyName).ThenBy(c => c.GivenName)
            .Select(c => new { c.Id, c.GivenName, c.FamilyName }).Take(400).ToListAsync();
        return [.. mine.Where(c => !taken.Contains(c.Id)).Select(c => new Who(c.Id, $"{c.FamilyName} {c.GivenName}", null))];
    }

    public string FilterWords(FilterCount filter, OpenTaxonomy taxonomy) =>
        t[$"Employers.filter-{filter.Condition}", taxonomy.Label(filter.Concept.Value ?? "", LanguageCodes.Parse(Languages.Current))];
}

/// <summary>A, B, C … by which candidates are called before anybody may say their names.</summary>
public static class Letters
{
    public static string Of(int index) => index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + index / 26 - 1)}{(char)('A' + index % 26)}";
}
