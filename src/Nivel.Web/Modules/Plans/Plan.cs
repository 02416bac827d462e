using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>One line of a draft.</summary>
public sealed record StepLine(string Text, TaskBearer Bearer, DateOnly DueOn, ServiceId? Service);

public enum PlanState { Draft, Agreed, Replaced }

/// <summary>How the person agreed (D-30): the way is recorded.</summary>
public enum AgreedWay { Electronic, Signature, Spoken }

/// <summary>Employment plan (työllistymissuunnitelma) and its kinds: agreed goal and steps with dates. An agreed version never changes; a change makes a new one.</summary>
public sealed partial class Plan : Recorded
{
    private readonly List<PlanStep> steps = [];

    private Plan() { }

    public PlanId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public int Edition { get; private set; }
    public PlanKind Kind { get; private set; }
    public string Goal { get; private set; } = "";

    /// <summary>Job opportunities to apply for in a period; null when the plan asks for none.</summary>
    public int? SearchCount { get; private set; }
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

    public PlanStep Add(string text, TaskBearer bearer, DateOnly dueOn, ServiceId? service = null)
    {
        MustBeDraft();
        var step = new PlanStep(Id, steps.Count + 1, text, bearer, dueOn, service);
        steps.Add(step);
        return step;
    }

    /// <summary>How many job opportunities are to be sought in a month; null for none.</summary>
    public void Seek(int? count)
    {
        MustBeDraft();
        SearchCount = count;
    }

    /// <summary>Writes a draft anew, as the form holds it. What was signed was another text: signatures begin anew.</summary>
    /// <param name="after">The version that a new draft goes on from: its translations come along.</param>
    public void Rewrite(PlanKind kind, string goal, int? searchCount, IEnumerable<StepLine> lines, Plan? after = null)
    {
        MustBeDraft();
        var from = after ?? this;
        var (language, goalWords, stepWords) = (from.TranslatedTo, from.GoalWords, from.steps.ConvertAll(s => s.Words));
        (Kind, Goal, SearchCount, OfferedAt, Wish) = (kind, goal.Trim(), searchCount, null, null);
        steps.Clear();
        signatures.Clear();
        foreach (var line in lines) Add(line.Text, line.Bearer, line.DueOn, line.Service);
        TakeTranslations(language, goalWords, stepWords);
    }

    public void Replace() => State = PlanState.Replaced;

    public void Finish(PlanStep step, Actor by, DateTimeOffset at, DateOnly today, string? result = null, bool isLeft = false)
    {
        if (!step.Finish(today, result, isLeft)) return;
        Record(isLeft ? "PlanStepLeft" : "PlanStepDone", by, at, ClientId, $"plans/{Id}", words: step.Result is null ? step.Text : $"{step.Text} – {step.Result}");
    }

    private void MustBeDraft()
    {
        if (State != PlanState.Draft) throw new InvalidOperationException("An agreed plan does not change");
    }
}
