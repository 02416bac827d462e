using System.Text.Json;
using Nivel.Rules.Asking;

namespace Nivel.Rules.Tests;

/// <summary>Questions asked as lines of JSON, as <c>nivel rules eval</c> asks them.</summary>
internal static class Answers
{
    /// <summary>The result as JSON, or the error.</summary>
    internal static string To(string kind, string input)
    {
        using var answer = JsonDocument.Parse(Line(kind, input));
        return answer.RootElement.TryGetProperty("result", out var result) ? result.GetRawText() : answer.RootElement.GetProperty("error").GetString()!;
    }

    /// <summary>The warnings beside the answer.</summary>
    internal static IReadOnlyList<string> Warnings(string kind, string input)
    {
        using var answer = JsonDocument.Parse(Line(kind, input));
        return [.. answer.RootElement.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!)];
    }

    /// <summary>Every worked example of the kind is answered as it expects.</summary>
    internal static void ShouldBeAsInTheWorkedExamples(string kind)
    {
        foreach (var (name, input, expect) in RuleCases.OfKind(kind))
        {
            using var result = JsonDocument.Parse(To(kind, input.GetRawText()));
            JsonElement.DeepEquals(result.RootElement, expect).ShouldBeTrue($"{name} {input} → {result.RootElement}, not {expect}");
        }
    }

    private static string Line(string kind, string input) => CaseLines.Answer($$"""{"case":"t","kind":"{{kind}}","input":{{input}}}""").Line;
}
