using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Clients;

/// <summary>A worker's own reminder (oma muistutus) of something to do with a person. It belongs to the worker and not to the person's record: nobody else reads it,
/// nothing happens by it, and it is gone for good when it is done or the worker's task with the person ends.</summary>
public sealed class WorkerReminder
{
    /// <summary>Room for a reminder, not for a note: what is to be known of the person belongs on the path.</summary>
    public const int Longest = 200;

    private WorkerReminder() { }

    public WorkerReminder(UserId user, ClientId client, string words, DateOnly dueOn) =>
        (Id, UserId, ClientId, Words, DueOn) = (WorkerReminderId.New(), user, client, words.Trim(), dueOn);

    public WorkerReminderId Id { get; private set; }
    public UserId UserId { get; private set; }
    public ClientId ClientId { get; private set; }
    public string Words { get; private set; } = "";
    public DateOnly DueOn { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<WorkerReminder>
    {
        public void Configure(EntityTypeBuilder<WorkerReminder> reminder)
        {
            reminder.ToTable("worker_reminders");
            reminder.Property(r => r.Words).HasMaxLength(Longest);
            reminder.HasIndex(r => new { r.UserId, r.DueOn });
            reminder.HasIndex(r => r.ClientId);
            reminder.HasOne<User>().WithMany().HasForeignKey(r => r.UserId).OnDelete(DeleteBehavior.Cascade);
            reminder.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
