using System.Globalization;
using Nivel.Rules;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Clients;

/// <summary>One person of a sent list, as read; what is wrong stands in the row's problems.</summary>
internal sealed record ClientRow(int Line, PersonalIdentityCode? Code, string Given, string Family, DateOnly BornOn, string? Municipality, string? Language)
{
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public DateOnly? RegisteredOn { get; init; }
    public DateOnly? UnemployedSince { get; init; }
    public int? BenefitDays { get; init; }

    /// <summary>Last day of unemployment of somebody who still seeks work.</summary>
    public DateOnly? UnemployedUntil { get; init; }
    public DateOnly? EndedOn { get; init; }
    public string? EndReason { get; init; }

    /// <summary>Null when the list does not tell: nobody's protection is lifted by silence.</summary>
    public bool? IsProtected { get; init; }

    /// <summary>Initials and year of birth: enough for the person who has the file at hand, and no name in the database of verdicts.</summary>
    public string Label => $"{(Given.Length > 0 ? Given[0] : '?')}.{(Family.Length > 0 ? Family[0] : '?')}. {BornOn.Year}";

    public string NameKey => $"{Family}|{Given}|{BornOn:yyyyMMdd}".ToUpper(CultureInfo.GetCultureInfo("fi-FI"));

    /// <summary>Reads a row; null when something in it is refused.</summary>
    public static ClientRow? Read(TabularRow row, ClientColumns columns, IReadOnlyDictionary<string, string> municipalities, DateOnly today)
    {
        var code = CodeOf(row, columns["identity"]);
        var born = columns["born"] is { } bornColumn ? row.Date(bornColumn) : null;
        if (code is not null && born is not null && code.BornOn != born) row.Refuse("birth-date-differs", columns["born"]);
        var bornOn = code?.BornOn ?? born;
        if (bornOn is null && row.Problems.Count == 0) row.Refuse(TabularProblemCode.ValueMissing, columns["identity"] ?? columns["born"]);
        if (bornOn > today || bornOn < today.AddYears(-110)) row.Refuse(TabularProblemCode.DateOutOfRange, columns["born"] ?? columns["identity"]);
        var read = new ClientRow(row.Line, code, Name(row, columns["given"]!), Name(row, columns["family"]!), bornOn ?? default, HomeOf(row, columns["municipality"], municipalities), Speaks(row, columns["language"]))
        {
            Phone = Optional(row, columns["phone"], 40), Email = Optional(row, columns["email"], 254),
            RegisteredOn = Day(row, columns["registered"], today), UnemployedSince = Day(row, columns["unemployed"], today), BenefitDays = Days(row, columns["days"]),
            UnemployedUntil = Day(row, columns["until"], today), EndedOn = Day(row, columns["ended"], today), EndReason = EndWords.Read(row, columns["reason"]),
            IsProtected = columns["protected"] is { } told ? row.YesNo(told) : null,
        };
        if (read.EndedOn < (read.RegisteredOn ?? read.UnemployedSince)) row.Refuse("ends-before-start", columns["ended"], $"{read.RegisteredOn ?? read.UnemployedSince:d.M.yyyy}", $"{read.EndedOn:d.M.yyyy}");
        if (read.UnemployedUntil < read.UnemployedSince) row.Refuse("ends-before-start", columns["until"], $"{read.UnemployedSince:d.M.yyyy}", $"{read.UnemployedUntil:d.M.yyyy}");
        return row.Problems.Count > 0 ? null : read;
    }

    private static PersonalIdentityCode? CodeOf(TabularRow row, Column? column)
    {
        if (column is null || row[column].IsEmpty) return null;
        if (PersonalIdentityCode.TryParse(row.Text(column).Trim().ToUpperInvariant(), out var code)) return code;
        // The wrong code itself is not repeated anywhere: it may be somebody's.
        row.Refuse("identity-code-wrong", column);
        return null;
    }

    private static string Name(TabularRow row, Column column)
    {
        var name = row.Needed(column).Trim();
        if (name.Length > 100) row.Refuse(TabularProblemCode.CellTooLong, column, "100");
        return name;
    }

    private static string? HomeOf(TabularRow row, Column? column, IReadOnlyDictionary<string, string> known)
    {
        if (column is null || row[column].IsEmpty) return null;
        var written = row.Text(column).Trim();
        if (known.TryGetValue(written.All(char.IsAsciiDigit) ? written.PadLeft(3, '0') : written.ToUpperInvariant(), out var code)) return code;
        row.Refuse("municipality-unknown", column, written);
        return null;
    }

    private static string? Speaks(TabularRow row, Column? column)
    {
        if (column is null || row[column].IsEmpty) return null;
        return row.Text(column).Trim().ToLowerInvariant() switch
        {
            "suomi" or "fi" or "finska" or "finnish" => "fi",
            "ruotsi" or "sv" or "svenska" or "swedish" => "sv",
            "englanti" or "en" or "english" => "en",
            { Length: 2 or 3 } code when code.All(char.IsAsciiLetter) => code,
            _ => Unknown(row, column),
        };
    }

    private static string? Unknown(TabularRow row, Column column)
    {
        row.Refuse("language-unknown", column, row.Text(column));
        return null;
    }

    private static string? Optional(TabularRow row, Column? column, int longest)
    {
        if (column is null || row[column].IsEmpty) return null;
        var text = row.Text(column).Trim();
        if (text.Length > longest) row.Refuse(TabularProblemCode.CellTooLong, column, $"{longest}");
        return text;
    }

    private static DateOnly? Day(TabularRow row, Column? column, DateOnly today)
    {
        if (column is null) return null;
        var day = row.Date(column);
        if (day > today) row.Refuse("date-in-future", column, $"{day:d.M.yyyy}");
        return day;
    }

    private static int? Days(TabularRow row, Column? column)
    {
        if (column is null) return null;
        var days = row.Whole(column);
        if (days is < 0 or > 20000) row.Refuse("days-out-of-range", column, $"{days}");
        return (int?)days;
    }
}
