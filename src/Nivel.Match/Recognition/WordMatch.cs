namespace Nivel.Match;

/// <summary>How well a written word stands for a word of a label.</summary>
internal static class WordMatch
{
    /// <summary>A word of a longer label found as a part of a compound.</summary>
    public const double Part = 0.7;

    /// <summary>Deed and doing of one verb by the dictionary: lastaus and lastata.</summary>
    public const double Derived = 0.95;

    /// <summary>The shortest root that is evidence without other words: "ant" of antaa also begins anturi.</summary>
    private const int LeastLoneRoot = 4;

    /// <param name="label">A word of a label.</param>
    /// <param name="written">A word of the text.</param>
    /// <param name="alone">True if the label has this word only; then a mere part of a compound is no evidence.</param>
    /// <returns>0 for nothing in common, up to 1 for the same base form.</returns>
    public static double Quality(SpokenWord label, SpokenWord written, bool alone)
    {
        if (alone && written.IsDescribing) return string.Equals(label.Text, written.Text, StringComparison.Ordinal) || WordAnalysis.Shares(label.Forms.Lemmas, written.Describing) ? 1 : 0;
        if (label.Forms.SharesLemma(written.Forms)) return 1;
        if (written.Inner is { } inner && label.Forms.SharesLemma(inner)) return Derived;
        if (written.Inner is { Known: true } verb && label.Forms.Known && SharesRoot(label.Forms, verb, alone)) return 0.9;
        if (label.Inner is { } core && (!alone || label.IsDeed) && (core.SharesLemma(written.Forms) || (written.Inner is { } other && core.SharesLemma(other)))) return 0.85;
        if (!IsQuality(label) && SharesRoot(label.Forms, written.Forms, alone)) return label.Forms.Known && written.Forms.Known ? Derived : 0.85;
        if (alone || !WordAnalysis.Shares(label.Forms.Lemmas, written.Forms.Parts)) return 0;
        return Part;
    }

    // "vastaavuus" and "käytettävyys" are not what one does who answers (vastaa) or uses (käyttää).
    private static bool IsQuality(SpokenWord label) =>
        label.Forms.Lemmas.Any(l => l.EndsWith("vuus", StringComparison.Ordinal) || l.EndsWith("vyys", StringComparison.Ordinal));

    private static bool SharesRoot(WordAnalysis label, WordAnalysis written, bool alone)
    {
        foreach (var root in label.Roots)
        {
            if (alone && root.Length < LeastLoneRoot) continue;
            foreach (var other in written.Roots) if (string.Equals(root, other, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
