using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nivel.Match;

namespace Nivel.Web.Cli;

/// <summary>nivel match link|extract|rank: the engine alone, from standard input to standard output. A bad line gives an error line and the work goes on.</summary>
internal static class MatchVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new ConceptJson() },
    };

    public static Task<int> Run(Arguments arguments)
    {
        var act = arguments.Word(0, "link, extract or rank");
        var folder = arguments["taxonomy"] ?? Path.Combine(AppContext.BaseDirectory, "reference", "taxonomy");
        if (!Directory.Exists(folder)) throw new WrongCall($"the folder '{folder}' does not exist");
        var taxonomy = Taxonomy.Load(folder);
        if (taxonomy.Skills.Count == 0) throw new WrongCall($"there is no classification in '{folder}'");
        return Task.FromResult(act switch
        {
            "link" => Link(arguments, taxonomy),
            "extract" => Extract(arguments, taxonomy),
            "rank" => MatchRank.Run(arguments, taxonomy),
            _ => throw new WrongCall($"there is no 'match {act}'; there are link, extract and rank"),
        });
    }

    private static int Link(Arguments arguments, Taxonomy taxonomy)
    {
        var (kind, language, top) = (arguments["kind"] ?? "occupation", LanguageCodes.Parse(arguments["lang"]), Math.Clamp(arguments.Number("top", 10), 1, 200));
        if (kind is not ("occupation" or "skill" or "isco4")) throw new WrongCall("--kind wants occupation, skill or isco4");
        var (linker, refused) = (new Linker(taxonomy), 0);
        using var output = Output();
        for (var line = 1; Console.In.ReadLine() is { } text; line++)
        {
            if (text.Length == 0) continue;
            if (text.Split('\t', 2) is not [{ Length: > 0 } id, var phrase]) { Refuse(line, "expected id<TAB>text", ref refused); continue; }
            var rank = 0;
            foreach (var (code, score, label) in Linked(linker, taxonomy, phrase, kind, language, top)) output.WriteLine($"{id}\t{++rank}\t{code}\t{score:0.0000}\t{label}");
        }

        return refused == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Code, double Score, string Label)> Linked(Linker linker, Taxonomy taxonomy, string phrase, string kind, Language language, int top)
    {
        if (kind == "skill") return linker.Skills(phrase, language, top).Select(l => (l.Id.Value, l.Score, l.Label));
        if (kind == "occupation") return linker.Occupations(phrase, language, top).Select(l => (l.Id.Value, l.Score, l.Label));
        return linker.Occupations(phrase, language, 200).Select(l => (taxonomy.Occupation(l.Id)!.Isco, l.Score)).Where(l => l.Isco.Length == 4).DistinctBy(l => l.Isco).Take(top)
            .Select(l => (l.Isco, l.Score, taxonomy.IscoGroups.TryGetValue(l.Isco, out var group) ? group.Label(language) : ""));
    }

    private static int Extract(Arguments arguments, Taxonomy taxonomy)
    {
        Language? language = arguments["lang"] is null or "auto" ? null : LanguageCodes.Parse(arguments["lang"]);
        var (extractor, refused) = (new Extractor(taxonomy), 0);
        using var output = Output();
        for (var line = 1; Console.In.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (Read<Text>(text) is not { Id: { } id, Content: { } content }) { Refuse(line, "expected {\"id\":…,\"text\":…}", ref refused); continue; }
            var found = extractor.Read(content, language);
            output.WriteLine(JsonSerializer.Serialize(new
            {
                id, lang = found.Language.Code(),
                skills = found.Skills.Select(s => new { uuid = s.SkillId.Value, s.Label, s.Score, status = s.Status, s.Start, s.End, s.Years, level = s.Level == LanguageLevel.Unknown ? null : s.Level.ToString() }),
                occupations = found.Occupations.Select(o => new { uuid = o.OccupationId.Value, o.Label, o.Score, status = o.Status, o.Start, o.End, o.Years }),
            }, Json));
        }

        return refused == 0 ? 0 : 1;
    }

    private static T? Read<T>(string text) where T : class
    {
        try { return JsonSerializer.Deserialize<T>(text, Json); }
        catch (JsonException) { return null; }
    }

    private static void Refuse(int line, string why, ref int refused)
    {
        refused++;
        Console.Error.WriteLine($"line {line}: {why}");
    }

    private static StreamWriter Output() => new(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 65_536);

    private sealed record Text(string? Id, [property: JsonPropertyName("text")] string? Content);

    /// <summary>Ids as plain strings.</summary>
    private sealed class ConceptJson : JsonConverter<ConceptId>
    {
        public override ConceptId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, ConceptId id, JsonSerializerOptions options) => writer.WriteStringValue(id.Value);
    }
}
