using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>Service group (ryhmä): one run of a service with dates and places. An open-ended service has one group without an end.</summary>
public sealed class ServiceGroup
{
    private ServiceGroup() { }

    public ServiceGroup(EmploymentAreaId area, ServiceId service, string name, DateOnly startsOn, DateOnly? endsOn, int minimum, int places) =>
        (Id, AreaId, ServiceId, Name, StartsOn, EndsOn, Minimum, Places) = (ServiceGroupId.New(), area, service, name, startsOn, endsOn, minimum, places);

    public ServiceGroupId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public string Name { get; private set; } = "";
    public DateOnly StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    public int Minimum { get; private set; }
    public int Places { get; private set; }

    /// <summary>The group will not be held; everybody who had or awaited a place has been answered.</summary>
    public DateOnly? CancelledOn { get; private set; }

    public string? CancelledBecause { get; private set; }

    /// <summary>Accepted participants; kept by referrals as they are accepted and end.</summary>
    public int Taken { get; private set; }

    /// <summary>Two acceptances of the last place: the row version lets one win.</summary>
    public int Version { get; private set; }

    public int Free => CancelledOn is null ? Math.Max(0, Places - Taken) : 0;

    public bool IsRunningOrComing(DateOnly today) => CancelledOn is null && (EndsOn is null || EndsOn >= today);

    public bool IsBelowMinimum => Taken < Minimum;

    /// <summary>Changes the group; never to fewer places than people already have.</summary>
    public void Change(string name, DateOnly startsOn, DateOnly? endsOn, int minimum, int places)
    {
        if (places < Taken) throw new InvalidOperationException("Somebody would lose their place");
        (Name, StartsOn, EndsOn, Minimum, Places, Version) = (name, startsOn, endsOn, minimum, places, Version + 1);
    }

    /// <summary>The group is not held. The caller answers everybody who had or awaited a place.</summary>
    public void Cancel(DateOnly on, string because) => (CancelledOn, CancelledBecause, Taken, Version) = (on, because, 0, Version + 1);

    public void TakePlace()
    {
        if (CancelledOn is not null) throw new InvalidOperationException("The group is cancelled");
        if (Free == 0) throw new InvalidOperationException("The group is full");
        (Taken, Version) = (Taken + 1, Version + 1);
    }

    public void GiveBackPlace() => (Taken, Version) = (Math.Max(0, Taken - 1), Version + 1);

    private sealed class Table : IEntityTypeConfiguration<ServiceGroup>
    {
        public void Configure(EntityTypeBuilder<ServiceGroup> group)
        {
            group.Property(g => g.Name).HasMaxLength(200);
            group.Property(g => g.CancelledBecause).HasMaxLength(1000);
            group.Property(g => g.Version).IsConcurrencyToken();
            group.HasIndex(g => new { g.ServiceId, g.StartsOn });
            group.HasIndex(g => new { g.AreaId, g.Version });
            group.HasOne<Service>().WithMany().HasForeignKey(g => g.ServiceId).OnDelete(DeleteBehavior.Restrict);
            group.ToTable("service_groups", t =>
            {
                t.HasCheckConstraint("ck_group_places", "taken between 0 and places and minimum <= places");
                t.HasCheckConstraint("ck_group_days", "ends_on is null or ends_on >= starts_on");
            });
        }
    }
}
