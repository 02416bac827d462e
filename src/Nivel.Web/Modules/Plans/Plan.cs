using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>One line of a draft.</summary>
public sealed record StepLine(string Text, TaskBearer Bearer, DateOnly DueOn, ServiceId? Service);

public enum PlanState { Draft, Agreed, Replaced }

/// <summary>How the person agreed (D-30): the way is recorded.</summary>
public enum AgreedWay { Electronic, Signature, Spoken }

/// <summary>Employment plan (työllistymissuunnitelma): agreed goal and steps with dates. An agreed version never changes; a change makes a new one.</summary>
public sealed class Plan : Recorded
{
    private readonly List<PlanStep> steps = [];

    private Plan() { }

    public PlanId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public int Edition { get; private set; }
    public string Goal { get; private set; } = "";
    public PlanState State { get; private set; }
    public DateOnly? AgreedOn { get; private set; }
    public AgreedWay? AgreedBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public IReadOnlyList<PlanStep> Steps => steps;

    public static Plan Draft(EmploymentAreaId area, ClientId client, int edition, string goal, Actor by, DateTimeOffset at)
    {
        var plan = new Plan { Id = PlanId.New(), AreaId = area, ClientId = client, Edition = edition, Goal = goal.Trim(), WrittenAt = at };
        plan.Record("PlanDrafted", by, at, client, $"plans/{plan.Id}", Audience.Team, facts: ("edition", $"{edition}"));
        return plan;
    }

    public void Aim(string goal) => Goal = State == PlanState.Draft ? goal.Trim() : throw new InvalidOperationException("An agreed plan does not change");

    public PlanStep Add(string text, TaskBearer bearer, DateOnly dueOn, ServiceId? service = null)
    {
        if (State != PlanState.Draft) throw new InvalidOperationException("An agreed plan does not change");
        var step = new PlanStep(Id, steps.Count + 1, text, bearer, dueOn, service);
        steps.Add(step);
        return step;
    }

    public void Agree(AgreedWay way, Actor by, DateTimeOffset at, DateOnly today)
    {
        if (State != PlanState.Draft || steps.Count == 0) throw new InvalidOperationException("Only a draft with steps can be agreed");
        (State, AgreedOn, AgreedBy) = (PlanState.Agreed, today, way);
        Record("PlanAgreed", by, at, ClientId, $"plans/{Id}", facts: [("edition", $"{Edition}"), ("steps", $"{steps.Count}"), ("way", way.ToString())]);
    }

    /// <summary>Writes the steps of a draft anew, as the form holds them. Each save of a draft raises its version, also when only a step changed.</summary>
    public void Rewrite(string goal, IEnumerable<StepLine> lines)
    {
        Aim(goal);
        steps.Clear();
        foreach (var line in lines) Add(line.Text, line.Bearer, line.DueOn, line.Service);
    }

    public void Replace() => State = PlanState.Replaced;

    public void Finish(PlanStep step, Actor by, DateTimeOffset at, DateOnly today)
    {
        if (!step.Finish(today)) return;
        Record("PlanStepDone", by, at, ClientId, $"plans/{Id}", words: step.Text);
    }

    private sealed class Table : IEntityTypeConfiguration<Plan>
    {
        public void Configure(EntityTypeBuilder<Plan> plan)
        {
            plan.Property(p => p.Goal).HasMaxLength(2000);
            plan.Property(p => p.State).HasConversion<string>().HasMaxLength(10);
            plan.Property(p => p.AgreedBy).HasConversion<string>().HasMaxLength(12);
            plan.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PlanId).OnDelete(DeleteBehavior.Cascade);
            plan.Navigation(p => p.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
            plan.HasIndex(p => new { p.ClientId, p.Edition }).IsUnique();
            plan.HasIndex(p => new { p.ClientId, p.State });
            plan.HasOne<Clients.Client>().WithMany().HasForeignKey(p => p.ClientId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
