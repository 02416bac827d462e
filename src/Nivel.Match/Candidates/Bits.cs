using System.Numerics;

namespace Nivel.Match;

/// <summary>A set of rows, one bit each.</summary>
internal sealed class Bits(int count)
{
    private readonly ulong[] words = new ulong[(count + 63) / 64];

    public static Bits All(int count)
    {
        var all = new Bits(count);
        Array.Fill(all.words, ulong.MaxValue);
        if ((count & 63) != 0) all.words[^1] = (1UL << (count & 63)) - 1;
        return all;
    }

    public bool this[int row] => (words[row >> 6] >> (row & 63) & 1) != 0;

    public ReadOnlySpan<ulong> Words => words;

    public void Add(int row) => words[row >> 6] |= 1UL << (row & 63);

    /// <summary>Adds the row if the condition holds, without a branch: conditions over people are as good as random to a processor.</summary>
    public void AddIf(int row, bool condition) => words[row >> 6] |= (condition ? 1UL : 0UL) << (row & 63);

    public void AddAll(Bits other)
    {
        for (var i = 0; i < words.Length; i++) words[i] |= other.words[i];
    }

    public void Remove(int row) => words[row >> 6] &= ~(1UL << (row & 63));

    public Bits Copy()
    {
        var copy = new Bits(count);
        words.CopyTo(copy.words, 0);
        return copy;
    }

    /// <summary>Keeps the rows that are in the other set as well; returns how many went.</summary>
    public int KeepOnly(Bits other)
    {
        var gone = 0;
        for (var i = 0; i < words.Length; i++)
        {
            gone += BitOperations.PopCount(words[i] & ~other.words[i]);
            words[i] &= other.words[i];
        }
        return gone;
    }

    public int CountWithout(Bits other)
    {
        var found = 0;
        for (var i = 0; i < words.Length; i++) found += BitOperations.PopCount(words[i] & ~other.words[i]);
        return found;
    }

    public int Count()
    {
        var found = 0;
        foreach (var word in words) found += BitOperations.PopCount(word);
        return found;
    }
}
