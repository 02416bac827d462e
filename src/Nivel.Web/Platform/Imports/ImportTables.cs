using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Imports;

namespace Nivel.Web.Platform.Data;

/// <summary>The sets of imports.</summary>
public abstract partial class Db
{
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
    public DbSet<ImportLine> ImportLines => Set<ImportLine>();
    public DbSet<ImportChange> ImportChanges => Set<ImportChange>();
}
