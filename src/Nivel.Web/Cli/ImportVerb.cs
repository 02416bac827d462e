using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Cli;

/// <summary>nivel import KIND FILE: preview and commit from the command line, and undo.</summary>
internal static class ImportVerb
{
    public static Task<int> Run(Arguments arguments) => Take(arguments.Word(0, "what to import"), arguments);

    /// <summary>The file is the second word of the call, after the kind or after an act of another verb.</summary>
    internal static async Task<int> Take(string kind, Arguments arguments)
    {
        await using var app = House.Build([.. arguments.ForHost(), "--Workers=false"]);
        await Serving.MigrateWith(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        var (db, imports) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Imports>());
        var actor = await System(db);
        if (kind == "undo") return await Undo(db, imports, actor, arguments);
        var importer = imports.Find(kind) ?? throw new WrongCall($"there is no import '{kind}'; there are {string.Join(", ", imports.All.Select(i => i.Kind))} and undo");
        var path = arguments.Word(1, "the file");
        if (!File.Exists(path) && !Directory.Exists(path)) throw new WrongCall($"'{path}' does not exist");
        return await Take(scope.ServiceProvider.GetRequiredService<Texts>(), db, imports, importer, new ImportSource(path, Path.GetFileName(path.TrimEnd('/'))), arguments, actor);
    }

    private static async Task<int> Take(Texts texts, Db db, Imports imports, IImporter importer, ImportSource source, Arguments arguments, Actor actor)
    {
        var watch = Stopwatch.StartNew();
        imports.Progress = rows => { if (rows % 20_000 == 0 && rows > 0) Console.WriteLine($"  {rows:N0} rows, {watch.Elapsed.TotalSeconds:N0} s"); };
        try
        {
            var batch = await imports.Preview(importer, source, arguments.Options, actor);
            await Print(texts, db, batch, arguments.Number("show", 20));
            if (arguments.Has("dry-run")) { Console.WriteLine($"Nothing was written. Batch {batch.Id}."); return batch.Refused > 0 ? 1 : 0; }
            await imports.Commit(batch, importer, source, actor);
            Console.WriteLine($"Taken in: {batch.New:N0} new, {batch.Changed:N0} changed, {batch.Same:N0} same, {batch.Refused:N0} refused, in {watch.Elapsed.TotalSeconds:N1} s. Undo: nivel import undo {batch.Id}");
            return batch.Refused > 0 ? 1 : 0;
        }
        catch (FileRefusedException refused)
        {
            Console.Error.WriteLine($"The file is not taken: {ReasonWords.Of(refused.Problem, texts)}");
            return 3;
        }
    }

    private static async Task Print(Texts texts, Db db, ImportBatch batch, int show)
    {
        Console.WriteLine($"{batch.FileName}: {batch.New:N0} new, {batch.Changed:N0} changed, {batch.Same:N0} same, {batch.Refused:N0} refused");
        var lines = await db.ImportLines.AsNoTracking().Where(l => l.BatchId == batch.Id).OrderBy(l => l.Line).ToListAsync();
        foreach (var line in lines.Where(l => l.Reasons.Count > 0).Take(show))
            Console.WriteLine($"  line {line.Line}: {line.Verdict.ToString().ToLowerInvariant()} {line.Key}: {string.Join("; ", line.Reasons.Select(r => ReasonWords.Of(r, texts)))}");
    }

    private static async Task<int> Undo(Db db, Imports imports, Actor actor, Arguments arguments)
    {
        if (!Id.TryParse<ImportBatchId>(arguments.Word(1, "the batch"), out var id)) throw new WrongCall("the batch is not an id");
        var batch = await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == id) ?? throw new WrongCall("there is no such batch");
        if (batch.State != BatchState.Committed) throw new WrongCall($"the batch is {batch.State.ToString().ToLowerInvariant()}, only a committed one can be undone");
        var obstacles = await imports.Undo(batch, actor);
        Console.WriteLine(obstacles.Count == 0 ? "Undone." : $"Not undone: {obstacles.Count} records have been changed or used since ({string.Join(", ", obstacles.Distinct().Take(5))}).");
        return obstacles.Count == 0 ? 0 : 3;
    }

    /// <summary>The command line acts as the administrator of the only area.</summary>
    private static async Task<Actor> System(Db db)
    {
        var area = await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).FirstOrDefaultAsync() ?? throw new WrongCall("there is no employment area yet; make one on the administration page or with 'nivel world'");
        var user = await db.People.AsNoTracking().FirstOrDefaultAsync(u => u.AreaId == area.Id && u.Role == Role.Administrator);
        return user?.AsActor() ?? throw new WrongCall("the area has no administrator");
    }
}
