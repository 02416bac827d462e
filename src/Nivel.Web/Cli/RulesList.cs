using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nivel.Rules;
using Nivel.Rules.Register;
using Nivel.Web.Modules.Shared;

namespace Nivel.Web.Cli;

/// <summary>Every rule of the register, or those of a set or of a day: a line each, for people or as JSON.</summary>
internal static class RulesList
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(Arguments arguments)
    {
        var language = RulesVerb.Speak(arguments);
        var (set, day) = (SetOf(arguments), DayOf(arguments));
        var rules = RuleRegister.All.Where(rule => (set is null || rule.Set == set) && (day is not { } on || rule.IsInForce(on)));
        using var output = RulesVerb.Output();
        foreach (var rule in rules) output.WriteLine(arguments.Has("json") ? JsonOf(rule, language) : LineOf(rule, language));
        return 0;
    }

    private static string? SetOf(Arguments arguments) => arguments["set"] is not { } set || RuleRegister.Sets.Contains(set)
        ? arguments["set"] : throw new WrongCall($"there is no set '{set}'; the sets are {string.Join(", ", RuleRegister.Sets)}");

    private static DateOnly? DayOf(Arguments arguments) => arguments["on"] is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : throw new WrongCall($"--on wants a date that exists, written 2026-03-12, not '{text}'");

    private static string LineOf(RuleRow rule, string language) =>
        $"{rule.Id,-6} {Day(rule.From) ?? "",-10} {End(rule),-10} {Sure(rule),-11} {rule.In(language).Name} ({SourceWords.In(language, rule.Source)})";

    private static string JsonOf(RuleRow rule, string language) => JsonSerializer.Serialize(new
    {
        id = rule.Id,
        set = rule.Set,
        from = Day(rule.From),
        to = Day(rule.To),
        end = rule.End switch { RuleEnd.Open => "open", RuleEnd.Dated => "dated", RuleEnd.Unknown => "unknown", _ => "not-dated" },
        confidence = rule.Confidences.Select(ConfidenceCodes.CodeOf),
        source = rule.Source,
        by = rule.By,
        replaces = rule.Replaces,
        name = rule.In(language).Name,
        value = rule.In(language).Value,
    }, Json);

    private static string End(RuleRow rule) => rule.End switch { RuleEnd.Dated => Day(rule.To)!, RuleEnd.Open => "open", RuleEnd.Unknown => "unknown", _ => "-" };

    private static string Sure(RuleRow rule) => string.Join(' ', rule.Confidences.Select(ConfidenceCodes.CodeOf));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
