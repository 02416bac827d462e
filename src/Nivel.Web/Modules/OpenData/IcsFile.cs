using System.Globalization;
using System.Text;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.OpenData;

/// <summary>One event of a calendar: whole days with both ends included, or with times.</summary>
public sealed record IcsEvent(string Uid, DateOnly From, DateOnly To, TimeOnly? Starts, TimeOnly? Ends, string Summary, string? Place, string? What, string? Address, DateTimeOffset Stamp);

/// <summary>Writes a calendar by RFC 5545: lines end in CRLF and are folded at 75 octets, texts are escaped, times are in UTC so that no time zone need be told.</summary>
public static class IcsFile
{
    private const int MostOctets = 75;

    public static string Of(string name, IEnumerable<IcsEvent> events)
    {
        var text = new StringBuilder();
        void Line(string line) => Fold(text, line);
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Nivel//Groups//FI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"NAME:{Escaped(name)}", $"X-WR-CALNAME:{Escaped(name)}"]) Line(line);
        foreach (var e in events)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{e.Uid}");
            Line($"DTSTAMP:{Utc(e.Stamp)}");
            foreach (var line in Times(e)) Line(line);
            Line($"SUMMARY:{Escaped(e.Summary)}");
            if (!string.IsNullOrWhiteSpace(e.Place)) Line($"LOCATION:{Escaped(e.Place)}");
            if (!string.IsNullOrWhiteSpace(e.What)) Line($"DESCRIPTION:{Escaped(e.What)}");
            if (e.Address is not null) Line($"URL:{e.Address}");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static IEnumerable<string> Times(IcsEvent e)
    {
        if (e.Starts is { } starts)
        {
            yield return $"DTSTART:{Utc(FinnishTime.At(e.From, starts))}";
            yield return $"DTEND:{Utc(FinnishTime.At(e.To, e.Ends ?? starts.AddHours(1)))}";
            yield break;
        }

        // The end of a whole-day event is the day after its last day (RFC 5545, 3.6.1).
        yield return $"DTSTART;VALUE=DATE:{e.From.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
        yield return $"DTEND;VALUE=DATE:{e.To.AddDays(1).ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
        yield return "TRANSP:TRANSPARENT";
    }

    /// <summary>3.3.11: backslash, semicolon, comma and line break.</summary>
    public static string Escaped(string text) => text.ReplaceLineEndings("\n").Replace(@"\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>3.1: no line is longer than 75 octets, and no letter is cut in two.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (Rune.IsControl(rune)) continue;
            if (octets + rune.Utf8SequenceLength > MostOctets) { text.Append("\r\n "); octets = 1; }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
