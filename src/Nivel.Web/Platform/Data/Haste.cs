using Microsoft.EntityFrameworkCore;

namespace Nivel.Web.Platform.Data;

/// <summary>Filling an empty database at speed. On SQLite nothing is synced, keys are not checked row by row and indexes are built at the end;
/// whoever began must call <see cref="End"/>, which gives all of it back and checks every key. On PostgreSQL COPY is fast enough as it is.</summary>
/// <remarks>A process killed meanwhile leaves a half-made file: make it again.</remarks>
internal sealed class Haste
{
    private readonly Db db;
    private readonly List<string> indexes;

    private Haste(Db db, List<string> indexes) => (this.db, this.indexes) = (db, indexes);

    public static async Task<Haste> Begin(Db db)
    {
        await db.Database.OpenConnectionAsync();
        if (db is not SqliteDb) return new(db, []);
        await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=off; PRAGMA cache_size=-600000; PRAGMA wal_autocheckpoint=20000; PRAGMA foreign_keys=off");
        var all = await db.Database.SqlQueryRaw<Named>("select name, sql from sqlite_master where type = 'index' and sql is not null order by name").ToListAsync();
        foreach (var index in all) await Tell(db, $"drop index \"{index.Name}\"");
        return new(db, [.. all.Select(index => index.Sql)]);
    }

    public async Task End()
    {
        if (db is not SqliteDb) return;
        foreach (var index in indexes) await Tell(db, index);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=on; PRAGMA synchronous=full; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=1000; PRAGMA optimize");
        var broken = await db.Database.SqlQueryRaw<string>("select \"table\" || ' → ' || parent as \"Value\" from pragma_foreign_key_check limit 1").ToListAsync();
        if (broken is [var first, ..]) throw new InvalidOperationException($"A row points to nothing: {first}.");
        await db.Database.CloseConnectionAsync();
    }

    /// <summary>The words of an index come from the database itself, braces in them are no places for values.</summary>
    private static Task<int> Tell(Db db, string sql) =>
        db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    private sealed record Named(string Name, string Sql);
}
