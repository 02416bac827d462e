namespace Nivel.Match;

/// <summary>What one word may be: every base form, the parts of a compound and the roots that it shares with its relatives.</summary>
internal sealed record WordAnalysis(string[] Lemmas, string[] Parts, string[] Roots, string[] Heads, bool Known)
{
    /// <summary>Whether the word can only be a name of a person or a place.</summary>
    public bool Name { get; init; }

    /// <summary>What kinds of names it may be.</summary>
    public NameKinds Names { get; init; }

    /// <summary>Whether any base form is shared.</summary>
    public bool SharesLemma(WordAnalysis other) => Shares(Lemmas, other.Lemmas);

    /// <summary>hitsata, hitsaus and hitsaaja share a root.</summary>
    public bool SharesRoot(WordAnalysis other) => Shares(Roots, other.Roots);

    public static bool Shares(string[] a, string[] b)
    {
        foreach (var x in a)
        {
            foreach (var y in b) if (string.Equals(x, y, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}

/// <summary>A word in its place in a text.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">Characters.</param>
/// <param name="Text">The word in lower case, hyphen inside a known compound removed.</param>
/// <param name="Forms">Its analysis.</param>
internal readonly record struct WordToken(int Start, int Length, string Text, WordAnalysis Forms)
{
    public int End => Start + Length;
}
