using System.Text.Json;

namespace Nivel.Rules.Tests;

/// <summary>Worked examples handed to the project beside the repository; absent on a machine that has only the repository.</summary>
internal static class RuleCases
{
    private static readonly string? File = Find();

    /// <summary>The cases of one kind; skips the test, saying so, when the file is absent.</summary>
    internal static IReadOnlyList<(string Case, JsonElement Input, JsonElement Expect)> OfKind(string kind)
    {
        if (File is null) Assert.Skip("The worked examples (../shared/reference/rule-cases.jsonl) are not on this machine.");
        var cases = System.IO.File.ReadLines(File).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(one => one.GetProperty("kind").GetString() == kind)
            .Select(one => (one.GetProperty("case").GetString()!, one.GetProperty("input"), one.GetProperty("expect"))).ToList();
        cases.ShouldNotBeEmpty($"no cases of kind {kind}");
        return cases;
    }

    /// <summary>Every case as the line to ask and what is expected.</summary>
    internal static IReadOnlyList<(string Line, JsonElement Expect)> Lines()
    {
        if (File is null) Assert.Skip("The worked examples (../shared/reference/rule-cases.jsonl) are not on this machine.");
        return [.. System.IO.File.ReadLines(File).Where(line => line.Length > 0).Select(line => (line, JsonDocument.Parse(line).RootElement.GetProperty("expect")))];
    }

    internal static DateOnly Day(this JsonElement input, string name) => DateOnly.ParseExact(input.GetProperty(name).GetString()!, "yyyy-MM-dd");

    internal static DateOnly? DayOrNone(this JsonElement input, string name) =>
        input.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd") : null;

    internal static WorkingDays Reading(this JsonElement input) => input.GetProperty("calendar").GetString() switch
    {
        "strict" => WorkingDays.Strict,
        "eves" => WorkingDays.EvesOff,
        "sat" => WorkingDays.SaturdaysToo,
        var other => throw new ArgumentException($"Unknown calendar {other}."),
    };

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Nivel.slnx")))
            {
                var file = Path.Combine(folder.FullName, "..", "shared", "reference", "rule-cases.jsonl");
                return System.IO.File.Exists(file) ? file : null;
            }
        return null;
    }
}
