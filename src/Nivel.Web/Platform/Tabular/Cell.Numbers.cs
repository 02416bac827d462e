using System.Globalization;
using System.Text.RegularExpressions;

namespace Nivel.Web.Platform.Tabular;

public readonly partial record struct Cell
{
    /// <summary>The number: "1 234,5", "1234.5", "−3 €"; null when the cell is empty or the problem says why not.</summary>
    /// <remarks>The comma is the decimal sign. "1.500" is refused as ambiguous, because it is 1.5 for some and 1,500 for others;
    /// a number of a workbook is never ambiguous.</remarks>
    public decimal? Number(out string? problem)
    {
        problem = null;
        if (IsEmpty) return null;
        if (Kind == CellKind.Number) return Parsed(Text, NumberStyles.Float, out problem);
        problem = Kind == CellKind.Error ? TabularProblemCode.CellError : TabularProblemCode.NumberNotUnderstood;
        if (Kind is CellKind.Error or CellKind.Date || Text.Length > LongestValue) return null;
        var bare = Bare(Text);
        if (Scientific().IsMatch(bare)) problem = TabularProblemCode.NumberScientific;
        else if (Ambiguous().IsMatch(bare)) problem = TabularProblemCode.NumberAmbiguous;
        else if (Plain().IsMatch(bare))
            return Parsed(bare.Contains(',') ? bare.Replace(".", "").Replace(',', '.') : bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, out problem);
        return null;
    }

    /// <summary>The whole number; "12,5" is refused, "12,0" is 12.</summary>
    public long? Whole(out string? problem)
    {
        if (Number(out problem) is not { } number) return null;
        if (number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue) return (long)number;
        problem = TabularProblemCode.NumberNotWhole;
        return null;
    }

    private static decimal? Parsed(string text, NumberStyles styles, out string? problem)
    {
        problem = null;
        if (decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var number)) return number;
        problem = TabularProblemCode.NumberNotUnderstood;
        return null;
    }

    // Blanks group thousands in Finnish: ordinary, no-break, narrow no-break and thin. They count only between groups of three.
    private static string Bare(string text)
    {
        var bare = text.Replace('\u2212', '-').Replace('\u2013', '-').Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\u2009', ' ');
        bare = Currency().Replace(bare, "").Trim();
        return Grouped().IsMatch(bare) ? bare.Replace(" ", "") : bare;
    }

    [GeneratedRegex(@"\s*(€|eur|euroa)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Currency();

    [GeneratedRegex(@"^[+-]? ?[0-9]{1,3}( [0-9]{3})*([.,][0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[+-]?([0-9]{1,15}([.,][0-9]{1,12})?|[0-9]{1,3}(\.[0-9]{3})+,[0-9]{1,12})$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[+-]?([1-9][0-9]{0,2}(\.[0-9]{3})+|[0-9]{1,3}(,[0-9]{3})+\.[0-9]+|[0-9]{1,3}(,[0-9]{3}){2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"^[+-]?[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Scientific();
}
