using System.Text.RegularExpressions;
using Nivel.Tests.Houses;
using Nivel.Web.Platform;

namespace Nivel.Tests.Itself;

/// <summary>The code about itself: sizes, texts, happenings, names. Each rule is also shown to be able to fail.</summary>
public sealed partial class Consistency
{
    private const int LongestFile = 300;

    private static readonly List<TextFile> Files = [.. Texts.FilesOf(typeof(Texts).Assembly)];

    private static readonly List<(string Path, string[] Lines)> Source = [.. Repository.Files("*.cs", "*.cshtml")];

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines() => TooLong(Source).ShouldBeEmpty();

    [Fact]
    public void A_long_file_would_be_noticed() => TooLong([("src/Long.cs", new string[301])]).ShouldHaveSingleItem();

    [Fact]
    public void Every_text_is_there_in_three_languages() => Files.SelectMany(TextRules.Incomplete).ShouldBeEmpty();

    [Fact]
    public void The_languages_of_a_text_have_the_same_placeholders() => Files.SelectMany(TextRules.DifferingPlaceholders).ShouldBeEmpty();

    [Fact]
    public void No_text_is_unused_and_none_is_missing()
    {
        var literals = TextRules.Literals(Source.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal)).SelectMany(f => f.Lines));
        Files.SelectMany(f => TextRules.Unused(f, literals)).Concat(TextRules.Missing(Files, literals)).ShouldBeEmpty();
    }

    [Fact]
    public void A_bad_text_file_would_be_noticed()
    {
        var bad = TextFile.Read("Bad", new StringReader("[a]\nfi = Yksi {0}\nsv = Ett\n[b]\nfi = B\nsv = B\nen = B\n"));
        TextRules.Incomplete(bad).ShouldBe(["Bad.a has no en"]);
        TextRules.DifferingPlaceholders(bad).Count().ShouldBe(2);
        var literals = TextRules.Literals(["t[\"Bad.a\"] + t[\"Bad.c\"]"]);
        TextRules.Unused(bad, literals).ShouldBe(["Bad.b is not used"]);
        TextRules.Missing([bad], literals).ShouldBe(["Bad.c has no text"]);
    }

    [Fact]
    public void Every_happening_is_documented_and_has_words()
    {
        var documented = Documented(File.ReadAllText(Path.Combine(Repository.Root, "docs", "happenings.md")));
        var worded = Files.Single(f => f.Module == "Happenings").Entries.Keys.Where(k => !k.StartsWith("value-", StringComparison.Ordinal)).ToHashSet();
        var recorded = Recorded(Source.Where(f => f.Path.StartsWith("src/Nivel.Web/", StringComparison.Ordinal)).SelectMany(f => f.Lines));
        recorded.Except(documented).ShouldBeEmpty("recorded but not in docs/happenings.md");
        documented.Except(worded).ShouldBeEmpty("documented but without words");
        worded.Except(documented).ShouldBeEmpty("worded but not documented");
    }

    [Fact]
    public void An_undocumented_happening_would_be_noticed() =>
        Recorded(["Record(\"SomethingOddHappened\", by, at)"]).Except(Documented("| `ReferralSent` | … |")).ShouldBe(["SomethingOddHappened"]);

    [Fact]
    public void Names_do_not_end_in_words_that_say_nothing()
    {
        string[] forbidden = ["Manager", "Helper", "Util", "Utils", "Dto", "Repository", "Handler", "Impl", "Factory"];
        var types = typeof(Texts).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("Nivel.", StringComparison.Ordinal) == true && !t.Name.Contains('<', StringComparison.Ordinal) && !t.Name.EndsWith("TagHelper", StringComparison.Ordinal));
        types.Where(t => forbidden.Any(f => t.Name.EndsWith(f, StringComparison.Ordinal))).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_bans_the_symbols_of_the_list()
    {
        foreach (var project in (string[])["src/Nivel.Rules/Nivel.Rules.csproj", "src/Nivel.Match/Nivel.Match.csproj", "src/Nivel.Web/Nivel.Web.csproj"])
            File.ReadAllText(Path.Combine(Repository.Root, project)).ShouldContain("BannedApiAnalyzers", customMessage: project);
        File.ReadAllLines(Path.Combine(Repository.Root, "BannedSymbols.txt")).ShouldAllBe(line => line.Split(';').Length >= 2);
    }

    private static IEnumerable<string> TooLong(IEnumerable<(string Path, string[] Lines)> files) =>
        files.Where(f => f.Lines.Length > LongestFile).Select(f => $"{f.Path}: {f.Lines.Length} lines");

    private static HashSet<string> Documented(string page) => [.. DocumentedRow().Matches(page).Select(m => m.Groups[1].Value)];

    private static HashSet<string> Recorded(IEnumerable<string> lines) => [.. lines.SelectMany(l => RecordedKind().Matches(l)).Select(m => m.Groups[1].Length > 0 ? m.Groups[1].Value : m.Groups[2].Value)];

    [GeneratedRegex("^\\| `([A-Z][A-Za-z]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex DocumentedRow();

    [GeneratedRegex("""(?:Record|Happens|Happened)\((?:[A-Za-z.]+ \? )?"([A-Z][A-Za-z]+)"|Kind = "([A-Z][A-Za-z]+)"[,} ]""")]
    private static partial Regex RecordedKind();
}
