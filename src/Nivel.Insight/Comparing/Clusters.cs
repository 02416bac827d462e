namespace Nivel.Insight.Comparing;

/// <summary>Which matched sets hang together because they share a comparison person (union–find).</summary>
internal static class Clusters
{
    /// <summary>The number of the cluster of each set, from 0 without gaps.</summary>
    public static int[] Of(IReadOnlyList<MatchedSet> sets)
    {
        var parent = Enumerable.Range(0, sets.Count).ToArray();
        var firstWith = new Dictionary<int, int>();
        for (var s = 0; s < sets.Count; s++)
            foreach (var person in sets[s].Comparisons)
                if (!firstWith.TryAdd(person, s)) parent[Root(parent, s)] = Root(parent, firstWith[person]);
        var numbers = new Dictionary<int, int>();
        return Array.ConvertAll(Enumerable.Range(0, sets.Count).ToArray(), s => NumberOf(numbers, Root(parent, s)));
    }

    private static int NumberOf(Dictionary<int, int> numbers, int root) =>
        numbers.TryGetValue(root, out var n) ? n : numbers[root] = numbers.Count;

    private static int Root(int[] parent, int s)
    {
        while (parent[s] != s) s = parent[s] = parent[parent[s]];
        return s;
    }
}
