using System.Globalization;
using System.Text.Json;

namespace Nivel.Rules.Asking;

/// <summary>The input of a question: a JSON object whose fields are read by name. Numbers may stand as numbers or as text.</summary>
/// <param name="input">The object.</param>
/// <exception cref="BadFieldException">The input is not an object.</exception>
public sealed partial class Asked(JsonElement input)
{
    private static readonly (string, WorkingDays)[] Calendars = [("strict", WorkingDays.Strict), ("eves", WorkingDays.EvesOff), ("sat", WorkingDays.SaturdaysToo)];
    private readonly JsonElement _input = input.ValueKind == JsonValueKind.Object ? input : throw new BadFieldException("input", "an object of fields is wanted");
    private readonly List<(string Field, DateOnly Day)> _days = [];

    /// <summary>True when the field is there and not null.</summary>
    public bool Has(string field) => _input.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A day, "2025-03-01", of the years 1900–2190.</summary>
    public DateOnly Day(string field) => DayOrNone(field) ?? throw Missing(field, "a date such as 2025-03-01");

    /// <summary>A day; null when the field is missing or null.</summary>
    public DateOnly? DayOrNone(string field) => Has(field) ? ReadDay(field, _input.GetProperty(field)) : null;

    /// <summary>A list of days; missing is an error, empty is not.</summary>
    public IReadOnlyList<DateOnly> Days(string field) => Has(field) && _input.GetProperty(field) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Select(one => ReadDay(field, one))]
        : throw Missing(field, "a list of dates");

    /// <summary>A month, "2025-02", of the years 1900–2190.</summary>
    public Month Month(string field)
    {
        if (!Rules.Month.TryParse(Text(field, "a month such as 2025-02"), out var month) || month.Year is < 1900 or > 2190)
            throw new BadFieldException(field, "a month such as 2025-02 is wanted");
        _days.Add((field, month.First));
        return month;
    }

    /// <summary>A whole number, 0–100,000,000.</summary>
    public int Count(string field) => CountOrNone(field) ?? throw Missing(field, "a whole number");

    /// <summary>A whole number, or what is told when the field is missing.</summary>
    public int Count(string field, int otherwise) => CountOrNone(field) ?? otherwise;

    /// <summary>A whole number; null when the field is missing or null.</summary>
    public int? CountOrNone(string field) => NumberOrNone(field) switch
    {
        null => null,
        { } number when number == decimal.Truncate(number) && number <= 100_000_000 => (int)number,
        _ => throw new BadFieldException(field, "a whole number from 0 to 100,000,000 is wanted"),
    };

    /// <summary>A number that is not negative, with a decimal point.</summary>
    public decimal Number(string field) => NumberOrNone(field) ?? throw Missing(field, "a number");

    /// <summary>A number; null when the field is missing or null.</summary>
    public decimal? NumberOrNone(string field)
    {
        if (!Has(field)) return null;
        const NumberStyles style = NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(Text(field, "a number"), style, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000_000
            ? number
            : throw new BadFieldException(field, "a number such as 12 or 12.5, not below 0, is wanted");
    }

    /// <summary>Euros, "37.21", not below 0.</summary>
    public Euros Money(string field) => MoneyOrNone(field) ?? throw Missing(field, "an amount such as 37.21");

    /// <summary>Euros; null when the field is missing or null.</summary>
    public Euros? MoneyOrNone(string field)
    {
        if (!Has(field)) return null;
        return Euros.TryParse(Text(field, "an amount"), out var euros) && euros >= Euros.Zero && euros.Cents < 100_000_000_000
            ? euros
            : throw new BadFieldException(field, "an amount such as 37.21, not below 0, is wanted");
    }

    /// <summary>True or false; what is told when the field is missing.</summary>
    public bool Flag(string field, bool otherwise = false) => !Has(field) ? otherwise : _input.GetProperty(field).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new BadFieldException(field, "true or false is wanted"),
    };

    /// <summary>One of a few words.</summary>
    public T Word<T>(string field, params ReadOnlySpan<(string Word, T Meaning)> words)
    {
        var text = Text(field, "a word");
        foreach (var (word, meaning) in words) if (string.Equals(word, text, StringComparison.Ordinal)) return meaning;
        var known = new List<string>();
        foreach (var (word, _) in words) known.Add(word);
        throw new BadFieldException(field, $"one of {string.Join(", ", known)} is wanted");
    }

    /// <summary>How working days are read: "strict" (also when the field is missing), "eves" or "sat".</summary>
    public WorkingDays Calendar(string field = "calendar") => Has(field) ? Word(field, Calendars) : WorkingDays.Strict;

    /// <summary>The field whose day the rules had no answer for.</summary>
    internal string FieldOf(DateOnly day) => _days.Find(read => read.Day == day).Field ?? (_days.Count > 0 ? _days[0].Field : "on");
}
