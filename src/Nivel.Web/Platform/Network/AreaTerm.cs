using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Network;

/// <summary>What the law leaves to the area to decide.</summary>
public enum AreaTermKind
{
    /// <summary>Working days in which an employer's job order is answered first (vasteaika), 0–30.</summary>
    JobOrderDays,

    /// <summary>Which phases of the path are in use, by their letters in order.</summary>
    Phases,

    /// <summary>On what terms the public directory may be used by others (avoimen datan käyttölupa): <see cref="DataLicences"/>.</summary>
    DataLicence,
}

/// <summary>A dated row of what the area has decided; it holds until the next row of its kind begins. Rows that have begun are never changed.</summary>
public sealed class AreaTerm : Recorded
{
    private AreaTerm() { }

    public AreaTermId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public AreaTermKind Kind { get; private set; }
    public string Value { get; private set; } = "";
    public DateOnly FromOn { get; private set; }

    /// <summary>On whose decision: a board, its day and section.</summary>
    public string Decision { get; private set; } = "";
    public UserId AddedBy { get; private set; }
    public DateTimeOffset AddedAt { get; private set; }

    public static AreaTerm Decide(AreaTermKind kind, string value, DateOnly from, string decision, Actor by, DateTimeOffset at)
    {
        var term = new AreaTerm { Id = AreaTermId.New(), AreaId = by.AreaId, Kind = kind, Value = value, FromOn = from, Decision = decision, AddedBy = by.UserId, AddedAt = at };
        term.Record("AreaTermDecided", by, at, null, "admin/terms", Audience.Nobody, facts: [("kind", kind.ToString()), ("value", value), ("from", from.ToString("O"))]);
        return term;
    }

    /// <summary>Only what has not begun may be taken back.</summary>
    public bool MayBeTakenBack(DateOnly today) => FromOn > today;

    public void TakeBack(Actor by, DateTimeOffset at) =>
        Record("AreaTermTakenBack", by, at, null, "admin/terms", Audience.Nobody, facts: [("kind", Kind.ToString()), ("value", Value), ("from", FromOn.ToString("O"))]);

    private sealed class Table : IEntityTypeConfiguration<AreaTerm>
    {
        public void Configure(EntityTypeBuilder<AreaTerm> term)
        {
            term.ToTable("area_terms");
            term.Property(t => t.Kind).HasConversion<string>().HasMaxLength(20);
            term.Property(t => t.Value).HasMaxLength(20);
            term.Property(t => t.Decision).HasMaxLength(300);
            term.HasIndex(t => new { t.AreaId, t.Kind, t.FromOn }).IsUnique();
            term.HasOne<EmploymentArea>().WithMany().HasForeignKey(t => t.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
