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
        // An own series may have a region and a month too: the register is known by the code of its time, or by its columns.
        var isRegister = file.Find("timeperiod_m") is not null || file.Find("TYOTTOMATLOPUSSA", "HAKIJALOPUSSA") is not null;
        var (region, time) = isRegister ? (file.Find("Alue", "region"), file.Find("timeperiod_m", "Kuukausi", "month")) : (null, null);
        foreach (var figure in region is not null && time is not null ? Register(file, region, time) : Series(file)) yield return figure;
    }

    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Register(TabularFile file, Column region, Column time)
    {
        var contents = file.Columns.Where(c => c != region && c != time).ToList();
        foreach (var row in file.Rows())
        {
            var (area, period) = (row.Needed(region), StatisticsCell.Period(row.Needed(time)));
            foreach (var problem in row.Problems) yield return (row.Line, null, problem);
            if (row.Problems.Count > 0) continue;
            foreach (var content in contents) yield return StatisticsCell.Of(new($"12r5.{content.Name}", area, period, null, "KEHA-keskus, Työnvälitystilasto (12r5)"), row.Text(content), row.Line);
        }
    }

    /// <summary>
    /// Known shapes: Kela's municipal share by day class; pilot, measure, value, unit; survey, question, answer, count (an own survey);
    /// indicator, starters, finishers (a programme); month + a value column; municipality, year, eur, precision.
    /// </summary>
    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Series(TabularFile file)
    {
        if (file.Find("pilot", "pilotti") is { } pilot && file.Find("measure", "mittari") is { } measure && file.Find("value", "arvo") is { } told) return Pilots(file, pilot, measure, told);
        if (KelaShare.Knows(file)) return KelaShare.Read(file);
        if (file.Find("survey", "kysely") is { } survey && file.Find("question", "kysymys") is { } question && file.Find("answer", "vastaus") is { } answer && file.Find("count", "vastaajia") is { } count) return Surveys(file, survey, question, answer, count);
        if (file.Find("indicator", "mittari") is { } indicator && file.Find("starters_or_count", "aloittaneet") is { } starters && file.Find("finishers", "päättäneet") is { } finishers) return Programme(file, indicator, starters, finishers);
        if (file.Find("month_inferred", "month", "kuukausi") is { } month) return Monthly(file, month);
        if (file.Find("municipality", "kunta") is { } place && file.Find("year", "vuosi") is { } year && file.Find("eur", "euroa", "value") is { } value) return Yearly(file, place, year, value);
        throw new FileRefusedException(new TabularProblem("not-a-known-series", 1, null, string.Join(", ", file.Columns.Select(c => c.Name).Take(8))));
    }

    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Monthly(TabularFile file, Column month)
    {
        var (value, place, told) = (file.Columns[^1], file.Find("region", "alue", "kunta"), file.Find("source", "lähde"));
        var name = value.Name.Replace('_', '-');
        var isPrinted = month.Name == "month_inferred";
        var latest = new Dictionary<string, (Rules.Month? Month, decimal? Number)>();
        foreach (var row in file.Rows())
        {
            var (period, number) = (row.Needed(month), row.Number(value));
            var region = place is null ? isPrinted ? "Oulu" : "" : StatisticsCell.Region(row.Text(place));
            var before = latest.GetValueOrDefault(region);
            if (!Rules.Month.TryParse(period, out var at)) row.Refuse("not-a-month", month, period);
            else if (before.Month is { } last && at.CompareTo(last) < 0) row.Refuse("not-in-order", month, period);
            if (number is { } printed && PrintedNumbers.Glued(printed, before.Number) is { } two) row.Refuse("glued", value, $"{printed:0}", $"{two.First:0}", $"{two.Second:0}");
            if (row.Problems.Count > 0) { yield return (row.Line, new(name, region, period, null, file.FileName), row.Problems[0]); continue; }
            var gap = before.Month is { } known ? Missing(known, at) : 0;
            latest[region] = (at, number ?? before.Number);
            yield return (row.Line, new(name, region, period, number, told is not null ? row.Text(told) : isPrinted ? Printed : file.FileName, isPrinted ? "month inferred" : null) { Warning = gap > 0 ? new("gap", row.Line, month.Name, $"{gap}") : null }, null);
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
            else yield return (row.Line, new("municipal-share", municipality, $"{on}", number, Printed, precision is null ? null : row.Text(precision)), null);
        }
    }

    /// <summary>Where the printed series of the reference files were read.</summary>
    private const string Printed = "Oulun seudun raportti 2021–2024";

    /// <summary>An own survey: how many gave each answer. Fewer than five are not taken in: they could be told from one another.</summary>
    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Surveys(TabularFile file, Column survey, Column question, Column answer, Column count)
    {
        var time = file.Find("month", "kuukausi", "year", "vuosi");
        foreach (var row in file.Rows())
        {
            var (name, asked, said, number, period) = (row.Needed(survey), row.Needed(question), row.Needed(answer), row.Whole(count), time is null ? "" : row.Text(time));
            foreach (var (text, column) in new[] { (name, survey), (said, answer) })
                if (text.Length > 60) row.Refuse(TabularProblemCode.CellTooLong, column, "60");
            if (asked.Length > StatisticValue.LongestDefinition) row.Refuse(TabularProblemCode.CellTooLong, question, $"{StatisticValue.LongestDefinition}");
            if (row.Problems.Count > 0) yield return (row.Line, null, row.Problems[0]);
            else yield return (row.Line, new($"survey.{name}.{Cube.Number(asked)}", said, period, number < Nivel.Insight.Figures.Indicator.SmallCell ? null : number, file.FileName, number < Nivel.Insight.Figures.Indicator.SmallCell ? "hidden" : null) { Definition = asked }, null);
        }
    }

    /// <summary>What a programme tells of its starters and finishers, such as the structural fund's printed indicators.</summary>
    private static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Programme(TabularFile file, Column indicator, Column starters, Column finishers)
    {
        foreach (var row in file.Rows())
        {
            var (name, began, ended) = (row.Needed(indicator), row.Whole(starters), row.Whole(finishers));
            if (name.Length > 80) row.Refuse(TabularProblemCode.CellTooLong, indicator, "80");
            if (row.Problems.Count > 0) { yield return (row.Line, null, row.Problems[0]); continue; }
            yield return (row.Line, new("programme.starters", name, "", began, file.FileName), null);
            yield return (row.Line, new("programme.finishers", name, "", ended, file.FileName), null);
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
