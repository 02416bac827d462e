using System.Runtime.InteropServices;

namespace Nivel.Match;

/// <summary>Numbers for words and for letter sequences, given in the order in which they are first met.</summary>
/// <remarks>Each language learns on one thread while the engine is made; readers see what was published then, so that asking needs no lock.</remarks>
internal sealed class Keys
{
    private volatile Dictionary<ulong, int> numbers = [];
    private Dictionary<ulong, int>? learning;

    public int Count => (learning ?? numbers).Count;

    /// <summary>The number of a key, a new one if it is unknown and may be learnt; otherwise -1.</summary>
    public int Of(ulong key, bool learn)
    {
        if (!learn) return numbers.TryGetValue(key, out var known) ? known : -1;
        learning ??= new Dictionary<ulong, int>(numbers);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(learning, key, out var exists);
        if (!exists) number = learning.Count - 1;
        return number;
    }

    public void Publish()
    {
        if (learning is not null) (numbers, learning) = (learning, null);
    }

    public void Pack(Packing into)
    {
        var inOrder = new ulong[numbers.Count];
        foreach (var (key, number) in numbers) inOrder[number] = key;
        into.Array<ulong>(inOrder);
    }

    public void Unpack(Unpacking from)
    {
        var inOrder = from.Array<ulong>();
        var read = new Dictionary<ulong, int>(inOrder.Length);
        for (var i = 0; i < inOrder.Length; i++) read[inOrder[i]] = i;
        numbers = read;
    }

    public int Of(ReadOnlySpan<char> text, char kind, bool learn) => Of(Hash(text, kind), learn);

    // FNV-1a over 64 bits: with a million keys two of them fall together once in thirty million indexes.
    public static ulong Hash(ReadOnlySpan<char> text, char kind)
    {
        var hash = Step(14695981039346656037UL, kind);
        foreach (var c in text) hash = Step(hash, c);
        return hash;
    }

    public static ulong Step(ulong hash, char c) => (hash ^ c) * 1099511628211UL;
}
