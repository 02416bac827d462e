using Microsoft.EntityFrameworkCore;

namespace Nivel.Web.Platform.Data;

/// <summary>Filling an empty database at speed: keys are not checked row by row and indexes are built at the end, on SQLite nothing is synced meanwhile;
/// whoever began must call <see cref="End"/>, which gives all of it back and checks every key.</summary>
/// <remarks>A process killed meanwhile leaves a half-made database: make it again.</remarks>
internal sealed class Haste
{
    private readonly Db db;
    private readonly List<string> indexes;

    private Haste(Db db, List<string> indexes) => (this.db, this.indexes) = (db, indexes);

    public static async Task<Haste> Begin(Db db)
    {
        await db.Database.OpenConnectionAsync();
        if (db is not SqliteDb) return new(db, await Unbind(db));
        await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=off; PRAGMA cache_size=-600000; PRAGMA wal_autocheckpoint=20000; PRAGMA foreign_keys=off");
        var all = await db.Database.SqlQueryRaw<Named>("select name, sql from sqlite_master where type = 'index' and sql is not null order by name").ToListAsync();
        foreach (var index in all) await Tell(db, $"drop index \"{index.Name}\"");
        return new(db, [.. all.Select(index => index.Sql)]);
    }

    public async Task End()
    {
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        foreach (var index in indexes) await Tell(db, index);
        if (db is not SqliteDb) return;
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=on; PRAGMA synchronous=full; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=1000; PRAGMA optimize");
        var broken = await db.Database.SqlQueryRaw<string>("select \"table\" || ' → ' || parent as \"Value\" from pragma_foreign_key_check limit 1").ToListAsync();
        if (broken is [var first, ..]) throw new InvalidOperationException($"A row points to nothing: {first}.");
        await db.Database.CloseConnectionAsync();
    }

    /// <summary>PostgreSQL checks every row against its keys and sorts it into every index, which takes three quarters of the time. Both come back at the end, indexes first, for the checks use them.</summary>
    private static async Task<List<string>> Unbind(Db db)
    {
        var indexes = await db.Database.SqlQueryRaw<Named>("""
            select i.indexname as "Name", i.indexdef as "Sql" from pg_indexes i
            where i.schemaname = 'public' and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
            """).ToListAsync();
        var keys = await db.Database.SqlQueryRaw<Named>("""
            select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname) as "Name",
                   'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) as "Sql"
            from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
            """).ToListAsync();
        foreach (var key in keys) await Tell(db, key.Name);
        foreach (var index in indexes) await Tell(db, $"drop index \"{index.Name}\"");
        return [.. indexes.Select(index => index.Sql), .. keys.Select(key => key.Sql)];
    }

    /// <summary>The words of an index come from the database itself, braces in them are no places for values.</summary>
    private static Task<int> Tell(Db db, string sql) =>
        db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    private sealed record Named(string Name, string Sql);
}
