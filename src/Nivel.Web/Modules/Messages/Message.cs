using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Messages;

/// <summary>One message between a person and the workers of the employment services who have a task with them.</summary>
[PersonalRecord]
public sealed class Message : Recorded
{
    public const int Longest = 4000;

    private Message() { }

    public MessageId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose conversation it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which side waits for an answer")]
    public bool IsFromPerson { get; private set; }

    [Personal(ListItem.Workers, "Who wrote it")]
    public UserId By { get; private set; }

    [Personal(ListItem.ServiceNeed, "What is agreed or asked")]
    public string Words { get; private set; } = "";

    [Personal(ListItem.ServiceNeed, "Answering in the order of coming")]
    public DateTimeOffset At { get; private set; }

    /// <summary>When the other side first opened it.</summary>
    [Personal(ListItem.ServiceNeed, "Whether it has been read")]
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>The card on the path tells that there is a message; the words stay in the conversation.</summary>
    public static Message Write(Client client, string words, Actor by, DateTimeOffset at)
    {
        var isFromPerson = by.ClientId == client.Id;
        var message = new Message { Id = MessageId.New(), AreaId = client.AreaId, ClientId = client.Id, IsFromPerson = isFromPerson, By = by.UserId, Words = words.Trim(), At = at };
        message.Record(isFromPerson ? "MessageFromPerson" : "MessageToPerson", by, at, client.Id, $"messages/{message.Id}");
        return message;
    }

    public void See(DateTimeOffset at) => SeenAt ??= at;

    private sealed class Table : IEntityTypeConfiguration<Message>
    {
        public void Configure(EntityTypeBuilder<Message> message)
        {
            message.Property(m => m.Words).HasMaxLength(Longest);
            message.HasIndex(m => new { m.ClientId, m.At });
            // The desk asks only for what a worker has not opened.
            message.HasIndex(m => m.ClientId, "ix_messages_unseen_from_person").HasFilter("seen_at is null and is_from_person");
            message.HasOne<Client>().WithMany().HasForeignKey(m => m.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
