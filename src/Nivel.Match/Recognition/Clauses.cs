using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>What a text says of a skill.</summary>
public enum SkillStatus
{
    /// <summary>The person has it; in an advertisement, it is asked for.</summary>
    Has,
    /// <summary>The person would like to learn it (haluaisin oppia); in an advertisement, it is a plus (katsotaan eduksi).</summary>
    Wants,
    /// <summary>It is denied (en osaa, ei kokemusta); in an advertisement, not asked for (emme edellytä).</summary>
    Not,
}

/// <summary>Words in runs that share one denial or wish.</summary>
internal sealed class Clauses
{
    private static readonly FrozenSet<string> Contrasts = Set("mutta vaan but men however kuitenkin though utan although");
    private static readonly FrozenSet<string> Denials = Set(
        "en ei et emme ette eivät enkä eikä emmekä ilman puuttuu vailla inte ej saknar utan aldrig not no don't dont doesn't didn't cannot can't haven't hasn't never without lack nor ingen inget inga");
    private static readonly FrozenSet<string> Softeners = Set("vain ainoastaan pelkästään haittaa ongelma only bara just problem endast");
    private static readonly FrozenSet<string> Wishes = Set(
        "haluaisin haluan haluaisimme haluamme toivon toivoisin kiinnostaa kiinnostaisi kiinnostunut kiinnostavat kiinnostaisivat haaveilen haaveena unelmani oppia opetella eduksi plussaa etuna "
        + "vill önskar intresserad intresserar drömmer lära merit meriterande want wish interested dream learn advantage bonus");
    private static readonly FrozenSet<string> Claims = Set("osaan olen minulla hallitsen tein työskentelin kan har jag i have am can worked experienced osaa");

    private readonly int[] clause;
    private readonly List<SkillStatus> states = [];
    private readonly int[] sentence;

    public Clauses(string text, SpokenWord[] words)
    {
        clause = new int[words.Length];
        sentence = new int[words.Length];
        var (current, sentences) = (0, 0);
        for (var i = 1; i < words.Length; i++)
        {
            var between = text.AsSpan(words[i - 1].End, Math.Max(0, words[i].Start - words[i - 1].End));
            var stop = between.IndexOfAny(".!?\n;•") >= 0;
            if (stop) sentences++;
            if (stop || between.IndexOfAny(",()–:") >= 0 || Contrasts.Contains(words[i].Text)) current++;
            clause[i] = current;
            sentence[i] = sentences;
        }
        for (var i = 0; i < words.Length;) i = Judge(words, i);
    }

    public SkillStatus Of(int word) => states[clause[word]];

    public int Sentence(int word) => sentence[word];

    public bool Together(int word, int other) => clause[word] == clause[other];

    /// <summary>Words of wishing are not evidence of a skill: "learn sewing machines" is not machine learning.</summary>
    public static bool IsWish(string word) => Wishes.Contains(word);

    private int Judge(SpokenWord[] words, int start)
    {
        var (end, denied, wished, claimed) = (start, false, false, false);
        for (; end < words.Length && clause[end] == clause[start]; end++)
        {
            var word = words[end].Text;
            denied |= Denials.Contains(word) && !(end + 1 < words.Length && Softeners.Contains(words[end + 1].Text));
            wished |= Wishes.Contains(word);
            claimed |= Claims.Contains(word);
        }
        var carried = start > 0 && sentence[start] == sentence[start - 1] && end - start <= 4 && !claimed && !Contrasts.Contains(words[start].Text);
        states.Add(wished ? SkillStatus.Wants : denied ? SkillStatus.Not : carried ? states[^1] : SkillStatus.Has);
        return end;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
