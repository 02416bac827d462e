using System.Text.RegularExpressions;
using Nivel.Match;

namespace Nivel.Web.Modules.Employers;

/// <summary>What a training teaches, read from what it is called: "Hitsaajan muuntokoulutus" teaches what a welder does, not how to train.</summary>
public static partial class CourseName
{
    private const int Most = 3;

    /// <summary>Skills that the name comes nearest to, as it stands or without its word for a course, whichever is surer.</summary>
    public static IReadOnlyList<Link> Skills(string name, Linker linker) =>
        [.. Readings(name).SelectMany(n => linker.Skills(n, Language.Finnish, Most)).GroupBy(l => l.Id).Select(g => g.MaxBy(l => l.Score)!).OrderByDescending(l => l.Score).ThenBy(l => l.Id.Value, StringComparer.Ordinal)];

    private static IEnumerable<string> Readings(string name) => new[] { name, Ending().Replace(name, "").Trim() }.Where(n => n.Length > 0).Distinct();

    [GeneratedRegex(@"[\s-]?(täsmä|muunto|työvoima|rekry|lisä|perus|jatko|valmennus|oppisopimus|kortti)?(koulutus|kurssi)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
