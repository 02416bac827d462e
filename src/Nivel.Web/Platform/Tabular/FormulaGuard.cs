using System.Buffers;

namespace Nivel.Web.Platform.Tabular;

/// <summary>Keeps text of people from running as a formula in the spreadsheet of whoever opens an export (CSV injection, OWASP).</summary>
internal static class FormulaGuard
{
    private static readonly SearchValues<char> First = SearchValues.Create("=+-@\t\r'＝＋－＠");

    /// <summary>True for a first character after which a spreadsheet may see a formula; the apostrophe is in, so that guarding can be undone.</summary>
    internal static bool Starts(char first) => First.Contains(first);

    /// <summary>The text without blanks around it, which could hide the sign, and with an apostrophe before it when it needs one.</summary>
    internal static string Guard(string text) => text.Trim() is { Length: > 0 } bare && Starts(bare[0]) ? "'" + bare : text.Trim();
}
