using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Nivel.Match;

/// <summary>Concepts and words of all three languages as points in one space, so that a phrase is near to what shares no word with it: latent semantic analysis (Deerwester et al. 1990).</summary>
internal sealed class Meaning
{
    public const int Dimensions = 128;
    private const float LinkShare = 0.5f;
    private readonly float[] rarity;
    private readonly float[] words;
    private readonly int[] offsets;

    private Meaning(float[] rarity, float[] words, int[] offsets) => (this.rarity, this.words, this.offsets) = (rarity, words, offsets);

    public Meaning(Unpacking from)
    {
        (rarity, words, offsets) = (from.Array<float>(), from.Array<float>(), from.Array<int>());
        Concepts = [from.Array<float>(), from.Array<float>(), from.Array<float>()];
    }

    public void Pack(Packing into)
    {
        into.Array<float>(rarity);
        into.Array<float>(words);
        into.Array<int>(offsets);
        foreach (var points in Concepts) into.Array<float>(points);
    }

    /// <summary>Points of the concepts, one array a kind, <see cref="Dimensions"/> numbers a concept, of length one.</summary>
    public float[][] Concepts { get; private init; } = [];

    /// <param name="shelves">By kind, then by language.</param>
    /// <param name="lexicons">The words.</param>
    public static Meaning Learn(Shelf[][] shelves, Lexicons lexicons)
    {
        var offsets = new int[4];
        foreach (var language in LanguageCodes.All) offsets[(int)language + 1] = offsets[(int)language] + lexicons[language].Words.Count;
        var matrix = Sparse.Of([.. shelves.SelectMany(kind => Enumerable.Range(0, kind[0].Counts.Length).Select(i => Row(kind, i, offsets).ToArray()))], offsets[3], out var rarity);
        var (rows, columns) = matrix.Decompose(Dimensions);
        var (concepts, at) = (new float[shelves.Length][], 0);
        for (var kind = 0; kind < shelves.Length; kind++)
        {
            var length = shelves[kind][0].Counts.Length * Dimensions;
            concepts[kind] = rows.AsSpan(at, length).ToArray();
            at += length;
            for (var i = 0; i < concepts[kind].Length; i += Dimensions) ToLengthOne(concepts[kind].AsSpan(i, Dimensions));
        }
        return new Meaning(rarity, columns, offsets) { Concepts = concepts };
    }

    /// <summary>Cosine of the bag with every concept of a kind; 0 where no word is known.</summary>
    public void Score(Bag bag, Language language, int kind, float[] into)
    {
        Span<float> point = stackalloc float[Dimensions];
        point.Clear();
        foreach (var (key, weight) in bag.Items.OrderBy(i => i.Key))
        {
            var column = offsets[(int)language] + key;
            if (column < offsets[(int)language + 1]) TensorPrimitives.MultiplyAdd(words.AsSpan(column * Dimensions, Dimensions), weight * rarity[column], point, point);
        }
        ToLengthOne(point);
        var points = Concepts[kind];
        for (var i = 0; i < points.Length / Dimensions; i++) into[i] = Math.Max(0, Dot(points.AsSpan(i * Dimensions, Dimensions), point));
    }

    // The library's product costs more in calls than in sums for so few numbers.
    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(one);
        var b = MemoryMarshal.Cast<float, Vector<float>>(other);
        var (even, odd) = (Vector<float>.Zero, Vector<float>.Zero);
        for (var i = 0; i + 1 < a.Length && i + 1 < b.Length; i += 2) (even, odd) = (even + a[i] * b[i], odd + a[i + 1] * b[i + 1]);
        return Vector.Sum(even + odd);
    }

    private static IEnumerable<(int Column, float Times)> Row(Shelf[] languages, int row, int[] offsets)
    {
        for (var l = 0; l < languages.Length; l++)
        {
            var counts = new Dictionary<int, float>(languages[l].Counts[row]);
            foreach (var (key, times) in languages[l].LinkCounts[row]) counts[key] = counts.GetValueOrDefault(key) + LinkShare * times;
            foreach (var (key, times) in counts.OrderBy(c => c.Key)) yield return (offsets[l] + key, times);
        }
    }

    private static void ToLengthOne(Span<float> point)
    {
        var length = TensorPrimitives.Norm<float>(point);
        if (length > 1e-6f) TensorPrimitives.Divide(point, length, point);
    }
}
