using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Where a name of a concept comes from; the further from the label, the weaker the evidence.</summary>
internal enum NameSource
{
    /// <summary>The label of the classification.</summary>
    Label,
    /// <summary>Another name in the classification.</summary>
    Alternative,
    /// <summary>A name of our own from working life.</summary>
    Everyday,
}

/// <summary>A name as it may be written.</summary>
/// <param name="Text">Words without what stands in brackets.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="ExactCase">True for a short or common word that is meant only when written as in the label: C, Go, LESS, Access.</param>
internal readonly record struct Name(string Text, NameSource Source, bool ExactCase);

/// <summary>From the labels of a classification to the names that people write.</summary>
internal static class Naming
{
    // Names of products and languages of programming that are also common words of English.
    private static readonly FrozenSet<string> Common = new[]
    {
        "less", "source", "go", "unity", "access", "spark", "swift", "ruby", "rust", "scratch", "assembly", "vision", "outlook", "teams", "react", "oracle", "prolog", "erlang", "maven", "drupal", "express", "word",
        "excel", "office", "pascal", "puppet", "salt", "chef", "impact", "maya", "blender", "lisp", "apl", "cobol", "scala", "groovy", "haskell", "perl", "visio", "sass", "xcode", "ajax", "flash", "blackberry", "edge",
    }.Except(["cobol", "haskell", "prolog", "erlang", "drupal", "xcode", "visio", "perl", "ajax"]).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Name> Of(string label, NameSource source)
    {
        var bare = WithoutBrackets(label);
        if (bare.Length == 0) yield break;
        yield return Written(bare, source);
        if (Slashed(bare) is not var (before, one, other, after)) yield break;
        yield return Written($"{before}{one}{after}", source);
        yield return Written($"{before}{other}{after}", source);
    }

    private static Name Written(string text, NameSource source)
    {
        var ambiguous = !text.Contains(' ', StringComparison.Ordinal) && text.Any(char.IsUpper) && (text.Length <= 2 || Common.Contains(text.ToLowerInvariant()));
        return new Name(text, source, ambiguous);
    }

    private static string WithoutBrackets(string label)
    {
        var open = label.IndexOf('(');
        if (open <= 1) return label;
        var close = label.IndexOf(')', open);
        if (close < 0) return label;
        return (label[..open].TrimEnd() + label[(close + 1)..]).Trim();
    }

    // "avata/sulkea ovia" is two names; "TCP/IP" and "ja/tai" are one.
    private static (string, string, string, string)? Slashed(string label)
    {
        var slash = label.IndexOf('/');
        if (slash < 4 || label.LastIndexOf('/') != slash) return null;
        var (start, end) = (label.LastIndexOf(' ', slash) + 1, label.IndexOf(' ', slash));
        if (end < 0) end = label.Length;
        return slash - start < 4 || end - slash < 5 ? null : (label[..start], label[start..slash], label[(slash + 1)..end], label[end..]);
    }
}
