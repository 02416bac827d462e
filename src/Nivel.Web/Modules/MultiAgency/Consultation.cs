using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>As what the consulted worker is asked.</summary>
public enum ConsultedAs { KelaAdviser, Nurse, WorkAbilityCoordinator }

public enum ConsultationState { Asked, Answered, Withdrawn }

/// <summary>On what ground the question may tell of a person: the multi-agency support (T-16), the person's consent (D-16), or it names nobody.</summary>
public enum ConsultationGround { Support, Consent, Nameless }

/// <summary>What goes with the question beside its words.</summary>
[Flags]
public enum ConsultationAttached { None = 0, Contact = 1, Plan = 2 }

/// <summary>Consultation request (konsultaatiopyyntö): a question of the coach to a worker of Kela or the wellbeing county, and its answer. Holds no health fact: those go to <see cref="SupportHealth"/>.</summary>
[PersonalRecord]
public sealed partial class Consultation : Recorded
{
    public const int LongestWords = 2000;

    /// <summary>So many days after answering the consulted worker still sees the question.</summary>
    public const int ShownDays = 30;

    private Consultation() { }

    public ConsultationId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.Identity, "Whose matter the question is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which support the question belongs to")]
    public MultiAgencySupportId? SupportId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which consent the question rests on")]
    public ConsentId? ConsentId { get; private set; }

    [Personal(ListItem.ServiceNeed, "On what ground the question was asked")]
    public ConsultationGround Ground { get; private set; }

    [Personal(ListItem.Workers, "Who asked and hears the answer")]
    public UserId AskedBy { get; private set; }

    [Personal(ListItem.Workers, "Who answers")]
    public UserId ToUserId { get; private set; }

    [Personal(ListItem.Workers, "Whose worker answers")]
    public OrganisationId ToOrganisationId { get; private set; }

    [Personal(ListItem.Workers, "As what the worker answers")]
    public ConsultedAs As { get; private set; }

    [Personal(ListItem.ServiceNeed, "What is asked")]
    public string Question { get; private set; } = "";

    [Personal(ListItem.ServiceNeed, "What went with the question")]
    public ConsultationAttached Attached { get; private set; }

    [Personal(ListItem.ServiceNeed, "When it was asked")]
    public DateOnly AskedOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "By when the answer is hoped for")]
    public DateOnly AnswerBy { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which day the worker has been reminded of")]
    public DateOnly? RemindedOf { get; private set; }

    [Personal(ListItem.ServiceNeed, "Whether an answer is still waited for")]
    public ConsultationState State { get; private set; }

    [Personal(ListItem.ServiceNeed, "What was answered")]
    public string? Answer { get; private set; }

    [Personal(ListItem.ServiceNeed, "When it was answered or withdrawn")]
    public DateOnly? ClosedOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the coach took the answer in hand")]
    public DateOnly? ReadOn { get; private set; }

    /// <summary>The reason by law for which the person may not see this (621/1999 § 11.2); null is the rule: the person sees it.</summary>
    [Personal(ListItem.ServiceNeed, "On what ground of law the person is not shown this")]
    public string? WithheldWhy { get; private set; }

    public bool IsLate(DateOnly today) => State == ConsultationState.Asked && AnswerBy < today;

    private sealed class Table : IEntityTypeConfiguration<Consultation>
    {
        public void Configure(EntityTypeBuilder<Consultation> asked)
        {
            asked.ToTable("consultations");
            asked.Property(c => c.As).HasConversion<string>().HasMaxLength(24);
            asked.Property(c => c.State).HasConversion<string>().HasMaxLength(12);
            asked.Property(c => c.Ground).HasConversion<string>().HasMaxLength(12);
            foreach (var words in (string[])[nameof(Question), nameof(Answer), nameof(WithheldWhy)]) asked.Property(words).HasMaxLength(LongestWords);
            asked.HasIndex(c => new { c.ClientId, c.State });
            asked.HasIndex(c => new { c.ToUserId, c.State });
            asked.HasIndex(c => new { c.State, c.AnswerBy });
            asked.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId).OnDelete(DeleteBehavior.Restrict);
            asked.HasOne<MultiAgencySupport>().WithMany().HasForeignKey(c => c.SupportId).OnDelete(DeleteBehavior.Restrict);
            asked.HasOne<Consent>().WithMany().HasForeignKey(c => c.ConsentId).OnDelete(DeleteBehavior.Restrict);
            asked.HasOne<User>().WithMany().HasForeignKey(c => c.ToUserId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
