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

/// <summary>Words in runs that share one denial or wish. A clause ends at a comma, a contrast or a stop; a short run after a comma goes on with what was said before it.</summary>
internal sealed class Clauses
{
    /// <summary>Words of a clause that may be an item of a list.</summary>
    private const int ListItem = 4;

    private readonly int[] clause;
    private readonly int[] sentence;
    private readonly List<SkillStatus> states = [];
    private readonly List<(int Start, int End)> runs = [];

    public Clauses(string text, SpokenWord[] words)
    {
        clause = new int[words.Length];
        sentence = new int[words.Length];
        var headings = new List<int>();
        var (current, sentences, first) = (0, 0, 0);
        for (var i = 1; i < words.Length; i++)
        {
            var between = text.AsSpan(words[i - 1].End, Math.Max(0, words[i].Start - words[i - 1].End));
            var stop = between.IndexOfAny(".!?\n;•") >= 0 || between.IndexOf('|') >= 0;
            if (stop) sentences++;
            if (stop || between.IndexOfAny(",()–:") >= 0 || ClauseCues.IsContrast(words[i].Text) || BeginsAnew(words, i) || RunsOn(words, first, i)) (current, first) = (current + 1, i);
            if (stop && between.IndexOf(':') >= 0 && between.IndexOf('\n') >= 0) headings.Add(sentences);
            clause[i] = current;
            sentence[i] = sentences;
        }
        for (var i = 0; i < words.Length;) i = Judge(words, i);
        Backwards(words);
        Below(text, words, headings);
    }

    public SkillStatus Of(int word) => states[clause[word]];

    public int Sentence(int word) => sentence[word];

    public bool Together(int word, int other) => clause[word] == clause[other];

    /// <summary>Words of wishing are not evidence of a skill: "learn sewing machines" is not machine learning.</summary>
    public static bool IsWish(string word) => ClauseCues.IsWish(word) || ClauseCues.IsUseful(word);

    // "I can drive a forklift and would like to learn": after "and", a word of having, wishing or denying begins anew.
    private static bool BeginsAnew(SpokenWord[] words, int at)
    {
        if (words[at - 1].Text is not ("ja" or "sekä" or "och" or "and" or "samt")) return false;
        var word = words[at].Text;
        return ClauseCues.IsClaim(word) || ClauseCues.IsWish(word) || ClauseCues.IsDenial(word) || word is "would" or "skulle" or "olisi";
    }

    // "minulla on hygieniapassi haluaisin oppia hitsaamaan en osaa ajaa trukkia": dictated, three things in one breath.
    private static bool RunsOn(SpokenWord[] words, int first, int at) =>
        ClauseCues.StartsAnew(words[at - 1].Text, words[at].Text, at + 1 < words.Length ? words[at + 1].Text : "") && Any(words, first, at, ClauseCues.IsCue);

    private int Judge(SpokenWord[] words, int start)
    {
        var (end, denied, wished, claimed, useful, softened, employer) = (start, false, false, false, false, false, false);
        for (; end < words.Length && clause[end] == clause[start]; end++)
        {
            var word = words[end].Text;
            denied |= ClauseCues.IsDenial(word);
            softened |= ClauseCues.IsSoftener(word);
            wished |= ClauseCues.IsWish(word) || IsNiceToTry(words, end);
            useful |= ClauseCues.IsUseful(word) && !IsSurplus(words, end);
            claimed |= ClauseCues.IsClaim(word);
            employer |= ClauseCues.IsEmployer(word);
        }
        var contrast = ClauseCues.IsContrast(words[start].Text);
        var carried = start > 0 && sentence[start] == sentence[start - 1] && end - start <= ListItem && !claimed && !contrast;
        // "En ole vielä tehnyt, haluaisin oppia": a wish outweighs a denial, except for a wish denied ("en halua").
        var unwilling = denied && !softened && Unwilling(words, start, end);
        states.Add(unwilling ? SkillStatus.Not : useful || (wished && !employer) ? SkillStatus.Wants : denied && !softened ? SkillStatus.Not : carried ? states[^1] : SkillStatus.Has);
        runs.Add((start, end));
        return end;
    }

    private static bool Unwilling(SpokenWord[] words, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (!ClauseCues.IsDenial(words[i].Text)) continue;
            if (words[i + 1].Text is "halua" or "haluaisi" or "kiinnosta" or "kiinnostaisi" or "vill" or "want" or "intresserad" or "interested" or "kiinnostunut" or "edellytä" or "vaadi" or "required" or "vaadita" or "edellytetä" or "krav") return true;
        }
        return false;
    }

    // "olisi kiva päästä siivoamaan", "skulle vilja", "would like to".
    private static bool IsNiceToTry(SpokenWord[] words, int at)
    {
        if (at + 1 >= words.Length) return false;
        var next = words[at + 1].Text;
        return words[at].Text switch
        {
            "olisi" or "ois" => next is "kiva" or "mukava" or "hienoa" or "kivaa" or "mukavaa" or "hauska" or "hauskaa" or "ilo",
            "skulle" => next is "vilja" or "gärna",
            "would" or "i'd" => next is "like" or "love",
            _ => false,
        };
    }

    // "the plus side", "C plus plus" and "merit" of a person are rare; a plus after a number is "3 plus years".
    private static bool IsSurplus(SpokenWord[] words, int at) => words[at].Text == "plus" && at > 0 && char.IsAsciiDigit(words[at - 1].Text[0]);

    // "Hygieniapassi, anniskelupassi ja kokemus salista ovat eduksi": what is said at the end holds for the list before it.
    private void Backwards(SpokenWord[] words)
    {
        for (var c = runs.Count - 1; c > 0; c--)
        {
            var (start, end) = runs[c];
            var before = runs[c - 1];
            if (states[c] != SkillStatus.Wants || states[c - 1] != SkillStatus.Has || sentence[start] != sentence[before.Start] || before.End - before.Start > ListItem) continue;
            if (!Any(words, start, end, ClauseCues.IsUseful) && !(c + 1 < runs.Count && states[c + 1] == SkillStatus.Wants && sentence[runs[c + 1].Start] == sentence[start])) continue;
            if (Any(words, before.Start, before.End, ClauseCues.IsClaim) || ClauseCues.IsContrast(words[start].Text)) continue;
            states[c - 1] = SkillStatus.Wants;
        }
    }

    // A heading with a colon tells how to read the lines below it, down to an empty line or the next heading.
    private void Below(string text, SpokenWord[] words, List<int> headings)
    {
        foreach (var first in headings)
        {
            var start = Array.IndexOf(sentence, first);
            if (start <= 0) continue;
            var state = states[clause[start - 1]];
            if (state != SkillStatus.Wants) continue;
            for (var i = start; i < words.Length; i++)
            {
                var between = text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
                if (i > start && (between.IndexOf("\n\n", StringComparison.Ordinal) >= 0 || between.IndexOf("\n\r\n", StringComparison.Ordinal) >= 0 || (between.IndexOf(':') >= 0 && between.IndexOf('\n') >= 0))) break;
                if (states[clause[i]] == SkillStatus.Has) states[clause[i]] = state;
            }
        }
    }

    private static bool Any(SpokenWord[] words, int start, int end, Func<string, bool> says)
    {
        for (var i = start; i < end; i++) if (says(words[i].Text)) return true;
        return false;
    }
}
