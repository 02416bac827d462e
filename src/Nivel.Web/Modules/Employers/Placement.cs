using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

public enum PlacementKind { OpenWork, SubsidisedWork, WorkTrial }

/// <summary>A place that the person got, followed up at three months.</summary>
public sealed partial class Placement : Recorded
{
    private Placement() { }

    public PlacementId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public EmployerId EmployerId { get; private set; }
    public JobOrderId? JobOrderId { get; private set; }
    public PlacementKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    public DateOnly FollowUpOn { get; private set; }
    public DateOnly? FollowedUpOn { get; private set; }

    /// <summary>still-working, other-work, study, unemployed, other.</summary>
    public string? Situation { get; private set; }

    public static Placement Make(ClientId client, Employer employer, JobOrder? order, PlacementKind kind, string title, DateOnly startsOn, DateOnly? endsOn, Actor by, DateTimeOffset at, DateOnly? decidedOn = null)
    {
        if (kind == PlacementKind.WorkTrial && (endsOn is not { } last || PlacementRules.IsTooLong(startsOn, last))) throw new InvalidOperationException("A work trial has an end and is no longer than the law allows");
        if (decidedOn > startsOn) throw new InvalidOperationException("Subsidised work does not begin before the decision");
        var placement = new Placement
        {
            Id = PlacementId.New(), AreaId = employer.AreaId, ClientId = client, EmployerId = employer.Id, JobOrderId = order?.Id, Kind = kind,
            Title = title, StartsOn = startsOn, EndsOn = endsOn, FollowUpOn = startsOn.AddMonths(3),
        };
        placement.Record("PlacementMade", by, at, client, $"placements/{placement.Id}", facts: [("kind", kind.ToString()), ("employer", employer.Name), ("title", title), ("on", startsOn.ToString("O")), ("decided", decidedOn?.ToString("O"))]);
        return placement;
    }

    public void FollowUp(string situation, string? words, Actor by, DateTimeOffset at, DateOnly today)
    {
        (FollowedUpOn, Situation) = (today, situation);
        Record("PlacementFollowedUp", by, at, ClientId, $"placements/{Id}", words: words, facts: ("situation", situation));
    }

    private sealed class Table : IEntityTypeConfiguration<Placement>
    {
        public void Configure(EntityTypeBuilder<Placement> placement)
        {
            placement.Property(p => p.Kind).HasConversion<string>().HasMaxLength(15);
            placement.Property(p => p.Title).HasMaxLength(300);
            placement.Property(p => p.Situation).HasMaxLength(20);
            placement.Property(p => p.NextStep).HasMaxLength(LongestNext);
            placement.HasIndex(p => p.ClientId);
            placement.HasIndex(p => p.EndsOn);
            placement.HasIndex(p => new { p.AreaId, p.FollowUpOn });
            placement.HasOne<Client>().WithMany().HasForeignKey(p => p.ClientId).OnDelete(DeleteBehavior.Restrict);
            placement.HasOne<Employer>().WithMany().HasForeignKey(p => p.EmployerId).OnDelete(DeleteBehavior.Restrict);
            // Both tables stand in the module that this one knows; the arrow between modules never leads back.
            placement.HasMany<Assessment>().WithOne().HasForeignKey(a => a.PlacementId).OnDelete(DeleteBehavior.Restrict);
            placement.HasMany<AssessmentRequest>().WithOne().HasForeignKey(q => q.PlacementId).OnDelete(DeleteBehavior.Restrict);
            placement.ToTable(t => t.HasCheckConstraint("ck_placement_days", "ends_on is null or ends_on >= starts_on"));
        }
    }
}
