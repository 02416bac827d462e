using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Place in the line of a full group (jonopaikka): since when, by which day the person hears again, and the free place that has been offered.</summary>
public sealed class WaitingPlace
{
    private WaitingPlace() { }

    public WaitingPlace(Referral referral, ServiceGroupId group, DateOnly promised, DateTimeOffset at) =>
        (Id, AreaId, ReferralId, GroupId, Since, PromisedOn) = (WaitingPlaceId.New(), referral.AreaId, referral.Id, group, at, promised);

    public WaitingPlaceId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ReferralId ReferralId { get; private set; }
    public ServiceGroupId GroupId { get; private set; }

    /// <summary>The order of the line. Whoever lets an offered place go by stands last from that moment.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>By the end of this day the person hears how the line has moved.</summary>
    public DateOnly PromisedOn { get; private set; }

    /// <summary>The promised day of which the provider has been reminded, and the one that has passed and both ends have been told.</summary>
    public DateOnly? RemindedOf { get; private set; }

    public DateOnly? LateToldOf { get; private set; }

    /// <summary>An offered place is held for this person until the end of this day.</summary>
    public DateOnly? OfferUntil { get; private set; }

    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>An answer and the end of the offer at once: the row version lets one win.</summary>
    public int Version { get; private set; }

    public bool IsOffered => OfferUntil is not null && LeftAt is null;

    public void Offer(DateOnly until) => (OfferUntil, Version) = (until, Version + 1);

    /// <summary>The line has not moved: a new day is promised.</summary>
    public void Promise(DateOnly until) => (PromisedOn, Version) = (until, Version + 1);

    /// <summary>To the line of another group: the earlier one is not held.</summary>
    public void MoveTo(ServiceGroupId group, DateTimeOffset since, DateOnly promised) =>
        (GroupId, Since, PromisedOn, OfferUntil, LeftAt, Version) = (group, since, promised, null, null, Version + 1);

    public void GoLast(DateTimeOffset at) => (Since, OfferUntil, Version) = (at, null, Version + 1);

    public void Leave(DateTimeOffset at) => (LeftAt, OfferUntil, Version) = (at, null, Version + 1);

    private sealed class Table : IEntityTypeConfiguration<WaitingPlace>
    {
        public void Configure(EntityTypeBuilder<WaitingPlace> place)
        {
            place.ToTable("waiting_places");
            place.Property(p => p.Version).IsConcurrencyToken();
            place.HasIndex(p => p.ReferralId).IsUnique();
            place.HasIndex(p => new { p.GroupId, p.LeftAt, p.Since });
            place.HasOne<Referral>().WithMany().HasForeignKey(p => p.ReferralId).OnDelete(DeleteBehavior.Restrict);
            place.HasOne<ServiceGroup>().WithMany().HasForeignKey(p => p.GroupId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
