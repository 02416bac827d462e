using System.Collections.Frozen;

namespace Nivel.Match;

/// <summary>How well a written word stands for a word of a label.</summary>
internal static class WordMatch
{
    /// <summary>Ends of compounds that only say that it is work: siivoushommat, rakennusala, lagerarbete.</summary>
    private static readonly FrozenSet<string> Empty = new[]
    {
        "työ", "homma", "ala", "tehtävä", "kokemus", "taito", "osaaminen", "koulutus", "kurssi", "keikka", "duuni", "puoli", "hommat",
        "arbet", "arbete", "jobb", "bransch", "branschen", "erfaren", "erfarenhet", "kunskap", "uppgift",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A word of a longer label found as a part of a compound.</summary>
    public const double Part = 0.85;

    /// <param name="label">A word of a label.</param>
    /// <param name="written">A word of the text.</param>
    /// <param name="alone">True if the label has this word only; then a mere part of a compound is weaker evidence.</param>
    /// <returns>0 for nothing in common, up to 1 for the same base form.</returns>
    public static double Quality(WordAnalysis label, WordAnalysis written, bool alone)
    {
        if (label.SharesLemma(written)) return 1;
        if (label.SharesRoot(written)) return 0.9;
        if (!WordAnalysis.Shares(label.Lemmas, written.Parts)) return 0;
        if (!alone) return Part;
        if (WordAnalysis.Shares(label.Lemmas, written.Heads)) return written.Lemmas.Length == 0 || label.Lemmas.Any(Empty.Contains) ? 0 : 0.75;
        return written.Heads.Any(Empty.Contains) ? 0.8 : 0;
    }
}
