using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>One installed version of a classification of skills and occupations. The one activated last is in use; the others stay to go back to.</summary>
public sealed class TaxonomyVersion
{
    private TaxonomyVersion() { }

    public TaxonomyVersion(string name, string hash, DateTimeOffset at) => (Id, Name, Hash, ImportedAt, ActivatedAt) = (TaxonomyVersionId.New(), name, hash, at, at);

    public TaxonomyVersionId Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Over the names and contents of all files: the same files are not stored twice.</summary>
    public string Hash { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }
    public DateTimeOffset ActivatedAt { get; private set; }

    public void Activate(DateTimeOffset at) => ActivatedAt = at;

    private sealed class Table : IEntityTypeConfiguration<TaxonomyVersion>
    {
        public void Configure(EntityTypeBuilder<TaxonomyVersion> version)
        {
            version.ToTable("taxonomy_versions");
            version.Property(v => v.Name).HasMaxLength(200);
            version.Property(v => v.Hash).HasMaxLength(64);
            version.HasIndex(v => v.Hash).IsUnique();
            version.HasIndex(v => v.ActivatedAt);
        }
    }
}

/// <summary>One file of a version, gzipped as it came.</summary>
public sealed class TaxonomyFile
{
    private TaxonomyFile() { }

    public TaxonomyFile(TaxonomyVersionId version, string name, byte[] gzipped) => (Id, VersionId, Name, Gzipped) = (TaxonomyFileId.New(), version, name, gzipped);

    public TaxonomyFileId Id { get; private set; }
    public TaxonomyVersionId VersionId { get; private set; }

    /// <summary>Name by which the loader knows it; a name that ends in .gz is stored as it is.</summary>
    public string Name { get; private set; } = "";

    public byte[] Gzipped { get; private set; } = [];

    private sealed class Table : IEntityTypeConfiguration<TaxonomyFile>
    {
        public void Configure(EntityTypeBuilder<TaxonomyFile> file)
        {
            file.ToTable("taxonomy_files");
            file.Property(f => f.Name).HasMaxLength(100);
            file.HasIndex(f => new { f.VersionId, f.Name }).IsUnique();
            file.HasOne<TaxonomyVersion>().WithMany().HasForeignKey(f => f.VersionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
