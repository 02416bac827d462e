using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

public enum TicketState { Waiting, Called, Served, Left }

/// <summary>A queue number of one day. Anonymous: a topic and a language, nothing else.</summary>
public sealed class Ticket
{
    private Ticket() { }

    public Ticket(EmploymentAreaId area, DateOnly on, int number, string topic, string language, DateTimeOffset at) =>
        (Id, AreaId, On, Number, Topic, Language, TakenAt) = (TicketId.New(), area, on, number, topic, language, at);

    public TicketId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public DateOnly On { get; private set; }
    public int Number { get; private set; }
    public string Topic { get; private set; } = "";
    public string Language { get; private set; } = "fi";
    public DateTimeOffset TakenAt { get; private set; }
    public TicketState State { get; private set; }
    public UserId? CalledBy { get; private set; }
    public DateTimeOffset? CalledAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Two advisers who press "next" at once: the row version lets one of them win.</summary>
    public int Version { get; private set; }

    public void Call(UserId adviser, DateTimeOffset at)
    {
        if (State is TicketState.Served or TicketState.Left) return;
        (State, CalledBy, CalledAt, Version) = (TicketState.Called, adviser, at, Version + 1);
    }

    /// <summary>Back to the queue: called by mistake, or the visitor asked for somebody else.</summary>
    public void GiveBack() => (State, CalledBy, CalledAt, Version) = (TicketState.Waiting, null, null, Version + 1);

    public int MinutesWaited(DateTimeOffset now) => Math.Max(0, (int)((CalledAt ?? now) - TakenAt).TotalMinutes);

    public void End(TicketState state, DateTimeOffset at) => (State, EndedAt, Version) = (state, at, Version + 1);

    private sealed class Table : IEntityTypeConfiguration<Ticket>
    {
        public void Configure(EntityTypeBuilder<Ticket> ticket)
        {
            ticket.Property(t => t.State).HasConversion<string>().HasMaxLength(10);
            ticket.Property(t => t.Topic).HasMaxLength(40);
            ticket.Property(t => t.Language).HasMaxLength(3);
            ticket.Property(t => t.Version).IsConcurrencyToken();
            ticket.HasIndex(t => new { t.AreaId, t.On, t.Number }).IsUnique();
        }
    }
}
