namespace Nivel.Insight.Protecting;

/// <summary>
/// The persons of one month by municipality, made ready for everybody. All figures are protected together, with everything that a reader
/// could take from them by adding and subtracting: who searches without being unemployed, who is neither young nor old, who is unemployed for less than a year.
/// </summary>
public sealed class MonthRelease
{
    /// <summary>The counted indicators that are told by municipality.</summary>
    public static readonly IReadOnlyList<string> ByPlace = ["jobseekers", "unemployed", "in-services", "long-term-unemployed", "young-unemployed", "over-50-unemployed"];

    /// <summary>Those told for the whole area: the small groups of structural unemployment would hide more of the municipalities than they tell.</summary>
    public static readonly IReadOnlyList<string> Counts = [.. ByPlace, "structural-unemployed", "comparable-unemployed", "returned-from-services", "service-to-service"];

    // A whole, parts of it that are told, and the name of what is left, which is not told but follows.
    private static readonly (string Whole, string[] Parts, string Left)[] Follows =
    [
        ("jobseekers", ["unemployed", "in-services"], "searching-otherwise"),
        ("unemployed", ["young-unemployed", "over-50-unemployed"], "of-middle-age"),
        ("unemployed", ["long-term-unemployed"], "under-a-year"),
    ];

    private static readonly string[] Structure = ["long-term-unemployed", "comparable-unemployed", "returned-from-services", "service-to-service"];

    private readonly ProtectedPublication safe;

    private MonthRelease(ProtectedPublication safe) => this.safe = safe;

    /// <param name="counts">Of each indicator of <see cref="ByPlace"/> and municipality; the code of an unknown municipality is a municipality like others. A missing one is 0.</param>
    /// <param name="whole">Of the other indicators, for the whole area.</param>
    /// <param name="protection">What is small.</param>
    public static MonthRelease Of(IReadOnlyDictionary<(string Indicator, string Place), long> counts, IReadOnlyDictionary<string, long> whole, Protection protection)
    {
        var places = counts.Keys.Select(k => k.Place).Distinct().Order(StringComparer.Ordinal).ToList();
        var publication = new Publication();
        foreach (var indicator in ByPlace)
            foreach (var place in places) publication.Cell(new(place, indicator), counts.GetValueOrDefault((indicator, place)));
        foreach (var indicator in ByPlace) Whole(publication, indicator, places);
        foreach (var (all, parts, rest) in Follows) Tie(publication, counts, places, all, parts, rest);
        TieStructure(publication, whole, counts);
        return new(Suppression.Of(publication, protection));
    }

    /// <summary>Structural unemployment is by definition the sum of its four groups (S-08).</summary>
    private static void TieStructure(Publication publication, IReadOnlyDictionary<string, long> whole, IReadOnlyDictionary<(string Indicator, string Place), long> counts)
    {
        foreach (var indicator in Counts.Except(ByPlace)) publication.Cell(new(Place.All, indicator), whole.GetValueOrDefault(indicator));
        var @long = counts.Where(c => c.Key.Indicator == Structure[0]).Sum(c => c.Value);
        if (whole.GetValueOrDefault("structural-unemployed") == @long + Structure.Skip(1).Sum(i => whole.GetValueOrDefault(i)))
            publication.Total(new(Place.All, "structural-unemployed"), Structure.Select(i => new Place(Place.All, i)));
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
    private static void Tie(Publication publication, IReadOnlyDictionary<(string, string), long> counts, List<string> places, string whole, string[] parts, string rest)
    {
        long Remains(string place) => counts.GetValueOrDefault((whole, place)) - parts.Sum(part => counts.GetValueOrDefault((part, place)));
        if (places.Any(p => Remains(p) < 0)) return;
        foreach (var place in places) publication.Cell(new(place, rest), Remains(place));
        Whole(publication, rest, places);
        foreach (var place in places.Append(Place.All)) publication.Total(new(place, whole), [.. parts.Select(part => new Place(place, part)), new(place, rest)]);
    }
}
