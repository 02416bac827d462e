using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>Keeps the classification in use in memory: the version activated last, else the starter that travels with the product.</summary>
/// <remarks>Which version is in use is asked from the database each time (one row by index), so that an import or its undo on another node holds at once.</remarks>
public sealed class TaxonomyShelf(IServiceScopeFactory scopes, Settings settings)
{
    // What travels with the product stands still while the process lives: it is read once, however many houses stand in it.
    private static readonly Lazy<Taxonomy> Starter = new(() => Taxonomy.Load(Shipped.Folder("taxonomy")));
    private static readonly ConcurrentDictionary<string, OpenTaxonomy> OpenStarters = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile OpenTaxonomy? open;

    public async Task<OpenTaxonomy> Open(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var active = await db.TaxonomyVersions.AsNoTracking().OrderByDescending(v => v.ActivatedAt).FirstOrDefaultAsync(cancel);
        if (open is { } known && known.Version == active?.Id) return known;
        await loading.WaitAsync(cancel);
        try
        {
            return open is { } loaded && loaded.Version == active?.Id ? loaded : open = await Load(db, active, cancel);
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>The classification that was in use when something was made; null where it has been taken away since.</summary>
    /// <param name="version">Null for the starter.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<Taxonomy?> Was(TaxonomyVersionId? version, CancellationToken cancel = default)
    {
        var now = await Open(cancel);
        if (now.Version == version) return now.Taxonomy;
        if (version is not { } then) return Starter.Value;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        return await db.TaxonomyVersions.AnyAsync(v => v.Id == then, cancel) ? await Read(db, then, f => Together.Load(f, Starter.Value), cancel) : null;
    }

    private async Task<OpenTaxonomy> Load(Db db, TaxonomyVersion? version, CancellationToken cancel)
    {
        var derived = settings.DerivedFolder;
        if (version is null) return OpenStarters.GetOrAdd(derived, folder => new(Starter.Value, [], null, "Nivel starter", folder));
        var (active, versions) = (version.Id, await db.TaxonomyVersions.AsNoTracking().OrderByDescending(v => v.ActivatedAt).Select(v => v.Id).ToListAsync(cancel));
        var others = new List<Taxonomy>();
        foreach (var other in versions.Where(v => v != active)) others.Add(await Read(db, other, Taxonomy.Load, cancel));
        return new(await Read(db, active, f => Together.Load(f, Starter.Value), cancel), others.Append(Starter.Value), active, version.Name, derived);
    }

    private static async Task<Taxonomy> Read(Db db, TaxonomyVersionId version, Func<string, Taxonomy> load, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("nivel-taxonomy-").FullName;
        try
        {
            await foreach (var file in db.TaxonomyFiles.AsNoTracking().Where(f => f.VersionId == version).AsAsyncEnumerable().WithCancellation(cancel))
                TaxonomyFiles.Write(folder, file.Name, file.Gzipped);
            return await Task.Run(() => load(folder), cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>Opens the classification while nobody waits for it yet.</summary>
public sealed class TaxonomyWarmth(TaxonomyShelf shelf, ILogger<TaxonomyWarmth> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        try
        {
            var taxonomy = await Task.Run(() => shelf.Open(stopping), stopping);
            taxonomy.Extractor.Read("varasto", Language.Finnish);
            taxonomy.Linker.Occupations("varasto", Language.Finnish);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // Pages open it again when they need it and then say what is wrong.
            log.LogWarning("The classification could not be opened beforehand: {Kind}", problem.GetType().Name);
        }
    }
}
