using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Profiling;

/// <summary>One round of profiling (profilointi) with a person: the answers, what they indicate, and the worker's own judgement beside it. Both are kept.</summary>
[PersonalRecord]
public sealed class ProfilingRound : Recorded
{
    public const int LongestWhy = 2000;

    private ProfilingRound() { }

    public ProfilingRoundId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    [Personal(ListItem.Identity, "Whose answers they are")]
    public ClientId ClientId { get; private set; }

    /// <summary>The version that was asked.</summary>
    [Personal(ListItem.ServiceNeed, "Reading the answers in the words that were asked")]
    public ProfileFormId FormId { get; private set; }

    [Personal(ListItem.ServiceNeed, "How old the picture is")]
    public DateTimeOffset At { get; private set; }

    [Personal(ListItem.Workers, "Who went through the questions with the person")]
    public UserId By { get; private set; }

    /// <summary>Question code → answer code; what was left unsaid is not there.</summary>
    [Personal(ListItem.ServiceNeed, "Which services the person needs, and why")]
    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    /// <summary>What the answers indicate; null when they do not say enough.</summary>
    [Personal(ListItem.ServiceNeed, "Which services come next")]
    public string? Outcome { get; private set; }

    [Personal(ListItem.ServiceNeed, "How far the answers carry")]
    public Confidence Confidence { get; private set; }

    /// <summary>What the worker thinks, as an outcome of the same questionnaire.</summary>
    [Personal(ListItem.ServiceNeed, "Which services come next")]
    public string? Judged { get; private set; }

    [Personal(ListItem.ServiceNeed, "Why the worker judged so")]
    public string? JudgedWhy { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the worker judged")]
    public DateTimeOffset? JudgedAt { get; private set; }

    /// <summary>Null until the worker has judged.</summary>
    public bool? Agrees => Judged is null ? null : Judged == Outcome;

    public static ProfilingRound Take(Client client, ProfileForm form, ProfileTemplate template, IReadOnlyDictionary<string, string> answers, Actor by, DateTimeOffset at)
    {
        var reading = ProfileRule.Read(template, answers);
        var round = new ProfilingRound
        {
            Id = ProfilingRoundId.New(), AreaId = client.AreaId, ClientId = client.Id, FormId = form.Id, At = at, By = by.UserId, Answers = template.Known(answers), Outcome = reading.Outcome, Confidence = reading.Confidence,
        };
        round.Record("ProfilingDone", by, at, client.Id, $"profiling/{round.Id}", facts: [.. Said("outcome", template, reading.Outcome)]);
        return round;
    }

    public void Judge(ProfileTemplate template, string outcome, string? why, Actor by, DateTimeOffset at)
    {
        if (template.Outcome(outcome) is null) throw new InvalidOperationException("The questionnaire has no such outcome");
        if (outcome != Outcome && string.IsNullOrWhiteSpace(why)) throw new InvalidOperationException("Judging otherwise needs a reason");
        (Judged, JudgedWhy, JudgedAt) = (outcome, why, at);
        Record("ProfilingJudged", by, at, ClientId, $"profiling/{Id}", words: why, facts: [.. Said("judged", template, outcome)]);
    }

    /// <summary>The letter of the phase, which the path words in the reader's language, or the name in the languages of the questionnaire.</summary>
    private static IEnumerable<(string, string?)> Said(string fact, ProfileTemplate template, string? outcome) =>
        template.Outcome(outcome) is not { } found ? [(fact, "unclear")] : found.Phase is { } phase ? [(fact, phase)] : Fact.Worded(fact, found.Name.Fi, found.Name.Sv, found.Name.En);

    private sealed class Table : IEntityTypeConfiguration<ProfilingRound>
    {
        public void Configure(EntityTypeBuilder<ProfilingRound> round)
        {
            round.ToTable("profiling_rounds");
            round.Ignore(r => r.Agrees);
            round.Property(r => r.Answers).HasConversion(FactsJson.Converter, FactsJson.Comparer);
            round.Property(r => r.Outcome).HasMaxLength(40);
            round.Property(r => r.Judged).HasMaxLength(40);
            round.Property(r => r.JudgedWhy).HasMaxLength(LongestWhy);
            round.Property(r => r.Confidence).HasConversion<string>().HasMaxLength(12);
            round.HasIndex(r => new { r.ClientId, r.At });
            round.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId).OnDelete(DeleteBehavior.Restrict);
            round.HasOne<ProfileForm>().WithMany().HasForeignKey(r => r.FormId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
