using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Nivel.Match;

namespace Nivel.Web.Cli;

/// <summary>Jobs and people as JSON: lenient in what may be left out, strict in what is there. Whatever is wrong is a <see cref="JsonException"/>.</summary>
internal static class RankJson
{
    /// <summary>For what is written: nothing that is not there.</summary>
    public static readonly JsonSerializerOptions Out = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new ConceptJson() },
    };

    private static readonly JsonSerializerOptions In = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true, RespectRequiredConstructorParameters = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new ConceptJson() },
    };

    public static JobNeeds Job(string text) => Read<JobNeeds>(text, job =>
    {
        job["id"] ??= "job";
        Day(job, "startsOn", "startsOnDay");
        Each(job, "languages", "language");
        Flags(job);
    });

    public static PersonProfile Person(string text) => Read<PersonProfile>(text, person =>
    {
        if (person["key"] is null) throw new JsonException("key is missing");
        person["wantsMatching"] ??= true;
        Day(person, "availableFrom", "availableFromDay");
        Each(person, "skills", "skill");
        Each(person, "occupations", "occupation");
        Each(person, "languages", "language");
        Flags(person);
    });

    private static T Read<T>(string text, Action<JsonObject> complete)
    {
        try
        {
            var json = JsonNode.Parse(text) as JsonObject ?? throw new JsonException("not an object");
            complete(json);
            return json.Deserialize<T>(In) ?? throw new JsonException("nothing");
        }
        // A name that is there twice and a value of the wrong kind show themselves only when they are asked for.
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException or NotSupportedException) { throw new JsonException(wrong.Message); }
    }

    private static void Day(JsonObject json, string name, string asNumber)
    {
        if (json[name] is not { } day) return;
        var known = day is JsonValue value && value.TryGetValue<string>(out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new JsonException($"{name} wants a day such as 2026-12-01");
        json[asNumber] = known.DayNumber;
    }

    /// <summary>An id alone stands for an object that holds nothing else.</summary>
    private static void Each(JsonObject json, string name, string inner)
    {
        if (json[name] is not JsonArray list) return;
        for (var i = 0; i < list.Count; i++)
            if (list[i] is JsonValue value && value.TryGetValue<string>(out var id)) list[i] = new JsonObject { [inner] = id };
    }

    private static void Flags(JsonObject json)
    {
        foreach (var name in (string[])["hours", "shifts"])
        {
            if (json[name] is JsonArray list) json[name] = list.Count == 0 ? "not-stated" : string.Join(", ", list.Select(v => $"{v}"));
            else if (json[name] is JsonValue value && value.TryGetValue<string>(out var text)) json[name] = text.Replace("|", ", ");
        }
    }

    /// <summary>Ids as plain strings.</summary>
    private sealed class ConceptJson : JsonConverter<ConceptId>
    {
        public override ConceptId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? new(reader.GetString()!) : throw new JsonException("an id wants to be text");

        public override void Write(Utf8JsonWriter writer, ConceptId id, JsonSerializerOptions options) => writer.WriteStringValue(id.Value);
    }
}
