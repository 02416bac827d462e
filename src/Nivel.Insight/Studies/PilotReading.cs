using Nivel.Insight.Comparing;
using Nivel.Insight.Surviving;

namespace Nivel.Insight.Studies;

/// <summary>A number that a report prints of a pilot.</summary>
/// <param name="Measure">What it measures: "participants", "employed", "job_transitions_low" …</param>
/// <param name="Value">As printed.</param>
/// <param name="Unit">"persons", "percent", "eur" …</param>
public readonly record struct PilotFigure(string Measure, decimal Value, string Unit);

/// <summary>One thing that may be said of a printed result, as a code and its numbers; the words are texts.</summary>
public sealed record PilotStatement(string Code, params IReadOnlyList<decimal> Facts);

/// <summary>What can and what cannot be concluded from the printed numbers of a pilot. Nothing here ever says "effect": no report prints what that would take.</summary>
public static class PilotReading
{
    private static readonly string[] People = ["participants", "participants_hired", "selected"];
    private static readonly string[] Results = ["employed", "placed", "progressed", "job_transitions", "job_transitions_low", "job_transitions_high"];

    /// <summary>The statements, in the order in which they are read.</summary>
    public static IReadOnlyList<PilotStatement> Of(IReadOnlyCollection<PilotFigure> printed)
    {
        decimal? people = printed.Where(f => People.Contains(f.Measure)).Select(f => (decimal?)f.Value).FirstOrDefault();
        return
        [
            .. printed.Where(f => Results.Contains(f.Measure)).SelectMany(f => Result(f, people)),
            .. printed.Where(f => f.Measure.StartsWith("comparison_", StringComparison.Ordinal)).Select(f => new PilotStatement("comparison-of-others", f.Value)),
            .. printed.Any(f => f.Measure.StartsWith("comparison_", StringComparison.Ordinal)) ? [] : new PilotStatement[] { new("nothing-beside") },
            .. Cost(printed, people),
        ];
    }

    /// <summary>How many of so many people make the printed percentage when rounded to whole ones; empty when none does.</summary>
    public static IReadOnlyList<int> Possible(decimal percent, int people) =>
        [.. Enumerable.Range(0, people + 1).Where(yes => Math.Abs(100m * yes / people - percent) <= 0.5m)];

    private static IEnumerable<PilotStatement> Result(PilotFigure printed, decimal? people)
    {
        if (people is not (> 0 and <= 100_000) || people != Math.Truncate(people.Value)) { yield return new("people-not-told", printed.Value); yield break; }
        var all = (int)people.Value;
        if (printed.Unit == "percent")
        {
            var possible = Possible(printed.Value, all);
            if (possible.Count == 0) { yield return new("impossible-share", printed.Value, all); yield break; }
            yield return Share(possible[0], all);
        }
        else if (printed.Value <= all && printed.Value == Math.Truncate(printed.Value)) yield return Share((int)printed.Value, all);
        else yield return new("more-than-people", printed.Value, all);
    }

    private static PilotStatement Share(int yes, int all)
    {
        var range = Shares.Of(yes, all) ?? new Interval(0, 1);
        return new("share-with-interval", yes, all, Math.Round(100m * yes / all, 1), Math.Round((decimal)range.Low * 100, 0), Math.Round((decimal)range.High * 100, 0));
    }

    private static IEnumerable<PilotStatement> Cost(IReadOnlyCollection<PilotFigure> printed, decimal? people)
    {
        if (printed.FirstOrDefault(f => f.Measure == "cost_per_person") is not { Value: > 0 } cost) yield break;
        var shares = printed.Where(f => Results.Contains(f.Measure)).Select(f => f.Unit == "percent" ? f.Value / 100 : people > 0 ? f.Value / people.Value : 0).Where(s => s > 0).ToList();
        if (shares.Count == 0) yield return new("cost-per-person", cost.Value);
        else yield return new("cost-per-result", cost.Value, Math.Round(cost.Value / shares.Max(), 0), Math.Round(cost.Value / shares.Min(), 0));
    }
}
