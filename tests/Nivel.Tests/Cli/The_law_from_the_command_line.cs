using System.Text.Json;
using Nivel.Rules.Asking;
using Nivel.Rules.Register;

namespace Nivel.Tests.Cli;

public sealed class The_law_from_the_command_line
{
    private const string Good = """{"case":"a","kind":"initial-interview","input":{"search_started_on":"2026-06-08"}}""";

    [Fact]
    public async Task Cases_are_answered_line_by_line_and_a_refused_one_shows_in_the_exit_code()
    {
        var (code, output, _) = await Nivel($"{Good}\n\n   \n{{\"case\":2,\"kind\":\"no-such\"}}\nnot json at all\n{Good.Replace("2026-06-08", "8.6.2026", StringComparison.Ordinal)}", "eval");
        code.ShouldBe(1);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Count.ShouldBe(4, "blank lines are not cases");
        lines[0].GetProperty("result").GetProperty("by").GetString().ShouldBe("2026-06-22");
        lines[1].GetProperty("error").GetString()!.ShouldContain("there is no such kind");
        lines[2].GetProperty("case").ValueKind.ShouldBe(JsonValueKind.Null);
        lines[3].GetProperty("error").GetString()!.ShouldStartWith("search_started_on:");
    }

    [Fact]
    public async Task Many_cases_come_back_in_the_order_they_were_asked()
    {
        const int count = 10_000;
        var (code, output, _) = await Nivel(string.Join('\n', Enumerable.Range(0, count).Select(n => Good.Replace("\"a\"", $"{n}", StringComparison.Ordinal))), "eval");
        code.ShouldBe(0);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("case").GetInt32()).ShouldBe(Enumerable.Range(0, count));
    }

    [Theory]
    [InlineData("fi", "Alkuhaastattelu viimeistään: ma 22.6.2026", "Sääntö C-12 (Mitä arkipäivällä tarkoitetaan) on osin päätelty")]
    [InlineData("sv", "Inledande intervju senast: mån 22.6.2026", "Regel C-12 (Vad som avses med vardag) är delvis härledd")]
    [InlineData("en", "Initial interview by: Mon 22 June 2026", "Rule C-12 (What a working day means) is partly inferred")]
    public async Task One_case_is_explained_for_a_person(string language, string step, string care)
    {
        var (code, output, _) = await Nivel("", "explain", "initial-interview", "--json", """{"search_started_on":"2026-06-08"}""", "--lang", language);
        code.ShouldBe(0);
        output.ShouldContain(step);
        output.ShouldContain("P-03, ");
        output.ShouldContain(care);
        output.ShouldNotContain("[Law.");
    }

    [Fact]
    public async Task A_wrong_kind_tells_the_kinds_and_a_bad_field_is_named()
    {
        var (code, _, error) = await Nivel("", "explain", "no-such", "--json", "{}");
        code.ShouldBe(2);
        error.ShouldContain("municipal-share");
        (code, _, error) = await Nivel("", "explain", "initial-interview", "--json", """{"search_started_on":"31.2.2026"}""");
        code.ShouldBe(2);
        error.ShouldContain("search_started_on");
        (code, _, error) = await Nivel("", "explain", "initial-interview", "--json", "{broken");
        code.ShouldBe(2);
        error.ShouldContain("not JSON");
        (code, _, error) = await Nivel("", "explain", "initial-interview", "--lang", "de");
        code.ShouldBe(2);
        error.ShouldContain("--lang wants fi, sv or en");
    }

    [Fact]
    public async Task The_register_is_listed_for_a_day_and_as_data()
    {
        var (code, output, _) = await Nivel("", "list", "--set", "municipal-share", "--on", "2026-05-01", "--json", "--lang", "en");
        code.ShouldBe(0);
        var rules = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBe(RuleRegister.All.Where(rule => rule.Set == "municipal-share" && rule.IsInForce(new(2026, 5, 1))).Select(rule => rule.Id));
        rules.Single(rule => rule.GetProperty("id").GetString() == "M-27").GetProperty("from").GetString().ShouldBe("2026-05-01");
        (await Nivel("", "list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(RuleRegister.All.Count);
        (await Nivel("", "list", "--set", "no-such")).Code.ShouldBe(2);
        (await Nivel("", "list", "--on", "2026-02-31")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_kinds_are_told_with_an_example_and_help_is_there()
    {
        var (code, output, _) = await Nivel("", "kinds");
        code.ShouldBe(0);
        foreach (var question in Questions.All) output.ShouldContain(question.Example);
        (code, output, _) = await Nivel("", "--help");
        code.ShouldBe(0);
        output.ShouldContain("nivel rules eval");
        (await Nivel("", "nonsense")).Code.ShouldBe(2);
    }

    private static Task<(int Code, string Output, string Error)> Nivel(string input, params string[] words) => Executable.Run(input, ["rules", .. words]);
}
