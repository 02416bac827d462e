using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>One party's agreement to one version: who, how and when. Written down once; a changed draft loses them all.</summary>
public sealed class PlanSignature
{
    private PlanSignature() { }

    internal PlanSignature(PlanId plan, PlanParty party, AgreedWay way, string? name, UserId by, DateTimeOffset at) =>
        (PlanId, Party, Way, Name, By, At) = (plan, party, way, name, by, at);

    public PlanId PlanId { get; private set; }
    public PlanParty Party { get; private set; }
    public AgreedWay Way { get; private set; }

    /// <summary>Who signed for another authority, as told by whoever wrote it down.</summary>
    public string? Name { get; private set; }

    /// <summary>Who wrote it down: the person themself, or a worker for somebody who has no account here.</summary>
    public UserId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<PlanSignature>
    {
        public void Configure(EntityTypeBuilder<PlanSignature> signature)
        {
            signature.ToTable("plan_signatures");
            signature.HasKey(s => new { s.PlanId, s.Party });
            signature.Property(s => s.Party).HasConversion<string>().HasMaxLength(10);
            signature.Property(s => s.Way).HasConversion<string>().HasMaxLength(12);
            signature.Property(s => s.Name).HasMaxLength(120);
        }
    }
}
