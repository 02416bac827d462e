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
