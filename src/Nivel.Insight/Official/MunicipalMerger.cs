namespace Nivel.Insight.Official;

/// <summary>A municipality that was joined to another: its own figures end, those of the other begin to hold both.</summary>
/// <param name="From">Code of the one that is no more.</param>
/// <param name="Into">Code of the one that goes on.</param>
/// <param name="Year">From 1 January of this year.</param>
/// <remarks>
/// Honkajoki into Kankaanpää, Pertunmaa into Mäntyharju. That the two are gone stands in the official lists of municipalities (Pertunmaa in that of 2024,
/// not in that of 2026); into which each went is told from knowledge and has not been read in a decision.
/// </remarks>
public sealed record MunicipalMerger(string From, string Into, int Year)
{
    private static readonly IReadOnlyList<MunicipalMerger> All = [new("099", "214", 2021), new("588", "507", 2026)];

    /// <summary>Null when the list does not know where it went.</summary>
    public static MunicipalMerger? Of(string code) => All.FirstOrDefault(m => m.From == code);
}
