using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Nivel.Match;

/// <summary>Names of persons in running text, in either order and with or without capitals, as people dictate them.</summary>
/// <remarks>
/// A common word counts as a name only beside a word that can be nothing else, or when both have a capital; a place never counts. Where libvoikko is
/// not on the machine only the common first names are known, and family names by their ending.
/// </remarks>
internal static class PersonNames
{
    private const int Most = 4;
    private static readonly Regex Word = new(@"\p{L}+([-’']\p{L}+)*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Products and languages of programming that are called as people are.</summary>
    private static readonly FrozenSet<string> Products = ClauseCues.Set("julia ada maya ruby pascal dart elm crystal alice linda oracle delphi jenkins sage osmo steiner");

    /// <summary>After these a name follows even if nobody has heard it before.</summary>
    private static readonly string[][] Introductions = [["nimeni", "on"], ["mun", "nimi", "on"], ["minun", "nimeni", "on"], ["jag", "heter"], ["mitt", "namn", "är"], ["my", "name", "is"]];

    /// <summary>After these a name may follow, or anything else that one is.</summary>
    private static readonly string[][] Being = [["olen"], ["oon"], ["jag", "är"], ["i", "am"], ["i'm"], ["i’m"], ["this", "is"]];

    private readonly record struct Token(int Start, int Length, string Text, bool Capital, NameKinds Kinds)
    {
        public int End => Start + Length;
        public bool Sure => (Kinds & (NameKinds.Given | NameKinds.Family)) != 0 && (Kinds & (NameKinds.Common | NameKinds.Place)) == 0 && !Products.Contains(Text);
        public bool Given => Is(NameKinds.Given);
        public bool Family => Is(NameKinds.Family);
        public bool Unheard => Kinds == NameKinds.None && Length > 1;

        private bool Is(NameKinds kind) => (Kinds & kind) != 0 && (Sure || (Kinds & NameKinds.Plain) != 0);
    }

    /// <summary>The text with names of persons replaced by spaces.</summary>
    public static string Blanked(string text)
    {
        var tokens = Tokens(text);
        var (letters, at) = ((char[]?)null, 0);
        while (at < tokens.Count)
        {
            var (first, count) = (at, 0);
            if (Said(tokens, text, at, Introductions) is var told and > 0 && Introduced(tokens, text, at + told) is var unknown and > 0) (first, count) = (at + told, unknown);
            else if (Said(tokens, text, at, Being) is var being and > 0 && Present(tokens, text, at + being) is var known and > 0) (first, count) = (at + being, known);
            else count = Run(tokens, text, at);
            if (count > 0)
            {
                letters ??= text.ToCharArray();
                letters.AsSpan(tokens[first].Start, tokens[first + count - 1].End - tokens[first].Start).Fill(' ');
            }
            at = first + Math.Max(1, count);
        }
        return letters is null ? text : new string(letters);
    }

    /// <summary>Whether a word can be nothing but the name of a person: too little to blank it in a text, enough not to keep it.</summary>
    public static bool AnyIn(string text) => Tokens(text).Exists(t => t.Sure && t.Length > 2);

    /// <summary>"Julia Java" and "John The Ripper", which a first name and a capital are not enough to tell from persons.</summary>
    public static bool IsProduct(string name)
    {
        var words = name.ToLowerInvariant().Split(' ');
        return words[^1] == "the" || (Products.Contains(words[0]) && Kinds(words[^1]) == NameKinds.None);
    }

    // "Matti Virtanen", "virtanen matti", "Virtanen, Matti", "Nguyen Thi Hoa".
    private static int Run(List<Token> tokens, string text, int at)
    {
        if (at + 1 >= tokens.Count) return 0;
        var (one, other) = (tokens[at], tokens[at + 1]);
        var (beside, listed) = (Beside(text, one, other), text.AsSpan(one.End, other.Start - one.End) is ", " && one.Capital && other.Capital && one.Family && one.Sure);
        if (!beside && !listed) return 0;
        var (sure, capitals) = (one.Sure || other.Sure, one.Capital && other.Capital);
        var pair = Pair(one, other, sure && capitals) && (sure || capitals) && !Products.Contains(one.Text);
        var foreign = beside && one.Sure && IsWritten(text, one) && other.Unheard && IsWritten(text, other) && !Products.Contains(other.Text) && !StopWords.Contains(other.Text, Language.English);
        if (!pair && !foreign) return 0;
        var count = 2;
        while (count < Most && at + count < tokens.Count && Beside(text, tokens[at + count - 1], tokens[at + count]) && Continues(text, tokens[at + count], foreign)) count++;
        return count;
    }

    // Inflected, a common word is a name only beside a certain one, both with capitals: "Virtasen Matille" but not "ilman Virtasta".
    private static bool Pair(Token one, Token other, bool inflected) => inflected
        ? ((one.Kinds & NameKinds.Given) != 0 && (other.Kinds & NameKinds.Family) != 0) || ((one.Kinds & NameKinds.Family) != 0 && (other.Kinds & NameKinds.Given) != 0)
        : (one.Given && other.Family) || (one.Family && other.Given);

    private static bool Continues(string text, Token token, bool foreign) => token.Sure || (foreign && token.Unheard && IsWritten(text, token));

    // The first word always; then what has a capital, is a name, or is no Finnish word at all.
    private static int Introduced(List<Token> tokens, string text, int at)
    {
        if (at >= tokens.Count || tokens[at].Length < 2) return 0;
        var count = 1;
        while (count < Most && at + count < tokens.Count && Beside(text, tokens[at + count - 1], tokens[at + count]) && Follows(tokens[at + count])) count++;
        return count;

        static bool Follows(Token token) => token.Sure || token.Given || token.Family || (token.Capital && (token.Kinds & NameKinds.Place) == 0 && token.Length > 1);
    }

    // "Olen Matti", "I am Ahmed Warsame": words with a capital, one of which is known as a name.
    private static int Present(List<Token> tokens, string text, int at)
    {
        var count = 0;
        while (count < Most && at + count < tokens.Count && (count == 0 || Beside(text, tokens[at + count - 1], tokens[at + count])) && IsWritten(text, tokens[at + count])
            && (tokens[at + count].Unheard || tokens[at + count].Given || tokens[at + count].Family) && !Products.Contains(tokens[at + count].Text)) count++;
        for (var i = at; i < at + count; i++) if (tokens[i].Given || tokens[i].Sure) return count;
        return Run(tokens, text, at) is var run and > 0 ? run : at < tokens.Count && tokens[at].Sure && tokens[at].Given ? 1 : 0;
    }

    private static int Said(List<Token> tokens, string text, int at, string[][] phrases)
    {
        foreach (var phrase in phrases)
        {
            var same = 0;
            while (same < phrase.Length && at + same < tokens.Count && tokens[at + same].Text == phrase[same] && (same == 0 || Beside(text, tokens[at + same - 1], tokens[at + same]))) same++;
            if (same == phrase.Length && at + same < tokens.Count && Near(text, tokens[at + same - 1], tokens[at + same])) return same;
        }
        return 0;
    }

    private static bool Beside(string text, Token one, Token other) => other.Start == one.End + 1 && text[one.End] is ' ' or '\u00A0';

    private static bool Near(string text, Token one, Token other) => other.Start - one.End <= 3 && text.AsSpan(one.End, other.Start - one.End).Trim(" :").Length == 0;

    // A capital and small letters; AWS and PHP are no names.
    private static bool IsWritten(string text, Token token) => token.Capital && token.Length > 1 && char.IsLower(text[token.Start + 1]);

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        foreach (var match in Word.EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length).ToString().ToLowerInvariant();
            tokens.Add(new Token(match.Index, match.Length, word, char.IsUpper(text[match.Index]), Kinds(word)));
        }
        return tokens;
    }

    // "Anna-Maija" is a name if each part is.
    private static NameKinds Kinds(string word)
    {
        var kinds = word.Length > 40 ? NameKinds.Common : WordForms.For(Language.Finnish).Analyse(word).Names;
        if (kinds != NameKinds.None || !word.Contains('-', StringComparison.Ordinal)) return kinds;
        return word.Split('-').Select(Kinds).Aggregate((a, b) => ((a & b) & ~NameKinds.Common) | ((a | b) & NameKinds.Common));
    }
}
