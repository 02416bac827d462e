using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Personal;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Clients;

/// <summary>Takes in a list of jobseekers as an authority or a project has it. Who is who is decided by identity code; by name and birth date only with a person's decision.</summary>
public sealed class ClientImport : IImporter
{
    public string Kind => "clients";

    public IReadOnlyList<Role> Roles => [Role.Administrator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stream = source.Open();
        using var file = TabularFile.Open(stream, source.FileName);
        var columns = new ClientColumns(file, run.Choices);
        var municipalities = await Municipalities(run, cancel);
        var (byCode, byName) = await Existing(run, cancel);
        var met = new HashSet<string>();
        foreach (var row in file.Rows())
        {
            var read = ClientRow.Read(row, columns, municipalities, run.Today);
            if (read is null) { yield return RowVerdict.Refuse(row, ""); continue; }
            if (!met.Add(read.Code?.Reveal() ?? read.NameKey)) { yield return Refuse(read, "twice-in-file"); continue; }
            yield return await Settle(read, run, byCode, byName, cancel);
        }
    }

    private static async Task<RowVerdict> Settle(ClientRow row, ImportRun run, Dictionary<string, ClientId> byCode, Dictionary<string, ClientId> byName, CancellationToken cancel)
    {
        if (row.Code is not null && byCode.TryGetValue(row.Code.Reveal(), out var same)) return await Update(row, same, run, cancel);
        var decision = run.Decisions.GetValueOrDefault(row.Line) ?? run.Choices.GetValueOrDefault("decide");
        if (decision == "skip") return Refuse(row, "skipped");
        if (!byName.TryGetValue(row.NameKey, out var like)) return Add(row, run);
        return decision switch
        {
            "same" => await Update(row, like, run, cancel),
            "new" => Add(row, run),
            _ => Refuse(row, "decide-who"),
        };
    }

    private static RowVerdict Add(ClientRow row, ImportRun run)
    {
        if (row.Municipality is null) return Refuse(row, "municipality-missing");
        var client = new Client(ClientId.New(), run.Actor.AreaId, row.Given, row.Family, row.BornOn, row.Municipality, row.Language ?? "fi") { IdentityCode = row.Code, Phone = row.Phone, Email = row.Email };
        client.TakeIn(row.RegisteredOn, row.UnemployedUntil is null ? row.UnemployedSince : null, row.BenefitDays, From(run));
        if (row.EndedOn is { } ended) client.EndSearch(ended, row.EndReason ?? "other");
        if (row.UnemployedSince is { } since && (row.UnemployedUntil ?? row.EndedOn) is { } until) run.Db.Spells.Add(new(client.AreaId, client.Id, since, until, row.EndReason));
        client.Begin(run.Actor, run.At);
        client.Protect(row.IsProtected ?? false, null, run.Actor, run.At);
        run.Db.Clients.Add(client);
        return new(row.Line, Verdict.New, row.Label);
    }

    private static async Task<RowVerdict> Update(ClientRow row, ClientId id, ImportRun run, CancellationToken cancel)
    {
        var client = await run.Db.Clients.SingleAsync(c => c.Id == id, cancel);
        if (ImportedSearch.IsImpossible(row, client)) return RowVerdict.Refuse(row.Line, row.Label, new TabularProblem("ends-before-start", row.Line, null, $"{row.RegisteredOn ?? client.RegisteredOn:d.M.yyyy}", $"{row.EndedOn:d.M.yyyy}"));
        client.Rename(row.Given, row.Family);
        client.IdentityCode ??= row.Code;
        if (row.Municipality is not null) client.Move(row.Municipality);
        if (row.Language is not null) client.Speak(row.Language);
        (client.Phone, client.Email) = (row.Phone ?? client.Phone, row.Email ?? client.Email);
        await ImportedSearch.Take(row, client, run, From(run));
        client.Protect(row.IsProtected ?? client.IsProtected, null, run.Actor, run.At);
        run.Db.ChangeTracker.DetectChanges();
        return new(row.Line, run.Db.Entry(client).State == EntityState.Modified ? Verdict.Changed : Verdict.Same, row.Label);
    }

    private static Provenance From(ImportRun run) => new(run.Batch?.FileName ?? "tuonti", run.Today, run.Actor.Name);

    private static RowVerdict Refuse(ClientRow row, string code) => RowVerdict.Refuse(row.Line, row.Label, new TabularProblem(code, row.Line, null));

    private static async Task<Dictionary<string, string>> Municipalities(ImportRun run, CancellationToken cancel)
    {
        var known = new Dictionary<string, string>();
        foreach (var municipality in await run.Db.Municipalities.AsNoTracking().ToListAsync(cancel))
            foreach (var name in (string[])[municipality.Code, municipality.NameFi.ToUpperInvariant(), municipality.NameSv.ToUpperInvariant()]) known.TryAdd(name, municipality.Code);
        return known;
    }

    private static async Task<(Dictionary<string, ClientId> ByCode, Dictionary<string, ClientId> ByName)> Existing(ImportRun run, CancellationToken cancel)
    {
        var (byCode, byName) = (new Dictionary<string, ClientId>(), new Dictionary<string, ClientId>());
        var all = run.Db.Clients.AsNoTracking().Where(c => c.AreaId == run.Actor.AreaId).Select(c => new { c.Id, c.IdentityCode, c.GivenName, c.FamilyName, c.BornOn });
        await foreach (var client in all.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (client.IdentityCode is { } code) byCode[code.Reveal()] = client.Id;
            byName.TryAdd(new ClientRow(0, null, client.GivenName, client.FamilyName, client.BornOn, null, null).NameKey, client.Id);
        }

        return (byCode, byName);
    }
}
