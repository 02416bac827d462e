using System.Globalization;
using System.Text.RegularExpressions;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>What a dimension of an official table says.</summary>
internal enum CubeRole { Other, Region, Time, Content }

/// <summary>An official table in whatever form it came: cells with a key in each dimension.</summary>
/// <param name="Table">Code of the table, the beginning of the names of its series.</param>
/// <param name="Label">What it counts, in the words of the source: another label is another definition.</param>
/// <param name="Origin">Source and day.</param>
internal sealed partial record Cube(string Table, string Label, string Origin, IReadOnlyList<CubeRole> Roles, IEnumerable<CubeCell> Cells)
{
    /// <summary>The cells as figures. A further dimension, such as sex or occupation, becomes the end of the name of the series unless it says "all".</summary>
    public IEnumerable<(int Line, PrintedFigure? Figure, TabularProblem? Problem)> Figures()
    {
        var (region, time) = (At(CubeRole.Region), At(CubeRole.Time));
        if (region < 0 || time < 0) throw new FileRefusedException(new TabularProblem(TabularProblemCode.ColumnMissing, null, null, "alue, aika"));
        foreach (var cell in Cells)
        {
            var further = Enumerable.Range(0, Roles.Count).Where(at => Roles[at] == CubeRole.Other && !IsAll(cell.Keys[at])).Select(at => "." + cell.Keys[at]);
            var series = $"{Table}.{cell.Content}{string.Concat(further)}";
            yield return series.Length > LongestName
                ? (cell.Line, null, new TabularProblem(TabularProblemCode.CellTooLong, cell.Line, null, $"{LongestName}"))
                : StatisticsCell.Of(new(series, StatisticsCell.Region(cell.Keys[region]), StatisticsCell.Period(cell.Keys[time]), null, Origin) { Definition = Label }, cell.Written, cell.Line);
        }
    }

    private const int LongestName = 80;

    private int At(CubeRole role) => Roles.ToList().IndexOf(role);

    private static bool IsAll(string key) => key is "SSS" or "total" or "TOTAL" or "Yhteensä";

    /// <summary>By its code or name, in the words of the Finnish services.</summary>
    internal static CubeRole RoleOf(string name) => name.ToLowerInvariant() switch
    {
        ['a', 'l', 'u', 'e', ..] or "kunta" or "region" or "place" or "område" => CubeRole.Region,
        ['t', 'i', 'm', 'e', ..] or "kuukausi" or "vuosi" or "month" or "year" or "månad" or "år" => CubeRole.Time,
        "tiedot" or "contentscode" or "indicator" or "uppgifter" => CubeRole.Content,
        _ => CubeRole.Other,
    };

    /// <summary>The table of the employment services keeps its own name; another is called by the code in the name of its file, or by its label.</summary>
    internal static string TableOf(string fileName, string label, IReadOnlyCollection<string> contents) =>
        contents.Contains("TYOTTOMATLOPUSSA") && contents.Count > 10 ? "12r5"
        : Code().Match(fileName) is { Success: true } code ? code.Groups[1].Value
        : "px-" + Number(label);

    /// <summary>A number made of words that are too long for the name of a series.</summary>
    internal static string Number(string words) => words.Aggregate(17u, (sum, letter) => sum * 31 + letter).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>The cells of a table whose last dimension runs fastest.</summary>
    /// <param name="codes">Of each dimension.</param>
    /// <param name="content">The dimension that says what is counted; below 0 when none does.</param>
    /// <param name="only">What is counted where no dimension says it.</param>
    /// <param name="written">The cell at a place.</param>
    internal static IEnumerable<CubeCell> CellsOf(IReadOnlyList<List<string>> codes, int content, string only, Func<int, string> written)
    {
        var all = codes.Aggregate(1, (product, dimension) => product * dimension.Count);
        for (var at = 0; at < all; at++)
        {
            var keys = new string[codes.Count];
            for (var (dimension, rest) = (codes.Count - 1, at); dimension >= 0; rest /= codes[dimension--].Count) keys[dimension] = codes[dimension][rest % codes[dimension].Count];
            yield return new(at + 1, keys, content < 0 ? only : keys[content], written(at));
        }
    }

    [GeneratedRegex("(?:^|[_-])([0-9]{2,3}[a-z0-9]{1,2})\\.[a-z]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Code();
}

/// <param name="Line">Row of the file, for messages.</param>
/// <param name="Keys">One for each dimension; of the content dimension anything.</param>
/// <param name="Content">What is counted.</param>
/// <param name="Written">As written.</param>
internal readonly record struct CubeCell(int Line, IReadOnlyList<string> Keys, string Content, string Written);
