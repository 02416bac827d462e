using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Platform.Imports;

/// <summary>A reason in the reader's language: what is wrong, in which column, and what to do.</summary>
public static class ReasonWords
{
    public static string Of(TabularProblem problem, Texts texts) => Of(problem.Code, problem.Column, problem.Args, texts);

    /// <summary>From the form in which a line keeps it: code, column and arguments between tabs.</summary>
    public static string Of(string kept, Texts texts) => kept.Split('\t') is [var code, var column, .. var rest] ? Of(code, column, rest, texts) : Of(kept, null, [], texts);

    private static string Of(string code, string? column, IReadOnlyList<string> args, Texts texts)
    {
        var key = $"Imports.reason-{code}";
        var words = texts[texts.Has(key) ? key : "Imports.reason-other", [.. args.Concat(Enumerable.Repeat("", 3)).Take(3)]].TrimEnd();
        return string.IsNullOrEmpty(column) ? words : $"{column}: {words}";
    }
}
