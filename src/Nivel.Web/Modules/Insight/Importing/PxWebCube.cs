using System.Text.Json;

namespace Nivel.Web.Modules.Insight;

/// <summary>A PxWeb answer (JSON): columns of type d are dimensions, t is time, c are contents.</summary>
internal static class PxWebCube
{
    internal static bool Knows(JsonElement root) => root.TryGetProperty("columns", out _) && root.TryGetProperty("data", out _);

    internal static Cube Of(JsonElement root, string fileName)
    {
        var columns = root.GetProperty("columns").EnumerateArray().Select(c => (Code: c.GetProperty("code").GetString()!, Type: c.GetProperty("type").GetString()!)).ToList();
        List<string> contents = [.. columns.Where(c => c.Type == "c").Select(c => c.Code)];
        var dimensions = columns.Where(c => c.Type != "c").ToList();
        var (label, origin) = Origin(root);
        return new(Cube.TableOf(fileName, label, contents), label, origin, Roles(dimensions), Cells(root, contents));
    }

    /// <summary>Where no dimension is called a region, the first is taken for it.</summary>
    private static List<CubeRole> Roles(List<(string Code, string Type)> dimensions)
    {
        var roles = dimensions.ConvertAll(c => c.Type == "t" ? CubeRole.Time : Cube.RoleOf(c.Code) == CubeRole.Region ? CubeRole.Region : CubeRole.Other);
        if (!roles.Contains(CubeRole.Region) && roles.IndexOf(CubeRole.Other) is >= 0 and var first) roles[first] = CubeRole.Region;
        return roles;
    }

    private static IEnumerable<CubeCell> Cells(JsonElement root, List<string> contents)
    {
        var line = 0;
        foreach (var row in root.GetProperty("data").EnumerateArray())
        {
            line++;
            var (keys, values) = (row.GetProperty("key").EnumerateArray().Select(k => k.GetString()!).ToList(), row.GetProperty("values"));
            for (var i = 0; i < contents.Count && i < values.GetArrayLength(); i++) yield return new(line, keys, contents[i], values[i].GetString() ?? "");
        }
    }

    private static (string Label, string Origin) Origin(JsonElement root)
    {
        if (!root.TryGetProperty("metadata", out var all) || all.GetArrayLength() == 0) return ("", "PxWeb");
        var first = all[0];
        return (first.TryGetProperty("label", out var label) ? label.GetString() ?? "" : "", $"{first.GetProperty("source").GetString()}, {first.GetProperty("updated").GetString()?[..10]}");
    }
}
