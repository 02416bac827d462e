using System.Globalization;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>How one cell of an official table is read.</summary>
internal static class StatisticsCell
{
    /// <summary>A number, a mark of secrecy or of nothing, or a problem by name.</summary>
    internal static (int, PrintedFigure?, TabularProblem?) Of(PrintedFigure empty, string written, int line)
    {
        if (written.Trim().Trim('"') is "..." or "." or ".." or "...." or "" or "-") return (line, empty with { Precision = "hidden" }, null);
        return decimal.TryParse(written.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? (line, empty with { Value = value }, null)
            : (line, empty, new TabularProblem(TabularProblemCode.NumberNotUnderstood, line, empty.Series, written.Length > 40 ? written[..40] : written));
    }

    /// <summary>2026M06 is June 2026; a year stays a year.</summary>
    internal static string Period(string written) => written.Length == 7 && written[4] == 'M' ? $"{written[..4]}-{written[5..]}" : written;

    /// <summary>A bare municipality code gets the letters that the register puts before it.</summary>
    internal static string Region(string written) => written.Length is > 0 and <= 3 && written.All(char.IsAsciiDigit) ? $"KU{written.PadLeft(3, '0')}" : written;
}
