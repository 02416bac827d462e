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
    public void However_a_happening_is_made_it_is_seen_here()
    {
        Verb().Matches("new Happening { Kind = \"AppointmentChangeAsked\", Facts = new() { [\"when\"] = day } };").ShouldHaveSingleItem().Groups[1].Value.ShouldBe("AppointmentChangeAsked");
        Verb().Matches("db.Happenings.Add(Happened(\"SkillsConfirmed\", client, by));").ShouldHaveSingleItem();
        Verbs().Select(v => v.Kind).ShouldContain("MatchingSwitchedOff");
    }

    [Fact]
    public void A_happening_of_a_person_stands_under_a_filter_of_the_persons_page()
    {
        var shown = ClientStream.Groups.SelectMany(g => g.Value).ToList();
        shown.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("under two filters");
        // What begins and ends a path, and who works with the person, stands among all; the rest has a filter of its own.
        string[] amongAll = ["PathBegun", "SearchEnded", "OutcomeTold", "SearchContinued", "SearchBegunAgain", "ContactCorrected", "ProtectionMarked", "ProtectionLifted", "CoachAssigned", "HandoverOffered", "HandoverDeclined", "ServiceGapNoticed", "ProfileWritten", "ProfilePublished", "ProfileTakenBack"];
        Verbs().Where(v => v.IsOfPerson && !v.Kind.StartsWith("JobOrder", StringComparison.Ordinal)).Select(v => v.Kind).Distinct().Except(shown).Except(amongAll).ShouldBeEmpty();
    }

    private static IEnumerable<string> Unwritten(string source, TextFile words)
    {
        var written = Verb().Matches(source).SelectMany(v => v.Groups.Values.Skip(1).Where(g => g.Length > 0).Select(g => (Kind: g.Value, Said: v.Value)))
            // A helper that writes the facts itself shows none at its call.
            .Where(v => !v.Said.StartsWith("Happened", StringComparison.Ordinal) || Fact().IsMatch(v.Said)).GroupBy(v => v.Kind, v => Fact().Matches(v.Said).Select(f => f.Groups[1].Value)).ToDictionary(g => g.Key, g => g.SelectMany(f => f).ToHashSet());
        return from entry in words.Entries
               where written.ContainsKey(entry.Key)
               from said in Asked().Matches(string.Join(' ', entry.Value.Values)).Select(m => m.Groups[1].Value).Distinct()
               where !written[entry.Key].Contains(said)
               select $"{entry.Key} asks for {{{said}}}";
    }

    private static IEnumerable<(string Kind, bool IsOfPerson)> Verbs() =>
        Verb().Matches(Source).SelectMany(v => v.Groups.Values.Skip(1).Where(g => g.Length > 0).Select(g => (g.Value, IsOfPerson(v.Value))));

    private static bool IsOfPerson(string verb) => !verb.Contains("Audience.Nobody", StringComparison.Ordinal) && !verb.Contains(", null, $", StringComparison.Ordinal)
        && (verb.StartsWith("Record", StringComparison.Ordinal) || verb.StartsWith("Happens", StringComparison.Ordinal) || verb.Contains("client", StringComparison.OrdinalIgnoreCase));

    /// <summary>A verb that records, a page that says Happened(…), and a happening made by its Kind.</summary>
    [GeneratedRegex("""(?:(?:Record|Happens|Happened)\((?:[A-Za-z.]+ \? )?|Kind = )"([A-Z][A-Za-z]+)"(?: : "([A-Z][A-Za-z]+)")?[^;]*;""")]
    private static partial Regex Verb();

    [GeneratedRegex("""[(\[]"([a-z]+)"(?:,|\] =)""")]
    private static partial Regex Fact();

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Asked();
}
