using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiles;

public enum CvKind { Work, Education, Other }

/// <summary>One line of a CV (ansioluettelon merkintä): a job, a degree or something else that counts. Months, not days, as CVs have them.</summary>
public sealed class CvEntry
{
    public const int LongestTitle = 120, LongestWords = 1000;

    private CvEntry() { }

    public CvEntry(ClientId client, CvKind kind, string title, string? at, DateOnly from, DateOnly? to, string? words, string? concept) =>
        (Id, ClientId, Kind, Title, Where, FromMonth, ToMonth, Words, ConceptId) = (CvEntryId.New(), client, kind, title, at, FirstOf(from), to is { } last ? FirstOf(last) : null, words, concept);

    public CvEntryId Id { get; private set; }
    public ClientId ClientId { get; private set; }
    public CvKind Kind { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Employer or school, as the person calls it.</summary>
    public string? Where { get; private set; }
    public DateOnly FromMonth { get; private set; }

    /// <summary>Null while it goes on.</summary>
    public DateOnly? ToMonth { get; private set; }
    public string? Words { get; private set; }

    /// <summary>The occupation that the title names in the classification, when the engine was sure and nobody objected.</summary>
    public string? ConceptId { get; private set; }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private sealed class Table : IEntityTypeConfiguration<CvEntry>
    {
        public void Configure(EntityTypeBuilder<CvEntry> entry)
        {
            entry.ToTable("cv_entries", t => t.HasCheckConstraint("ck_cv_entry_months", "to_month is null or to_month >= from_month"));
            entry.Property(e => e.Kind).HasConversion<string>().HasMaxLength(12);
            entry.Property(e => e.Title).HasMaxLength(LongestTitle);
            entry.Property(e => e.Where).HasMaxLength(LongestTitle).HasColumnName("at");
            entry.Property(e => e.Words).HasMaxLength(LongestWords);
            entry.Property(e => e.ConceptId).HasMaxLength(80);
            entry.HasIndex(e => new { e.ClientId, e.FromMonth });
            entry.HasOne<Client>().WithMany().HasForeignKey(e => e.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
