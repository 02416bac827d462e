using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Nivel.Web.Platform.Data;

/// <summary>Which database this process uses: PostgreSQL when a connection string is given, else an own SQLite file in the data folder.</summary>
public sealed record Database(bool IsPostgres, string ConnectionString)
{
    /// <summary>Identity reads the version of its own tables (3 keeps passkeys) from services, also where there is no host.</summary>
    private static readonly ServiceProvider IdentityVersion = new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();

    private static readonly SqlitePragmas Pragmas = new();
    private static readonly PreparedStatements Statements = new();

    /// <summary>SQLite counts its memory under one lock for all connections unless told not to, and eight readers then wait for each other.</summary>
    static Database()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static Database From(IConfiguration configuration, string dataFolder)
    {
        var postgres = configuration["Postgres"] ?? configuration.GetConnectionString("Postgres");
        return string.IsNullOrWhiteSpace(postgres) ? Sqlite(Path.Combine(dataFolder, "nivel.db")) : new(true, postgres);
    }

    public static Database Sqlite(string file) => new(false, new SqliteConnectionStringBuilder { DataSource = file, Cache = SqliteCacheMode.Private, DefaultTimeout = 15 }.ToString());

    public void AddTo(IServiceCollection services)
    {
        if (IsPostgres)
        {
            services.AddDbContextPool<PostgresDb>(Configure);
            services.AddScoped<Db>(provider => Opened(provider.GetRequiredService<PostgresDb>()));
        }
        else
        {
            services.AddDbContextPool<SqliteDb>(Configure);
            services.AddScoped<Db>(provider => Opened(provider.GetRequiredService<SqliteDb>()));
        }
    }

    public Db Open() => IsPostgres ? new PostgresDb(Build<PostgresDb>()) : new SqliteDb(Build<SqliteDb>());

    /// <summary>A page asks several times; opening once for all of it, not once for each question, doubles what eight readers get. The scope's end closes.</summary>
    private static Db Opened(Db db)
    {
        db.Database.OpenConnection();
        return db;
    }

    private DbContextOptions<T> Build<T>() where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        Configure(options);
        options.UseApplicationServiceProvider(IdentityVersion);
        return options.Options;
    }

    private void Configure(DbContextOptionsBuilder options)
    {
        if (IsPostgres) options.UseNpgsql(Prepared(ConnectionString), o => o.MigrationsHistoryTable("migrations"));
        else options.UseSqlite(ConnectionString, o => o.MigrationsHistoryTable("migrations"))
                .AddInterceptors(Pragmas, Statements).ReplaceService<IRelationalConnection, KeptConnection>();
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.MultipleCollectionIncludeWarning));
    }

    /// <summary>What a connection asks again and again, the server plans once; an installation behind a pooler turns it off with "Max Auto Prepare=0".</summary>
    private static string Prepared(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        if (!connection.Contains("Max Auto Prepare", StringComparison.OrdinalIgnoreCase)) parts.MaxAutoPrepare = 100;
        return parts.ToString();
    }
}
