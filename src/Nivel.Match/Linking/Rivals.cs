namespace Nivel.Match;

/// <summary>What tells the best candidates of a phrase apart: each is seen beside the others. In the language of the phrase unless said otherwise.</summary>
internal sealed class Rivals
{
    /// <summary>So many candidates are looked at.</summary>
    public const int Most = 30;

    /// <summary>Where the chance of the first look stands among the features.</summary>
    public static readonly int Chance = Scores.Features;

    /// <summary>Features that tell how many names a concept has; where names were written for what is asked for, they would give the answer away.</summary>
    public static readonly IReadOnlySet<int> OfNameCount = new HashSet<int> { Scores.Features + 14, Scores.Features + 15, Scores.Features + 23 };

    private const int Sentence = 7;
    private const int More = 26 + Windows.Features;
    private static readonly Feature[] Compared = [Feature.Joint, Feature.Foreign, Feature.Translated, Feature.Told, Feature.Linked, Feature.Meaning, Feature.Paraphrased, Feature.Many];
    private readonly Names names;
    private readonly Bilingual paraphrases;
    private readonly HashSet<int> asked;
    private readonly int head;
    private readonly float mass;
    private readonly Evidence evidence;
    private readonly Scores scores;
    private readonly int words;
    private readonly int language;
    private readonly Windows windows;

    public Rivals(Evidence evidence, Lexicons lexicons, Asking asking, Scores scores)
    {
        var (phrase, language) = (asking.Phrase, asking.Language);
        (this.evidence, this.scores, this.language) = (evidence, scores, (int)language);
        var lexicon = lexicons[language];
        var units = Ordered(asking.Units, lexicon, evidence.Names(language));
        (names, paraphrases, words) = (evidence.Names(language), lexicons.Between(language, language), units.Length);
        head = units.Length is > 0 and < Sentence ? lexicon.HeadOf(units[^1]) : lexicon.Head(phrase, units, false);
        asked = [.. lexicon.KnownParts(asking.Units).Order()];
        windows = new Windows(units.Select(u => lexicon.PartKeys(u)).ToArray(), names);
        mass = asked.Where(k => k != head).Sum(names.PartWeight) + 1e-3f;
    }

    // The words of a title count the same in any order: the one that most names end in is the head, the others stand by their letters. A sentence keeps its order.
    private static Unit[] Ordered(Unit[] units, Lexicon lexicon, Names names) => units.Length >= Sentence ? units
        : [.. units.OrderBy(u => names.HeadCount(lexicon.HeadOf(u))).ThenBy(u => u.Whole, StringComparer.Ordinal).ThenBy(u => u.Text, StringComparer.Ordinal)];

    public static int Features => Scores.Features + More + Compared.Length;

    /// <summary>Features of each candidate, best first.</summary>
    public float[][] Of(IReadOnlyList<(int Concept, float Chance)> candidates)
    {
        var rows = new float[candidates.Count][];
        var best = Compared.Select(f => candidates.Max(c => scores[f][c.Concept])).ToArray();
        for (var rank = 0; rank < rows.Length; rank++)
        {
            var (concept, chance) = candidates[rank];
            var row = rows[rank] = new float[Features];
            for (var f = 0; f < Scores.Features; f++) row[f] = scores.Rows[f][concept];
            var group = evidence.Trait(concept).Group;
            var at = Chance;
            row[at++] = Log(chance);
            row[at++] = Log(chance) - Log(candidates[0].Chance);
            row[at++] = rank;
            row[at++] = Log(candidates[0].Chance);
            row[at++] = group < 0 ? 0 : candidates.Where(c => evidence.Trait(c.Concept).Group == group).Sum(c => c.Chance);
            row[at++] = scores.BestLanguage[concept] == language ? 1 : 0;
            row[at++] = scores.Strength[concept];
            row[at++] = words;
            row[at++] = language;
            row[at++] = asked.Count;
            row[at++] = rank + 1 < candidates.Count ? Log(chance) - Log(candidates[rank + 1].Chance) : 0;
            at = Named(row, at, concept);
            windows.Best(concept, row.AsSpan(at, Windows.Features));
            at += Windows.Features;
            for (var i = 0; i < Compared.Length; i++) row[at++] = scores[Compared[i]][concept] - best[i];
        }
        return rows;
    }

    private static float Log(float chance) => MathF.Log(chance + 1e-7f);

    // The head decides what someone is; the rest, of which kind.
    private int Named(float[] row, int at, int concept)
    {
        var (from, to) = (names.Starts[concept], names.Starts[concept + 1]);
        var (sameHeads, cover, coverLabel, coverHead, coverAll, extraBest, extraLeast, extraHead) = (0, 0f, 0f, 0f, 0f, 1f, 9f, 9f);
        var all = new HashSet<int>();
        for (var i = from; i < to; i++)
        {
            var (covered, extra, same) = (0f, 0f, names.Heads[i] == head && head >= 0);
            foreach (var part in names.Parts[i])
            {
                if (asked.Contains(part))
                {
                    if (part != head) covered += names.PartWeight(part);
                    all.Add(part);
                }
                else if (part != names.Heads[i]) extra += names.PartWeight(part);
            }
            covered /= mass;
            extra *= 0.1f;
            if (same) (sameHeads, coverHead, extraHead) = (sameHeads + 1, Math.Max(coverHead, covered), Math.Min(extraHead, extra));
            if (covered > cover || (covered == cover && extra < extraBest)) (cover, extraBest) = (covered, extra);
            extraLeast = Math.Min(extraLeast, extra);
            if (i == from) (coverLabel, row[at], row[at + 1], row[at + 2]) = (covered, extra, same ? 1 : 0, head < 0 || names.Heads[i] < 0 ? 0 : paraphrases.Share(head, names.Heads[i]));
        }
        coverAll = all.Where(k => k != head).Sum(names.PartWeight) / mass;
        at += 3;
        foreach (var value in (ReadOnlySpan<float>)[sameHeads, to > from ? sameHeads / (float)(to - from) : 0, cover, coverLabel, coverHead, coverAll, extraBest, extraLeast, extraHead, to - from, head < 0 ? 0 : 1, all.Contains(head) ? 1 : 0]) row[at++] = value;
        return at;
    }
}
