using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Meetings;

/// <summary>What somebody promised in a network meeting: who, what, by when, and when it was done. Many who promise have no account, so the name is as written.</summary>
public sealed class MeetingTask : Recorded
{
    public const int LongestWhat = 300, LongestWho = 120;

    /// <summary>Days before the promised day on which the responsible person is reminded.</summary>
    public const int RemindBefore = 3;

    private MeetingTask() { }

    public MeetingTask(NetworkMeeting meeting, string what, string who, DateOnly by, UserId? responsible = null) =>
        (Id, AreaId, MeetingId, What, Who, By, ResponsibleId) = (MeetingTaskId.New(), meeting.AreaId, meeting.Id, what, who, by, responsible);

    public MeetingTaskId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public NetworkMeetingId MeetingId { get; private set; }
    public string What { get; private set; } = "";
    public string Who { get; private set; } = "";

    /// <summary>The user who is reminded; null when whoever promised has no account.</summary>
    public UserId? ResponsibleId { get; private set; }

    public DateOnly By { get; private set; }

    /// <summary>The day of which somebody has been reminded before it, and the one that has passed and been told of.</summary>
    public DateOnly? RemindedOf { get; private set; }

    public DateOnly? LateToldOf { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    public bool IsLate(DateOnly today) => DoneOn is null && By < today;

    public void Done(DateOnly on) => DoneOn ??= on;

    public void NotDone() => DoneOn = null;

    private sealed class Table : IEntityTypeConfiguration<MeetingTask>
    {
        public void Configure(EntityTypeBuilder<MeetingTask> task)
        {
            task.ToTable("meeting_tasks");
            task.Property(t => t.What).HasMaxLength(LongestWhat);
            task.Property(t => t.Who).HasMaxLength(LongestWho);
            task.HasIndex(t => new { t.AreaId, t.DoneOn });
            task.HasIndex(t => new { t.ResponsibleId, t.DoneOn });
            task.HasOne<User>().WithMany().HasForeignKey(t => t.ResponsibleId).OnDelete(DeleteBehavior.Restrict);
            task.HasOne<NetworkMeeting>().WithMany().HasForeignKey(t => t.MeetingId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
