using System.Text.RegularExpressions;

namespace Nivel.Match;

/// <summary>Takes off a title what is not words: tags, addresses, numbers, "(m/f/d)", and the pair "siivooja/siivoojat" of slashes that join words.</summary>
internal static partial class Cleaned
{
    public static string Of(string phrase, int most)
    {
        if (phrase.Length > most) phrase = phrase[..most];
        if (phrase.IndexOfAny(['<', '@', '/', '(']) < 0) return phrase;
        return Marks().Replace(phrase, " ");
    }

    // Without backtracking the time grows with the length alone; a limit of time would instead throw on a busy machine.
    [GeneratedRegex("""<[^<>]{0,200}>|\S+@\S+|https?://\S+|\(\s*[mfdwnvkx](\s*/\s*[mfdwnvkx])+\s*\)|\(\s*\d+[^()]{0,20}\)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
