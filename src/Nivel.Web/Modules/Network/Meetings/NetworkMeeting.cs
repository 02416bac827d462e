using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Meetings;

/// <summary>Network meeting (verkostotapaaminen): what is on the agenda, what was decided. Persons who look for work are never its matter.</summary>
public sealed class NetworkMeeting : Recorded
{
    public const int LongestTitle = 200, LongestPlace = 200, LongestText = 6000;

    private NetworkMeeting() { }

    public NetworkMeeting(EmploymentAreaId area) => (Id, AreaId) = (NetworkMeetingId.New(), area);

    public NetworkMeetingId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public string Title { get; private set; } = "";
    public DateOnly On { get; private set; }
    public TimeOnly? StartsAt { get; private set; }
    public string? Place { get; private set; }
    public string? Agenda { get; private set; }
    public string? Decisions { get; private set; }

    public void Call(string title, DateOnly on, TimeOnly? startsAt, string? place) => (Title, On, StartsAt, Place) = (title, on, startsAt, place);

    public void Minute(string? agenda, string? decisions) => (Agenda, Decisions) = (agenda, decisions);

    private sealed class Table : IEntityTypeConfiguration<NetworkMeeting>
    {
        public void Configure(EntityTypeBuilder<NetworkMeeting> meeting)
        {
            meeting.ToTable("network_meetings");
            meeting.Property(m => m.Title).HasMaxLength(LongestTitle);
            meeting.Property(m => m.Place).HasMaxLength(LongestPlace);
            meeting.Property(m => m.Agenda).HasMaxLength(LongestText);
            meeting.Property(m => m.Decisions).HasMaxLength(LongestText);
            meeting.HasIndex(m => new { m.AreaId, m.On });
            meeting.HasOne<EmploymentArea>().WithMany().HasForeignKey(m => m.AreaId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
