using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Words that state the level of a language.</summary>
/// <remarks>The words of the Finnish language tests for civil servants: tyydyttävä is B1, hyvä B2–C1 and erinomainen C1–C2 (decree 481/2003); a word of praise is taken at its lower end. YKI 1–6 is A1–C2.</remarks>
internal static class LevelWords
{
    private static readonly FrozenDictionary<string, LanguageLevel> Whole = new Dictionary<string, LanguageLevel>(StringComparer.Ordinal)
    {
        ["a1"] = LanguageLevel.A1, ["a2"] = LanguageLevel.A2, ["b1"] = LanguageLevel.B1, ["b2"] = LanguageLevel.B2, ["c1"] = LanguageLevel.C1, ["c2"] = LanguageLevel.C2,
        ["native"] = LanguageLevel.Native, ["god"] = LanguageLevel.B2, ["goda"] = LanguageLevel.B2, ["good"] = LanguageLevel.B2, ["bra"] = LanguageLevel.B2, ["well"] = LanguageLevel.B2,
        ["vähän"] = LanguageLevel.A2, ["little"] = LanguageLevel.A2, ["lite"] = LanguageLevel.A2, ["basic"] = LanguageLevel.A2, ["basics"] = LanguageLevel.A2, ["elementary"] = LanguageLevel.A2, ["grunder"] = LanguageLevel.A1,
        ["hyvä"] = LanguageLevel.B2, ["hyvin"] = LanguageLevel.B2, ["hyvää"] = LanguageLevel.B2, ["hyvät"] = LanguageLevel.B2, ["hyvällä"] = LanguageLevel.B2, ["hyvän"] = LanguageLevel.B2, ["hyvänä"] = LanguageLevel.B2,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Start, LanguageLevel Level)[] Starts =
    [
        ("äidinkiel", LanguageLevel.Native), ("modersmål", LanguageLevel.Native), ("erinomai", LanguageLevel.C2), ("täydelli", LanguageLevel.C2), ("utmärk", LanguageLevel.C2), ("excellent", LanguageLevel.C2),
        ("sujuv", LanguageLevel.C1), ("kiitettäv", LanguageLevel.C1), ("flytande", LanguageLevel.C1), ("fluen", LanguageLevel.C1), ("proficien", LanguageLevel.C1), ("advanced", LanguageLevel.C1),
        ("tyydyttäv", LanguageLevel.B1), ("kohtalai", LanguageLevel.B1), ("keskitaso", LanguageLevel.B1), ("nöjaktig", LanguageLevel.B1), ("intermediate", LanguageLevel.B1), ("conversational", LanguageLevel.B1), ("työkiel", LanguageLevel.B2),
        ("peruste", LanguageLevel.A2), ("perustaso", LanguageLevel.A2), ("perustai", LanguageLevel.A2), ("välttäv", LanguageLevel.A2), ("auttav", LanguageLevel.A2), ("grundläggande", LanguageLevel.A2), ("alkee", LanguageLevel.A1), ("alkei", LanguageLevel.A1), ("beginner", LanguageLevel.A1), ("nybörjar", LanguageLevel.A1),
    ];

    /// <summary>The level that the word at the place states, alone or with the next one (YKI 3, mother tongue).</summary>
    public static LanguageLevel At(SpokenWord[] words, int at)
    {
        var (word, next) = (words[at].Text, at + 1 < words.Length ? words[at + 1].Text : "");
        if (word == "mother" && next == "tongue") return LanguageLevel.Native;
        if (word is "yki" or "taso" or "tasolla" or "ykitaso" && next is ['1' or '2' or '3' or '4' or '5' or '6']) return (LanguageLevel)(next[0] - '0');
        return Of(word);
    }

    public static LanguageLevel Of(string word)
    {
        if (Whole.TryGetValue(word, out var level)) return level;
        // Thorough, though it begins as the basics do.
        if (word.StartsWith("perusteelli", StringComparison.Ordinal)) return LanguageLevel.Unknown;
        foreach (var (start, found) in Starts) if (word.StartsWith(start, StringComparison.Ordinal)) return found;
        return LanguageLevel.Unknown;
    }
}
