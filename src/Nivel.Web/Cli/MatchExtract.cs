using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nivel.Match;
using Nivel.Web.Platform;

namespace Nivel.Web.Cli;

/// <summary>nivel match extract: {"id","text"} a line in, what the text says of skills and occupations a line out. A bad line is named on standard error and the work goes on.</summary>
internal static class MatchExtract
{
    public const string Shapes = """
        extract reads {"id":"1","text":"..."} a line and answers
          {"id","lang","skills":[{"uuid","label","score","status":"has|wants|not","start","end","years","level"}],"occupations":[...],"cards":[...]}
        start and end count UTF-16 characters of the text. In an advertisement "wants" is what counts as a plus and "not" what is not asked for.
        cards are Finnish cards and licences that the classification in use does not have. --least 0.2 is the certainty from which a suggestion is
        told; --year 2026 lets "since 2018" be counted.
        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static int Run(Arguments arguments, Taxonomy taxonomy)
    {
        Language? language = arguments["lang"] is null or "auto" ? null : LanguageCodes.Parse(arguments["lang"]);
        var least = double.TryParse(arguments["least"], System.Globalization.CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 0, 1) : Extractor.LeastScore;
        int? year = arguments["year"] is null ? null : arguments.Number("year", 0);
        var names = EverydayNames.Load(Shipped.Folder("names"));
        var (extractor, cards, refused) = (new Extractor(taxonomy, names), Starter(taxonomy), 0);
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false), true, 65_536);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 65_536);
        for (var line = 1; input.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (Read(text) is not { Text: { } content } row) Refuse(line, ref refused);
            else output.WriteLine(Answer(row.Id, extractor.Read(content, language, least, year), cards?.Read(content, language, least, year).Skills));
        }

        return refused == 0 ? 0 : 1;
    }

    // ESCO has no Finnish cards; the starter knows them.
    private static Extractor? Starter(Taxonomy taxonomy)
    {
        if (taxonomy.Skills.Any(s => s.Kind == SkillKind.Card)) return null;
        var folder = Shipped.Folder("taxonomy");
        return Directory.Exists(folder) ? new Extractor(Taxonomy.Load(folder).OnlyPermits()) : null;
    }

    private static string Answer(JsonElement id, Recognition found, IReadOnlyList<RecognisedSkill>? cards) => JsonSerializer.Serialize(new
    {
        id, lang = found.Language.Code(),
        skills = found.Skills.Select(Shape),
        occupations = found.Occupations.Select(o => new { uuid = o.OccupationId.Value, o.Label, o.Score, o.Status, o.Start, o.End, o.Years }),
        cards = cards?.Select(Shape),
    }, Json);

    private static object Shape(RecognisedSkill skill) => new
    {
        uuid = skill.SkillId.Value, skill.Label, skill.Score, skill.Status, skill.Start, skill.End, skill.Years, level = skill.Level == LanguageLevel.Unknown ? null : skill.Level.ToString(),
        mastery = skill.Mastery == SkillLevel.NotStated ? null : skill.Mastery.ToString(),
    };

    private static Row? Read(string text)
    {
        try { return JsonSerializer.Deserialize<Row>(text, Json); }
        catch (JsonException) { return null; }
    }

    private static void Refuse(int line, ref int refused)
    {
        refused++;
        Console.Error.WriteLine($"line {line}: expected {{\"id\":…,\"text\":…}}");
    }

    // The id goes back as it came: text or number.
    private sealed record Row(JsonElement Id, string? Text);
}
