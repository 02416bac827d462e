using System.Text.Json;

namespace Nivel.Web.Modules.Insight;

/// <summary>A JSON-stat 2.0 dataset (json-stat.org): dimensions in order, the last running fastest, and values as a list or by place.</summary>
internal static class JsonStatCube
{
    internal static bool Knows(JsonElement root) => root.TryGetProperty("class", out var kind) && kind.ValueEquals("dataset") && root.TryGetProperty("dimension", out _) && root.TryGetProperty("value", out _);

    internal static Cube Of(JsonElement root, string fileName)
    {
        List<string> ids = [.. root.GetProperty("id").EnumerateArray().Select(id => id.GetString()!)];
        var codes = ids.ConvertAll(id => Codes(root.GetProperty("dimension").GetProperty(id).GetProperty("category")));
        var roles = ids.ConvertAll(id => Role(root, id));
        var content = roles.IndexOf(CubeRole.Content);
        var label = Text(root, "label");
        var origin = string.Join(", ", new[] { Text(root, "source"), Text(root, "updated") is { Length: >= 10 } on ? on[..10] : "" }.Where(w => w.Length > 0));
        return new(Cube.TableOf(fileName, label, content < 0 ? [] : codes[content]), label, origin.Length > 0 ? origin : "JSON-stat", roles, Cube.CellsOf(codes, content, "value", at => Value(root.GetProperty("value"), at)));
    }

    /// <summary>Nothing and null mean that the source tells nothing.</summary>
    private static string Value(JsonElement values, int at)
    {
        var found = values.ValueKind == JsonValueKind.Array ? at < values.GetArrayLength() ? values[at] : default : values.TryGetProperty($"{at}", out var one) ? one : default;
        return found.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? "" : found.ToString();
    }

    /// <summary>The roles that the dataset tells, else the names.</summary>
    private static CubeRole Role(JsonElement root, string id)
    {
        if (root.TryGetProperty("role", out var roles))
            foreach (var (name, role) in new[] { ("time", CubeRole.Time), ("geo", CubeRole.Region), ("metric", CubeRole.Content) })
                if (roles.TryGetProperty(name, out var ids) && ids.EnumerateArray().Any(i => i.ValueEquals(id))) return role;
        return Cube.RoleOf(id);
    }

    /// <summary>The index is a list of codes, or each code with its place, or nothing when there is one code.</summary>
    private static List<string> Codes(JsonElement category) =>
        !category.TryGetProperty("index", out var index) ? [.. category.GetProperty("label").EnumerateObject().Select(c => c.Name)]
        : index.ValueKind == JsonValueKind.Array ? [.. index.EnumerateArray().Select(c => c.GetString()!)]
        : [.. index.EnumerateObject().OrderBy(c => c.Value.GetInt32()).Select(c => c.Name)];

    private static string Text(JsonElement root, string name) => root.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
}
