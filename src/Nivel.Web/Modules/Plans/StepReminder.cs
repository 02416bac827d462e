using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Plans;

/// <summary>The person's wish to be reminded by mail of the own steps of the plan: before the due day and once after it.</summary>
/// <remarks>What has been told is kept as a day up to which all is told, not by the step: the same step in a new version of the plan is not told of again.</remarks>
[PersonalRecord]
public sealed class StepReminder : Recorded
{
    /// <summary>So many days before its due day a step is told of.</summary>
    public const int DaysAhead = 2;

    private StepReminder() { }

    [Personal(ListItem.Identity, "Whose wish it is")]
    public ClientId ClientId { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Since when the person wishes to be reminded; mails go only by the wish")]
    public DateOnly WishedOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the wish was taken back")]
    public DateOnly? StoppedOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "Up to which due day coming steps have been told of, so that each is told of once")]
    public DateOnly AheadUntil { get; private set; }

    [Personal(ListItem.ServiceNeed, "Up to which due day late steps have been told of, so that each is told of once")]
    public DateOnly LateUntil { get; private set; }

    public bool IsOn => StoppedOn is null;

    public static StepReminder Of(Client client) => new() { ClientId = client.Id, AreaId = client.AreaId };

    /// <summary>What is late already stands before the person's eyes: no mail of it.</summary>
    public void Ask(Actor by, DateTimeOffset at, DateOnly today)
    {
        (WishedOn, StoppedOn, AheadUntil, LateUntil) = (today, null, today.AddDays(-1), today.AddDays(-1));
        Record("RemindersAsked", by, at, ClientId, $"reminders/{ClientId}");
    }

    public void Stop(Actor by, DateTimeOffset at, DateOnly today)
    {
        if (!IsOn) return;
        StoppedOn = today;
        Record("RemindersStopped", by, at, ClientId, $"reminders/{ClientId}");
    }

    private sealed class Table : IEntityTypeConfiguration<StepReminder>
    {
        public void Configure(EntityTypeBuilder<StepReminder> reminder)
        {
            reminder.ToTable("step_reminders");
            reminder.HasKey(r => r.ClientId);
            reminder.Ignore(r => r.IsOn);
            reminder.HasOne<Client>().WithOne().HasForeignKey<StepReminder>(r => r.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
