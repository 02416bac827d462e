using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Accounts;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Data;

/// <summary>The one model over SQLite and PostgreSQL. Tables are described beside their entities; modules name their own sets.</summary>
public abstract partial class Db(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Happening> Happenings => Set<Happening>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        Conversions.Ids(conventions);
        conventions.Properties<decimal>().HavePrecision(18, 4);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);
        foreach (var entity in model.Model.GetEntityTypes())
            if (typeof(Recorded).IsAssignableFrom(entity.ClrType))
                model.Entity(entity.ClrType).Property<int>(nameof(Recorded.Version)).IsConcurrencyToken();
        SnakeCase.Apply(model.Model);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        WriteHappenings();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancel = default)
    {
        WriteHappenings();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancel);
    }

    private void WriteHappenings()
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<Recorded>().ToList())
        {
            if (entry.State == EntityState.Modified) entry.Entity.Touch();
            Happenings.AddRange(entry.Entity.TakeHappened());
        }
    }
}

public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : Db(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        Conversions.ForSqlite(conventions);
    }
}

public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : Db(options);
