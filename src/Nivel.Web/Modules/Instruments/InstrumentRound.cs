using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Instruments;

/// <summary>How the answers were given.</summary>
public enum AnswerWay
{
    /// <summary>The person alone, on the own pages.</summary>
    Own,

    /// <summary>The person and a worker together.</summary>
    Together,

    /// <summary>From a paper that the person filled in; a worker wrote it down.</summary>
    Paper,
}

/// <summary>One round of an instrument (mittari) with a person: the answers as given. A half-answered one is a draft until it is finished; scores are reckoned anew from the answers.</summary>
[PersonalRecord]
public sealed class InstrumentRound : Recorded
{
    private InstrumentRound() { }

    public InstrumentRoundId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose answers they are")]
    public ClientId ClientId { get; private set; }

    /// <summary>The version that was asked.</summary>
    [Personal(ListItem.ServiceNeed, "Reading the answers in the words that were asked")]
    public InstrumentFormId FormId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Following change over time")]
    public DateTimeOffset At { get; private set; }

    [Personal(ListItem.ServiceNeed, "Whether the answers are whole")]
    public bool IsDone { get; private set; }

    [Personal(ListItem.ServiceNeed, "Whether the person answered alone, with a worker or on paper")]
    public AnswerWay Way { get; private set; }

    [Personal(ListItem.Workers, "Who wrote the answers down")]
    public UserId By { get; private set; }

    /// <summary>Item code → answer code; what was left unsaid is not there.</summary>
    [Personal(ListItem.ServiceNeed, "How the person sees the own situation, and which services help")]
    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    public static InstrumentRound Begin(Client client, InstrumentForm form, AnswerWay way, Actor by, DateTimeOffset at) =>
        new() { Id = InstrumentRoundId.New(), AreaId = client.AreaId, ClientId = client.Id, FormId = form.Id, Way = way, By = by.UserId, At = at };

    /// <summary>Keeps the answers of a draft; finishing it leaves a card on the path.</summary>
    public void Answer(InstrumentTemplate template, IReadOnlyDictionary<string, string> answers, bool isDone, AnswerWay way, Actor by, DateTimeOffset at)
    {
        if (IsDone) throw new InvalidOperationException("Finished answers do not change: a new round is begun");
        (Answers, IsDone, Way, By, At) = (template.Known(answers), isDone, way, by.UserId, at);
        if (isDone) Record("InstrumentAnswered", by, at, ClientId, $"instruments/{Id}", facts: ("instrument", template.Name.Fi));
    }

    private sealed class Table : IEntityTypeConfiguration<InstrumentRound>
    {
        public void Configure(EntityTypeBuilder<InstrumentRound> round)
        {
            round.ToTable("instrument_rounds");
            round.Property(r => r.Answers).HasConversion(FactsJson.Converter, FactsJson.Comparer);
            round.Property(r => r.Way).HasConversion<string>().HasMaxLength(10);
            round.HasIndex(r => new { r.ClientId, r.At });
            round.HasIndex(r => new { r.AreaId, r.At });
            // One draft of a version for one person: two who begin at once write the same one.
            round.HasIndex(r => new { r.ClientId, r.FormId }, "ix_instrument_rounds_draft").IsUnique().HasFilter("not is_done");
            round.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId).OnDelete(DeleteBehavior.Restrict);
            round.HasOne<InstrumentForm>().WithMany().HasForeignKey(r => r.FormId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
