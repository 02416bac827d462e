using System.Globalization;
using System.Text.RegularExpressions;

namespace Nivel.Web.Platform.Happenings;

/// <summary>A happening as a sentence in the reader's language. Facts that are dates, times or codes are worded too.</summary>
public static partial class CardWords
{
    public static string Of(Happening happening, Texts texts, DateOnly today) =>
        Placeholder().Replace(texts[$"Happenings.{happening.Kind}"], match => Word(Fact.Read(happening.Facts, match.Groups[1].Value), texts, today));

    private static string Word(string? fact, Texts texts, DateOnly today)
    {
        if (fact is null) return "–";
        if (fact.Length == 10 && DateOnly.TryParseExact(fact, "O", out var day)) return FinnishTime.Spoken(day, today);
        if (fact.Length > 20 && DateTimeOffset.TryParseExact(fact, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            var (on, time) = at.InFinland();
            return $"{FinnishTime.Spoken(on, today)} {time.ToString("t", CultureInfo.CurrentUICulture)}";
        }

        return texts.Has($"Happenings.value-{fact}") ? texts[$"Happenings.value-{fact}"] : fact;
    }

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Placeholder();
}
