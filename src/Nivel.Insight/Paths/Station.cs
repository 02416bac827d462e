namespace Nivel.Insight.Paths;

/// <summary>What a person comes from or goes to.</summary>
public enum StationKind : byte
{
    /// <summary>Nothing that the record tells followed.</summary>
    Nothing = 0,

    /// <summary>A phase; code: its letter.</summary>
    Phase = 1,

    /// <summary>A service; code: its kind, number: the service.</summary>
    Service = 2,

    /// <summary>A place in work; code: its kind.</summary>
    Placement = 3,

    /// <summary>The search ended; code: why.</summary>
    Exit = 4,
}

/// <summary>A station of the path.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">By kind.</param>
/// <param name="Number">The service, where one is named; else 0.</param>
public readonly record struct Station(StationKind Kind, int Code, int Number = 0);

/// <summary>A joint of the path: how many went from one station to another.</summary>
/// <param name="From">Where they were.</param>
/// <param name="To">Where they went.</param>
/// <param name="Times">How many times somebody went this way.</param>
/// <param name="MedianDays">Days at the station before, for phases; days of waiting between, for services; null when nothing followed.</param>
public readonly record struct Joint(Station From, Station To, long Times, double? MedianDays);
