using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services.Ptv;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Services.Lists;

/// <summary>Takes in a list of services as an area or a project keeps it, from a spreadsheet or a text file. New ones come as drafts; a card that people read or have written is never overwritten, the list proposes.</summary>
public sealed class ServiceImport(Texts texts) : IImporter
{
    public string Kind => "services";

    public IReadOnlyList<Role> Roles => [Role.Administrator, Role.Coordinator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stream = source.Open();
        using var file = TabularFile.Open(stream, source.FileName);
        var (columns, codes) = (new ListColumns(file), await ListCodes.Load(run.Db, run.Actor.AreaId, texts, cancel));
        var (shelf, met) = (await Shelf.Load(run, cancel), new HashSet<string>());
        foreach (var row in file.Rows())
        {
            var label = row.Text(columns.Written[nameof(CardForm.NameFi)]);
            if (ListRow.Read(row, columns, codes) is not { } read) { yield return RowVerdict.Refuse(row, label); continue; }
            if (!met.Add(read.Key)) { yield return Refuse(read, "twice-in-file"); continue; }
            if (!shelf.Organisations.TryGetValue(ListCodes.Folded(read.Organisation), out var provider)) { yield return Refuse(read, "organisation-unknown", read.Organisation); continue; }
            yield return await Settle(read, run, shelf, provider);
        }
    }

    private static async Task<RowVerdict> Settle(ListRow row, ImportRun run, Shelf shelf, (OrganisationId Id, string Name) provider)
    {
        if (shelf.Find(row, provider.Id) is not { } known) return Add(row, run, shelf, provider);
        var isOurs = known.Source == $"list:{row.Key}";
        if (!isOurs || known.State != CardState.Draft || shelf.Edited.Contains(known.Id))
            return new(row.Line, SourceProposal.Make(run, known, card => Write(row, card, shelf.Towns), shelf.Waiting.GetValueOrDefault(known.Id)) ? Verdict.Changed : Verdict.Same, row.Name);
        run.Db.Attach(known);
        var before = ServiceVersion.Of(known, 0, null, known.LastChange);
        Write(row, known, shelf.Towns);
        run.Db.ChangeTracker.DetectChanges();
        if (run.Db.Entry(known).State != EntityState.Modified) return new(row.Line, Verdict.Same, row.Name);
        known.Index(provider.Name);
        known.SourceAsOf = run.Today;
        await CardHistory.Keep(run.Db, known, before, (UserId?)null, run.At);
        return new(row.Line, Verdict.Changed, row.Name);
    }

    private static RowVerdict Add(ListRow row, ImportRun run, Shelf shelf, (OrganisationId Id, string Name) provider)
    {
        var card = new Service(ServiceId.New(), run.Actor.AreaId, provider.Id, row.Name) { Source = $"list:{row.Key}", SourceAsOf = run.Today, Field = "guidance" };
        Write(row, card, shelf.Towns);
        card.Index(provider.Name);
        run.Db.Services.Add(card);
        return new(row.Line, Verdict.New, row.Name);
    }

    private static void Write(ListRow row, Service card, IReadOnlyCollection<string> towns)
    {
        var form = CardForm.Of(card);
        row.Write(form);
        form.WriteOn(card, towns);
    }

    private static RowVerdict Refuse(ListRow row, string code, params string[] args) => RowVerdict.Refuse(row.Line, row.Name, new TabularProblem(code, row.Line, null, args));

    /// <summary>What the area has already, read once.</summary>
    private sealed record Shelf(IReadOnlyDictionary<string, (OrganisationId Id, string Name)> Organisations, IReadOnlyDictionary<string, Service> BySource, IReadOnlyDictionary<(OrganisationId, string), Service> ByName,
        IReadOnlySet<ServiceId> Edited, IReadOnlyDictionary<ServiceId, SourceChange> Waiting, IReadOnlyCollection<string> Towns)
    {
        /// <summary>By the key of the list, else the organisation's card of the same name, wherever it came from.</summary>
        public Service? Find(ListRow row, OrganisationId provider) => BySource.GetValueOrDefault($"list:{row.Key}") ?? ByName.GetValueOrDefault((provider, ListCodes.Folded(row.Name)));

        public static async Task<Shelf> Load(ImportRun run, CancellationToken cancel)
        {
            var (db, area) = (run.Db, run.Actor.AreaId);
            var organisations = new Dictionary<string, (OrganisationId, string)>();
            foreach (var o in await db.Organisations.AsNoTracking().Where(o => o.AreaId == area && (o.ClosedOn == null || o.ClosedOn >= run.Today)).OrderBy(o => o.Name).ToListAsync(cancel))
                foreach (var name in ((string?[])[o.Name, o.NameSv, o.NameEn]).OfType<string>()) organisations.TryAdd(ListCodes.Folded(name), (o.Id, o.Name));
            var cards = await db.Services.AsNoTracking().Where(s => s.AreaId == area && s.State != CardState.Withdrawn).OrderBy(s => s.Id).ToListAsync(cancel);
            var edited = await db.ServiceVersions.AsNoTracking().Where(v => v.By != null).Select(v => v.ServiceId).Distinct().ToListAsync(cancel);
            return new(organisations, cards.Where(c => c.Source is not null).ToDictionary(c => c.Source!), cards.GroupBy(c => (c.OrganisationId, ListCodes.Folded(c.NameFi))).ToDictionary(g => g.Key, g => g.First()), edited.ToHashSet(),
                await db.SourceChanges.AsNoTracking().Where(c => c.AreaId == area).ToDictionaryAsync(c => c.ServiceId, cancel), await db.Municipalities.Where(m => m.AreaId == area).Select(m => m.Code).ToListAsync(cancel));
        }
    }
}
