using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Platform.Imports;

/// <summary>Preview, commit and undo of all importers: a batch is taken in whole or not at all.</summary>
public sealed class Imports(Db db, TimeProvider clock, IEnumerable<IImporter> importers)
{
    private const int Chunk = 1000, LinesKept = 5000, SamplesKept = 20;

    public IReadOnlyList<IImporter> All { get; } = [.. importers.OrderBy(i => i.Kind, StringComparer.Ordinal)];

    public IImporter? Find(string kind) => All.FirstOrDefault(i => i.Kind == kind);

    /// <summary>Called after each chunk with how many rows are read.</summary>
    public Action<int>? Progress { get; set; }

    /// <summary>Reads the file and says what would happen. Nothing but the preview itself is written.</summary>
    public async Task<ImportBatch> Preview(IImporter importer, ImportSource source, IReadOnlyDictionary<string, string> choices, Actor by, CancellationToken cancel = default)
    {
        var batch = new ImportBatch(importer.Kind, Path.GetFileName(source.FileName), Hash(source), by, clock.Now) { Choices = JsonSerializer.Serialize(choices) };
        var lines = await Read(importer, source, Run(by, choices, [], batch), save: null, cancel);
        db.ChangeTracker.Clear();
        db.ImportBatches.Add(batch);
        db.ImportLines.AddRange(lines);
        await db.SaveChangesAsync(cancel);
        return batch;
    }

    /// <summary>Takes a previewed batch in: the file is read again against the database as it is now, and everything is written in one transaction.</summary>
    public async Task Commit(ImportBatch previewed, IImporter importer, ImportSource source, Actor by, CancellationToken cancel = default)
    {
        if (previewed.State != BatchState.Previewed) throw new InvalidOperationException("Only a previewed batch can be taken in");
        var decisions = await db.ImportLines.Where(l => l.BatchId == previewed.Id && l.Decision != null).ToDictionaryAsync(l => l.Line, l => l.Decision!, cancel);
        var choices = JsonSerializer.Deserialize<Dictionary<string, string>>(previewed.Choices) ?? [];
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var changes = new ChangeLog(db, previewed.Id);
        var lines = await Read(importer, source, Run(by, choices, decisions, previewed), changes.Save, cancel);
        await db.ImportLines.Where(l => l.BatchId == previewed.Id).ExecuteDeleteAsync(cancel);
        db.ImportLines.AddRange(lines);
        db.ImportBatches.Update(previewed).OriginalValues[nameof(ImportBatch.Version)] = previewed.Version;
        previewed.Commit(by, clock.Now);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }

    /// <summary>Takes a committed batch back, whole. Returns what stands in the way when later work has built on it; then nothing is changed.</summary>
    public async Task<IReadOnlyList<string>> Undo(ImportBatch batch, Actor by, CancellationToken cancel = default)
    {
        if (batch.State != BatchState.Committed) throw new InvalidOperationException("Only a batch that was taken in can be undone");
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var obstacles = await new ChangeLog(db, batch.Id).TakeBack(cancel);
        if (obstacles.Count > 0) return obstacles;
        db.ImportBatches.Update(batch).OriginalValues[nameof(ImportBatch.Version)] = batch.Version;
        batch.Undo(by, clock.Now);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return [];
    }

    private ImportRun Run(Actor by, IReadOnlyDictionary<string, string> choices, Dictionary<int, string> decisions, ImportBatch batch) =>
        new(db, by, clock.Now, clock.Today, choices, decisions) { Batch = batch };

    private async Task<List<ImportLine>> Read(IImporter importer, ImportSource source, ImportRun run, Func<CancellationToken, Task>? save, CancellationToken cancel)
    {
        var (counts, lines, samples) = (new ImportCounts(), new List<ImportLine>(), new Dictionary<Verdict, int>());
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await foreach (var verdict in importer.Take(source, run, cancel).WithCancellation(cancel))
            {
                Count(counts, verdict.Verdict);
                if (IsKept(verdict, samples) && lines.Count < LinesKept) lines.Add(new ImportLine(run.Batch!.Id, verdict));
                if (counts.Total % Chunk == 0) await Settle(save, counts, cancel);
            }

            await Settle(save, counts, cancel);
        }
        catch (FileRefusedException refused)
        {
            // The file breaks off: what was read is not kept half. The verdict says where and why.
            if (save is not null) throw;
            counts.Refused++;
            lines.Add(new ImportLine(run.Batch!.Id, RowVerdict.Refuse(refused.Problem.Line ?? 0, "", refused.Problem)));
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        run.Batch!.Count(counts);
        return lines;
    }

    private async Task Settle(Func<CancellationToken, Task>? save, ImportCounts counts, CancellationToken cancel)
    {
        if (save is not null) await save(cancel);
        db.ChangeTracker.Clear();
        Progress?.Invoke(counts.Total);
    }

    private static bool IsKept(RowVerdict verdict, Dictionary<Verdict, int> samples) =>
        verdict.Verdict == Verdict.Refused || verdict.Warnings.Count > 0 || (samples[verdict.Verdict] = samples.GetValueOrDefault(verdict.Verdict) + 1) <= SamplesKept;

    private static void Count(ImportCounts counts, Verdict verdict)
    {
        if (verdict == Verdict.New) counts.New++;
        else if (verdict == Verdict.Changed) counts.Changed++;
        else if (verdict == Verdict.Same) counts.Same++;
        else counts.Refused++;
    }

    private static string Hash(ImportSource source)
    {
        if (source.IsFolder) return "";
        using var stream = source.Open();
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
