using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
    public static readonly string Engine = $"nivel-match {typeof(Ranking).Assembly.GetName().Version?.ToString(3)}";

    public static string VersionWith(OpenTaxonomy taxonomy) => Short($"{Engine}, {taxonomy.Name}", 40);

    public async Task<RankedOrder> People(JobOrder order, Actor by, int most)
    {
        var candidates = await shelf.Of(order.AreaId);
        var taxonomy = candidates.Taxonomy;
        var offered = await trainings.For(order.AreaId, order.Need.Cards.Concat(order.Need.RequiredSkills).Concat(order.Need.UsefulSkills).Select(taxonomy.InUse), taxonomy);
        var cards = offered.Keys.Where(c => taxonomy.Skill(c.Value)?.Kind == SkillKind.Card).ToList();
        var needs = OrderNeeds.Of(order, taxonomy, cards);
        var ranked = Ranking.People(candidates.Index, needs, most);
        var top = ranked.People.Select(p => new { client = candidates.ClientOf(p.Key).ToString(), score = p.Score });
        await Log(by, new(order.Id, null), taxonomy, needs, ranked.Considered, ranked.Kept, JsonSerializer.Serialize(top));
        return new(candidates, ranked, offered);
    }

    /// <summary>The best open orders for one person.</summary>
    public async Task<JobsForPerson> Jobs(ClientId client, IReadOnlyList<JobOrder> orders, Actor by, int most)
    {
        var taxonomy = await taxonomies.Open();
        var profile = await shelf.ProfileOf(by.AreaId, client) ?? new PersonProfile(0);
        var ranked = Ranking.Jobs(taxonomy.Taxonomy, profile, orders.Select(o => OrderNeeds.Of(o, taxonomy, [])), CandidateShelf.TravelTimes, most);
        var top = ranked.Jobs.Select(j => new { job = j.JobId, score = j.Score });
        await Log(by, new(null, client), taxonomy, profile, ranked.Considered, ranked.Kept, JsonSerializer.Serialize(top));
        return ranked;
    }

    private async Task Log(Actor by, RankedWhat what, OpenTaxonomy taxonomy, object inputs, int considered, int kept, string top)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{JsonSerializer.Serialize(inputs)}|{considered}")));
        db.RankingLogs.Add(new RankingLog(by.AreaId, by.UserId, clock.Now, what, Short($"{Engine}, {taxonomy.Name}", 120), hash, considered, kept, top));
        await db.SaveChangesAsync();
    }

    private static string Short(string text, int most) => text.Length > most ? text[..most] : text;
}
