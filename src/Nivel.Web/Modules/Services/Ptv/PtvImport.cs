using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Services.Ptv;

/// <summary>Takes cards from the national service catalogue (Palvelutietovaranto, PTV). They come as drafts: the area decides what it publishes.</summary>
public sealed class PtvImport : IImporter
{
    /// <summary>National descriptions have no provider; they wait under this name until somebody takes them over.</summary>
    public const string National = "Palvelutietovaranto (kansallinen kuvaus)";

    /// <summary>Before the name by which the catalogue calls an organisation.</summary>
    private const string Called = "ptv:";

    public string Kind => "ptv";

    public IReadOnlyList<Role> Roles => [Role.Administrator, Role.Coordinator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var area = run.Actor.AreaId;
        var towns = (await run.Db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).Select(m => m.Code).ToListAsync(cancel)).ToHashSet();
        var lists = new Lists(towns, await TermWords.Load(run.Db, cancel));
        var known = await run.Db.Services.AsNoTracking().Where(s => s.AreaId == area && s.Source != null && s.Source.StartsWith("ptv:")).ToDictionaryAsync(s => s.Source!, cancel);
        var providers = new Dictionary<string, OrganisationId>(StringComparer.OrdinalIgnoreCase);
        foreach (var o in await run.Db.Organisations.AsNoTracking().Where(o => o.AreaId == area).OrderBy(o => o.Name).ToListAsync(cancel))
            // One that has been given another name here is still known by what the catalogue calls it.
            foreach (var name in ((string?[])[o.Name, o.Source is { } called && called.StartsWith(Called, StringComparison.Ordinal) ? called[Called.Length..] : null]).OfType<string>()) providers.TryAdd(name, o.Id);
        var edited = (await run.Db.ServiceVersions.AsNoTracking().Where(v => v.By != null).Select(v => v.ServiceId).Distinct().ToListAsync(cancel)).ToHashSet();
        var waiting = await run.Db.SourceChanges.AsNoTracking().Where(c => c.AreaId == area).ToDictionaryAsync(c => c.ServiceId, cancel);
        var met = new HashSet<string>();
        foreach (var (line, element, broken) in PtvFile.Read(source))
        {
            var (card, problem) = element is { } json ? PtvJson.Read(json) : (null, broken);
            if (card is null) { yield return RowVerdict.Refuse(line, "", new TabularProblem(problem!, line, null)); continue; }
            if (!met.Add(card.Key)) { yield return RowVerdict.Refuse(line, card.Name!, new TabularProblem("twice-in-file", line, null, card.Key)); continue; }
            // What people read or have written is theirs: the source may only propose.
            if (known.GetValueOrDefault($"ptv:{card.Key}") is { } kept && (kept.State == CardState.Published || edited.Contains(kept.Id) || kept.SourceMark is null)) { yield return Propose(run, card, kept, line, lists, waiting.GetValueOrDefault(kept.Id)); continue; }
            yield return await Settle(run, card, known.GetValueOrDefault($"ptv:{card.Key}"), line, lists, Provider(run, card.Provider ?? National, providers));
        }
    }

    /// <summary>A new draft, or a draft that nobody has touched: it follows its source, and how it stood before is kept.</summary>
    private static async Task<RowVerdict> Settle(ImportRun run, PtvCard from, Service? known, int line, Lists lists, (OrganisationId Id, string Name) provider)
    {
        var service = known ?? new Service(ServiceId.New(), run.Actor.AreaId, provider.Id, from.Name!) { Source = $"ptv:{from.Key}", SourceAsOf = run.Today, TakesReferrals = false, Field = "guidance" };
        if (known is null) run.Db.Services.Add(service);
        else run.Db.Attach(service);
        var before = known is null ? null : ServiceVersion.Of(service, 0, null, service.LastChange);
        Fill(service, from, lists);
        service.SourceMark = SourceMark.Of(from);
        run.Db.ChangeTracker.DetectChanges();
        var changed = run.Db.Entry(service).State == EntityState.Modified;
        if (known is null || changed)
        {
            service.Index(provider.Name);
            service.SourceAsOf = run.Today;
        }

        if (changed && before is not null) await CardHistory.Keep(run.Db, service, before, (UserId?)null, run.At);
        return new(line, known is null ? Verdict.New : changed ? Verdict.Changed : Verdict.Same, from.Name!);
    }

    /// <summary>A person has edited or published this card, or it took the source over from a merged one: what the source now says otherwise waits for them, and nothing is overwritten.</summary>
    private static RowVerdict Propose(ImportRun run, PtvCard from, Service kept, int line, Lists lists, SourceChange? waiting)
    {
        if (kept.SourceMark == SourceMark.Of(from)) return new(line, Verdict.Same, from.Name!);
        MarkOnly(run, kept.Id, SourceMark.Of(from));
        return new(line, SourceProposal.Make(run, kept, card => Fill(card, from, lists), waiting) ? Verdict.Changed : Verdict.Same, from.Name!);
    }

    private static void MarkOnly(ImportRun run, ServiceId id, string mark)
    {
        if (run.Db.Services.Find(id) is { } card) card.SourceMark = mark;
    }

    /// <summary>What of the source is known here: the area's municipalities and the terms of the national lists.</summary>
    private sealed record Lists(IReadOnlySet<string> Towns, TermWords Terms);

    /// <summary>What the catalogue knows; what the area has written in other fields stays.</summary>
    private static void Fill(Service service, PtvCard from, Lists lists)
    {
        (service.NameFi, service.NameSv, service.NameEn) = (from.Name!, from.NameSv, from.NameEn);
        (service.SummaryFi, service.SummarySv, service.SummaryEn) = (from.SummaryFi, from.SummarySv, from.SummaryEn);
        (service.How, service.Prerequisites, service.Cost) = (from.How, from.Prerequisites, from.Cost);
        if (from.Phone is not null) service.ContactPhone = from.Phone;
        if (from.Email is not null) service.ContactEmail = from.Email;
        if (SafeLink.Of(from.Website) is { } site) service.Website = site.ToString();
        if (from.Municipalities.Count > 0) service.Municipalities = string.Join(',', from.Municipalities.Where(lists.Towns.Contains).Order(StringComparer.Ordinal));
        if (lists.Terms.Codes(from.Terms) is { Length: > 0 } terms) service.Terms = terms;
        if (from.Languages.Count > 0) service.Languages = string.Join(',', from.Languages.Order(StringComparer.Ordinal));
    }

    /// <summary>Matched by name; made when there is none, as an organisation of unknown kind: a company until somebody says otherwise.</summary>
    private static (OrganisationId Id, string Name) Provider(ImportRun run, string name, Dictionary<string, OrganisationId> providers)
    {
        if (providers.TryGetValue(name, out var id)) return (id, name);
        var made = new Organisation(OrganisationId.New(), run.Actor.AreaId, name == National ? OrganisationKind.EmploymentAuthority : OrganisationKind.Company, name, "") { Source = Called + name };
        run.Db.Organisations.Add(made);
        providers[name] = made.Id;
        return (made.Id, name);
    }
}
