using System.Text.RegularExpressions;
using Nivel.Web.Platform;

namespace Nivel.Tests.Itself;

/// <summary>What must hold of the texts; separate from the test so that the test can be shown to fail.</summary>
internal static partial class TextRules
{
    public static IEnumerable<string> Incomplete(TextFile file) =>
        from entry in file.Entries
        from language in Languages.All
        where string.IsNullOrWhiteSpace(entry.Value.GetValueOrDefault(language))
        select $"{file.Module}.{entry.Key} has no {language}";

    public static IEnumerable<string> DifferingPlaceholders(TextFile file) =>
        from entry in file.Entries
        let finnish = Placeholders(entry.Value.GetValueOrDefault("fi"))
        from language in Languages.All
        where Placeholders(entry.Value.GetValueOrDefault(language)) != finnish
        select $"{file.Module}.{entry.Key}: {language} has other placeholders than fi";

    public static IEnumerable<string> Unused(TextFile file, ISet<string> literals) =>
        from key in file.Entries.Keys
        where !literals.Contains($"{file.Module}.{key}") && !file.DynamicPatterns.Any(p => Matches(p, key))
        select $"{file.Module}.{key} is not used";

    /// <summary>Keys that the code names but no file holds. A literal that ends in a hyphen is a computed key.</summary>
    public static IEnumerable<string> Missing(IReadOnlyCollection<TextFile> files, IEnumerable<string> literals)
    {
        var modules = files.Select(f => f.Module).ToHashSet();
        var known = files.SelectMany(f => f.Entries.Keys.Select(k => $"{f.Module}.{k}")).ToHashSet();
        return literals.Where(l => modules.Contains(l.Split('.')[0]) && !known.Contains(l)).Select(l => $"{l} has no text");
    }

    /// <summary>Every "Module.key" that stands in quotes in the code.</summary>
    public static ISet<string> Literals(IEnumerable<string> lines) =>
        lines.SelectMany(line => Literal().Matches(line).Select(m => m.Groups[1].Value)).ToHashSet();

    private static string Placeholders(string? text) => string.Join(' ', Placeholder().Matches(text ?? "").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    private static bool Matches(string pattern, string key) => pattern.EndsWith('*') ? key.StartsWith(pattern[..^1], StringComparison.Ordinal) : key == pattern;

    [GeneratedRegex("""(?<!\$)["]([A-Z][A-Za-z]+\.[a-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?)["]""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[a-z0-9:.]+\}")]
    private static partial Regex Placeholder();
}
