namespace Nivel.Insight.Official;

/// <summary>A municipality that was joined to another: its own figures end, those of the other begin to hold both.</summary>
/// <param name="From">Code of the one that is no more.</param>
/// <param name="Into">Code of the one that goes on.</param>
/// <param name="Year">From 1 January of this year.</param>
/// <remarks>Statistics Finland, classification of municipalities 2021–2026: Honkajoki into Kankaanpää, Pertunmaa into Mäntyharju.</remarks>
public sealed record MunicipalMerger(string From, string Into, int Year)
{
    private static readonly IReadOnlyList<MunicipalMerger> All = [new("099", "214", 2021), new("588", "507", 2026)];

    /// <summary>Null when the list does not know where it went.</summary>
    public static MunicipalMerger? Of(string code) => All.FirstOrDefault(m => m.From == code);
}
