using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Panels;

public enum PanelState { Open, Closed }

/// <summary>Selection panel (asiakasvalintaryhmä): several organisations choose together for one group, by need, urgency and suitability. Never by who is easiest.</summary>
public sealed class SelectionPanel : Recorded
{
    private SelectionPanel() { }

    public PanelId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public ServiceGroupId GroupId { get; private set; }

    /// <summary>Whoever answers the referrals of the service leads the panel and writes down what it decides.</summary>
    public OrganisationId LedBy { get; private set; }

    public DateOnly MeetsOn { get; private set; }
    public PanelState State { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    public static SelectionPanel Call(ServiceGroup group, DateOnly meetsOn, Actor by, DateTimeOffset at)
    {
        var panel = new SelectionPanel { Id = PanelId.New(), AreaId = group.AreaId, ServiceId = group.ServiceId, GroupId = group.Id, LedBy = by.OrganisationId, MeetsOn = meetsOn };
        panel.Record("PanelCalled", by, at, null, $"panels/{panel.Id}", Audience.Nobody, facts: ("on", meetsOn.ToString("O")));
        return panel;
    }

    public void Close(int chosen, int waiting, int notChosen, Actor by, DateTimeOffset at)
    {
        if (State == PanelState.Closed) throw new InvalidOperationException("The panel is closed");
        (State, ClosedAt) = (PanelState.Closed, at);
        Record("PanelClosed", by, at, null, $"panels/{Id}", Audience.Nobody, facts: [("chosen", $"{chosen}"), ("waiting", $"{waiting}"), ("refused", $"{notChosen}")]);
    }

    private sealed class Table : IEntityTypeConfiguration<SelectionPanel>
    {
        public void Configure(EntityTypeBuilder<SelectionPanel> panel)
        {
            panel.ToTable("selection_panels");
            panel.Property(p => p.State).HasConversion<string>().HasMaxLength(10);
            panel.HasIndex(p => new { p.AreaId, p.State });
            panel.HasOne<Service>().WithMany().HasForeignKey(p => p.ServiceId).OnDelete(DeleteBehavior.Restrict);
            panel.HasOne<ServiceGroup>().WithMany().HasForeignKey(p => p.GroupId).OnDelete(DeleteBehavior.Restrict);
            panel.HasOne<Organisation>().WithMany().HasForeignKey(p => p.LedBy).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
