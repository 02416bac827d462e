using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Imports;

/// <summary>One batch: what it would do or did, row by row; decide, take in, undo.</summary>
[For(Role.Administrator, Role.Coordinator)]
public sealed class BatchModel(Db db, Platform.Imports.Imports imports, SpooledFiles spool, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ImportBatchId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public ImportBatch Batch { get; private set; } = null!;
    public IReadOnlyList<ImportLine> Lines { get; private set; } = [];
    public bool SameFileBefore { get; private set; }
    public IReadOnlyList<(string Field, string? Chosen)> Columns { get; private set; } = [];
    public IReadOnlyList<string> FileColumns { get; private set; } = [];
    public string? Notice { get; private set; }
    public bool Bad { get; private set; }

    private IImporter Importer => imports.Find(Batch.Kind)!;
    private ImportSource Source => new(spool.Find(Id)!, Batch.FileName);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var area = this.Actor.AreaId;
        var batch = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == Id && b.AreaId == area);
        if (batch is null || imports.Find(batch.Kind)?.Roles.Contains(this.Actor.Role) != true) { context.Result = NotFound(); return; }
        Batch = batch;
        await next();
    }

    public async Task OnGetAsync()
    {
        if (Done is not null && texts.Has($"Imports.done-{Done}")) Notice = texts[$"Imports.done-{Done}"];
        await Load();
    }

    public async Task<IActionResult> OnPostCommitAsync()
    {
        if (Batch.State != BatchState.Previewed || spool.Find(Id) is null) return await Tell("gone");
        if (Batch.New + Batch.Changed == 0 && !await db.ImportLines.AnyAsync(l => l.BatchId == Id && (l.Decision == "same" || l.Decision == "new"))) return await Tell("nothing");
        try
        {
            await imports.Commit(Batch, Importer, Source, this.Actor);
        }
        catch (Exception broken) when (broken is FileRefusedException or DbUpdateException)
        {
            return await Tell("broken");
        }

        spool.Forget(Id);
        return Redirect($"/imports/{Id}?done=committed");
    }

    public async Task<IActionResult> OnPostForgetAsync()
    {
        if (Batch.State != BatchState.Previewed) return await Tell("gone");
        spool.Forget(Id);
        await db.ImportBatches.Where(b => b.Id == Id).ExecuteDeleteAsync();
        return Redirect("/imports");
    }

    public async Task<IActionResult> OnPostUndoAsync()
    {
        if (Batch.State != BatchState.Committed) return await Tell("gone");
        var obstacles = await imports.Undo(Batch, this.Actor);
        return obstacles.Count == 0 ? Redirect($"/imports/{Id}?done=undone") : await Tell("used-since");
    }

    public async Task<IActionResult> OnPostColumnsAsync()
    {
        if (Batch.State != BatchState.Previewed || spool.Find(Id) is null) return await Tell("gone");
        var choices = Request.Form.Where(f => f.Key.StartsWith("column.", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.ToString());
        return await Again(choices);
    }

    public async Task<IActionResult> OnPostDecideAsync()
    {
        var decided = Request.Form.Where(f => f.Key.StartsWith("line.", StringComparison.Ordinal)).ToDictionary(f => int.Parse(f.Key[5..], null), f => f.Value.ToString());
        foreach (var line in await db.ImportLines.Where(l => l.BatchId == Id && decided.Keys.Contains(l.Line)).ToListAsync())
            line.Decision = decided[line.Line] is "same" or "new" or "skip" ? decided[line.Line] : null;
        await db.SaveChangesAsync();
        return Redirect($"/imports/{Id}?done=decided");
    }

    private async Task<IActionResult> Again(Dictionary<string, string> choices)
    {
        var path = spool.Find(Id)!;
        try
        {
            var batch = await imports.Preview(Importer, Source, choices, this.Actor);
            spool.Name(path, batch.Id);
            await db.ImportBatches.Where(b => b.Id == Id).ExecuteDeleteAsync();
            return Redirect($"/imports/{batch.Id}");
        }
        catch (FileRefusedException refused)
        {
            (Notice, Bad) = (ReasonWords.Of(refused.Problem, texts), true);
            await Load();
            return Page();
        }
    }

    private async Task<IActionResult> Tell(string problem)
    {
        (Notice, Bad) = (texts[$"Imports.problem-{problem}"], true);
        db.ChangeTracker.Clear();
        Batch = await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == Id);
        await Load();
        return Page();
    }

    private async Task Load()
    {
        Lines = await db.ImportLines.AsNoTracking().Where(l => l.BatchId == Id).OrderBy(l => l.Verdict == Verdict.Refused ? 0 : 1).ThenBy(l => l.Line).Take(200).ToListAsync();
        SameFileBefore = Batch.FileHash.Length > 0 && await db.ImportBatches.AnyAsync(b => b.FileHash == Batch.FileHash && b.Id != Id && b.State == BatchState.Committed);
        if (Batch.Kind == "clients" && spool.Find(Id) is { } path) LoadColumns(path);
    }

    private void LoadColumns(string path)
    {
        try
        {
            using var stream = System.IO.File.OpenRead(path);
            using var file = TabularFile.Open(stream, Batch.FileName);
            var choices = JsonSerializer.Deserialize<Dictionary<string, string>>(Batch.Choices) ?? [];
            FileColumns = [.. file.Columns.Select(c => c.Name)];
            Columns = [.. ClientColumns.Known.Select(k => (k.Key, choices.TryGetValue($"column.{k.Key}", out var chosen) ? chosen : file.Find(k.Value)?.Name))];
        }
        catch (FileRefusedException)
        {
            // Not a table at all: the refused row below says so, and there are no columns to choose from.
        }
    }
}
