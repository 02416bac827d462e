using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

public enum TaskBearer { Person, Coach, Organisation }

/// <summary>One step of a plan: who does what by when, and what came of it.</summary>
public sealed class PlanStep
{
    private PlanStep() { }

    internal PlanStep(PlanId plan, int order, string text, TaskBearer bearer, DateOnly dueOn, ServiceId? service) =>
        (Id, PlanId, Order, Text, Bearer, DueOn, ServiceId) = (PlanStepId.New(), plan, order, text.Trim(), bearer, dueOn, service);

    public PlanStepId Id { get; private set; }
    public PlanId PlanId { get; private set; }
    public int Order { get; private set; }
    public string Text { get; private set; } = "";
    public TaskBearer Bearer { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>The day on which the step was over: done, or left.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>It was left: another way was found, or it no longer fits. Never a failure of the person.</summary>
    public bool IsLeft { get; private set; }

    /// <summary>What came of it, in a few words.</summary>
    public string? Result { get; private set; }
    public ServiceId? ServiceId { get; private set; }

    /// <summary>The step in the person's language, and the words that were translated.</summary>
    public string? Translated { get; private set; }
    public string? TranslatedOf { get; private set; }

    public Worded Words => new(Text, Translated, TranslatedOf);

    internal void Translate(string? words) => (Translated, TranslatedOf) = Worded.Kept(words, Text);

    internal void Take(Worded known) => (Translated, TranslatedOf) = (known.Translated, known.Of);

    internal bool Finish(DateOnly on, string? result = null, bool isLeft = false)
    {
        if (DoneOn is not null) return false;
        (DoneOn, Result, IsLeft) = (on, string.IsNullOrWhiteSpace(result) ? null : result.Trim(), isLeft);
        return true;
    }

    private sealed class Table : IEntityTypeConfiguration<PlanStep>
    {
        public void Configure(EntityTypeBuilder<PlanStep> step)
        {
            step.ToTable("plan_steps");
            step.Property(s => s.Text).HasMaxLength(1000);
            step.Property(s => s.Translated).HasMaxLength(Worded.Longest);
            step.Property(s => s.TranslatedOf).HasMaxLength(1000);
            step.Ignore(s => s.Words);
            step.Property(s => s.Result).HasMaxLength(500);
            step.Property(s => s.Bearer).HasConversion<string>().HasMaxLength(15);
        }
    }
}
