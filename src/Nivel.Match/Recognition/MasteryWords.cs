using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>Words that state how well a skill that is no language is mastered.</summary>
/// <remarks>Steps as people say them of themselves: learning, the basics, well, strongly. A word of praise is taken at its plain meaning; the person corrects it.</remarks>
internal static class MasteryWords
{
    private static readonly FrozenDictionary<string, SkillLevel> Whole = new Dictionary<string, SkillLevel>(StringComparer.Ordinal)
    {
        ["vähän"] = SkillLevel.Learning, ["hieman"] = SkillLevel.Learning, ["lite"] = SkillLevel.Learning, ["basic"] = SkillLevel.Manages, ["basics"] = SkillLevel.Manages, ["grunder"] = SkillLevel.Manages, ["grunderna"] = SkillLevel.Manages,
        ["hyvä"] = SkillLevel.Skilled, ["hyvin"] = SkillLevel.Skilled, ["hyvää"] = SkillLevel.Skilled, ["hyvät"] = SkillLevel.Skilled, ["hyvän"] = SkillLevel.Skilled, ["god"] = SkillLevel.Skilled, ["goda"] = SkillLevel.Skilled, ["bra"] = SkillLevel.Skilled, ["väl"] = SkillLevel.Skilled,
        ["good"] = SkillLevel.Skilled, ["well"] = SkillLevel.Skilled, ["strong"] = SkillLevel.Expert, ["expert"] = SkillLevel.Expert, ["stark"] = SkillLevel.Expert, ["starka"] = SkillLevel.Expert, ["vahva"] = SkillLevel.Expert, ["vahvaa"] = SkillLevel.Expert, ["vahvat"] = SkillLevel.Expert,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly (string Start, SkillLevel Level)[] Starts =
    [
        ("alkee", SkillLevel.Learning), ("alkei", SkillLevel.Learning), ("aloittelij", SkillLevel.Learning), ("beginner", SkillLevel.Learning), ("nybörjar", SkillLevel.Learning),
        ("perusteelli", SkillLevel.Expert), ("peruste", SkillLevel.Manages), ("perustai", SkillLevel.Manages), ("perustaso", SkillLevel.Manages), ("perustied", SkillLevel.Manages), ("kohtalai", SkillLevel.Manages), ("tyydyttäv", SkillLevel.Manages), ("grundläggande", SkillLevel.Manages), ("elementary", SkillLevel.Manages),
        ("sujuv", SkillLevel.Skilled), ("kiitettäv", SkillLevel.Skilled), ("edistyn", SkillLevel.Skilled), ("itsenäises", SkillLevel.Skilled), ("självständig", SkillLevel.Skilled), ("proficien", SkillLevel.Skilled), ("advanced", SkillLevel.Skilled), ("independent", SkillLevel.Skilled), ("avancera", SkillLevel.Skilled),
        ("erinomai", SkillLevel.Expert), ("syvälli", SkillLevel.Expert), ("utmärk", SkillLevel.Expert), ("gedig", SkillLevel.Expert), ("djup", SkillLevel.Expert), ("excellent", SkillLevel.Expert), ("thorough", SkillLevel.Expert), ("in-depth", SkillLevel.Expert),
    ];

    /// <summary>The mastery that the word at the place states. "Not well" and "not strong" say less than the word, so they say nothing.</summary>
    public static SkillLevel At(SpokenWord[] words, int at) => Denied(words, at - 1) || Denied(words, at - 2) ? SkillLevel.NotStated : Of(words[at].Text);

    private static bool Denied(SpokenWord[] words, int at) => at >= 0 && Denials.Contains(words[at].Text);

    private static readonly FrozenSet<string> Denials = ClauseCues.Set("en ei emme eivät ole inte not never kovin särskilt");

    private static SkillLevel Of(string word)
    {
        if (Whole.TryGetValue(word, out var level)) return level;
        foreach (var (start, found) in Starts) if (word.StartsWith(start, StringComparison.Ordinal)) return found;
        return SkillLevel.NotStated;
    }
}
