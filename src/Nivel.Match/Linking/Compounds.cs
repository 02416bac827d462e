using System.Runtime.InteropServices;

namespace Nivel.Match;

/// <summary>Splits a compound into words that stand alone elsewhere in the taxonomy: "truckförare" into truck and förare.</summary>
internal sealed class Compounds(Language language)
{
    private const int ShortestPart = 3;
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Learns the words of a text; one that is met once only is too likely a slip to split by.</summary>
    public void Learn(string text)
    {
        foreach (var (start, length) in Tokens.Spans(text))
            if (length is >= ShortestPart and < 24) CollectionsMarshal.GetValueRefOrAddDefault(counts, Tokens.Normal(text, start, length), out _)++;
    }

    public void Pack(Packing into)
    {
        into.Texts([.. counts.Keys]);
        into.Array<int>([.. counts.Values]);
    }

    public void Unpack(Unpacking from)
    {
        var (words, times) = (from.Texts(), from.Array<int>());
        counts.EnsureCapacity(words.Length);
        for (var i = 0; i < words.Length; i++) counts[words[i]] = times[i];
    }

    /// <summary>The parts in their order; one part if the word does not fall apart.</summary>
    public string[] Split(string word)
    {
        if (language == Language.English || word.Length < 2 * ShortestPart + 1) return [word];
        var (best, at, first) = (0.0, 0, "");
        for (var i = ShortestPart; i <= word.Length - ShortestPart; i++)
        {
            var tail = Known(word[i..]);
            if (tail < 2) continue;
            var (head, form) = FirstPart(word[..i]);
            var score = Math.Sqrt((double)Math.Min(head, 400) * Math.Min(tail, 400)) * (1 + 0.15 * Math.Min(i, word.Length - i));
            if (head >= 2 && score > best) (best, at, first) = (score, i, form);
        }
        if (at == 0) return [word];
        return [.. Split(first), word[at..]];
    }

    // Swedish joins with -s- and drops a vowel; Finnish joins with the genitive -n.
    private (int Count, string Form) FirstPart(string part)
    {
        var (count, form) = (Known(part), part);
        if (part.Length > ShortestPart && part[^1] == (language == Language.Swedish ? 's' : 'n') && Known(part[..^1]) is var bare && bare > count) (count, form) = (bare, part[..^1]);
        if (language == Language.Swedish && part.Length > ShortestPart)
            foreach (var vowel in "ae") if (Known(part + vowel) is var full && full > count) (count, form) = (full, part + vowel);
        return (count, form);
    }

    private int Known(string word) => word.Length >= ShortestPart ? counts.GetValueOrDefault(word) : 0;
}
