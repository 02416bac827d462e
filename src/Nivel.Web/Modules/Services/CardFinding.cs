using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

public enum FindingKind { BrokenLink, ClosedOrganisation }

/// <summary>What the nightly round found wrong with a card, since when, and when it was last seen so. Gone as soon as it is right again.</summary>
public sealed class CardFinding
{
    private CardFinding() { }

    public CardFinding(Service card, FindingKind kind, DateOnly on) => (Id, AreaId, ServiceId, Kind, SinceOn, SeenOn) = (CardFindingId.New(), card.AreaId, card.Id, kind, on, on);

    public CardFindingId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public FindingKind Kind { get; private set; }

    /// <summary>Code of "Services.link-…", a status of HTTP, or the day of closing.</summary>
    public string Detail { get; private set; } = "";

    public DateOnly SinceOn { get; private set; }
    public DateOnly SeenOn { get; private set; }

    public void Seen(DateOnly on, string detail) => (SeenOn, Detail) = (on, detail);

    private sealed class Table : IEntityTypeConfiguration<CardFinding>
    {
        public void Configure(EntityTypeBuilder<CardFinding> finding)
        {
            finding.ToTable("card_findings");
            finding.Property(f => f.Kind).HasConversion<string>().HasMaxLength(20);
            finding.Property(f => f.Detail).HasMaxLength(40);
            finding.HasIndex(f => new { f.ServiceId, f.Kind }).IsUnique();
            finding.HasIndex(f => f.AreaId);
            finding.HasOne<Service>().WithMany().HasForeignKey(f => f.ServiceId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
