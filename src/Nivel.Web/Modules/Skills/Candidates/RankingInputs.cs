using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nivel.Match;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>A person as the engine saw them when the list was made.</summary>
public sealed record LoggedPerson(string Client, PersonProfile Profile);

/// <summary>One line of a stored result: the id of a client or of an order, and the score.</summary>
public sealed record LoggedPlace(string Id, double Score);

/// <summary>What a stored list was made from: the needs and the profiles of those shown. With the same engine they give the same list again.</summary>
/// <param name="Jobs">The job for which people were ranked, or the jobs shown to a person.</param>
/// <param name="People">Those shown, by the number of their lot, so that the order of the list is not kept twice; or the one person.</param>
public sealed record RankingInputs(IReadOnlyList<JobNeeds> Jobs, IReadOnlyList<LoggedPerson> People)
{
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = { new ConceptJson() } };

    /// <summary>SHA-256 over the inputs and the number of those considered.</summary>
    public string Hash(int considered) => Convert.ToHexString(SHA256.HashData([.. Plain(), .. BitConverter.GetBytes(considered)]));

    public byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest)) brotli.Write(Plain());
        return packed.ToArray();
    }

    /// <summary>Null where the list was stored before inputs were kept, or they have been deleted by age.</summary>
    public static RankingInputs? Unpack(byte[]? packed)
    {
        if (packed is not { Length: > 0 }) return null;
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<RankingInputs>(brotli, Json);
    }

    /// <summary>The list made again from what was kept.</summary>
    public IReadOnlyList<LoggedPlace> Again(Taxonomy taxonomy, TravelMinutes travel, bool forPerson)
    {
        if (forPerson) return [.. Ranking.Jobs(taxonomy, People[0].Profile, Jobs, travel, Jobs.Count).Jobs.Select(j => new LoggedPlace(j.JobId, j.Score))];
        var index = CandidateIndex.Build(taxonomy, People.Select((p, i) => p.Profile with { Key = i }), travel);
        return [.. Ranking.People(index, Jobs[0], People.Count).People.Select(p => new LoggedPlace(People[p.Key].Client, p.Score))];
    }

    private byte[] Plain() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>Ids as plain strings: half the size.</summary>
    private sealed class ConceptJson : JsonConverter<ConceptId>
    {
        public override ConceptId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, ConceptId id, JsonSerializerOptions options) => writer.WriteStringValue(id.Value ?? "");
    }
}
