using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Store;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>Whole numbers for areas, organisations, workers and services. The store itself remembers them: a number once given is never another's, also for the twins of persons long gone.</summary>
public sealed class Codes
{
    internal const string Area = "area", Team = "team", Worker = "worker", Service = "service";

    private readonly Dictionary<(string Kind, Guid Source), int> numbers = [];
    private readonly Dictionary<Guid, Guid> teamOf = [];
    private readonly List<(string Kind, Guid Source, int Code)> added = [];
    private Dictionary<(string Kind, int Code), Guid>? sources;

    /// <summary>The numbers of the store, and new ones for what has come since; <see cref="Keep"/> writes these down.</summary>
    public static async Task<Codes> Of(Db db, InsightStore store)
    {
        var codes = new Codes();
        foreach (var row in store.Columns.Ask("select kind, code, source from codes")) codes.numbers[(row.Text(0)!, Guid.Parse(row.Text(2)!))] = (int)row.Whole(1);
        var workers = await db.People.AsNoTracking().Select(u => new { u.Id, u.OrganisationId }).ToListAsync();
        foreach (var worker in workers) codes.teamOf[worker.Id.Value] = worker.OrganisationId.Value;
        codes.Add(Area, (await db.Areas.Select(a => a.Id).ToListAsync()).Select(a => a.Value));
        codes.Add(Team, (await db.Organisations.Select(o => o.Id).ToListAsync()).Select(o => o.Value));
        codes.Add(Worker, workers.Select(w => w.Id.Value));
        codes.Add(Service, (await db.Services.Select(s => s.Id).ToListAsync()).Select(s => s.Value));
        return codes;
    }

    /// <summary>The number that the store has for one id; null when it has none.</summary>
    internal static int? In(InsightStore store, string kind, Guid source) =>
        store.Columns.Ask("select code from codes where kind = $1 and source = $2", kind, $"{source:D}") is [var row] ? (int)row.Whole(0) : null;

    public void Keep(InsightStore store)
    {
        using var rows = store.Columns.Append("codes");
        foreach (var (kind, source, code) in added) rows.Add(kind).Add(code).Add($"{source:D}").End();
        added.Clear();
    }

    public int Of(EmploymentAreaId area) => numbers[(Area, area.Value)];

    public int Of(UserId? worker) => worker is { } known ? numbers.GetValueOrDefault((Worker, known.Value)) : 0;

    public int Of(ServiceId? service) => service is { } known ? numbers.GetValueOrDefault((Service, known.Value)) : 0;

    public int Of(OrganisationId team) => numbers.GetValueOrDefault((Team, team.Value));

    /// <summary>The id behind a number, in 32 letters; empty for none.</summary>
    internal string SourceOf(string kind, int code) => code == 0 ? "" : (sources ??= numbers.ToDictionary(n => (n.Key.Kind, n.Value), n => n.Key.Source)).TryGetValue((kind, code), out var source) ? $"{source:N}" : "";

    public int TeamOf(UserId? worker) => worker is { } known && teamOf.TryGetValue(known.Value, out var team) ? numbers[(Team, team)] : 0;

    private void Add(string kind, IEnumerable<Guid> sources)
    {
        var last = numbers.Where(n => n.Key.Kind == kind).Select(n => n.Value).DefaultIfEmpty().Max();
        foreach (var source in sources.Where(s => !numbers.ContainsKey((kind, s))).OrderBy(s => s.ToString("N"), StringComparer.Ordinal))
            added.Add((kind, source, numbers[(kind, source)] = ++last));
    }
}
