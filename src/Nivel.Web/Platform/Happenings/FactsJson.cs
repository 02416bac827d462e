using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Nivel.Web.Platform.Happenings;

/// <summary>Facts of a happening as JSON text, on both databases alike.</summary>
public static class FactsJson
{
    public static readonly ValueConverter<IReadOnlyDictionary<string, string>, string> Converter = new(facts => Write(facts), json => Read(json));

    public static readonly ValueComparer<IReadOnlyDictionary<string, string>> Comparer =
        new((a, b) => Write(a!) == Write(b!), facts => Write(facts).GetHashCode(StringComparison.Ordinal), facts => facts);

    private static string Write(IReadOnlyDictionary<string, string> facts) => facts.Count == 0 ? "{}" : JsonSerializer.Serialize(facts, JsonSerializerOptions.Web);

    private static IReadOnlyDictionary<string, string> Read(string json) =>
        json.Length <= 2 ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Web)!;
}
