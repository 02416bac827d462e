namespace Nivel.Web.Modules.Services.Map;

/// <summary>What one look at the network says of a station: a sign in its ring and the same in words. The shape of the ring tells it too, never colour alone.</summary>
/// <param name="Sign">One or two letters, or nothing for an empty ring.</param>
public sealed record MapMark(string Sign, MarkShape Shape, string Words);

/// <summary>An ordinary ring, one filled with ink, or one that is dashed.</summary>
public enum MarkShape { Open, Solid, Dashed }

/// <summary>A sign of the legend, what it means, and how many stations carry it.</summary>
public sealed record MapLegend(MapMark Mark, int Stations);
