using System.Text;

namespace Nivel.Match;

/// <summary>Cuts a text into words; keeps C#, C++ and .NET whole.</summary>
internal static class Tokens
{
    /// <summary>Longer runs of letters are noise, such as base64 in a pasted mail.</summary>
    private const int LongestWord = 60;

    public static IEnumerable<(int Start, int Length)> Spans(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (!IsWordChar(text, i))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && IsWordChar(text, i)) i++;
            while (i < text.Length && text[i] is '+' or '#' && i - start <= 3) i++;
            if (i - start <= LongestWord) yield return (start, i - start);
        }
    }

    public static string Normal(string text, int start, int length)
    {
        var word = text.Substring(start, length);
        if (!word.IsNormalized()) word = word.Normalize(NormalizationForm.FormC);
        return word.ToLowerInvariant().Replace("\u00AD", "", StringComparison.Ordinal);
    }

    private static bool IsWordChar(string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || c is '\u00AD' or '\u0308' or '\u030A') return true;
        return c is '\'' or '’' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
    }
}
