using System.Globalization;

namespace Nivel.Rules.Register;

/// <summary>Every rule the product knows, read from the tables beside this file (tab-separated, one row a rule).</summary>
/// <remarks>The dated tables of this library carry the same ids; a test holds the two together.</remarks>
public static class RuleRegister
{
    /// <summary>The sets in the order of reading.</summary>
    public static readonly IReadOnlyList<string> Sets =
        ["municipal-share", "service-process", "multi-agency", "subsidies", "statistics", "data-protection", "activation", "calendar"];

    private static readonly Lazy<IReadOnlyList<RuleRow>> Rows = new(() => [.. Sets.SelectMany(Read)]);
    private static readonly Lazy<Dictionary<string, RuleRow>> ById = new(() => Rows.Value.ToDictionary(row => row.Id, StringComparer.Ordinal));

    /// <summary>All rules, set by set.</summary>
    public static IReadOnlyList<RuleRow> All => Rows.Value;

    /// <summary>The rule; null when there is none of that id.</summary>
    public static RuleRow? Find(string id) => ById.Value.GetValueOrDefault(id);

    /// <summary>Days on which rules began or ended, latest first, with what began on the day and what ended the day before.</summary>
    public static IReadOnlyList<RuleChange> Changes { get; } =
    [
        .. All.Where(row => row.From is not null).Select(row => (On: row.From!.Value, Row: row, Began: true))
            .Concat(All.Where(row => row.To is not null).Select(row => (On: row.To!.Value.AddDays(1), Row: row, Began: false)))
            .GroupBy(change => change.On).OrderByDescending(day => day.Key)
            .Select(day => new RuleChange(day.Key, [.. day.Where(c => c.Began).Select(c => c.Row)], [.. day.Where(c => !c.Began).Select(c => c.Row)])),
    ];

    private static IEnumerable<RuleRow> Read(string set)
    {
        using var stream = typeof(RuleRegister).Assembly.GetManifestResourceStream($"Nivel.Rules.Register.{set}.tsv")
            ?? throw new InvalidOperationException($"The register has no table {set}.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return RowOf(set, line);
    }

    // id from to confidence source by replaces fi fi_value sv sv_value en en_value
    private static RuleRow RowOf(string set, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 13) throw new FormatException($"Register {set}, {cells[0]}: a row has 13 cells, this one {cells.Length}.");
        var (to, end) = EndOf(cells[2]);
        return new(cells[0], set, cells[1].Length == 0 ? null : Day(cells[1]), to, end, [.. Words(cells[3]).Select(ConfidenceCodes.Parse)], cells[4],
            Words(cells[5]), Words(cells[6]), new(cells[7], cells[8]), new(cells[9], cells[10]), new(cells[11], cells[12]));
    }

    private static (DateOnly?, RuleEnd) EndOf(string cell) => cell switch
    {
        "open" => (null, RuleEnd.Open),
        "unknown" => (null, RuleEnd.Unknown),
        "-" => (null, RuleEnd.NotDated),
        _ => (Day(cell), RuleEnd.Dated),
    };

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A day on which the law changed.</summary>
/// <param name="On">The day.</param>
/// <param name="Began">Rules in force since the day.</param>
/// <param name="Ended">Rules that were in force until the day before.</param>
public sealed record RuleChange(DateOnly On, IReadOnlyList<RuleRow> Began, IReadOnlyList<RuleRow> Ended);
