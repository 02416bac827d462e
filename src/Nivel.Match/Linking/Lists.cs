namespace Nivel.Match;

/// <summary>Short lists of numbers in two flat arrays.</summary>
internal sealed class Lists
{
    private readonly int[] starts;
    private readonly int[] values;

    public Lists(IReadOnlyList<int[]> lists)
    {
        starts = new int[lists.Count + 1];
        for (var i = 0; i < lists.Count; i++) starts[i + 1] = starts[i] + lists[i].Length;
        values = [.. lists.SelectMany(l => l)];
    }

    public Lists(Unpacking from) => (starts, values) = (from.Array<int>(), from.Array<int>());

    public ReadOnlySpan<int> this[int list] => values.AsSpan(starts[list], starts[list + 1] - starts[list]);

    public void Pack(Packing into)
    {
        into.Array<int>(starts);
        into.Array<int>(values);
    }
}
