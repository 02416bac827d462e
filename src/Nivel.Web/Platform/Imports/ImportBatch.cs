using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Imports;

public enum BatchState { Previewed, Committed, Undone }

/// <summary>One file taken in, all or nothing, and what became of it. Undo takes the whole batch back.</summary>
public sealed class ImportBatch : Recorded
{
    private ImportBatch() { }

    public ImportBatch(string kind, string fileName, string fileHash, Actor by, DateTimeOffset at) =>
        (Id, AreaId, Kind, FileName, FileHash, ById, At) = (ImportBatchId.New(), by.AreaId, kind, fileName, fileHash, by.UserId, at);

    public ImportBatchId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Kind { get; private set; } = "";
    public string FileName { get; private set; } = "";

    /// <summary>Hash of the bytes: the same file twice is noticed.</summary>
    public string FileHash { get; private set; } = "";

    public UserId ById { get; private set; }
    public DateTimeOffset At { get; private set; }
    public BatchState State { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public int New { get; private set; }
    public int Changed { get; private set; }
    public int Same { get; private set; }
    public int Refused { get; private set; }

    /// <summary>Choices of this import, such as which column is what, as JSON.</summary>
    public string Choices { get; set; } = "{}";

    public void Count(ImportCounts counts) => (New, Changed, Same, Refused) = (counts.New, counts.Changed, counts.Same, counts.Refused);

    public void Commit(Actor by, DateTimeOffset at)
    {
        (State, EndedAt) = (BatchState.Committed, at);
        Record("ImportCommitted", by, at, null, $"imports/{Id}", Audience.Nobody, facts: [("kind", Kind), ("new", $"{New}"), ("changed", $"{Changed}"), ("refused", $"{Refused}")]);
    }

    public void Undo(Actor by, DateTimeOffset at)
    {
        (State, EndedAt) = (BatchState.Undone, at);
        Record("ImportUndone", by, at, null, $"imports/{Id}", Audience.Nobody, facts: ("kind", Kind));
    }

    private sealed class Table : IEntityTypeConfiguration<ImportBatch>
    {
        public void Configure(EntityTypeBuilder<ImportBatch> batch)
        {
            batch.ToTable("import_batches");
            batch.Property(b => b.Kind).HasMaxLength(30);
            batch.Property(b => b.FileName).HasMaxLength(200);
            batch.Property(b => b.FileHash).HasMaxLength(64);
            batch.Property(b => b.State).HasConversion<string>().HasMaxLength(12);
            batch.HasIndex(b => new { b.AreaId, b.At });
        }
    }
}

/// <summary>How many rows got which verdict.</summary>
public sealed record ImportCounts
{
    public int New { get; set; }
    public int Changed { get; set; }
    public int Same { get; set; }
    public int Refused { get; set; }
    public int Total => New + Changed + Same + Refused;
}
