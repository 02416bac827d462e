namespace Nivel.Web.Modules.Services.Map;

/// <summary>How many branches each line has. Kept between drawings, it lets a map that people know grow without jumping: a line
/// gets a branch more only when it is clearly too full, and loses one only when it is clearly too empty.</summary>
public sealed record MapShape(IReadOnlyList<int> Branches)
{
    /// <summary>Stations on one branch before the names become too small to read on a desk of 1440 pixels.</summary>
    public const int Full = 14;
    private const int Slack = 4;

    /// <summary>Columns of the grid when it was last drawn; 0 when it has not been. A wider map keeps its width, so that one more service moves nothing but its own line.</summary>
    public int Columns { get; init; }

    /// <summary>Columns kept free beyond the fewest, so that the next services find room without widening the map.</summary>
    public const int Room = 2;

    /// <summary>The most columns that a desk of 1440 pixels shows without scrolling: room is never bought by scrolling.</summary>
    public const int Desk = 25;

    /// <summary>The first width to try: the one that people know, unless it has become clearly too wide. A known map that must grow grows by what it must.</summary>
    public int From(int fewest) => Columns >= fewest && Columns <= fewest + (2 * Room) + 2 ? Columns
        : Columns > 0 && Columns < fewest ? fewest
        : fewest <= Desk ? Math.Min(Desk, fewest + Room) : fewest + Room;

    public static MapShape For(IReadOnlyList<int> stations, MapShape? earlier = null) =>
        new([.. stations.Select((count, line) => BranchesFor(count, earlier?.Branches.ElementAtOrDefault(line) ?? 0))]) { Columns = earlier?.Columns ?? 0 };

    private static int BranchesFor(int count, int earlier)
    {
        var plain = Math.Max(1, (count + Full - 1) / Full);
        if (earlier == 0 || earlier == plain) return plain;
        var tight = count > earlier * (Full + Slack);
        var loose = count <= ((earlier - 1) * Full) - Slack;
        return tight || loose ? plain : earlier;
    }

    /// <summary>"1,1,2,1,1/25": branches of each line, and columns.</summary>
    public string Written => $"{string.Join(',', Branches)}/{Columns}";

    /// <summary>Null for what is no shape: the map is then drawn as if for the first time.</summary>
    public static MapShape? Parse(string? text) =>
        text?.Split('/') is not [var lines, var width] || !int.TryParse(width, out var columns) || columns < 0 || lines.Split(',') is not { Length: > 0 } parts || !parts.All(p => int.TryParse(p, out var count) && count > 0)
            ? null : new([.. parts.Select(int.Parse)]) { Columns = columns };
}
