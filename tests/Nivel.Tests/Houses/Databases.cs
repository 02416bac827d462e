using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.World;
using Npgsql;

namespace Nivel.Tests.Houses;

/// <summary>A real database for each test class: a copy of one template with a small demo area in it, on SQLite or on PostgreSQL.</summary>
public static class Databases
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("nivel-tests-").FullName;
    private static readonly ConcurrentDictionary<bool, Lazy<Task<Database>>> Templates = new();
    private static int copies;

    static Databases() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(Folder);

    /// <summary>Where PostgreSQL is; the test script sets it for the second round. Without it, tests run on SQLite.</summary>
    public static string? Postgres => Environment.GetEnvironmentVariable("NIVEL_TEST_POSTGRES");

    /// <summary>An own database with the demo area, or an empty migrated one.</summary>
    public static async Task<Database> Copy(bool withArea = true)
    {
        var template = await Templates.GetOrAdd(withArea, area => new(() => Make(area))).Value;
        var name = $"copy_{Environment.ProcessId}_{Interlocked.Increment(ref copies)}";
        if (Postgres is not null)
        {
            await Execute($"create database {name} template {new NpgsqlConnectionStringBuilder(template.ConnectionString).Database}");
            return Named(name);
        }

        var file = Path.Combine(Folder, $"{name}.db");
        File.Copy(new SqliteConnectionStringBuilder(template.ConnectionString).DataSource, file);
        return Database.Sqlite(file);
    }

    /// <summary>What is reckoned of the starter classification: the first house makes it for all.</summary>
    public static string Derived { get; } = Path.Combine(Folder, "derived");

    public static string NewFolder() => Directory.CreateDirectory(Path.Combine(Folder, $"data_{Interlocked.Increment(ref copies)}")).FullName;

    /// <summary>Leaves nothing of a house behind: hundreds of them together would fill the disk and take all connections of the server.</summary>
    public static async Task LetGo(Database database, string folder)
    {
        if (Postgres is not null) await Execute($"drop database {new NpgsqlConnectionStringBuilder(database.ConnectionString).Database} with (force)");
        else foreach (var end in (string[])["", "-wal", "-shm"]) File.Delete(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource + end);
        Remove(folder);
    }

    private static void Remove(string folder)
    {
        try { Directory.Delete(folder, recursive: true); }
        catch (IOException) { /* Something of the house still closes its files; the end of the run takes them away. */ }
    }

    private static async Task<Database> Make(bool withArea)
    {
        var name = $"template_{Environment.ProcessId}_{(withArea ? "area" : "empty")}";
        if (Postgres is not null) await Execute($"create database {name}");
        var database = Postgres is null ? Database.Sqlite(Path.Combine(Folder, $"{name}.db")) : Named(name);
        await using (var db = database.Open())
        {
            await db.Database.MigrateAsync();
            if (withArea) await new Maker(db, new DateOnly(2026, 3, 12), seed: 7, persons: 300).Make();
            if (Postgres is null) await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return database;
    }

    private static Database Named(string name) => new(true, new NpgsqlConnectionStringBuilder(Postgres) { Database = name, MaxPoolSize = 8, IncludeErrorDetail = true }.ToString());

    private static async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
