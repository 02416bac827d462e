using System.Text.RegularExpressions;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Tests.Itself;

/// <summary>Whatever a look may be of, and on whatever ground, the person and the worker read it in words: nothing hides behind "data" and "part of the work".</summary>
public sealed partial class Looks_have_words
{
    private static readonly string Source = string.Join('\n', Repository.Files("*.cs").Where(f => f.Path.StartsWith("src/Nivel.Web/", StringComparison.Ordinal) && !f.Path.Contains("/World/", StringComparison.Ordinal)).SelectMany(f => f.Lines));

    private static readonly HashSet<string> Own = KeysOf("Own"), Team = KeysOf("Clients");

    [Fact]
    public void Every_page_of_a_look_has_words_for_the_person_and_for_the_team()
    {
        var pages = Pages(Source).Append("client").ToList();
        pages.Count.ShouldBeGreaterThan(25);
        pages.Where(p => !Own.Contains($"look-{p}")).ShouldBeEmpty("for the person");
        pages.Where(p => !Team.Contains($"look-page-{p}")).ShouldBeEmpty("for the team");
    }

    [Fact]
    public void Every_ground_of_a_look_has_words_for_the_person_and_for_the_team()
    {
        List<string> grounds = [.. Grounds(Source), .. Enum.GetNames<ClientTaskKind>().Select(k => $"task-{k}"), .. new[] { Role.PersonalCoach, Role.JobCoach, Role.Adviser }.Select(r => $"task-{r}"),
            .. Enum.GetNames<ReferralGround>().SelectMany(g => (string[])[$"referral-{g}", $"panel-{g}"]), SupportAccess.Ground.Replace(':', '-')];
        grounds.ShouldContain("search");
        grounds.Distinct().Where(g => !Own.Contains($"ground-{g}")).ShouldBeEmpty("for the person");
        grounds.Distinct().Where(g => !Team.Contains($"look-why-{g}")).ShouldBeEmpty("for the team");
    }

    [Fact]
    public void A_page_without_words_would_be_noticed() =>
        Pages("await looks.Record(actor, id, \"odd-page\", \"odd\");\nawait door.Open(this.Actor, Id, \"other-page\")").ShouldBe(["odd-page", "other-page"], ignoreOrder: true);

    private static HashSet<string> KeysOf(string module) => [.. Texts.FilesOf(typeof(Texts).Assembly).Single(f => f.Module == module).Entries.Keys];

    private static IEnumerable<string> Pages(string source) => Recorded().Matches(source).Concat(Opened().Matches(source)).Select(m => m.Groups[1].Value).Distinct();

    private static IEnumerable<string> Grounds(string source) => Because().Matches(source).Select(m => m.Groups[1].Value.Replace(':', '-'));

    [GeneratedRegex("""\bRecord\([^;"]*?, "([a-z-]+)", """)]
    private static partial Regex Recorded();

    [GeneratedRegex("""\bOpen\(this\.Actor[^;"]*?, "([a-z-]+)"\)""")]
    private static partial Regex Opened();

    [GeneratedRegex("""\bRecord\([^;"]*?, "[a-z-]+", (?:[^";]*\? )?"([A-Za-z:-]+)"[):\s]""")]
    private static partial Regex Because();
}
