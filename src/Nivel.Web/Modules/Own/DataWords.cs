using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Own;

/// <summary>Turns the parts of the file into words for the paper: labels, days as people write them, codes by their meaning.</summary>
public static partial class DataWords
{
    public static string Label(string field, Texts texts) => texts.Has($"Own.field-{field}") ? texts[$"Own.field-{field}"] : field;

    /// <summary>Null when there is nothing to say.</summary>
    public static string? Of(JsonElement value, Texts texts) => value.ValueKind switch
    {
        JsonValueKind.True => texts["Own.yes"],
        JsonValueKind.False => texts["Own.no"],
        JsonValueKind.Number => value.GetDecimal().ToString("0.##", CultureInfo.CurrentCulture),
        JsonValueKind.String when value.GetString() is { Length: > 0 } said => Said(said, texts),
        _ => null,
    };

    /// <summary>A list or a record with something in it.</summary>
    public static bool HasMore(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Object => value.EnumerateObject().Any(),
        _ => false,
    };

    private static string Said(string said, Texts texts)
    {
        if (DateOnly.TryParseExact(said, "yyyy-MM-dd", out var day)) return day.ToString("d.M.yyyy", CultureInfo.InvariantCulture);
        if (said.Length > 18 && said[10] == 'T' && DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, out var at)) return $"{at.InFinland().Day:d.M.yyyy} {at.InFinland().Time:H.mm}";
        if (!Codes().IsMatch(said)) return said;
        return string.Join(", ", said.Split(", ").Select(code => texts.Has($"Own.code-{code}") ? texts[$"Own.code-{code}"] : code));
    }

    [GeneratedRegex("^[A-Za-z-]+(, [A-Za-z-]+)*$")]
    private static partial Regex Codes();
}
