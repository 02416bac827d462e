using Nivel.Insight.Official;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>Figures of a table: the register table with a column for each figure, or a plain series with one value a row.</summary>
internal static class TableFigures
{
    public static IEnumerable<(int Line, PrintedFigure? Figure, TabularProblem? Problem)> Read(ImportSource source)
    {
        using var stream = source.Open();
        using var file = TabularFile.Open(stream, source.FileName);
        var (region, time) = (file.Find("Alue", "region"), file.Find("timeperiod_m", "Kuukausi", "month"));
        foreach (var figure in region is not null && time is not null ? Register(file, region, time) : Series(file)) yield return figure;
    }

    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Register(TabularFile file, Column region, Column time)
    {
        var contents = file.Columns.Where(c => c != region && c != time).ToList();
        foreach (var row in file.Rows())
        {
            var (area, period) = (row.Needed(region), PxFigures.Period(row.Needed(time)));
            foreach (var problem in row.Problems) yield return (row.Line, null, problem);
            if (row.Problems.Count > 0) continue;
            foreach (var content in contents) yield return PxFigures.One($"12r5.{content.Name}", area, period, row.Text(content), "KEHA-keskus, Työnvälitystilasto (12r5)", row.Line);
        }
    }

    /// <summary>Known shapes: Kela's municipal share by day class; pilot, measure, value, unit; month_inferred + a value column; municipality, year, eur, precision.</summary>
    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Series(TabularFile file)
    {
        if (file.Find("pilot", "pilotti") is { } pilot && file.Find("measure", "mittari") is { } measure && file.Find("value", "arvo") is { } told) return Pilots(file, pilot, measure, told);
        if (KelaShare.Knows(file)) return KelaShare.Read(file);
        if (file.Find("month_inferred", "month", "kuukausi") is { } month) return Monthly(file, month);
        if (file.Find("municipality", "kunta") is { } place && file.Find("year", "vuosi") is { } year && file.Find("eur", "euroa", "value") is { } value) return Yearly(file, place, year, value);
        throw new FileRefusedException(new TabularProblem("not-a-known-series", 1, null, string.Join(", ", file.Columns.Select(c => c.Name).Take(8))));
    }

    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Monthly(TabularFile file, Column month)
    {
        var value = file.Columns[^1];
        var name = value.Name.Replace('_', '-');
        (Rules.Month? Month, decimal? Number) before = (null, null);
        foreach (var row in file.Rows())
        {
            var (period, number) = (row.Needed(month), row.Number(value));
            if (!Rules.Month.TryParse(period, out var at)) row.Refuse("not-a-month", month, period);
            else if (before.Month is { } last && at.CompareTo(last) < 0) row.Refuse("not-in-order", month, period);
            if (number is { } printed && PrintedNumbers.Glued(printed, before.Number) is { } two) row.Refuse("glued", value, $"{printed:0}", $"{two.First:0}", $"{two.Second:0}");
            if (row.Problems.Count > 0) { yield return (row.Line, new(name, "Oulu", period, null, file.FileName), row.Problems[0]); continue; }
            var gap = before.Month is { } known ? Missing(known, at) : 0;
            before = (at, number ?? before.Number);
            yield return (row.Line, new(name, "Oulu", period, number, "Oulun seudun raportti 2021–2024", month.Name == "month_inferred" ? "month inferred" : null) { Warning = gap > 0 ? new("gap", row.Line, month.Name, $"{gap}") : null }, null);
        }
    }

    private static int Missing(Rules.Month before, Rules.Month now) => (now.Year - before.Year) * 12 + now.Number - before.Number - 1;

    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Yearly(TabularFile file, Column place, Column year, Column value)
    {
        var precision = file.Find("precision", "tarkkuus");
        foreach (var row in file.Rows())
        {
            var (municipality, on, number) = (row.Needed(place), row.Whole(year), row.Number(value));
            if (on is < 1990 or > 2100) row.Refuse("not-a-year", year, $"{on}");
            if (row.Problems.Count > 0) yield return (row.Line, null, row.Problems[0]);
            else yield return (row.Line, new("municipal-share", municipality, $"{on}", number, "Oulun seudun raportti 2021–2024", precision is null ? null : row.Text(precision)), null);
        }
    }

    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Pilots(TabularFile file, Column pilot, Column measure, Column value)
    {
        var (unit, source) = (file.Find("unit", "yksikkö"), file.Find("source", "lähde"));
        foreach (var row in file.Rows())
        {
            var (name, what, number) = (row.Needed(pilot), row.Needed(measure), row.Number(value));
            if (name.Length > 80) row.Refuse(TabularProblemCode.CellTooLong, pilot, "80");
            if (what.Length > 60) row.Refuse(TabularProblemCode.CellTooLong, measure, "60");
            if (row.Problems.Count > 0) yield return (row.Line, null, row.Problems[0]);
            else yield return (row.Line, new("pilot." + what, name, "", number, source is null ? file.Columns[0].Name : row.Text(source), unit is null ? null : row.Text(unit)), null);
        }
    }
}
