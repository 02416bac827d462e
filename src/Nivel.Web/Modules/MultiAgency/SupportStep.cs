using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>One step of the joint plan: what, by when, and who answers for it: one of the three parties, or the person.</summary>
[PersonalRecord]
public sealed class SupportStep
{
    public const int LongestText = 500;

    private SupportStep() { }

    public SupportStep(MultiAgencySupport support, string text, SupportSides responsible, DateOnly dueOn) =>
        (Id, AreaId, SupportId, Text, Responsible, DueOn) = (SupportStepId.New(), support.AreaId, support.Id, text.Trim(), responsible, dueOn);

    public SupportStepId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which plan the step stands in")]
    public MultiAgencySupportId SupportId { get; private set; }

    [Personal(ListItem.ServiceNeed, "What has been agreed")]
    public string Text { get; private set; } = "";

    /// <summary>One side, never several.</summary>
    [Personal(ListItem.Workers, "Who answers for the step")]
    public SupportSides Responsible { get; private set; }

    [Personal(ListItem.ServiceNeed, "By when it is done")]
    public DateOnly DueOn { get; private set; }

    [Personal(ListItem.ServiceNeed, "When it was done")]
    public DateOnly? DoneOn { get; private set; }

    public void Finish(DateOnly today) => DoneOn ??= today;

    private sealed class Table : IEntityTypeConfiguration<SupportStep>
    {
        public void Configure(EntityTypeBuilder<SupportStep> step)
        {
            step.ToTable("support_steps");
            step.Property(s => s.Text).HasMaxLength(LongestText);
            step.Property(s => s.Responsible).HasConversion<string>().HasMaxLength(12);
            step.HasIndex(s => new { s.SupportId, s.DueOn });
            step.HasOne<MultiAgencySupport>().WithMany().HasForeignKey(s => s.SupportId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
