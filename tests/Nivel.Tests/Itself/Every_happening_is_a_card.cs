using System.Text.RegularExpressions;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Desk;
using Nivel.Web.Platform;

namespace Nivel.Tests.Itself;

/// <summary>The contract between a happening and its card, for every module: its words ask only for facts that the verb writes, and the person's page shows it under a filter.</summary>
public sealed partial class Every_happening_is_a_card
{
    private static readonly string Source = string.Join('\n', Repository.Files("*.cs").Where(f => f.Path.StartsWith("src/Nivel.Web/", StringComparison.Ordinal)).SelectMany(f => f.Lines));

    private static readonly TextFile Words = Texts.FilesOf(typeof(Texts).Assembly).Single(f => f.Module == "Happenings");

    [Fact]
    public void Words_ask_only_for_facts_that_are_written() => Unwritten(Source, Words).ShouldBeEmpty();

    [Fact]
    public void A_fact_with_another_name_would_be_noticed()
    {
        var words = TextFile.Read("Happenings", new StringReader("[TaskAgreed]\nfi = Sovittiin {due}, {place}\n"));
        Unwritten("task.Record(\"TaskAgreed\", by, at, facts: (\"due\", day));", words).ShouldBe(["TaskAgreed asks for {place}"]);
    }

    [Fact]
    public void A_happening_of_a_person_stands_under_a_filter_of_the_persons_page()
    {
        var shown = ClientStream.Groups.SelectMany(g => g.Value).ToList();
        shown.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("under two filters");
        // What begins and ends a path, and who works with the person, stands among all; the rest has a filter of its own.
        string[] amongAll = ["PathBegun", "SearchEnded", "SearchContinued", "ContactCorrected", "CoachAssigned", "HandoverOffered", "HandoverDeclined", "ServiceGapNoticed", "ProfileWritten", "ProfilePublished"];
        Verbs().Where(v => v.IsOfPerson && !v.Kind.StartsWith("JobOrder", StringComparison.Ordinal)).Select(v => v.Kind).Distinct().Except(shown).Except(amongAll).ShouldBeEmpty();
    }

    private static IEnumerable<string> Unwritten(string source, TextFile words)
    {
        var written = Verb().Matches(source).SelectMany(v => Kinds(v).Select(kind => (Kind: kind, v.Value))).GroupBy(v => v.Kind, v => Fact().Matches(v.Value).Select(f => f.Groups[1].Value)).ToDictionary(g => g.Key, g => g.SelectMany(f => f).ToHashSet());
        return from entry in words.Entries
               where written.ContainsKey(entry.Key)
               from said in Asked().Matches(string.Join(' ', entry.Value.Values)).Select(m => m.Groups[1].Value).Distinct()
               where !written[entry.Key].Contains(said)
               select $"{entry.Key} asks for {{{said}}}";
    }

    private static IEnumerable<(string Kind, bool IsOfPerson)> Verbs() =>
        Verb().Matches(Source).SelectMany(v => Kinds(v).Select(kind => (kind, v.Value))).Select(v => (v.kind, !v.Value.Contains("Audience.Nobody", StringComparison.Ordinal) && !v.Value.Contains(", null, $", StringComparison.Ordinal)));

    [Fact]
    public void Both_kinds_of_a_verb_that_chooses_are_seen() => Verb().Matches("Happens(held ? \"MeetingHeld\" : \"MeetingMissed\", by, at, words);").SelectMany(Kinds).ShouldBe(["MeetingHeld", "MeetingMissed"]);

    /// <summary>One kind, or both of "held ? … : …".</summary>
    private static IEnumerable<string> Kinds(System.Text.RegularExpressions.Match verb) => new[] { verb.Groups[1], verb.Groups[2] }.Where(g => g.Success).Select(g => g.Value);

    [GeneratedRegex("""(?:Record|Happens)\((?:[a-z]+ \? )?"([A-Z][A-Za-z]+)"(?: : "([A-Z][A-Za-z]+)")?[^;]*;""")]
    private static partial Regex Verb();

    [GeneratedRegex("""\("([a-z]+)",""")]
    private static partial Regex Fact();

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Asked();
}
