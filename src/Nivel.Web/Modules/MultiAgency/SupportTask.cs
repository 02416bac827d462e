using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>What one side of the table promised in a meeting of the support: what, by when, and when it was done.</summary>
[PersonalRecord]
public sealed class SupportTask : Recorded
{
    public const int LongestWhat = 500;

    private SupportTask() { }

    public SupportTaskId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.ServiceNeed, "In which meeting it was promised")]
    public SupportMeetingId MeetingId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which support it belongs to")]
    public MultiAgencySupportId SupportId { get; private set; }

    [Personal(ListItem.Identity, "Whose support it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.ServiceNeed, "What was promised")]
    public string What { get; private set; } = "";

    /// <summary>One side, never several.</summary>
    [Personal(ListItem.Workers, "Who does it")]
    public SupportSides Who { get; private set; }

    [Personal(ListItem.ServiceNeed, "By when it is done")]
    public DateOnly DueOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "When it was done")]
    public DateOnly? DoneOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which day the one who promised has been reminded of")]
    public DateOnly? RemindedOf { get; private set; }

    public bool IsLate(DateOnly today) => DoneOn is null && DueOn < today;

    public static SupportTask Give(SupportMeeting meeting, string what, SupportSides who, DateOnly dueOn, Actor by, DateTimeOffset at)
    {
        var task = new SupportTask { Id = SupportTaskId.New(), AreaId = meeting.AreaId, MeetingId = meeting.Id, SupportId = meeting.SupportId, ClientId = meeting.ClientId, What = what.Trim(), Who = who, DueOn = dueOn };
        task.Record("SupportTaskGiven", by, at, task.ClientId, $"support/{task.SupportId}", facts: [("who", $"side-{who}"), ("due", dueOn.ToString("O"))]);
        return task;
    }

    public void Finish(Actor by, DateTimeOffset at, DateOnly today)
    {
        if (DoneOn is not null) return;
        DoneOn = today;
        Record("SupportTaskDone", by, at, ClientId, $"support/{SupportId}", facts: ("who", $"side-{Who}"));
    }

    private sealed class Table : IEntityTypeConfiguration<SupportTask>
    {
        public void Configure(EntityTypeBuilder<SupportTask> task)
        {
            task.ToTable("support_tasks");
            task.Property(t => t.What).HasMaxLength(LongestWhat);
            task.HasIndex(t => new { t.SupportId, t.DueOn });
            task.HasIndex(t => new { t.ClientId, t.DoneOn });
            task.HasOne<SupportMeeting>().WithMany().HasForeignKey(t => t.MeetingId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
