using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>Who sits at the table of the support: the person and the three parties of the act.</summary>
[Flags]
public enum SupportSides { None = 0, Person = 1, Authority = 2, County = 4, Kela = 8 }

public enum SupportMeetingState { Called, Held, Cancelled }

/// <summary>A meeting of one case of multi-agency support (monialaisen tuen tapaaminen): when, where, who is asked to come, what is gone through and what was decided.</summary>
[PersonalRecord]
public sealed class SupportMeeting : Recorded
{
    public const int LongestPlace = 200, LongestText = 4000;

    private SupportMeeting() { }

    public SupportMeetingId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which support is talked about")]
    public MultiAgencySupportId SupportId { get; private set; }

    [Personal(ListItem.Identity, "Whose meeting it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.ServiceNeed, "When they meet")]
    public DateTimeOffset StartsAt { get; private set; }

    [Personal(ListItem.ServiceNeed, "Where they meet")]
    public string Place { get; private set; } = "";

    [Personal(ListItem.Workers, "Who is asked to come")]
    public SupportSides Invited { get; private set; }

    [Personal(ListItem.ServiceNeed, "What is gone through")]
    public string? Agenda { get; private set; }

    [Personal(ListItem.ServiceNeed, "What was decided together")]
    public string? Decisions { get; private set; }

    [Personal(ListItem.ServiceNeed, "Whether the meeting is ahead, was held or will not be")]
    public SupportMeetingState State { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which day those invited have been reminded of")]
    public DateOnly? RemindedOf { get; private set; }

    public static SupportMeeting Call(MultiAgencySupport support, DateTimeOffset startsAt, string place, SupportSides invited, string? agenda, Actor by, DateTimeOffset at)
    {
        var meeting = new SupportMeeting { Id = SupportMeetingId.New(), AreaId = support.AreaId, SupportId = support.Id, ClientId = support.ClientId };
        meeting.Arrange(startsAt, place, invited, agenda, by, at);
        return meeting;
    }

    /// <summary>Sets or changes when, where and who; those invited hear of a new time.</summary>
    public void Arrange(DateTimeOffset startsAt, string place, SupportSides invited, string? agenda, Actor by, DateTimeOffset at)
    {
        if (State != SupportMeetingState.Called) throw new InvalidOperationException("The meeting is over");
        var isNewTime = StartsAt != startsAt;
        (StartsAt, Place, Invited, Agenda) = (startsAt, place.Trim(), invited, agenda?.Trim());
        if (isNewTime) Record("SupportMeetingCalled", by, at, ClientId, About, facts: ("when", startsAt.ToString("O")));
    }

    public void Minute(string decisions, Actor by, DateTimeOffset at)
    {
        if (State == SupportMeetingState.Cancelled) throw new InvalidOperationException("The meeting was cancelled");
        if (State == SupportMeetingState.Called) Record("SupportMeetingHeld", by, at, ClientId, About, facts: ("when", StartsAt.ToString("O")));
        (State, Decisions) = (SupportMeetingState.Held, decisions.Trim());
    }

    public void Cancel(Actor by, DateTimeOffset at)
    {
        if (State != SupportMeetingState.Called) return;
        State = SupportMeetingState.Cancelled;
        Record("SupportMeetingCancelled", by, at, ClientId, About, facts: ("when", StartsAt.ToString("O")));
    }

    private string About => $"support/{SupportId}";

    private sealed class Table : IEntityTypeConfiguration<SupportMeeting>
    {
        public void Configure(EntityTypeBuilder<SupportMeeting> meeting)
        {
            meeting.ToTable("support_meetings");
            meeting.Property(m => m.Place).HasMaxLength(LongestPlace);
            meeting.Property(m => m.Agenda).HasMaxLength(LongestText);
            meeting.Property(m => m.Decisions).HasMaxLength(LongestText);
            meeting.Property(m => m.State).HasConversion<string>().HasMaxLength(12);
            meeting.HasIndex(m => new { m.SupportId, m.StartsAt });
            meeting.HasIndex(m => new { m.ClientId, m.State });
            meeting.HasOne<MultiAgencySupport>().WithMany().HasForeignKey(m => m.SupportId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
