using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Rules;
using Nivel.Rules.MultiAgency;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>Why multi-agency support ended. Only the first stands in the act (381/2023 § 8, T-07); the others are facts that leave nobody to support.</summary>
public enum SupportEnd { NoNeedRemains, SearchEnded, MovedAway }

/// <summary>Multi-agency support (monialainen tuki, TYM) of one person: from the noticed need to the end. Holds no health fact: those stand in <see cref="SupportHealth"/>.</summary>
[PersonalRecord]
public sealed partial class MultiAgencySupport : Recorded
{
    public const int LongestWords = 2000;

    private MultiAgencySupport() { }

    public MultiAgencySupportId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose support it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.ServiceNeed, "How far the support has come")]
    public SupportState State { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which services must be coordinated")]
    public string Need { get; private set; } = "";

    [Personal(ListItem.Workers, "Who noticed the need and answers for the case")]
    public UserId NoticedBy { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the need was noticed")]
    public DateOnly NoticedOn { get; private set; }

    /// <summary>The client relationship begins here (T-04).</summary>
    [Personal(ListItem.ServiceNeed, "From which day the times of the act run")]
    public DateOnly? BegunOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "What the support aims at")]
    public string? Goal { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the plan was agreed")]
    public DateOnly? AgreedOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the plan was last reviewed")]
    public DateOnly? ReviewedOn { get; private set; }

    /// <summary>The person asks for a review; held or, when clearly unnecessary, answered with a reason (T-06). Null when nothing waits.</summary>
    [Personal(ListItem.ServiceNeed, "When the person asked for a review")]
    public DateOnly? ReviewAskedOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "What the person wishes to go through")]
    public string? ReviewWish { get; private set; }

    [Personal(ListItem.ServiceNeed, "Why a review asked for was not held, in words for the person")]
    public string? ReviewNotHeld { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which statutory day the workers have been reminded of")]
    public DateOnly? RemindedOf { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the support was refused or ended")]
    public DateOnly? ClosedOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "On which ground the support ended")]
    public SupportEnd? EndReason { get; private set; }

    [Personal(ListItem.ServiceNeed, "Why the support was refused or ended, in words for the person")]
    public string? CloseWords { get; private set; }

    /// <summary>By when the plan is made or reviewed, with its working; null while no time runs.</summary>
    public Worked<DateOnly>? NextBy() => State switch
    {
        SupportState.Assessing or SupportState.Planning => MultiAgencyPlan.PlanBy(BegunOn!.Value),
        SupportState.Supported => MultiAgencyPlan.ReviewBy(ReviewedOn ?? AgreedOn!.Value),
        _ => null,
    };

    public bool IsLate(DateOnly today) => NextBy() is { } next && next.Answer < today;

    public bool Can(SupportAct act) => SupportFlow.After(State, act) is not null;

    private sealed class Table : IEntityTypeConfiguration<MultiAgencySupport>
    {
        public void Configure(EntityTypeBuilder<MultiAgencySupport> support)
        {
            support.ToTable("multi_agency_supports");
            support.Property(s => s.State).HasConversion<string>().HasMaxLength(12);
            support.Property(s => s.EndReason).HasConversion<string>().HasMaxLength(20);
            foreach (var words in (string[])[nameof(Need), nameof(Goal), nameof(ReviewWish), nameof(ReviewNotHeld), nameof(CloseWords)]) support.Property(words).HasMaxLength(LongestWords);
            // One support at a time: two who notice the need at the same moment do not open two.
            support.HasIndex(s => s.ClientId).IsUnique().HasFilter("state not in ('Refused', 'Ended')");
            support.HasIndex(s => new { s.AreaId, s.State });
            support.HasOne<Client>().WithMany().HasForeignKey(s => s.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
