using System.Collections.Frozen;
using System.Globalization;

namespace Nivel.Match;

/// <summary>Years and language levels that stand among the words.</summary>
internal static class Quantities
{
    private static readonly FrozenSet<string> YearWords = Set("v vuotta vuoden vuosi vuosia år års year years yrs");
    private static readonly FrozenSet<string> MonthWords = Set("kk kuukautta kuukauden månader mån month months");
    private static readonly FrozenSet<string> AgeWords = Set("vanha ikäinen ikä old age gammal ålder sitten ago sedan");
    private static readonly string[] Numbers =
        ["nolla noll zero", "yksi vuosi en ett one", "kaksi två two", "kolme tre three", "neljä fyra four", "viisi fem five", "kuusi sex six", "seitsemän sju seven", "kahdeksan åtta eight", "yhdeksän nio nine", "kymmenen tio ten"];

    private static readonly FrozenDictionary<string, LanguageLevel> Levels = new Dictionary<string, LanguageLevel>(StringComparer.Ordinal)
    {
        ["a1"] = LanguageLevel.A1, ["a2"] = LanguageLevel.A2, ["b1"] = LanguageLevel.B1, ["b2"] = LanguageLevel.B2, ["c1"] = LanguageLevel.C1, ["c2"] = LanguageLevel.C2,
        ["äidinkieli"] = LanguageLevel.Native, ["äidinkielenä"] = LanguageLevel.Native, ["äidinkieleni"] = LanguageLevel.Native, ["modersmål"] = LanguageLevel.Native, ["native"] = LanguageLevel.Native,
        ["erinomainen"] = LanguageLevel.C2, ["erinomaisesti"] = LanguageLevel.C2, ["utmärkt"] = LanguageLevel.C2, ["excellent"] = LanguageLevel.C2,
        ["sujuva"] = LanguageLevel.C1, ["sujuvasti"] = LanguageLevel.C1, ["sujuvaa"] = LanguageLevel.C1, ["flytande"] = LanguageLevel.C1, ["fluent"] = LanguageLevel.C1, ["fluently"] = LanguageLevel.C1,
        ["hyvä"] = LanguageLevel.B2, ["hyvin"] = LanguageLevel.B2, ["hyvää"] = LanguageLevel.B2, ["goda"] = LanguageLevel.B2, ["good"] = LanguageLevel.B2, ["bra"] = LanguageLevel.B2,
        ["tyydyttävä"] = LanguageLevel.B1, ["kohtalainen"] = LanguageLevel.B1, ["kohtalaisesti"] = LanguageLevel.B1, ["nöjaktig"] = LanguageLevel.B1, ["intermediate"] = LanguageLevel.B1,
        ["perusteet"] = LanguageLevel.A2, ["vähän"] = LanguageLevel.A2, ["little"] = LanguageLevel.A2, ["välttävä"] = LanguageLevel.A2, ["lite"] = LanguageLevel.A2, ["basic"] = LanguageLevel.A2, ["alkeet"] = LanguageLevel.A1, ["grunder"] = LanguageLevel.A1,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static LanguageLevel Level(string word) => Levels.GetValueOrDefault(word);

    /// <summary>Years that the two or three words from here state ("3 vuotta", "kolme vuotta", "6 kk"), or null. Ages are not experience.</summary>
    public static double? Years(SpokenWord[] words, int at)
    {
        if (at + 1 >= words.Length || Number(words[at].Text) is not { } number) return null;
        var unit = words[at + 1].Text;
        // "1,5 vuotta" comes as two words with one character between.
        if (at > 0 && number < 10 && words[at - 1].End + 1 == words[at].Start && Number(words[at - 1].Text) is { } whole) number = whole + number / 10;
        if (at + 2 < words.Length && AgeWords.Contains(words[at + 2].Text)) return null;
        return YearWords.Contains(unit) ? number : MonthWords.Contains(unit) ? Math.Round(number / 12, 2) : null;
    }

    private static double? Number(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is > 0 and <= 60 ? number : null;
        var named = Array.FindIndex(Numbers, n => n.Split(' ').Contains(word));
        return named > 0 ? named : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
