namespace Nivel.Insight.Protecting;

/// <summary>
/// The persons of one month by municipality, made ready for everybody. All figures are protected together, with everything that a reader
/// could take from them by adding and subtracting: who searches without being unemployed, who is neither young nor old, who is unemployed for less than a year.
/// </summary>
public sealed class MonthRelease
{
    /// <summary>The counted indicators that are told by municipality.</summary>
    public static readonly IReadOnlyList<string> Counts =
    [
        "jobseekers", "unemployed", "in-services", "long-term-unemployed", "structural-unemployed", "comparable-unemployed",
        "returned-from-services", "service-to-service", "young-unemployed", "over-50-unemployed",
    ];

    // A whole, parts of it that are told, and the name of what is left, which is not told but follows; null when nothing is left by definition (S-08).
    private static readonly (string Whole, string[] Parts, string? Left)[] Follows =
    [
        ("jobseekers", ["unemployed", "in-services"], "searching-otherwise"),
        ("unemployed", ["young-unemployed", "over-50-unemployed"], "of-middle-age"),
        ("unemployed", ["long-term-unemployed"], "under-a-year"),
        ("structural-unemployed", ["long-term-unemployed", "comparable-unemployed", "returned-from-services", "service-to-service"], null),
    ];

    private readonly ProtectedPublication safe;

    private MonthRelease(ProtectedPublication safe) => this.safe = safe;

    /// <param name="counts">Of each indicator and municipality; the code of an unknown municipality is a municipality like others. A missing one is 0.</param>
    /// <param name="protection">What is small.</param>
    public static MonthRelease Of(IReadOnlyDictionary<(string Indicator, string Place), long> counts, Protection protection)
    {
        var places = counts.Keys.Select(k => k.Place).Distinct().Order(StringComparer.Ordinal).ToList();
        var publication = new Publication();
        foreach (var indicator in Counts)
            foreach (var place in places) publication.Cell(new(place, indicator), counts.GetValueOrDefault((indicator, place)));
        foreach (var indicator in Counts) Whole(publication, indicator, places);
        foreach (var (whole, parts, rest) in Follows) Tie(publication, counts, places, whole, parts, rest);
        return new(Suppression.Of(publication, protection));
    }

    /// <summary>The count that may be told; null when it is hidden.</summary>
    public long? At(string indicator, string place) => safe.At(new(place, indicator));

    /// <summary>The count of the whole area that may be told; null when it is hidden.</summary>
    public long? Whole(string indicator) => At(indicator, Place.All);

    /// <summary>What a reader can reckon of a count from all that is told; no High when nothing limits it.</summary>
    public (long Low, long? High) PossibleAt(string indicator, string place) => safe.PossibleAt(new(place, indicator));

    private static void Whole(Publication publication, string indicator, List<string> places) =>
        publication.Total(new(Place.All, indicator), places.Select(p => new Place(p, indicator)));

    /// <summary>Where the record is not of one piece (unemployed without a search) the rest would be less than nobody: then nothing follows either, and nothing is tied.</summary>
    private static void Tie(Publication publication, IReadOnlyDictionary<(string, string), long> counts, List<string> places, string whole, string[] parts, string? rest)
    {
        long Remains(string place) => counts.GetValueOrDefault((whole, place)) - parts.Sum(part => counts.GetValueOrDefault((part, place)));
        if (places.Any(p => rest is null ? Remains(p) != 0 : Remains(p) < 0)) return;
        string[] all = rest is null ? parts : [.. parts, rest];
        if (rest is not null)
        {
            foreach (var place in places) publication.Cell(new(place, rest), Remains(place));
            Whole(publication, rest, places);
        }

        foreach (var place in places.Append(Place.All)) publication.Total(new(place, whole), all.Select(part => new Place(place, part)));
    }
}
