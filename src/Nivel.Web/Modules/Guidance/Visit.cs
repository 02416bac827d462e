using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

public enum VisitChannel { WalkIn, Phone, Chat, Appointment, Outreach }

/// <summary>Visit (asiointi): a contact at the low-threshold desk. Anonymous unless the visitor wants to be known.</summary>
public sealed class Visit : Recorded
{
    private Visit() { }

    public VisitId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateOnly On { get; private set; }
    public UserId AdviserId { get; private set; }
    public ClientId? ClientId { get; private set; }
    public TicketId? TicketId { get; private set; }

    /// <summary>Code of the topic: text "Guidance.topic-…".</summary>
    public string Topic { get; private set; } = "";

    public VisitChannel Channel { get; private set; }
    public string Language { get; private set; } = "fi";
    public int Minutes { get; private set; }

    /// <summary>Where the visitor was guided next: a service of the directory, or in words.</summary>
    public ServiceId? SentToService { get; private set; }
    public string? SentTo { get; private set; }

    public static Visit Register(VisitFacts facts, Actor by, DateTimeOffset at, DateOnly today)
    {
        var visit = new Visit
        {
            Id = VisitId.New(), AreaId = by.AreaId, At = at, On = today, AdviserId = by.UserId, ClientId = facts.ClientId, TicketId = facts.TicketId,
            Topic = facts.Topic, Channel = facts.Channel, Language = facts.Language, Minutes = facts.Minutes, SentToService = facts.SentToService, SentTo = facts.SentTo,
        };
        visit.Record("VisitRegistered", by, at, facts.ClientId, $"visits/{visit.Id}", facts: [("topic", facts.Topic), ("channel", facts.Channel.ToString()), ("minutes", $"{facts.Minutes}")]);
        return visit;
    }

    private sealed class Table : IEntityTypeConfiguration<Visit>
    {
        public void Configure(EntityTypeBuilder<Visit> visit)
        {
            visit.Property(v => v.Topic).HasMaxLength(40);
            visit.Property(v => v.Channel).HasConversion<string>().HasMaxLength(12);
            visit.Property(v => v.Language).HasMaxLength(3);
            visit.Property(v => v.SentTo).HasMaxLength(300);
            visit.HasIndex(v => new { v.AreaId, v.On });
            visit.HasIndex(v => v.ClientId);
            visit.HasOne<Clients.Client>().WithMany().HasForeignKey(v => v.ClientId).OnDelete(DeleteBehavior.Restrict);
            visit.ToTable(t => t.HasCheckConstraint("ck_visit_minutes", "minutes between 0 and 480"));
        }
    }
}

/// <summary>What the adviser writes of a visit.</summary>
public sealed record VisitFacts(string Topic, VisitChannel Channel, string Language, int Minutes)
{
    public ClientId? ClientId { get; init; }
    public TicketId? TicketId { get; init; }
    public ServiceId? SentToService { get; init; }
    public string? SentTo { get; init; }
}
