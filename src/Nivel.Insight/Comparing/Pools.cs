namespace Nivel.Insight.Comparing;

/// <summary>The comparison people by strata, at each level of strictness, in order of propensity.</summary>
internal sealed class Pools
{
    private static readonly int[] Nobody = [];
    private readonly List<int[]> groups = [];
    private readonly List<int[][]> pools = [];

    /// <param name="subjects">Everybody.</param>
    /// <param name="order">The comparison people in order of propensity, equal ones in the order of the dice.</param>
    /// <param name="plan">Which strata bind.</param>
    public Pools(IReadOnlyList<Subject> subjects, int[] order, StudyPlan plan)
    {
        var strata = subjects.Count == 0 ? 0 : subjects[0].Strata.Count;
        var binding = Math.Max(0, strata - plan.StrataThatMayDiffer);
        var group = new int[subjects.Count];
        if (plan.SameQuarter) group = Refined(group, i => subjects[i].Quarter);
        for (var s = 0; s <= strata; s++)
        {
            if (s >= binding) Add(group, order);
            if (s < strata) group = Refined(group, i => subjects[i].Strata[s]);
        }
    }

    /// <summary>How many levels there are; level 0 is the loosest that is allowed.</summary>
    public int Levels => groups.Count;

    /// <summary>Those who share the strata of the given subject at a level.</summary>
    public int[] Of(int subject, int level) =>
        groups[level][subject] is var g && g < pools[level].Length ? pools[level][g] : Nobody;

    private void Add(int[] group, int[] order)
    {
        var lists = new List<int>[group.Length == 0 ? 0 : group.Max() + 1];
        foreach (var person in order) (lists[group[person]] ??= []).Add(person);
        groups.Add(group);
        pools.Add(Array.ConvertAll(lists, l => l is null ? Nobody : l.ToArray()));
    }

    private static int[] Refined(int[] group, Func<int, int> key)
    {
        var numbers = new Dictionary<(int, int), int>();
        var finer = new int[group.Length];
        for (var i = 0; i < finer.Length; i++)
        {
            var at = (group[i], key(i));
            if (!numbers.TryGetValue(at, out finer[i])) numbers[at] = finer[i] = numbers.Count;
        }
        return finer;
    }
}
