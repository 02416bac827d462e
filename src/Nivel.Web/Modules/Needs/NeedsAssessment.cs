using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.Needs;

/// <summary>Needs assessment (palvelutarpeen kartoitus), the wide one: resources, obstacles and needs by theme. A new one starts from the last; a finished one stays as it was.</summary>
[PersonalRecord]
public sealed class NeedsAssessment : Recorded
{
    private NeedsAssessment() { }

    public NeedsAssessmentId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose needs they are")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which mapping of the person it is, so that two can be compared")]
    public int Edition { get; private set; }

    /// <summary>Begun, and when finished, finished.</summary>
    [Personal(ListItem.ServiceNeed, "How old the picture is")]
    public DateTimeOffset At { get; private set; }

    [Personal(ListItem.ServiceNeed, "Whether the mapping is still being written")]
    public bool IsDone { get; private set; }

    /// <summary>When the person answered the own part; null when the worker wrote it down in the conversation.</summary>
    [Personal(ListItem.ServiceNeed, "Whether the own words are written by the person")]
    public DateTimeOffset? AnsweredAt { get; private set; }

    [Personal(ListItem.Workers, "Who wrote it down")]
    public UserId By { get; private set; }

    [Personal(ListItem.ServiceNeed, "What the person needs, and which services answer it")]
    public IReadOnlyList<NeedLine> Lines { get; private set; } = [];

    public NeedLine Of(NeedTheme theme) => Lines.FirstOrDefault(l => l.Theme == theme) ?? new(theme);

    public static NeedsAssessment Begin(Client client, int edition, IEnumerable<NeedLine> lines, Actor by, DateTimeOffset at) =>
        new() { Id = NeedsAssessmentId.New(), AreaId = client.AreaId, ClientId = client.Id, Edition = edition, Lines = [.. lines.Select(l => l.Plain())], By = by.UserId, At = at };

    /// <summary>What the conversation gave. Words that the person has written stay the person's own.</summary>
    public void Write(IEnumerable<NeedLine> lines, Actor by, DateTimeOffset at)
    {
        MustBeDraft();
        Lines = [.. lines.Select(l => (l with { Words = AnsweredAt is null ? l.Words : Of(l.Theme).Words, OwnNeed = Of(l.Theme).OwnNeed }).Plain())];
        (By, At) = (by.UserId, at);
    }

    /// <summary>The person's own part: own words, how much help is needed, and whether health affects work.</summary>
    public void Answer(IEnumerable<NeedLine> own, Actor by, DateTimeOffset at)
    {
        MustBeDraft();
        var said = own.ToDictionary(l => l.Theme);
        Lines = [.. Lines.Select(l => said.TryGetValue(l.Theme, out var o) ? (l with { Words = o.Words, OwnNeed = o.OwnNeed, Affects = o.Affects }).Plain() : l)];
        AnsweredAt = at;
        Record("NeedsAnswered", by, at, ClientId, $"needs-assessments/{Id}");
    }

    public void Finish(Actor by, DateTimeOffset at)
    {
        MustBeDraft();
        (IsDone, By, At) = (true, by.UserId, at);
        Record("NeedsMapped", by, at, ClientId, $"needs-assessments/{Id}", facts: ("count", $"{Lines.Count(l => l.IsNeed)}"));
    }

    /// <summary>A step of the plan answers the need. What the mapping said does not change.</summary>
    public void Meet(NeedTheme theme, string step) => Change(theme, l => l with { Step = step, UnmetOn = null });

    /// <summary>Nothing of the network answers the need; the gap itself is counted by the network.</summary>
    public void Miss(NeedTheme theme, DateOnly on) => Change(theme, l => l with { UnmetOn = on });

    private void Change(NeedTheme theme, Func<NeedLine, NeedLine> change)
    {
        if (!Of(theme).IsNeed) throw new InvalidOperationException("What is not needed has no answer");
        Lines = [.. Lines.Select(l => l.Theme == theme ? change(l) : l)];
    }

    private void MustBeDraft()
    {
        if (IsDone) throw new InvalidOperationException("A finished mapping does not change: a new one is begun from it");
    }

    private sealed class Table : IEntityTypeConfiguration<NeedsAssessment>
    {
        public void Configure(EntityTypeBuilder<NeedsAssessment> assessment)
        {
            assessment.ToTable("needs_assessments");
            assessment.Property(a => a.Lines).IsJson();
            assessment.HasIndex(a => new { a.ClientId, a.Edition }).IsUnique();
            assessment.HasOne<Client>().WithMany().HasForeignKey(a => a.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
