using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>A candidate's way: suggested → the coach asks → the person agrees → the employer sees → interview → chosen or not.</summary>
public enum CandidateState { Suggested, Asked, Agreed, Declined, Presented, Interview, Chosen, NotChosen, Dropped }

/// <summary>Candidate (ehdokas): a person considered for a job order. The employer sees no name before the person has agreed (D-13).</summary>
public sealed partial class Candidate : Recorded
{
    private Candidate() { }

    public CandidateId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public JobOrderId JobOrderId { get; private set; }
    public ClientId ClientId { get; private set; }
    public double Score { get; private set; }

    /// <summary>The engine's reasons as JSON, worded in the reader's language when shown.</summary>
    public string Reasons { get; private set; } = "[]";

    public string EngineVersion { get; private set; } = "";
    public CandidateState State { get; private set; }
    public DateOnly? AnswerBy { get; private set; }
    public ConsentId? ConsentId { get; private set; }
    public DateTimeOffset? InterviewAt { get; private set; }
    public string? Words { get; private set; }

    public static Candidate Suggest(JobOrder order, ClientId client, double score, string reasons, string engineVersion, Actor by, DateTimeOffset at, string? words = null)
    {
        var candidate = new Candidate
        {
            Id = CandidateId.New(), AreaId = order.AreaId, JobOrderId = order.Id, ClientId = client, Score = score, Reasons = reasons, EngineVersion = engineVersion, Words = words,
        };
        candidate.Happens("CandidateSuggested", by, at, words, Audience.Team, ("job", order.Title));
        return candidate;
    }

    /// <summary>Asks the person; a new day may be given while the question is open.</summary>
    public void Ask(DateOnly answerBy, string jobTitle, Actor by, DateTimeOffset at)
    {
        Insist(CandidateState.Suggested, CandidateState.Asked);
        (State, AnswerBy) = (CandidateState.Asked, answerBy);
        Happens("CandidateAsked", by, at, null, Audience.Shared, ("job", jobTitle), ("due", answerBy.ToString("O")));
    }

    public void Agree(Consent consent, string jobTitle, Actor by, DateTimeOffset at)
    {
        Insist(CandidateState.Asked);
        (State, ConsentId) = (CandidateState.Agreed, consent.Id);
        Happens("CandidateAgreed", by, at, null, Audience.Shared, ("job", jobTitle));
    }

    /// <summary>Refusing is recorded too and needs no reason.</summary>
    public void Decline(string jobTitle, string? words, Actor by, DateTimeOffset at)
    {
        Insist(CandidateState.Asked, CandidateState.Agreed);
        (State, Words) = (CandidateState.Declined, words);
        Happens("CandidateDeclined", by, at, words, Audience.Shared, ("job", jobTitle));
    }

    public void Present(string jobTitle, Actor by, DateTimeOffset at)
    {
        Insist(CandidateState.Agreed);
        State = CandidateState.Presented;
        Happens("CandidatePresented", by, at, null, Audience.Shared, ("job", jobTitle));
    }

    public void Invite(DateTimeOffset interviewAt, string jobTitle, Actor by, DateTimeOffset at)
    {
        Insist(CandidateState.Presented);
        (State, InterviewAt) = (CandidateState.Interview, interviewAt);
        Happens("CandidateInvited", by, at, null, Audience.Shared, ("job", jobTitle), ("when", interviewAt.ToString("O")));
    }

    public void Choose(bool chosen, string jobTitle, string? words, Actor by, DateTimeOffset at)
    {
        Insist(CandidateState.Presented, CandidateState.Interview);
        (State, Words) = (chosen ? CandidateState.Chosen : CandidateState.NotChosen, words);
        Happens(chosen ? "CandidateChosen" : "CandidateNotChosen", by, at, words, Audience.Shared, ("job", jobTitle));
    }

    /// <summary>The coach takes the person off the list, with a reason.</summary>
    public void Drop(string reason, Actor by, DateTimeOffset at)
    {
        Insist(CandidateState.Suggested, CandidateState.Asked, CandidateState.Agreed);
        (State, Words) = (CandidateState.Dropped, reason);
        Happens("CandidateDropped", by, at, reason, Audience.Team);
    }

    private void Insist(params ReadOnlySpan<CandidateState> states)
    {
        if (!states.Contains(State)) throw new InvalidOperationException($"Not possible while the candidate is {State}");
    }

    private void Happens(string kind, Actor by, DateTimeOffset at, string? words, Audience audience, params ReadOnlySpan<(string, string?)> facts) =>
        Record(kind, by, at, ClientId, $"job-orders/{JobOrderId}", audience, words, null, facts);

    private sealed class Table : IEntityTypeConfiguration<Candidate>
    {
        public void Configure(EntityTypeBuilder<Candidate> candidate)
        {
            candidate.Property(c => c.State).HasConversion<string>().HasMaxLength(12);
            candidate.Property(c => c.EngineVersion).HasMaxLength(40);
            candidate.Property(c => c.Words).HasMaxLength(2000);
            candidate.HasIndex(c => new { c.JobOrderId, c.ClientId }).IsUnique();
            candidate.HasIndex(c => new { c.ClientId, c.State });
            candidate.HasOne<JobOrder>().WithMany().HasForeignKey(c => c.JobOrderId).OnDelete(DeleteBehavior.Restrict);
            candidate.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId).OnDelete(DeleteBehavior.Restrict);
            candidate.HasOne<Consent>().WithMany().HasForeignKey(c => c.ConsentId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
