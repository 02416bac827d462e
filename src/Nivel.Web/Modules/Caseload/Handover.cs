using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Caseload;

public enum HandoverState { Offered, Accepted, Declined, Withdrawn }

/// <summary>Both workers and the person at one table.</summary>
public sealed record HandoverMeeting(DateTimeOffset At, string Place)
{
    public const int Minutes = 30;
}

/// <summary>A person is handed from one coach to another (saattaen vaihtaen): offered with words, and moved only when the other takes them.</summary>
[PersonalRecord]
public sealed class Handover : Recorded
{
    public const int Longest = 2000;

    private Handover() { }

    public HandoverId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Who is handed over")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.Workers, "Who hands over")]
    public UserId FromId { get; private set; }

    [Personal(ListItem.Workers, "Who is asked to take the person")]
    public UserId ToId { get; private set; }

    /// <summary>What the next coach should know. Read before the record is open, so it names nobody.</summary>
    [Personal(ListItem.ServiceNeed, "Going on where the other left off")]
    public string Words { get; private set; } = "";

    /// <summary>When the two workers and the person meet, if that is agreed.</summary>
    [Personal(ListItem.ServiceNeed, "Handing over in the person's presence")]
    public DateTimeOffset? MeetingAt { get; private set; }

    [Personal(ListItem.ServiceNeed, "Where they meet")]
    public string? MeetingPlace { get; private set; }

    [Personal(ListItem.ServiceNeed, "How it went")]
    public HandoverState State { get; private set; }

    [Personal(ListItem.ServiceNeed, "Why it was declined")]
    public string? Reason { get; private set; }

    [Personal(ListItem.ServiceNeed, "How long the offer has waited")]
    public DateTimeOffset OfferedAt { get; private set; }

    public static Handover Offer(Client client, UserId from, UserId to, string words, HandoverMeeting? meeting, Actor by, DateTimeOffset at)
    {
        var handover = new Handover { Id = HandoverId.New(), AreaId = client.AreaId, ClientId = client.Id, FromId = from, ToId = to, Words = words.Trim(), MeetingAt = meeting?.At, MeetingPlace = meeting?.Place.Trim(), OfferedAt = at };
        handover.Record("HandoverOffered", by, at, client.Id, $"handovers/{handover.Id}", Audience.Team);
        return handover;
    }

    /// <summary>The other coach takes the person; the change itself is told by CoachAssigned.</summary>
    public void Accept() => Move(HandoverState.Accepted);

    public void Decline(string reason, Actor by, DateTimeOffset at)
    {
        Move(HandoverState.Declined);
        Reason = reason.Trim();
        Record("HandoverDeclined", by, at, ClientId, $"handovers/{Id}", Audience.Team, words: Reason);
    }

    public void Withdraw() => Move(HandoverState.Withdrawn);

    private void Move(HandoverState to)
    {
        if (State != HandoverState.Offered) throw new InvalidOperationException($"A handover that is {State} does not become {to}");
        State = to;
    }

    private sealed class Table : IEntityTypeConfiguration<Handover>
    {
        public void Configure(EntityTypeBuilder<Handover> handover)
        {
            handover.Property(h => h.Words).HasMaxLength(Longest);
            handover.Property(h => h.MeetingPlace).HasMaxLength(200);
            handover.Property(h => h.Reason).HasMaxLength(Longest);
            handover.Property(h => h.State).HasConversion<string>().HasMaxLength(10);
            handover.HasIndex(h => new { h.ToId, h.State });
            // One person is offered to one coach at a time.
            handover.HasIndex(h => h.ClientId, "ix_handovers_open").IsUnique().HasFilter("state = 'Offered'");
            handover.HasOne<Client>().WithMany().HasForeignKey(h => h.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
