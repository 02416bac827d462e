using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>
/// Kela's figures of the municipal share by class of paid days: municipality, month or year, class, euros and recipients.
/// The open data set itself was not at hand when this was written, so columns are found by several likely names and anything else is refused by name.
/// </summary>
public static class KelaShare
{
    /// <summary>What its series begin with: "kela-share.euros.101-200".</summary>
    public const string Series = "kela-share.";

    private static Column? Class(TabularFile file) => file.Find("päiväluokka", "maksupäiväluokka", "etuuspäivien luokka", "day_class");

    private static Column? Place(TabularFile file) => file.Find("kuntakoodi", "kunta_koodi", "kunta", "municipality_code", "municipality");

    private static Column? Time(TabularFile file) => file.Find("kuukausi", "month", "vuosi", "year");

    private static Column? Euros(TabularFile file) => file.Find("kuntaosuus", "kunnan osuus", "euroa", "eur", "kuntaosuus_eur");

    public static bool Knows(TabularFile file) => Class(file) is not null && Place(file) is not null && Time(file) is not null && Euros(file) is not null;

    internal static IEnumerable<(int, PrintedFigure?, TabularProblem?)> Read(TabularFile file)
    {
        var (@class, place, time, euros, people) = (Class(file)!, Place(file)!, Time(file)!, Euros(file)!, file.Find("saajat", "saajia", "henkilöt", "recipients"));
        foreach (var row in file.Rows())
        {
            var (days, region, period, paid) = (Days(row.Needed(@class)), StatisticsCell.Region(row.Needed(place)), StatisticsCell.Period(row.Needed(time)), Secret(row, euros));
            if (days is null) row.Refuse("not-a-day-class", @class, row.Text(@class));
            if (!(period.Length == 4 && period.All(char.IsAsciiDigit)) && !Rules.Month.TryParse(period, out _)) row.Refuse("not-a-month", time, period);
            var recipients = people is null ? null : Secret(row, people);
            if (row.Problems.Count > 0) { yield return (row.Line, null, row.Problems[0]); continue; }
            yield return (row.Line, new($"{Series}euros.{days}", region, period, paid, Source, paid is null ? "hidden" : null), null);
            if (people is not null) yield return (row.Line, new($"{Series}persons.{days}", region, period, recipients, Source, recipients is null ? "hidden" : null), null);
        }
    }

    private static readonly string[] Over = ["yli", "över", "over", ">"];

    private const string Source = "Kela, työttömyysetuuksien kuntaosuus";

    /// <summary>A mark of secrecy is no number and no fault.</summary>
    private static decimal? Secret(TabularRow row, Column column) => row.Text(column).Trim() is "..." or ".." or "." or "-" or "" ? null : row.Number(column);

    /// <summary>"101–200 päivää" → "101-200", "yli 700" → "701-"; null when no limits are told.</summary>
    public static string? Days(string written)
    {
        var numbers = System.Text.RegularExpressions.Regex.Matches(written, "[0-9]+").Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var isOver = Over.Any(w => written.Contains(w, StringComparison.OrdinalIgnoreCase));
        return numbers switch { [var from, var to] when from < to => $"{from}-{to}", [var from] => $"{(isOver ? from + 1 : from)}-", _ => null };
    }
}
