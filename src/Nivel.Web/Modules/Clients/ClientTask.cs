using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

public enum TaskOwner { Person, Coach }

/// <summary>A small agreed task with a date and an owner; the person sees it on the own pages.</summary>
public sealed class ClientTask : Recorded
{
    private ClientTask() { }

    public ClientTaskId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public string Text { get; private set; } = "";
    public TaskOwner Owner { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly? DoneOn { get; private set; }

    public static ClientTask Agree(Client client, string text, TaskOwner owner, DateOnly dueOn, Actor by, DateTimeOffset at)
    {
        var task = new ClientTask { Id = ClientTaskId.New(), AreaId = client.AreaId, ClientId = client.Id, Text = text.Trim(), Owner = owner, DueOn = dueOn };
        task.Record("TaskAgreed", by, at, client.Id, $"tasks/{task.Id}", words: task.Text, facts: ("due", dueOn.ToString("O")));
        return task;
    }

    public void Finish(Actor by, DateTimeOffset at, DateOnly today)
    {
        if (DoneOn is not null) return;
        DoneOn = today;
        Record("TaskDone", by, at, ClientId, $"tasks/{Id}", words: Text);
    }

    private sealed class Table : IEntityTypeConfiguration<ClientTask>
    {
        public void Configure(EntityTypeBuilder<ClientTask> task)
        {
            task.ToTable("client_tasks");
            task.Property(t => t.Text).HasMaxLength(1000);
            task.Property(t => t.Owner).HasConversion<string>().HasMaxLength(10);
            task.HasIndex(t => new { t.ClientId, t.DoneOn });
            task.HasOne<Client>().WithMany().HasForeignKey(t => t.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
