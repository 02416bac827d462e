using Nivel.Match;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>The people ranked for an order, with the candidates they were ranked from and the trainings that close their gaps.</summary>
public sealed record RankedOrder(Candidates Candidates, PeopleForJob People, IReadOnlyDictionary<ConceptId, Training> Trainings);

/// <summary>Ranks people for orders and jobs for people, and writes each ranking down so that it can be explained later.</summary>
public sealed class OrderRanking(Db db, CandidateShelf shelf, TaxonomyShelf taxonomies, Trainings trainings, TimeProvider clock)
{
    /// <summary>So many times the length of a list are looked at for what may be told.</summary>
    private const int LookedAt = 5;

    /// <summary>The mark after the plus is that of the build: other code has another.</summary>
    public static readonly string Engine = $"nivel-match {typeof(Ranking).Assembly.GetName().Version?.ToString(3)}+{typeof(Ranking).Module.ModuleVersionId.ToString("N")[..6]}";

    public static string VersionWith(OpenTaxonomy taxonomy) => Short($"{Engine}, {taxonomy.Name}", 40);

    /// <summary>The best persons for an order; <paramref name="told"/> as for <see cref="Jobs"/>.</summary>
    public async Task<RankedOrder> People(JobOrder order, Actor by, int most, Func<IReadOnlyList<Reason>, bool>? told = null)
    {
        var candidates = await shelf.Of(order.AreaId);
        var taxonomy = candidates.Taxonomy;
        var offered = await trainings.For(order.AreaId, order.Need.Cards.Concat(order.Need.RequiredSkills).Concat(order.Need.UsefulSkills).Select(taxonomy.InUse), taxonomy);
        var needs = OrderNeeds.Of(order, taxonomy, Cards(offered, taxonomy));
        var ranked = Ranking.People(candidates.Index, needs, most);
        // What is written down is what was shown: who is not told of is in neither.
        ranked = ranked with { People = [.. ranked.People.Where(p => told is null || told(p.Reasons))] };
        var shown = ranked.People.Select(p => (Client: candidates.ClientOf(p.Key), p.Score)).ToList();
        var profiles = await shelf.ProfilesOf(order.AreaId, [.. shown.Select(s => s.Client)]);
        await Log(by, new(order.Id, null), taxonomy, candidates.Travel, new([needs], profiles), new(ranked.Considered, ranked.Kept, ranked.Filters, shown.Select(s => new LoggedPlace($"{s.Client}", s.Score))));
        return new(candidates, ranked, offered);
    }

    /// <summary>The best open orders for one person.</summary>
    /// <param name="client">The person.</param>
    /// <param name="orders">Among which.</param>
    /// <param name="by">Who looks.</param>
    /// <param name="most">Length of the list at most.</param>
    /// <param name="told">Which are told at all, by their reasons; without it all.</param>
    public async Task<JobsForPerson> Jobs(ClientId client, IReadOnlyList<JobOrder> orders, Actor by, int most, Func<IReadOnlyList<Reason>, bool>? told = null)
    {
        var taxonomy = await taxonomies.Open();
        var profile = await shelf.ProfileOf(by.AreaId, client) ?? new PersonProfile(0);
        var cards = await Trainable(by.AreaId, orders, taxonomy);
        var travel = await shelf.TravelTimes();
        var needs = orders.Select(o => OrderNeeds.Of(o, taxonomy, cards)).ToDictionary(n => n.Id);
        var ranked = Ranking.Jobs(taxonomy.Taxonomy, profile, needs.Values, travel.Minutes, told is null ? most : most * LookedAt);
        ranked = ranked with { Jobs = [.. ranked.Jobs.Where(j => told is null || told(j.Reasons)).Take(most)] };
        var shown = ranked.Jobs.Select(j => needs[j.JobId]).OrderBy(n => n.Id, StringComparer.Ordinal);
        await Log(by, new(null, client), taxonomy, travel, new([.. shown], [new($"{client}", profile)]),
            new(ranked.Considered, ranked.Kept, ranked.Failed.OrderBy(f => f.Key).Select(f => new FilterCount(f.Key, default, f.Value, f.Value)), ranked.Jobs.Select(j => new LoggedPlace(j.JobId, j.Score))));
        return ranked;
    }

    /// <summary>How the engine sees one person for an order, with the score and the reasons of the list; also one whom a condition left out. Null while the person is not matched at all.</summary>
    public async Task<PersonForJob?> One(JobOrder order, ClientId client)
    {
        var taxonomy = await taxonomies.Open();
        if (await shelf.ProfileOf(order.AreaId, client) is not { } profile) return null;
        return Ranking.One(taxonomy.Taxonomy, profile, OrderNeeds.Of(order, taxonomy, await Trainable(order.AreaId, [order], taxonomy)), (await shelf.TravelTimes()).Minutes);
    }

    // Cards that the area can train now: the same for a list of people and for a list of jobs, so that both give the same score.
    private async Task<HashSet<ConceptId>> Trainable(EmploymentAreaId area, IEnumerable<JobOrder> orders, OpenTaxonomy taxonomy) =>
        Cards(await trainings.For(area, orders.SelectMany(o => o.Need.Cards).Select(taxonomy.InUse), taxonomy), taxonomy);

    private static HashSet<ConceptId> Cards(IReadOnlyDictionary<ConceptId, Training> offered, OpenTaxonomy taxonomy) =>
        [.. offered.Keys.Where(c => taxonomy.Skill(c.Value)?.Kind == SkillKind.Card)];

    private async Task Log(Actor by, RankedWhat what, OpenTaxonomy taxonomy, Travel travel, RankingInputs inputs, RankedResult result)
    {
        var with = new RankedBy(Short($"{Engine}, {taxonomy.Name}, {travel.Version}", 120), taxonomy.Version);
        db.RankingLogs.Add(new RankingLog(by.AreaId, by.UserId, clock.Now, what, with, inputs, result));
        await db.SaveChangesAsync();
    }

    private static string Short(string text, int most) => text.Length > most ? text[..most] : text;
}
