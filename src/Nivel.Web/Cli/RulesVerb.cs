using System.Globalization;
using System.Text;
using Nivel.Rules.Asking;
using Nivel.Web.Platform;

namespace Nivel.Web.Cli;

/// <summary>nivel rules: the law alone, without the house: cases answered, an answer explained, the register listed.</summary>
internal static class RulesVerb
{
    public const string Usage = "eval < CASES.jsonl  |  explain KIND --json '{…}' [--lang fi|sv|en]  |  list [--set SET] [--on 2026-03-12] [--lang fi|sv|en] [--json]  |  kinds";

    public static Task<int> Run(Arguments arguments) => Task.FromResult(arguments.Word(0, "eval, explain, list or kinds") switch
    {
        "eval" => RulesEval.Run(Console.OpenStandardInput(), Console.OpenStandardOutput()),
        "explain" => RulesExplain.Run(arguments),
        "list" => RulesList.Run(arguments),
        "kinds" => Kinds(),
        var act => throw new WrongCall($"there is no 'rules {act}'; there are eval, explain, list and kinds"),
    });

    private static int Kinds()
    {
        using var output = Output();
        foreach (var question in Questions.All) output.WriteLine($"{question.Kind,-28} {question.Summary}\n{"",-28} {question.Example}");
        return 0;
    }

    /// <summary>Makes the chosen language the one that texts, days and numbers are written in.</summary>
    internal static string Speak(Arguments arguments)
    {
        var language = arguments["lang"] ?? Languages.Finnish;
        if (!Languages.All.Contains(language)) throw new WrongCall("--lang wants fi, sv or en");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
        return language;
    }

    internal static StreamWriter Output() => new(Console.OpenStandardOutput(), new UTF8Encoding(false), 65_536);
}
