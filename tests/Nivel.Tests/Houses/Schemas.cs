using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.RepresentationModel;

namespace Nivel.Tests.Houses;

/// <summary>Official schemas of the shared material, and what is wrong with a document by them. The test says that it skipped where the material is not present.</summary>
internal static class Schemas
{
    private static readonly EvaluationOptions Whole = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    /// <summary>One component of an OpenAPI description, JSON or YAML, with all that it refers to.</summary>
    public static JsonSchema OfComponent(string file, string component)
    {
        var path = Repository.SharedFile(file);
        var whole = path.EndsWith(".yaml", StringComparison.Ordinal) ? OfYaml(path) : JsonNode.Parse(File.ReadAllText(path))!;
        var parts = whole["components"]!["schemas"]!.AsObject();
        foreach (var part in parts.Select(p => p.Value!).ToList()) Mend(part);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$defs"] = parts.DeepClone(), ["$ref"] = $"#/$defs/{component}" };
        return JsonSchema.FromText(schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }

    /// <summary>One schema of a folder in which schemas name each other by file: "phone.json". Several folders stand as one, as a draft stands on the standard.</summary>
    public static JsonSchema OfFolder(string name, params string[] folders)
    {
        var parts = new JsonObject();
        foreach (var file in folders.SelectMany(f => Directory.EnumerateFiles(Repository.SharedFile(f), "*.json")))
            if (JsonNode.Parse(File.ReadAllText(file)) is JsonObject part && part.ContainsKey("properties")) parts.TryAdd(Path.GetFileName(file), part);
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["$defs"] = parts, ["$ref"] = $"#/$defs/{name}" };
        return JsonSchema.FromText(System.Text.RegularExpressions.Regex.Replace(schema.ToJsonString(), "\"\\$ref\":\"([a-z_]+\\.json)\"", "\"$$ref\":\"#/$$defs/$1\""));
    }

    /// <summary>A schema that stands alone in its file.</summary>
    public static JsonSchema OfFile(string file) => JsonSchema.FromText(File.ReadAllText(Repository.SharedFile(file)));

    /// <summary>What is wrong, each with its place; empty if the document is valid.</summary>
    public static IReadOnlyList<string> Errors(this JsonSchema schema, string json)
    {
        var result = schema.Evaluate(JsonDocument.Parse(json).RootElement, Whole);
        if (result.IsValid) return [];
        return [.. result.Details!.Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Key} {e.Value}")).DefaultIfEmpty("not valid")];
    }

    // "yyyy-MM-dd" stands as a pattern where the format of a date was meant: as a regular expression it takes no date at all.
    // A generator wrote maps from language to text as objects that may have no member at all; taken by the letter, no text could be sent.
    private static void Mend(JsonNode node)
    {
        if (node is JsonArray list) { foreach (var item in list) if (item is not null) Mend(item); return; }
        if (node is not JsonObject part) return;
        if (part["additionalProperties"] is JsonValue value && value.TryGetValue<bool>(out var more) && !more && !part.ContainsKey("properties")) part.Remove("additionalProperties");
        if (part["pattern"] is JsonValue pattern && pattern.GetValueKind() == JsonValueKind.String && pattern.GetValue<string>() == "yyyy-MM-dd") part.Remove("pattern");
        foreach (var (_, inner) in part.ToList()) if (inner is not null) Mend(inner);
    }

    private static JsonNode OfYaml(string path)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(path);
        yaml.Load(reader);
        return Json(yaml.Documents[0].RootNode)!;
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, Json(c.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Json)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } plain when bool.TryParse(plain.Value, out var truth) => truth,
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } plain when int.TryParse(plain.Value, out var number) => number,
        YamlScalarNode scalar => scalar.Value,
        _ => null,
    };
}
