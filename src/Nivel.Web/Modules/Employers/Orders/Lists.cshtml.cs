using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
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

/// <summary>The lists that were made for an order: when, by whom, by which version, whether they come out the same again, and why a person was there or was not.</summary>
[For(Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class ListsModel(Db db, TaxonomyShelf shelf, CandidateShelf candidates, WorkerLoad workers, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    private const int MostLists = 30;

    [BindProperty(SupportsGet = true)] public JobOrderId Id { get; set; }
    [FromQuery] public RankingLogId? List { get; set; }
    [FromQuery] public ClientId? Client { get; set; }

    public JobOrder Order { get; private set; } = null!;
    public IReadOnlyList<MadeList> Lists { get; private set; } = [];
    public RankingLog? Chosen { get; private set; }
    public bool? IsSameAgain { get; private set; }
    public IReadOnlyList<(string Condition, int Removed)> LeftOut { get; private set; } = [];
    public IReadOnlyList<(int Place, Who Who, double Score)> Places { get; private set; } = [];
    public IReadOnlyList<Who> Mine { get; private set; } = [];
    public WhyHere? Why { get; private set; }

    /// <summary>One list without its content.</summary>
    public sealed record MadeList(RankingLogId Id, DateTimeOffset At, string? By, string Engine, int Considered, int Kept);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var order = await db.JobOrdersOf(this.Actor).SingleOrDefaultAsync(o => o.Id == Id);
        if (order is null) { context.Result = NotFound(); return; }
        Order = order;
        await next();
    }

    public async Task<IActionResult> OnGetAsync()
    {
        Lists = await db.RankingLogs.Where(l => l.JobOrderId == Id).OrderByDescending(l => l.Id).Take(MostLists)
            .Select(l => new MadeList(l.Id, l.At, db.People.Where(u => u.Id == l.ById).Select(u => u.Name).FirstOrDefault(), l.Engine, l.Considered, l.Kept)).ToListAsync();
        if (Lists.Count == 0) return Page();
        var chosen = List ?? Lists[0].Id;
        Chosen = await db.RankingLogs.AsNoTracking().SingleOrDefaultAsync(l => l.JobOrderId == Id && l.Id == chosen);
        if (Chosen is null) return NotFound();
        var taxonomy = await shelf.Open();
        var travel = await candidates.TravelTimes();
        if (await shelf.Was(Chosen.TaxonomyId) is { } then) IsSameAgain = await Task.Run(() => Chosen.IsSameAgain(then, travel.Minutes));
        LeftOut = [.. RankingLog.FiltersIn(Chosen.Filters).Select(f => (workers.FilterWords(f, taxonomy), f.Removed))];
        await FillPlaces(Chosen);
        Mine = await workers.MineToSuggest(this.Actor, []);
        if (Client is { } client) Why = await Explain(client, taxonomy);
        return Client is not null && Why is null ? NotFound() : Page();
    }

    private async Task FillPlaces(RankingLog log)
    {
        var places = log.Places().Select((p, i) => (Place: i + 1, Client: Platform.Ids.Id.TryParse<ClientId>(p.Id, out var id) ? id : default, p.Score)).ToList();
        var who = await workers.WhoIs(this.Actor, [.. places.Select(p => p.Client)]);
        Places = [.. places.Where(p => who.ContainsKey(p.Client)).Select(p => (p.Place, who[p.Client], p.Score))];
        await Task.WhenAll(Places.Where(p => p.Who.IsMine).Select(p => looks.Record(this.Actor, p.Who.Id, "candidate", $"task:{this.Actor.Role}")));
    }

    /// <summary>Only of the worker's own people: the reasons tell what a person can do.</summary>
    private async Task<WhyHere?> Explain(ClientId client, OpenTaxonomy taxonomy)
    {
        if (await db.ClientOf(this.Actor, client, clock.Today) is not { } found) return null;
        await looks.Record(this.Actor, client, "candidate", found.Why);
        var kept = RankingInputs.Unpack(Chosen!.Inputs);
        var then = kept?.People.FirstOrDefault(p => p.Client == $"{client}")?.Profile;
        var profile = then ?? await candidates.ProfileOf(this.Actor.AreaId, client);
        var place = Places.Where(p => p.Who.Id == client).Select(p => (int?)p.Place).FirstOrDefault();
        if (kept is null || profile is null) return new(found.Client.Name, place, null, null, null, [], then is not null);
        var one = Ranking.One(taxonomy.Taxonomy, profile, kept.Jobs[0], (await candidates.TravelTimes()).Minutes);
        return new(found.Client.Name, place, one.Score, Places.Count > 0 ? Places[^1].Score : null, ReasonWords.Of(one.Reasons, taxonomy, texts), [.. one.Failed.Select(f => workers.FilterWords(f, taxonomy))], then is not null);
    }
}

/// <summary>Why a person has a place in a list, or has none.</summary>
/// <param name="Score">Null where it cannot be told: matching is off, the search has ended or the inputs of the list are no longer kept.</param>
/// <param name="LastScore">The score of the last one shown.</param>
/// <param name="Failed">Conditions that left the person out, in words.</param>
/// <param name="ByThen">Whether by the profile of that moment; otherwise by that of today.</param>
public sealed record WhyHere(string Name, int? Place, double? Score, double? LastScore, ReasonWords? Words, IReadOnlyList<string> Failed, bool ByThen);
