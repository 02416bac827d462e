namespace Nivel.Match;

/// <summary>Rows of weighted keys, found by key: inverse document frequency and cosine. Four bytes per entry and no pointers to chase.</summary>
internal sealed class Inverted
{
    private readonly int[] starts;
    private readonly int[] rows;
    private readonly float[] weights;
    private readonly float unseen;

    /// <param name="bags">The keys of each row, a key once.</param>
    /// <param name="keys">How many keys there are.</param>
    /// <param name="commonest">Share of the rows above which a key says nothing; such keys cost the most time.</param>
    public Inverted(IReadOnlyList<int[]> bags, int keys, double commonest = 1)
    {
        starts = new int[keys + 1];
        foreach (var bag in bags) foreach (var key in bag) starts[key + 1]++;
        for (var i = 0; i < keys; i++) starts[i + 1] += starts[i];
        rows = new int[starts[keys]];
        weights = new float[keys];
        Mass = new float[bags.Count];
        unseen = Unseen(bags.Count);
        Fill(bags);
        for (var key = 0; key < keys; key++) weights[key] = MathF.Log(1 + (bags.Count + 1) / (0.5f + Frequency(key)));
        if (bags.Count > 3000) for (var key = 0; key < keys; key++) if (Frequency(key) > bags.Count * commonest) weights[key] = 0;
        for (var row = 0; row < bags.Count; row++) foreach (var key in bags[row]) Mass[row] += weights[key] * weights[key];
        Shrink = [.. Mass.Select(m => m > 0 ? 1 / MathF.Sqrt(m) : 0)];
    }

    public Inverted(Unpacking from)
    {
        (starts, rows, weights, Mass, Shrink) = (from.Array<int>(), from.Array<int>(), from.Array<float>(), from.Array<float>(), from.Array<float>());
        unseen = Unseen(Mass.Length);
    }

    /// <summary>Squared length of each row.</summary>
    public float[] Mass { get; }

    /// <summary>One through the length of each row.</summary>
    public float[] Shrink { get; }

    public int Rows => Mass.Length;

    public int Keys => weights.Length;

    public int Frequency(int key) => starts[key + 1] - starts[key];

    public float Weight(int key) => weights[key];

    /// <summary>Adds the inner product of the bag with every row; returns the squared length of the bag.</summary>
    public float Accumulate(Bag bag, float[] products)
    {
        var mass = bag.Unknown * unseen * unseen;
        foreach (var (key, weight) in bag)
        {
            if (key >= weights.Length || Frequency(key) == 0)
            {
                mass += weight * weight * unseen * unseen;
                continue;
            }
            if (weights[key] == 0) continue;
            var mine = weight * weights[key];
            mass += mine * mine;
            var product = mine * weights[key];
            foreach (var row in rows.AsSpan(starts[key], Frequency(key))) products[row] += product;
        }
        return mass;
    }

    public void Pack(Packing into)
    {
        into.Array<int>(starts);
        into.Array<int>(rows);
        into.Array<float>(weights);
        into.Array<float>(Mass);
        into.Array<float>(Shrink);
    }

    private static float Unseen(int rows) => MathF.Log(1 + (rows + 1) / 0.5f);

    private void Fill(IReadOnlyList<int[]> bags)
    {
        var next = (int[])starts.Clone();
        for (var row = 0; row < bags.Count; row++)
            foreach (var key in bags[row]) rows[next[key]++] = row;
    }
}
