using System.Globalization;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Services.Map;

/// <summary>What the map says aloud, in the reader's language.</summary>
public sealed record MapWords(
    string Title, string Reading, string FreePlaces, string NoPlaces, string AnswersWithin, string AlsoOn, string Visited, string Current, string Next)
{
    /// <summary>What the list of open jobs at the terminus is called.</summary>
    public string Openings { get; init; } = "";

    public static MapWords In(Texts t) => new(
        t["Shared.map-title"], t["Shared.map-reading"], t["Shared.map-free-places", "{0}"], t["Shared.map-no-places"],
        t["Shared.map-answers-within", "{0}"], t["Shared.map-also-on", "{0}"], t["Shared.map-visited"], t["Shared.map-current"], t["Shared.map-next"])
    { Openings = t["Shared.map-openings"] };

    /// <summary>"Hygieniapassikoulutus, myös linjalla Ohjaus ja valmennus, 4 vapaata paikkaa, vastaus 3 päivässä".</summary>
    public string Of(MapStation station, IEnumerable<string> otherLines, string? onPath)
    {
        var others = string.Join(", ", otherLines);
        string?[] parts =
        [
            station.Name, onPath, others.Length == 0 ? null : Filled(AlsoOn, others),
            .. station.Mark is { } mark ? [mark.Words] : Places(station),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private string?[] Places(MapStation station) =>
    [
        station.FreePlaces switch { null => null, 0 => NoPlaces, var free => Filled(FreePlaces, free) },
        station.AnswerDays is { } days ? Filled(AnswersWithin, days) : null,
    ];

    private static string Filled(string text, object value) => string.Format(CultureInfo.CurrentCulture, text, value);
}
