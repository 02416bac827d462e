using System.Globalization;

namespace Nivel.Insight.Official;

/// <summary>Faults of printed series that must be named and never averaged away.</summary>
public static class PrintedNumbers
{
    /// <summary>Two numbers printed together: "41344128" after 4,069 is 4,134 and 4,128.</summary>
    /// <param name="number">The number met.</param>
    /// <param name="before">The number before it in the same series; null when there is none.</param>
    /// <returns>The two, when the number has about twice the digits of the one before and both halves lie within half of it; else null.</returns>
    public static (decimal First, decimal Second)? Glued(decimal number, decimal? before)
    {
        if (before is not { } last || last < 10 || number < last * 20 || number != Math.Truncate(number)) return null;
        var digits = number.ToString("0", CultureInfo.InvariantCulture);
        for (var at = 1; at < digits.Length; at++)
            if (digits[at] != '0' && Near(digits[..at], last) && Near(digits[at..], last)) return (Number(digits[..at]), Number(digits[at..]));
        return null;
    }

    private static bool Near(string digits, decimal last) => Number(digits) >= last / 2 && Number(digits) <= last * 3 / 2;

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);
}
