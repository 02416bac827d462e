namespace Nivel.Match;

/// <summary>Keys of a text with how much each counts; a key is in it once.</summary>
internal sealed class Bag
{
    private readonly Dictionary<int, float> weights = [];
    private readonly bool most;

    /// <param name="most">True to keep the largest weight of a repeated key, false to add them up.</param>
    public Bag(bool most = true) => this.most = most;

    /// <summary>Squared weight of keys that no row has: they cannot match, but they make the text less of a match.</summary>
    public float Unknown { get; set; }

    public int Count => weights.Count;

    public IEnumerable<KeyValuePair<int, float>> Items => weights;

    public Dictionary<int, float>.Enumerator GetEnumerator() => weights.GetEnumerator();

    public void Add(int key, float weight)
    {
        ref var held = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(weights, key, out _);
        held = most ? Math.Max(held, weight) : held + weight;
    }
}
