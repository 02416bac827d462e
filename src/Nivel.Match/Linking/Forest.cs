using System.Globalization;

namespace Nivel.Match;

/// <summary>Small decision trees whose answers are added up: gradient boosting (Friedman 2001). All trees have the same depth; inner nodes are kept level by level.</summary>
/// <param name="Depth">Questions from the root to a leaf.</param>
/// <param name="Features">The feature of each inner node, tree by tree; -1 goes left always.</param>
/// <param name="Limits">Right if the feature is above this.</param>
/// <param name="Leaves">Answers, tree by tree.</param>
internal sealed record Forest(int Depth, short[] Features, float[] Limits, float[] Leaves)
{
    public int Trees => Leaves.Length >> Depth;

    public float Score(ReadOnlySpan<float> features)
    {
        var (sum, inner, leaves) = (0f, (1 << Depth) - 1, 1 << Depth);
        for (var tree = 0; tree < Trees; tree++)
        {
            var node = 0;
            for (var level = 0; level < Depth; level++)
            {
                var at = tree * inner + node;
                var feature = Features[at];
                node = 2 * node + (feature >= 0 && features[feature] > Limits[at] ? 2 : 1);
            }
            sum += Leaves[tree * leaves + node - inner];
        }
        return sum;
    }

    /// <summary>A line a tree: features, limits and leaves.</summary>
    public IEnumerable<string> Lines()
    {
        var (inner, leaves) = ((1 << Depth) - 1, 1 << Depth);
        for (var tree = 0; tree < Trees; tree++)
            yield return string.Join(' ', Features.Skip(tree * inner).Take(inner).Select((f, i) => f < 0 ? "-" : f.ToString(CultureInfo.InvariantCulture) + ":" + Text(Limits[tree * inner + i])))
                + " = " + string.Join(' ', Leaves.Skip(tree * leaves).Take(leaves).Select(Text));
    }

    public static Forest Parse(int depth, IEnumerable<string> lines)
    {
        var (features, limits, leaves) = (new List<short>(), new List<float>(), new List<float>());
        foreach (var line in lines)
        {
            var halves = line.Split(" = ");
            foreach (var node in halves[0].Split(' '))
            {
                var colon = node.IndexOf(':');
                features.Add(colon < 0 ? (short)-1 : short.Parse(node[..colon], CultureInfo.InvariantCulture));
                limits.Add(colon < 0 ? 0 : float.Parse(node[(colon + 1)..], CultureInfo.InvariantCulture));
            }
            leaves.AddRange(halves[1].Split(' ').Select(x => float.Parse(x, CultureInfo.InvariantCulture)));
        }
        return new Forest(depth, [.. features], [.. limits], [.. leaves]);
    }

    private static string Text(float x) => x.ToString("0.####", CultureInfo.InvariantCulture);
}
