using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers.Orders;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>An open job that could suit a person: why, what is missing and the training that gives it.</summary>
public sealed record SuggestedJob(JobOrder Order, string Employer, string Place, ReasonWords Words, IReadOnlyList<Gap> Gaps);

/// <summary>The jobs for one person, and how many open jobs each condition left out, most first: which wish costs most.</summary>
public sealed record SuggestedJobs(IReadOnlyList<SuggestedJob> Jobs, IReadOnlyList<(HardCondition Condition, int Jobs)> LeftOut, bool IsOwn)
{
    public static readonly SuggestedJobs None = new([], [], false);
}

/// <summary>The same list of jobs for the person and for the worker who has the person.</summary>
public sealed class JobsForOne(Db db, TaxonomyShelf shelf, OrderRanking ranking, Trainings trainings, Texts texts, TimeProvider clock)
{
    private const int Shown = 10, MostRanked = 3000;

    /// <param name="person">Whom the jobs are for.</param>
    /// <param name="already">Orders in which the person stands already: they are told elsewhere.</param>
    /// <param name="by">Who looks; the ranking is written down.</param>
    public async Task<SuggestedJobs> Of(Client person, IReadOnlyCollection<JobOrderId> already, Actor by)
    {
        if (!person.WantsMatching || !person.IsOpen) return SuggestedJobs.None;
        var (taxonomy, area, today, own) = (await shelf.Open(), person.AreaId, clock.Today, by.ClientId == person.Id);
        var open = await db.JobOrders.AsNoTracking().Where(o => o.AreaId == area && (o.State == JobOrderState.Received || o.State == JobOrderState.Answered || o.State == JobOrderState.Presented) && (o.ClosesOn == null || o.ClosesOn >= today))
            .OrderByDescending(o => o.ReceivedAt).Take(MostRanked).ToListAsync();
        var orders = open.Where(o => !already.Contains(o.Id)).ToDictionary(o => o.Id.ToString());
        var ranked = await ranking.Jobs(person.Id, [.. orders.Values], by, Shown, ReasonWords.SpeakForIt);
        var told = ranked.Jobs.Select(j => (Order: orders[j.JobId], Words: ReasonWords.Of(j.Reasons, taxonomy, texts))).ToList();
        var offered = await trainings.For(area, told.SelectMany(j => j.Words.Missing.Concat(j.Words.MissingUseful)), taxonomy, alsoFull: true);
        var (employers, places) = (await Names(told.Select(j => j.Order.EmployerId)), await db.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Code, m => m.Name));
        Gap Lacks(ConceptId concept) => new(taxonomy.Label(concept.Value, LanguageCodes.Parse(Languages.Current)), offered.GetValueOrDefault(concept));
        return new(
            [.. told.Select(j => new SuggestedJob(j.Order, employers[j.Order.EmployerId], places.GetValueOrDefault(j.Order.MunicipalityCode, ""), j.Words, [.. j.Words.Missing.Concat(j.Words.MissingUseful).Select(Lacks)]))],
            [.. ranked.Failed.Where(f => f.Key != HardCondition.WantsMatching).OrderByDescending(f => f.Value).ThenBy(f => f.Key).Select(f => (f.Key, f.Value))], own);
    }

    private Task<Dictionary<EmployerId, string>> Names(IEnumerable<EmployerId> employers)
    {
        var ids = employers.Distinct().ToList();
        return db.Employers.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name);
    }
}
