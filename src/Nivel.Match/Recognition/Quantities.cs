using System.Collections.Frozen;
using System.Globalization;

namespace Nivel.Match;

/// <summary>Years that stand among the words.</summary>
internal static class Quantities
{
    private static readonly FrozenSet<string> YearWords = ClauseCues.Set("v vuotta vuoden vuosi vuosia år års year years yrs");
    private static readonly FrozenSet<string> MonthWords = ClauseCues.Set("kk kuukautta kuukauden kuukausi månader mån månad month months");
    private static readonly FrozenSet<string> AgeWords = ClauseCues.Set("vanha ikäinen ikä old age gammal ålder sitten ago sedan");
    private static readonly FrozenSet<string> Since = ClauseCues.Set("vuodesta since sedan alkaen lähtien från");
    private static readonly string[] Numbers =
        ["nolla noll zero", "yksi vuosi en ett one", "kaksi två two parin pari", "kolme tre three", "neljä fyra four", "viisi fem five", "kuusi sex six", "seitsemän sju seven", "kahdeksan åtta eight", "yhdeksän nio nine", "kymmenen tio ten"];

    /// <summary>Years that the words from here state ("3 vuotta", "kolme vuotta", "6 kk", "2015–2019", "vuodesta 2018"), or null. Ages are not experience.</summary>
    /// <param name="words">Words of the text.</param>
    /// <param name="at">The word to look at.</param>
    /// <param name="text">The text, for what stands between two years.</param>
    /// <param name="thisYear">The current year, or null when "since 2018" cannot be counted.</param>
    public static double? Years(SpokenWord[] words, int at, string text, int? thisYear)
    {
        if (Year(words[at].Text) is { } first) return Spanned(words, at, first, text, thisYear);
        if (at + 1 >= words.Length || Number(words[at].Text) is not { } number) return null;
        var unit = words[at + 1].Text;
        // "1,5 vuotta" comes as two words with one character between.
        if (at > 0 && number < 10 && words[at - 1].End + 1 == words[at].Start && Number(words[at - 1].Text) is { } whole) number = whole + number / 10;
        if (at + 2 < words.Length && AgeWords.Contains(words[at + 2].Text)) return null;
        return YearWords.Contains(unit) ? number : MonthWords.Contains(unit) ? Math.Round(number / 12, 2) : null;
    }

    private static double? Spanned(SpokenWord[] words, int at, int first, string text, int? thisYear)
    {
        var next = at + 1 < words.Length ? text.AsSpan(words[at].End, Math.Min(12, words[at + 1].Start - words[at].End)).Trim() : text.AsSpan(words[at].End);
        var dashed = next.Length > 0 && next[0] is '-' or '–' or '—';
        if (dashed && at + 1 < words.Length && Year(words[at + 1].Text) is { } last) return last >= first ? Math.Max(1, last - first) : null;
        // The second of two years was counted with the first.
        if (at > 0 && Year(words[at - 1].Text) is not null && words[at].Start - words[at - 1].End <= 3) return null;
        var since = (at > 0 && Since.Contains(words[at - 1].Text)) || (at + 1 < words.Length && words[at + 1].Text is "alkaen" or "lähtien");
        return (since || dashed) && thisYear >= first ? Math.Max(1, thisYear.Value - first) : null;
    }

    private static int? Year(string word) => word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1950 and <= 2100 ? year : null;

    private static double? Number(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is > 0 and <= 60 ? number : null;
        var named = Array.FindIndex(Numbers, n => n.Split(' ').Contains(word));
        return named > 0 ? named : null;
    }
}
