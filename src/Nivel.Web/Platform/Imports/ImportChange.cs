using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Imports;

/// <summary>One record that a batch made or changed, with what is needed to take it back.</summary>
public sealed class ImportChange
{
    private ImportChange() { }

    public ImportChange(ImportBatchId batch, string entity, string key, string? before, string after) =>
        (BatchId, Entity, Key, Before, After) = (batch, entity, key, before, after);

    public long Id { get; private set; }
    public ImportBatchId BatchId { get; private set; }

    /// <summary>Name of the entity type in the model.</summary>
    public string Entity { get; private set; } = "";

    /// <summary>Its key values as JSON.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The values that were changed, as they were; null when the record is new.</summary>
    public string? Before { get; private set; }

    /// <summary>The same values as the import left them; of a new record its row version. Undo compares, so that later work is never lost silently.</summary>
    public string After { get; private set; } = "";

    private sealed class Table : IEntityTypeConfiguration<ImportChange>
    {
        public void Configure(EntityTypeBuilder<ImportChange> change)
        {
            change.ToTable("import_changes");
            change.Property(c => c.Entity).HasMaxLength(120);
            change.HasIndex(c => c.BatchId);
            change.HasOne<ImportBatch>().WithMany().HasForeignKey(c => c.BatchId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
