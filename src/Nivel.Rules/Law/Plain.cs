using System.Globalization;

namespace Nivel.Rules;

/// <summary>Values of the working in invariant form.</summary>
internal static class Plain
{
    internal static string Of(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    internal static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Of(bool answer) => answer ? "yes" : "no";
}
