using System.Numerics;

namespace Nivel.Web.Modules.Services.Finding;

/// <summary>A set of cards by their place in the index: one bit each, so that choices meet by the machine's own "and".</summary>
public sealed class Bits(int size)
{
    private readonly ulong[] words = new ulong[(size + 63) / 64];

    public int Size => size;

    public bool this[int at] => (words[at >> 6] & (1UL << (at & 63))) != 0;

    public void Add(int at) => words[at >> 6] |= 1UL << (at & 63);

    public Bits And(Bits other)
    {
        for (var n = 0; n < words.Length; n++) words[n] &= other.words[n];
        return this;
    }

    public Bits Or(Bits other)
    {
        for (var n = 0; n < words.Length; n++) words[n] |= other.words[n];
        return this;
    }

    /// <summary>Leaves out those of the other.</summary>
    public Bits Without(Bits other)
    {
        for (var n = 0; n < words.Length; n++) words[n] &= ~other.words[n];
        return this;
    }

    public int Count()
    {
        var count = 0;
        foreach (var word in words) count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>How many are in both.</summary>
    public int CountWith(Bits other)
    {
        var count = 0;
        for (var n = 0; n < words.Length; n++) count += BitOperations.PopCount(words[n] & other.words[n]);
        return count;
    }

    public static Bits All(int size)
    {
        var all = new Bits(size);
        for (var at = 0; at < size; at++) all.Add(at);
        return all;
    }
}
