using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Messages;

/// <summary>What the person asks of the house itself.</summary>
public enum RequestKind
{
    /// <summary>Wrong or missing data are put right (GDPR Article 16).</summary>
    Correction,

    /// <summary>What was good, what was not: always with an answer.</summary>
    Feedback,
}

public enum RequestOutcome { Done, Partly, Refused }

/// <summary>A correction request or feedback of a person, with its answer (oikaisupyyntö, palaute).</summary>
[PersonalRecord]
public sealed class ClientRequest : Recorded
{
    public const int Longest = 4000;

    private ClientRequest() { }

    public ClientRequestId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "To whom the answer goes")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which duty the answer has")]
    public RequestKind Kind { get; private set; }

    [Personal(ListItem.ServiceNeed, "What is to be put right or made better")]
    public string Words { get; private set; } = "";

    /// <summary>A worker wrote it down as the person told it, for somebody who does not use the own pages.</summary>
    [Personal(ListItem.ServiceNeed, "Who has written the words")]
    public bool IsByProxy { get; private set; }

    [Personal(ListItem.ServiceNeed, "The time in which an answer is due")]
    public DateTimeOffset At { get; private set; }

    [Personal(ListItem.ServiceNeed, "Whether it was put right")]
    public RequestOutcome? Outcome { get; private set; }

    [Personal(ListItem.ServiceNeed, "The answer itself")]
    public string? Answer { get; private set; }

    [Personal(ListItem.Workers, "Who answered")]
    public UserId? AnsweredBy { get; private set; }

    [Personal(ListItem.ServiceNeed, "When it was answered")]
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Without undue delay and within one month (GDPR Article 12(3)); feedback by the same day, so that it never waits longer.</summary>
    public static DateOnly AnswerBy(DateOnly askedOn) => FinnishCalendar.AddMonths(askedOn, 1);

    public static ClientRequest Make(Client client, RequestKind kind, string words, Actor by, DateTimeOffset at)
    {
        var request = new ClientRequest { Id = ClientRequestId.New(), AreaId = client.AreaId, ClientId = client.Id, Kind = kind, Words = words.Trim(), At = at, IsByProxy = by.ClientId != client.Id };
        request.Record($"{kind}Asked", by, at, client.Id, $"requests/{request.Id}");
        return request;
    }

    /// <summary>A refusal is an answer too, and says why.</summary>
    public void Close(RequestOutcome outcome, string answer, Actor by, DateTimeOffset at)
    {
        if (AnsweredAt is not null) throw new InvalidOperationException("It has been answered already");
        (Outcome, Answer, AnsweredBy, AnsweredAt) = (outcome, answer.Trim(), by.UserId, at);
        Record($"{Kind}Answered", by, at, ClientId, $"requests/{Id}");
    }

    private sealed class Table : IEntityTypeConfiguration<ClientRequest>
    {
        public void Configure(EntityTypeBuilder<ClientRequest> request)
        {
            request.Property(r => r.Kind).HasConversion<string>().HasMaxLength(12);
            request.Property(r => r.Outcome).HasConversion<string>().HasMaxLength(10);
            request.Property(r => r.Words).HasMaxLength(Longest);
            request.Property(r => r.Answer).HasMaxLength(Longest);
            request.HasIndex(r => new { r.ClientId, r.AnsweredAt });
            request.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
