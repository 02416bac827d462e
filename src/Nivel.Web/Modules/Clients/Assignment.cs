using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Rules;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Clients;

/// <summary>The task that gives a worker access to a person (D-11): no task, no record.</summary>
public enum ClientTaskKind
{
    /// <summary>The personal coach.</summary>
    Coach,

    /// <summary>The job coach beside the personal coach.</summary>
    JobCoach,

    /// <summary>Stands in while the coach is away.</summary>
    Cover,

    /// <summary>Served the person at the walk-in desk; lasts a week.</summary>
    Desk,

    /// <summary>A part of the multi-agency plan, with the person's consent.</summary>
    Network,
}

/// <summary>Who works with the person, as what and when.</summary>
public sealed class Assignment
{
    private Assignment() { }

    public Assignment(ClientId client, UserId user, ClientTaskKind task, Days days) =>
        (Id, ClientId, UserId, Task, StartsOn, EndsOn) = (AssignmentId.New(), client, user, task, days.First, days.Last);

    public AssignmentId Id { get; private set; }
    public ClientId ClientId { get; private set; }
    public UserId UserId { get; private set; }
    public ClientTaskKind Task { get; private set; }
    public DateOnly StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }

    public void End(DateOnly on) => EndsOn = on < StartsOn ? StartsOn : on;

    /// <summary>The search goes on, and the task with it.</summary>
    public void Continue() => EndsOn = null;

    private sealed class Table : IEntityTypeConfiguration<Assignment>
    {
        public void Configure(EntityTypeBuilder<Assignment> assignment)
        {
            assignment.Property(a => a.Task).HasConversion<string>().HasMaxLength(12);
            // The desk begins here: the days stand in the index, so only the people of today are read.
            assignment.HasIndex(a => new { a.UserId, a.EndsOn, a.StartsOn, a.ClientId });
            assignment.HasIndex(a => new { a.ClientId, a.Task });
            assignment.HasOne<Client>().WithMany().HasForeignKey(a => a.ClientId).OnDelete(DeleteBehavior.Restrict);
            assignment.HasOne<User>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Restrict);
            assignment.ToTable(t => t.HasCheckConstraint("ck_assignment_days", "ends_on is null or ends_on >= starts_on"));
        }
    }
}
