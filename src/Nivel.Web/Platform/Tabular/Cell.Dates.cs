using System.Globalization;
using System.Text.RegularExpressions;

namespace Nivel.Web.Platform.Tabular;

public readonly partial record struct Cell
{
    private const int FirstYear = 1900, LastYear = 2100;

    // No date or number is longer; what is would only keep the patterns below busy.
    private const int LongestValue = 64;

    /// <summary>The date, written 31.12.2025 or 2025-12-31; null when the cell is empty or the problem says why not.</summary>
    /// <remarks>A year of two digits is refused, because 1.2.30 may be a birth or a plan; slashes are refused, because
    /// 1/2/2025 is February for some and January for others.</remarks>
    public DateOnly? Date(out string? problem)
    {
        problem = null;
        if (IsEmpty) return null;
        if (Kind == CellKind.Error) return Refuse(TabularProblemCode.CellError, out problem);
        if (Text.Length > LongestValue) return Refuse(TabularProblemCode.DateNotUnderstood, out problem);
        if (Finnish().Match(Text) is { Success: true } finnish) return Made(finnish, out problem);
        if (Iso().Match(Text) is { Success: true } iso) return Made(iso, out problem);
        if (TwoDigitYear().IsMatch(Text)) return Refuse(TabularProblemCode.DateTwoDigitYear, out problem);
        return Refuse(Slashes().IsMatch(Text) ? TabularProblemCode.DateWithSlashes : TabularProblemCode.DateNotUnderstood, out problem);
    }

    private static DateOnly? Made(System.Text.RegularExpressions.Match match, out string? problem)
    {
        problem = null;
        var (year, month, day) = (Part(match, "year"), Part(match, "month"), Part(match, "day"));
        if (year is < FirstYear or > LastYear) return Refuse(TabularProblemCode.DateOutOfRange, out problem);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return Refuse(TabularProblemCode.NoSuchDate, out problem);
        return new DateOnly(year, month, day);
    }

    private static DateOnly? Refuse(string code, out string? problem)
    {
        problem = code;
        return null;
    }

    private static int Part(System.Text.RegularExpressions.Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.\s?(?<year>[0-9]{4})(\s+(klo\s+)?[0-9]{1,2}[.:][0-9]{2}([.:][0-9]{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Finnish();

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^[0-9]{1,2}\.\s?[0-9]{1,2}\.\s?[-–']?[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex TwoDigitYear();

    [GeneratedRegex(@"^[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();
}
