using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Nivel.Match;

namespace Nivel.Web.Modules.Profiles.Exports;

/// <summary>What both shapes of a profile need: ESCO addresses, language codes, readable JSON.</summary>
internal static class ExportJson
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly Lazy<Dictionary<string, string>> Codes = new(() => CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(c => c.TwoLetterISOLanguageName.Length == 2 && !c.EnglishName.Contains(' ', StringComparison.Ordinal))
        .DistinctBy(c => c.EnglishName).ToDictionary(c => c.EnglishName, c => c.TwoLetterISOLanguageName, StringComparer.OrdinalIgnoreCase));

    /// <summary>Without what is not known: some receivers take a field that is not there, but not an empty one.</summary>
    public static byte[] Known(JsonObject whole)
    {
        Trim(whole);
        return Bytes(whole);
    }

    public static byte[] Bytes(JsonObject whole) => JsonSerializer.SerializeToUtf8Bytes(whole, Readable);

    private static void Trim(JsonNode node)
    {
        if (node is JsonArray list) foreach (var item in list) Trim(item!);
        if (node is not JsonObject part) return;
        foreach (var (name, inner) in part.ToList()) if (inner is null) part.Remove(name); else Trim(inner);
    }

    public static JsonArray List(IEnumerable<JsonObject> things) => [.. things];

    public static JsonArray List(IEnumerable<string> things) => [.. things.Select(thing => JsonValue.Create(thing))];

    /// <summary>Only concepts of ESCO have an address; those of the starter are left out.</summary>
    public static string? Uri(string kind, string? concept) => Guid.TryParse(concept, out var id) ? $"http://data.europa.eu/esco/{kind}/{id:D}" : null;

    public static JsonArray Uris(string kind, IEnumerable<string> concepts) =>
        List(concepts.Select(c => Uri(kind, c)).OfType<string>().Select(uri => new JsonObject { ["uri"] = uri }));

    /// <summary>The two letters of a language, from the starter's lasting ids (finnish-language) or from its English name in ESCO; null when there are none.</summary>
    public static string? LanguageCode(ProfileSkill skill) => Codes.Value.GetValueOrDefault(skill.Concept.Split('-')[0]) ?? Codes.Value.GetValueOrDefault(skill.English ?? "");
}
