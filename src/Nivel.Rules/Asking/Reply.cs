using System.Globalization;
using System.Text.Json;

namespace Nivel.Rules.Asking;

/// <summary>The answer to a question: named values, the working and the warnings.</summary>
/// <param name="Result">Names and values in order: DateOnly, lists of it, Euros and decimal (written as text), int, bool, string, null.</param>
/// <param name="Steps">The working.</param>
/// <param name="Warnings">What to be careful about.</param>
public sealed record Reply(IReadOnlyList<(string Name, object? Value)> Result, IReadOnlyList<Step> Steps, IReadOnlyList<Warning> Warnings)
{
    /// <summary>The reply made of a worked answer.</summary>
    public static Reply Of<T>(Worked<T> worked, params (string Name, object? Value)[] result) => new(result, worked.Steps, worked.Warnings);

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject("result");
        foreach (var (name, value) in Result) Write(json, name, value);
        json.WriteEndObject();
        json.WriteStartArray("steps");
        foreach (var step in Steps) Write(json, step);
        json.WriteEndArray();
        json.WriteStartArray("warnings");
        foreach (var warning in Warnings) json.WriteStringValue(warning.ToString());
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Step step)
    {
        json.WriteStartObject();
        json.WriteString("term", step.Term);
        json.WriteString("value", step.Value);
        if (step.RuleId.Length > 0)
        {
            json.WriteString("rule", step.RuleId);
            json.WriteString("source", step.Source);
            json.WriteString("confidence", ConfidenceCodes.CodeOf(step.Confidence));
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        if (value is not string && value is System.Collections.IEnumerable list)
        {
            json.WriteStartArray();
            foreach (var one in list) Write(json, one);
            json.WriteEndArray();
        }
        else Write(json, value);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case decimal number: json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }
}
