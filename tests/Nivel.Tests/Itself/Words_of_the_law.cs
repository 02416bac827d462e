using System.Text.Json;
using System.Text.RegularExpressions;
using Nivel.Rules.Asking;
using Nivel.Rules.Register;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Tests.Itself;

/// <summary>Whatever a rule can tell of its working has words in three languages. Each rule is also shown to be able to fail.</summary>
public sealed partial class Words_of_the_law
{
    private static readonly TextFile Law = Texts.FilesOf(typeof(Texts).Assembly).Single(file => file.Module == "Law");

    private static readonly IReadOnlyList<Reply> Replies = [.. Questions.All.Select(question => question.Ask(new Asked(JsonDocument.Parse(question.Example).RootElement)))];

    private static readonly IReadOnlyList<string> RuleCode = [.. Repository.Files("*.cs").Where(file => file.Path.StartsWith("src/Nivel.Rules/", StringComparison.Ordinal)).SelectMany(file => file.Lines)];

    [Fact]
    public void Every_step_of_every_question_has_words()
    {
        Replies.ShouldNotBeEmpty();
        Unworded("step", Replies.SelectMany(reply => reply.Steps).Select(step => step.Term)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_of_every_answer_has_words() =>
        Unworded("step", Replies.SelectMany(reply => reply.Result).Select(field => field.Name.Replace('_', '-'))).ShouldBeEmpty();

    [Fact]
    public void Every_code_that_stands_as_a_value_has_words() =>
        Unworded("value", Replies.SelectMany(reply => reply.Steps).SelectMany(step => step.Value.Split(", ")).Where(value => Code().IsMatch(value)).Select(value => value.Replace(' ', '-'))).ShouldBeEmpty();

    /// <summary>Also those that no example happens to reach.</summary>
    [Fact]
    public void Every_step_that_the_rules_name_in_their_code_has_words() =>
        Unworded("step", RuleCode.SelectMany(line => Named().Matches(line)).Select(match => match.Groups[1].Value)).ShouldBeEmpty();

    [Fact]
    public void A_step_without_words_would_be_noticed()
    {
        Unworded("step", ["age", "a-term-that-nobody-worded"]).ShouldBe(["a-term-that-nobody-worded"]);
        Named().Match("steps.Add(terms.Step(\"a-term-that-nobody-worded\", value))").Groups[1].Value.ShouldBe("a-term-that-nobody-worded");
    }

    [Fact]
    public void Every_set_and_every_user_of_a_rule_has_words()
    {
        Unworded("set", RuleRegister.Sets).ShouldBeEmpty();
        Unworded("module", RuleRegister.All.SelectMany(rule => rule.By).Where(by => by[0] == '@').Select(by => by[1..])).ShouldBeEmpty();
    }

    /// <summary>The register names its sources in English; readers of Finnish and Swedish meet none of it.</summary>
    [Fact]
    public void Sources_are_told_in_the_readers_language() =>
        Sources().SelectMany(source => ((string[])["fi", "sv"]).Select(language => SourceWords.In(language, source))).Where(said => English().IsMatch(said)).Distinct().ShouldBeEmpty();

    [Theory]
    [InlineData("916/2012 ch. 7 a § 2–3 (371/2023); 380/2023 § 95–96", "916/2012 7 a luku 2–3 § (371/2023); 380/2023 95–96 §", "916/2012 7 a kap. 2–3 § (371/2023); 380/2023 95–96 §")]
    [InlineData("1290/2002 ch. 14 § 3 a.1–2 (385/2023); Kela 29.5.2024", "1290/2002 14 luku 3 a.1–2 § (385/2023); Kela 29.5.2024", "1290/2002 14 kap. 3 a.1–2 § (385/2023); FPA 29.5.2024")]
    [InlineData("380/2023 § 101, 48/2026 § 55.2", "380/2023 101 §, 48/2026 55.2 §", "380/2023 101 §, 48/2026 55.2 §")]
    [InlineData("380/2023 § 33.1 and 33.4", "380/2023 33.1 ja 33.4 §", "380/2023 33.1 och 33.4 §")]
    [InlineData("380/2023 § 28.1 item 3", "380/2023 28.1 § 3 kohta", "380/2023 28.1 § 3 punkten")]
    public void A_section_is_written_as_its_own_law_writes_it(string source, string finnish, string swedish)
    {
        SourceWords.In("fi", source).Replace('\u00A0', ' ').ShouldBe(finnish);
        SourceWords.In("sv", source).Replace('\u00A0', ' ').ShouldBe(swedish);
        SourceWords.In("en", source).ShouldBe(source);
    }

    [Fact]
    public void English_left_in_a_source_would_be_noticed() => English().IsMatch(SourceWords.In("fi", "a page of the ministry")).ShouldBeTrue();

    // Of the register, of the steps and warnings of the examples, and those that stand after the id of a rule in the code.
    private static IEnumerable<string> Sources() => RuleRegister.All.Select(rule => rule.Source)
        .Concat(Replies.SelectMany(reply => reply.Steps).Select(step => step.Source)).Concat(Replies.SelectMany(reply => reply.Warnings).Select(warning => warning.Source))
        .Concat(RuleCode.SelectMany(line => Sourced().Matches(line)).Select(match => match.Groups[1].Value).Where(source => !source.Contains('{', StringComparison.Ordinal))).Distinct();

    private static IEnumerable<string> Unworded(string prefix, IEnumerable<string> codes) =>
        codes.Distinct().Where(code => !Law.Entries.TryGetValue($"{prefix}-{code}", out var texts) || Languages.All.Any(language => string.IsNullOrWhiteSpace(texts.GetValueOrDefault(language))));

    [GeneratedRegex("""(?:Step|Given)\("([a-z0-9-]+)",""")]
    private static partial Regex Named();

    [GeneratedRegex("""[A-Z]-[0-9]{2}[a-z]?", [$]?"([^"]+)""")]
    private static partial Regex Sourced();

    [GeneratedRegex("^[a-z][a-z0-9-]*( [a-z]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(the|of|on|and|not|page|for|from|since|until|others|said|found|read|counts|law|ch|item|notes|tables?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
