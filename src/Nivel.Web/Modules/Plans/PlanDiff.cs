using Nivel.Web.Modules.Services;

namespace Nivel.Web.Modules.Plans;

public enum StepFate { Same, Changed, Done, Left, Gone, New }

/// <summary>What became of one step between two versions.</summary>
public sealed record StepChange(StepFate Fate, PlanStep? Before, PlanStep? After);

/// <summary>Two versions of a plan beside each other: the goal word by word, the steps one by one.</summary>
public sealed record PlanDiff(IReadOnlyList<(Diff Kind, string Text)> Goal, IReadOnlyList<StepChange> Steps)
{
    /// <summary>From this share of common words on, a step is the same one in other words.</summary>
    private const double Alike = 0.5;

    public bool IsEmpty => Goal.All(g => g.Kind == Diff.Same) && Steps.All(s => s.Fate == StepFate.Same);

    public static PlanDiff Of(Plan before, Plan after)
    {
        var (left, changes) = (before.Steps.OrderBy(s => s.Order).ToList(), new List<StepChange>());
        foreach (var step in after.Steps.OrderBy(s => s.Order))
        {
            var was = left.Select(s => (Step: s, Alike: Likeness(s.Text, step.Text))).Where(s => s.Alike >= Alike).OrderByDescending(s => s.Alike).Select(s => s.Step).FirstOrDefault();
            if (was is not null) left.Remove(was);
            changes.Add(new(was is null ? StepFate.New : IsSame(was, step) ? StepFate.Same : StepFate.Changed, was, step));
        }

        // A finished step does not go along into the next version; it has not disappeared.
        return new(WordDiff.Of(before.Goal, after.Goal), [.. changes, .. left.Select(s => new StepChange(s.DoneOn is null ? StepFate.Gone : s.IsLeft ? StepFate.Left : StepFate.Done, s, null))]);
    }

    /// <summary>The same step, perhaps in other words.</summary>
    internal static bool AreAlike(string a, string b) => Likeness(a, b) >= Alike;

    private static bool IsSame(PlanStep a, PlanStep b) => (a.Text, a.Bearer, a.DueOn, a.ServiceId) == (b.Text, b.Bearer, b.DueOn, b.ServiceId);

    /// <summary>Common words out of all words (Jaccard), letters of either case; 0–1.</summary>
    internal static double Likeness(string a, string b)
    {
        var (one, other) = (Words(a), Words(b));
        var common = one.Count(other.Contains);
        return one.Count + other.Count - common is var all and > 0 ? (double)common / all : 0;
    }

    private static HashSet<string> Words(string text) => [.. text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries)];
}
