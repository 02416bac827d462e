using Nivel.Insight.Spells;
using Nivel.Rules;

namespace Nivel.Insight.Figures;

/// <summary>Running sums by kind, group and month: what came in until the month less what has left.</summary>
internal sealed class Standing(Scope scope)
{
    private readonly int from = Calendar.Number(scope.From), months = scope.From.MonthsUntil(scope.To) + 1;
    private readonly Dictionary<(int Kind, int Group), long[]> sums = [];

    internal SortedSet<int> Groups { get; } = scope.By == Division.Whole ? [0] : [];

    internal long On(int kind, int group, Month month) => sums.TryGetValue((kind, group), out var sum) ? sum[Calendar.Number(month) - from] : 0;

    /// <summary>A change counts from its month on; by age the group of a person changes with the year.</summary>
    internal void Add(int kind, long code, int number, long change)
    {
        for (var at = Math.Max(0, number - from); at < months; at++)
        {
            var group = scope.GroupOf(code, Calendar.Of(from + at));
            Groups.Add(group);
            if (!sums.TryGetValue((kind, group), out var sum)) sums[(kind, group)] = sum = new long[months];
            sum[at] += change;
        }
    }
}
