using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.WorkAbility;

/// <summary>What worked: a task, an adaptation of work, or support. Never why it was needed.</summary>
public enum FindingKind { Task, Adaptation, Support }

/// <summary>Something that has worked at work (mikä toimii työssä), in the person's words. The person corrects it, removes it, and alone chooses whether an employer sees it.</summary>
[PersonalRecord]
public sealed class WorkFinding : Recorded
{
    public const int LongestWords = 500, LongestPlace = 200;

    private WorkFinding() { }

    public WorkFindingId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose experience it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.Skills, "Whether it is a task, an adaptation or support")]
    public FindingKind Kind { get; private set; }

    [Personal(ListItem.Skills, "What worked, so that the next place begins from it")]
    public string Words { get; private set; } = "";

    [Personal(ListItem.Skills, "At which work it was found")]
    public string? Place { get; private set; }

    [Personal(ListItem.Skills, "How old the experience is")]
    public DateOnly On { get; private set; }

    /// <summary>A worker wrote it down and the person has not taken it as the own words yet: until then no employer can see it.</summary>
    [Personal(ListItem.Workers, "Whether the words are the person's own")]
    public bool IsByProxy { get; private set; }

    [Personal(ListItem.Skills, "Whether the person lets employers see it")]
    public bool IsShown { get; private set; }

    public static WorkFinding Write(Client client, FindingKind kind, string words, string? place, Actor by, DateTimeOffset at, DateOnly today)
    {
        var finding = new WorkFinding { Id = WorkFindingId.New(), AreaId = client.AreaId, ClientId = client.Id, Kind = kind, Words = words.Trim(), Place = place?.Trim(), On = today, IsByProxy = by.ClientId != client.Id };
        finding.Record("WorkFindingWritten", by, at, client.Id, $"work-findings/{finding.Id}", words: finding.Words, facts: ("kind", $"finding-{kind}"));
        return finding;
    }

    /// <summary>The person puts the words right and decides who sees them; so they become the person's own.</summary>
    public void Correct(string words, bool isShown, Actor by)
    {
        if (by.ClientId != ClientId) throw new InvalidOperationException("Only the person decides of the own words");
        (Words, IsShown, IsByProxy) = (words.Trim(), isShown, false);
    }

    private sealed class Table : IEntityTypeConfiguration<WorkFinding>
    {
        public void Configure(EntityTypeBuilder<WorkFinding> finding)
        {
            finding.ToTable("work_findings");
            finding.Property(f => f.Kind).HasConversion<string>().HasMaxLength(12);
            finding.Property(f => f.Words).HasMaxLength(LongestWords);
            finding.Property(f => f.Place).HasMaxLength(LongestPlace);
            finding.HasIndex(f => new { f.ClientId, f.On });
            finding.HasOne<Client>().WithMany().HasForeignKey(f => f.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
