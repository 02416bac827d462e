using Microsoft.EntityFrameworkCore.Design;

namespace Nivel.Web.Platform.Data;

/// <summary>Lets the migration tool make the model of either database without starting the application.</summary>
public sealed class SqliteAtDesignTime : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) => (SqliteDb)Database.Sqlite("design.db").Open();
}

public sealed class PostgresAtDesignTime : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) => (PostgresDb)new Database(true, "Host=localhost;Database=design").Open();
}
