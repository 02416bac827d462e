using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Imports;

/// <summary>Saves a chunk of an import and notes what it made and changed; or takes all of it back.</summary>
internal sealed class ChangeLog(Db db, ImportBatchId batch)
{
    public async Task Save(CancellationToken cancel)
    {
        db.ChangeTracker.DetectChanges();
        var added = db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added).ToList();
        var changed = db.ChangeTracker.Entries().Where(e => e.State == EntityState.Modified).Select(e => (Entry: e, Before: Written(e, original: true))).ToList();
        await db.SaveChangesAsync(cancel);
        added.AddRange(db.ChangeTracker.Entries<Happening>());
        var log = added.DistinctBy(e => e.Entity).Select(e => new ImportChange(batch, e.Metadata.Name, Key(e), null, VersionOf(e)))
            .Concat(changed.Select(c => new ImportChange(batch, c.Entry.Metadata.Name, Key(c.Entry), c.Before, Written(c.Entry, original: false, c.Before)))).ToList();
        await db.WriteAll(log, cancel);
    }

    public async Task<IReadOnlyList<string>> TakeBack(CancellationToken cancel)
    {
        var obstacles = new List<string>();
        var log = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batch).OrderByDescending(c => c.Id).ToListAsync(cancel);
        foreach (var change in log)
            if (await Revert(change, cancel) is { } obstacle) obstacles.Add(obstacle);
        if (obstacles.Count > 0) return obstacles;
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The database refuses to remove what something else refers to.
            return ["referred-to"];
        }

        await db.ImportChanges.Where(c => c.BatchId == batch).ExecuteDeleteAsync(cancel);
        return [];
    }

    private async Task<string?> Revert(ImportChange change, CancellationToken cancel)
    {
        var type = db.Model.FindEntityType(change.Entity)!;
        var entity = await db.FindAsync(type.ClrType, KeyValues(type, change.Key), cancel);
        if (entity is null) return change.Before is null ? null : $"gone:{type.ClrType.Name}";
        var entry = db.Entry(entity);
        if (change.Before is null)
        {
            if (VersionOf(entry) != change.After) return $"changed:{type.ClrType.Name}";
            entry.State = EntityState.Deleted;
            return null;
        }

        if (Written(entry, original: false, change.Before) != change.After) return $"changed:{type.ClrType.Name}";
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(change.Before)!)
        {
            var property = Flat.Of(entry).First(p => Flat.Name(p) == name);
            property.CurrentValue = Flat.Read(property.Metadata, value);
        }

        return null;
    }

    private static string VersionOf(EntityEntry entry) => entry.Entity is Recorded recorded ? $"{recorded.Version}" : "";

    private static string Key(EntityEntry entry) =>
        JsonSerializer.Serialize(entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Flat.Write(p, entry.Property(p.Name).CurrentValue)));

    private static object?[] KeyValues(IEntityType type, string key) =>
        [.. JsonSerializer.Deserialize<JsonElement[]>(key)!.Zip(type.FindPrimaryKey()!.Properties, (value, property) => Flat.Read(property, value))];

    /// <summary>The changed values of a record, or those named in the other list, as JSON.</summary>
    private static string Written(EntityEntry entry, bool original, string? sameAs = null)
    {
        var names = sameAs is null ? null : JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(sameAs)!.Keys;
        var properties = Flat.Of(entry).Where(p => names is null ? p.IsModified : names.Contains(Flat.Name(p))).Where(p => Flat.Name(p) != nameof(Recorded.Version));
        return JsonSerializer.Serialize(properties.ToDictionary(Flat.Name, p => Flat.Write(p.Metadata, original ? p.OriginalValue : p.CurrentValue)));
    }
}
