using System.Collections;
using System.Globalization;
using System.Text.Json;
using Nivel.Rules;
using Nivel.Rules.Asking;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Cli;

/// <summary>One case for a person to read: answer, working, what to be careful about.</summary>
internal static class RulesExplain
{
    public static int Run(Arguments arguments)
    {
        var language = RulesVerb.Speak(arguments);
        var words = arguments.Words.Skip(1).ToList();
        var kind = words.FirstOrDefault(word => !IsJson(word)) ?? throw new WrongCall($"the kind is missing; the kinds are {Kinds}");
        var question = Questions.Find(kind) ?? throw new WrongCall($"there is no kind '{kind}'; the kinds are {Kinds}");
        // --json is a switch for other verbs, so its object may stand as a word of its own.
        var json = arguments["json"] is { } given and not "true" ? given : words.FirstOrDefault(IsJson);
        if (json is null && arguments.Has("json")) throw new WrongCall("--json wants an object of fields, such as " + question.Example);
        var reply = Ask(question, json ?? question.Example);
        using var output = RulesVerb.Output();
        Print(output, Texts.FromAssembly(typeof(Texts).Assembly), language, question.Kind, json ?? question.Example, reply);
        return 0;
    }

    private static string Kinds => string.Join(", ", Questions.All.Select(question => question.Kind));

    private static bool IsJson(string word) => word.TrimStart().StartsWith('{');

    private static Reply Ask(Question question, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = 16 });
            return question.Ask(new Asked(document.RootElement));
        }
        catch (JsonException)
        {
            throw new WrongCall("--json is not JSON; an object of fields is wanted, such as " + question.Example);
        }
        catch (BadFieldException bad)
        {
            throw new WrongCall($"the field {bad.Message}");
        }
    }

    private static void Print(TextWriter output, Texts t, string language, string kind, string json, Reply reply)
    {
        var words = new StepWords(t);
        output.WriteLine($"{t["Law.case"]}: {kind} {json}\n\n{t["Law.answer"]}");
        foreach (var (name, value) in reply.Result) output.WriteLine($"  {words.Term(name.Replace('_', '-'))}: {Worded(words, name.Replace('_', '-'), value)}");
        output.WriteLine($"\n{t["Law.how-worked-out"]}");
        foreach (var step in reply.Steps) output.WriteLine($"  {words.Term(step.Term)}: {words.Value(step.Term, step.Value)}\n      {Why(words, t, language, step)}");
        if (reply.Warnings.Count > 0) output.WriteLine($"\n{t["Law.care"]}");
        foreach (var warning in reply.Warnings) output.WriteLine("  " + words.Warned(warning, warning.RuleId, text => text));
    }

    private static string Why(StepWords words, Texts t, string language, Step step) => step.RuleId.Length == 0
        ? t["Law.given"]
        : $"{step.RuleId}, {SourceWords.In(language, step.Source)} ({words.Sure(step.Confidence)})";

    private static string Worded(StepWords words, string name, object? value) => value switch
    {
        null => words.Value(name, ""),
        bool answer => words.Value(name, answer ? "yes" : "no"),
        DateOnly day => words.Value(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        string text => words.Value(name, text),
        IEnumerable several => string.Join("; ", several.Cast<object?>().Select(one => Worded(words, name, one)).DefaultIfEmpty(words.Value(name, ""))),
        IFormattable number => words.Value(name, number.ToString(null, CultureInfo.InvariantCulture)),
        _ => words.Value(name, value.ToString() ?? ""),
    };
}
