using System.Globalization;
using System.Text.Json;

namespace Nivel.Rules.Asking;

public sealed partial class Asked
{
    private DateOnly ReadDay(string field, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || !DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new BadFieldException(field, "a date that exists, written 2025-03-01, is wanted");
        if (day.Year is < 1900 or > 2190) throw new BadFieldException(field, "a date of the years 1900–2190 is wanted");
        _days.Add((field, day));
        return day;
    }

    /// <summary>A list of objects, each read by its own fields; what is told when the field is missing, or an error without that.</summary>
    public IReadOnlyList<Asked> Objects(string field, IReadOnlyList<Asked>? otherwise = null)
    {
        if (!Has(field)) return otherwise ?? throw Missing(field, "a list of objects");
        return _input.GetProperty(field) is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object)
            ? [.. list.EnumerateArray().Select(one => new Asked(one))]
            : throw new BadFieldException(field, "a list of objects is wanted");
    }

    /// <summary>A closed run of days from two fields.</summary>
    public Days Run(string from, string to)
    {
        var (first, last) = (Day(from), Day(to));
        return last >= first ? Rules.Days.Of(first, last) : throw new BadFieldException(to, $"a date not before {from} is wanted");
    }

    private string Text(string field, string wanted)
    {
        if (!Has(field)) throw Missing(field, wanted);
        var value = _input.GetProperty(field);
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            _ => throw new BadFieldException(field, $"{wanted} is wanted"),
        };
    }

    private static BadFieldException Missing(string field, string wanted) => new(field, $"is missing; {wanted} is wanted");
}
