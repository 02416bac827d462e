using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>A necessary fact of health or work ability (381/2023 § 11.2, T-12), apart from all else: no happening tells of it, and no other table points to it.</summary>
/// <remarks>Read only by the named workers of the wellbeing county and Kela while the client relationship lasts, written by them and by a worker of theirs who answers a consultation request of the case; not on the list of D-05, so the authority's own pages never load it.</remarks>
public sealed class SupportHealth
{
    private SupportHealth() { }

    public SupportHealth(MultiAgencySupport support, string words, UserId by, DateTimeOffset at) =>
        (Id, AreaId, SupportId, Words, By, At) = (SupportHealthId.New(), support.AreaId, support.Id, words.Trim(), by, at);

    public SupportHealthId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public MultiAgencySupportId SupportId { get; private set; }
    public string Words { get; private set; } = "";
    public UserId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<SupportHealth>
    {
        public void Configure(EntityTypeBuilder<SupportHealth> health)
        {
            health.ToTable("support_health");
            health.Property(h => h.Words).HasMaxLength(MultiAgencySupport.LongestWords);
            health.HasIndex(h => new { h.SupportId, h.At });
            health.HasOne<MultiAgencySupport>().WithMany().HasForeignKey(h => h.SupportId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
