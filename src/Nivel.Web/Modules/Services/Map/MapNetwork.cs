namespace Nivel.Web.Modules.Services.Map;

/// <summary>The actor metro map (toimijakartta, metrokartta) before it is drawn: lines in the order of travel, and their stations.</summary>
public sealed record MapNetwork(IReadOnlyList<MapLine> Lines, IReadOnlyList<MapStation> Stations)
{
    /// <summary>One person's way through the network; null draws the network for everybody.</summary>
    public MapPath? Path { get; init; }

    /// <summary>What the marks of the stations mean; empty when the stations show their free places.</summary>
    public IReadOnlyList<MapLegend> Legend { get; init; } = [];

    /// <summary>Open jobs that stand at the terminus; none on a map without one.</summary>
    public IReadOnlyList<MapOpening> Openings { get; init; } = [];

    /// <summary>Stations in one order that depends on nothing but themselves, so that the same network is always the same map.</summary>
    public IReadOnlyList<MapStation> InOrder() =>
        [.. Stations.OrderBy(station => FirstLineOf(station)).ThenBy(station => station.Order)
            .ThenBy(station => station.Name, StringComparer.Ordinal).ThenBy(station => station.Id, StringComparer.Ordinal)];

    public int PlaceOf(string letter)
    {
        for (var place = 0; place < Lines.Count; place++)
            if (Lines[place].Letter == letter) return place;
        throw new ArgumentException($"The map has no line {letter}.");
    }

    /// <summary>The places of a station's lines, in the order of travel.</summary>
    public IReadOnlyList<int> LinesOf(MapStation station) => station.Lines.Count == 0
        ? throw new ArgumentException($"Station {station.Id} lies on no line.")
        : [.. station.Lines.Select(PlaceOf).Distinct().Order()];

    private int FirstLineOf(MapStation station) => LinesOf(station)[0];
}

/// <summary>A phase (vaihe) as a line. The terminus line is the open labour market: it comes last and carries employers.</summary>
public sealed record MapLine(string Letter, string Name)
{
    public bool IsTerminus { get; init; }

    /// <summary>Where the line's own name leads; null for a name that is not a link.</summary>
    public string? Href { get; init; }
}

/// <summary>A service as a station. A service that belongs to several phases is an interchange of their lines.</summary>
public sealed record MapStation(string Id, string Name, string Href, IReadOnlyList<string> Lines)
{
    /// <summary>Place along the line; stations of the same order stand by name.</summary>
    public int Order { get; init; }
    public int? FreePlaces { get; init; }
    public int? AnswerDays { get; init; }
    public MapLight Light { get; init; }

    /// <summary>What is shown in place of the free places.</summary>
    public MapMark? Mark { get; init; }
}

/// <summary>Whether a lens (a person, a search, a filter) picks the station out.</summary>
public enum MapLight { Plain, Lit, Dimmed }

/// <summary>Ids of the stations that a person has passed, stands at, and would go to next, in the order of travel.</summary>
public sealed record MapPath(IReadOnlyList<string> Visited, string? Current, IReadOnlyList<string> Next)
{
    public IReadOnlyList<string> All => [.. Visited, .. Current is null ? Array.Empty<string>() : [Current], .. Next];
}

/// <summary>Across for a desk and for paper, down for a phone.</summary>
public enum MapForm { Wide, Tall }
