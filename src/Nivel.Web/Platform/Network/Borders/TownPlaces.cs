using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nivel.Web.Platform.Network.Borders;

/// <summary>Where one municipality is, in kilometres of the demo area or in units of the plane of the maps.</summary>
public sealed record TownPlace(string Code, double X, double Y, bool IsInvented);

/// <summary>Where municipalities are: the demo area by its file, real ones by the middles of imported borders.</summary>
public sealed class TownPlaces
{
    private static readonly string File = Path.Combine(Shipped.Folder("demo"), "municipalities.tsv");

    private readonly Dictionary<string, TownPlace> byCode;

    private TownPlaces(List<TownPlace> places) => (All, byCode, Version) = (places, places.ToDictionary(p => p.Code), VersionOf(places));

    public IReadOnlyList<TownPlace> All { get; }

    /// <summary>The same places have the same mark.</summary>
    public string Version { get; }

    public bool Knows(string code) => byCode.ContainsKey(code);

    /// <summary>From the demo coordinates and any borders; a municipality that has both is placed among the invented ones.</summary>
    /// <param name="borders">Borders as they were imported.</param>
    public static TownPlaces Read(IReadOnlyCollection<MunicipalityBorder> borders)
    {
        var invented = Invented();
        var known = invented.Select(p => p.Code).ToHashSet();
        return new([.. invented, .. borders.Where(b => !known.Contains(b.Code)).OrderBy(b => b.Code, StringComparer.Ordinal).Select(Placed).OfType<TownPlace>()]);
    }

    /// <summary>Straight line between two municipalities; null where either is not known, or one is invented and the other real.</summary>
    public double? Kilometres(string from, string to) =>
        byCode.TryGetValue(from, out var one) && byCode.TryGetValue(to, out var other) ? Kilometres(one, other) : null;

    public static double? Kilometres(TownPlace one, TownPlace other) =>
        // No road leads from an invented town to a real one.
        one.IsInvented != other.IsInvented ? null
        : one.IsInvented ? Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2))
        : Middle.Kilometres((one.X, one.Y), (other.X, other.Y));

    private static List<TownPlace> Invented() => System.IO.File.Exists(File)
        ? [.. System.IO.File.ReadLines(File).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length >= 6).Select(c => new TownPlace(c[0], Number(c[4]), Number(c[5]), true))] : [];

    private static TownPlace? Placed(MunicipalityBorder border) => Middle.Of(border.Path) is var (x, y) ? new(border.Code, x, y, false) : null;

    private static string VersionOf(List<TownPlace> places) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Code} {p.X:F1} {p.Y:F1}"))))))[..8];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
