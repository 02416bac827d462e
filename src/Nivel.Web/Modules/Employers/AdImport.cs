using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Employers;

/// <summary>Takes job advertisements in as job orders: one JSON object a line, plain or gzipped. The employer is found or made by name, the need is recognised from the text.</summary>
/// <remarks>An advertisement whose municipality is unknown is refused: a place that is guessed would send people on the wrong journey.</remarks>
public sealed class AdImport(TaxonomyShelf shelf, TaughtExtractor taught) : IImporter
{
    private const int LongestLine = 2_000_000;

    public string Kind => "job-ads";

    public IReadOnlyList<Role> Roles => [Role.Administrator, Role.Coordinator];

    public async IAsyncEnumerable<RowVerdict> Take(ImportSource source, ImportRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        var taxonomy = await shelf.Open(cancel);
        var reader = new AdReader(taxonomy, await taught.For(run.Actor.AreaId, taxonomy, run.Db));
        var known = await Existing.Load(run, cancel);
        using var file = source.Open();
        using var lines = new StreamReader(Unzipped(file, source.FileName));
        for (var line = 1; await Next(lines, line, cancel) is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            var (ad, problem) = Ad.Parse(text, line, LongestLine);
            yield return ad is null ? RowVerdict.Refuse(line, "", problem!) : await Settle(ad, line, run, known, reader, cancel);
        }
    }

    private async Task<RowVerdict> Settle(Ad ad, int line, ImportRun run, Existing known, AdReader reader, CancellationToken cancel)
    {
        if (!known.Met.Add(ad.Id)) return RowVerdict.Refuse(line, ad.Title, new TabularProblem("twice-in-file", line, "id", ad.Id));
        if (!known.Municipalities.TryGetValue(ad.Municipality.ToUpperInvariant(), out var place)) return RowVerdict.Refuse(line, ad.Title, new TabularProblem("municipality-unknown", line, "municipality", ad.Municipality));
        if (known.Orders.TryGetValue($"ad:{ad.Id}", out var before)) return await Update(before, ad, line, run, reader, cancel);
        var employer = known.Employer(ad.Employer, place, run);
        var need = await reader.NeedOf(ad, cancel);
        var order = JobOrder.Receive(employer, ad.Title, ad.Text, place, 1, need, Promise.AnswerBy(run.At, known.PromisedDays), run.Actor, run.At, $"ad:{ad.Id}");
        order.ClosesOn = ad.ClosesOn;
        // It was an advertisement already.
        order.Publish(run.Actor, run.At);
        run.Db.JobOrders.Add(order);
        return new(line, Verdict.New, ad.Title);
    }

    private static async Task<RowVerdict> Update(JobOrderId id, Ad ad, int line, ImportRun run, AdReader reader, CancellationToken cancel)
    {
        var order = await run.Db.JobOrders.SingleAsync(o => o.Id == id, cancel);
        if (order.Title == ad.Title && order.Words == ad.Text && order.ClosesOn == ad.ClosesOn) return new(line, Verdict.Same, ad.Title);
        order.ClosesOn = ad.ClosesOn;
        if (order.Title != ad.Title || order.Words != ad.Text)
            order.Renew(ad.Title, ad.Text, await reader.NeedOf(ad, cancel), run.Actor, run.At);
        return new(line, Verdict.Changed, ad.Title);
    }

    private static Stream Unzipped(Stream file, string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;

    private static async Task<string?> Next(StreamReader lines, int line, CancellationToken cancel)
    {
        try
        {
            return await lines.ReadLineAsync(cancel);
        }
        catch (InvalidDataException)
        {
            throw new FileRefusedException(new TabularProblem(TabularProblemCode.Damaged, line, null));
        }
    }

    /// <summary>Reads advertisements as the people of the area have taught it.</summary>
    private sealed record AdReader(OpenTaxonomy Taxonomy, Extractor Extractor)
    {
        public Task<JobNeed> NeedOf(Ad ad, CancellationToken cancel) => Task.Run(() => Reading.Of(ad.Title, ad.Text, Taxonomy, Extractor).Need, cancel);
    }

    /// <summary>What the area already has, by the names that advertisements use.</summary>
    private sealed class Existing
    {
        public HashSet<string> Met { get; } = [];
        public int PromisedDays { get; private set; }
        public Dictionary<string, string> Municipalities { get; } = [];
        public Dictionary<string, JobOrderId> Orders { get; private set; } = [];
        private Dictionary<string, Employer> employers = [];

        public static async Task<Existing> Load(ImportRun run, CancellationToken cancel)
        {
            var (found, area, db) = (new Existing(), run.Actor.AreaId, run.Db);
            found.PromisedDays = await db.JobOrderDaysOn(area, run.Today);
            foreach (var m in await db.Municipalities.AsNoTracking().ToListAsync(cancel))
                foreach (var name in (string[])[m.Code, m.NameFi, m.NameSv]) found.Municipalities.TryAdd(name.ToUpperInvariant(), m.Code);
            found.Orders = await db.JobOrders.AsNoTracking().Where(o => o.AreaId == area && o.Source != null).ToDictionaryAsync(o => o.Source!, o => o.Id, cancel);
            found.employers = (await db.Employers.AsNoTracking().Where(e => e.AreaId == area).ToListAsync(cancel)).GroupBy(e => Key(e.Name)).ToDictionary(g => g.Key, g => g.First());
            return found;
        }

        public Employer Employer(string name, string place, ImportRun run)
        {
            if (employers.TryGetValue(Key(name), out var employer)) return employer;
            employer = new Employer(EmployerId.New(), run.Actor.AreaId, name, place);
            run.Db.Employers.Add(employer);
            return employers[Key(name)] = employer;
        }

        private static string Key(string name) => string.Join(' ', name.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>One advertisement of the file.</summary>
internal sealed record Ad(string Id, string Title, string Employer, string Municipality, DateOnly? ClosesOn, string Text)
{
    public static (Ad? Ad, TabularProblem? Problem) Parse(string text, int line, int longest)
    {
        if (text.Length > longest) return (null, new("cell-too-long", line, "text"));
        try
        {
            using var json = JsonDocument.Parse(text);
            string Of(string name) => json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : value.ToString() : "";
            var words = PlainText.Paragraphs(Of("text"));
            foreach (var needed in (string[])["id", "title", "employer", "municipality", "text"])
                if ((needed == "text" ? words : Of(needed)).Length == 0) return (null, new(TabularProblemCode.ValueMissing, line, needed));
            if (Of("title").Length > 300 || Of("employer").Length > 300 || Of("id").Length > 100) return (null, new("cell-too-long", line, "title"));
            var closes = Of("closes");
            if (closes.Length == 0) return (new(Of("id"), Of("title"), Of("employer"), Of("municipality"), null, words), null);
            return DateOnly.TryParseExact(closes, "yyyy-MM-dd", out var day)
                ? (new(Of("id"), Of("title"), Of("employer"), Of("municipality"), day, words), null)
                : (null, new(TabularProblemCode.DateNotUnderstood, line, "closes", closes));
        }
        catch (JsonException)
        {
            return (null, new("not-json-line", line, null));
        }
    }
}
