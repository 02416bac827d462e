using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Outbox;

public enum Channel { Mail, Sms }

public enum OutboxState
{
    Waiting,

    /// <summary>Handed to the door by a worker; if the worker dies now, nobody knows whether it left.</summary>
    Leaving,
    Sent,

    /// <summary>Not sent, and why.</summary>
    Failed,

    /// <summary>The worker died while it was leaving and the door cannot tell: a person decides.</summary>
    Unsure,
}

/// <summary>A message to the outside, written in the same save as the change that causes it and sent after it.</summary>
public sealed class OutboxMessage
{
    private OutboxMessage() { }

    public OutboxMessage(Channel channel, string to, string subject, string body, DateTimeOffset at, string? once = null) =>
        (Id, Channel, To, Subject, Body, CreatedAt, DueAt, Once) = (OutboxId.New(), channel, to, subject, body, at, at, once);

    public OutboxId Id { get; private set; }
    public Channel Channel { get; private set; }
    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Body { get; private set; } = "";
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset DueAt { get; set; }
    public OutboxState State { get; set; }
    public int Attempts { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public string? Problem { get; set; }

    /// <summary>The same key is never sent twice: "referral-overdue:…:sender".</summary>
    public string? Once { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<OutboxMessage>
    {
        public void Configure(EntityTypeBuilder<OutboxMessage> message)
        {
            message.ToTable("outbox");
            message.Property(m => m.Channel).HasConversion<string>().HasMaxLength(10);
            message.Property(m => m.State).HasConversion<string>().HasMaxLength(10);
            message.HasIndex(m => new { m.State, m.DueAt });
            message.HasIndex(m => m.Once).IsUnique();
        }
    }
}
