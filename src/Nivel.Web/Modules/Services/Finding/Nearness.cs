using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Web.Modules.Services.Finding;

/// <summary>How far services are from one municipality: in a straight line to the municipality of the provider, for cards have no coordinates of their own.</summary>
public sealed class Nearness
{
    private readonly TownPlaces places;
    private readonly string from;

    private Nearness(TownPlaces places, string from) => (this.places, this.from) = (places, from);

    /// <summary>Null where nothing is chosen, or nobody knows where the chosen is.</summary>
    public static Nearness? Of(TownPlaces places, string? from) => from is { Length: > 0 } && places.Knows(from) ? new(places, from) : null;

    /// <summary>0 where the service is in the municipality itself; null where it is not known.</summary>
    public double? Kilometres(ServiceRow row) => row.IsIn(from) ? 0 : row.ProviderTown is { } town ? places.Kilometres(from, town) : null;
}
