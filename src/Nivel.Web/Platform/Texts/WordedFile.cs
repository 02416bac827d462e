using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Nivel.Web.Platform;

/// <summary>What is wrong with a file of content and where: code of "Shared.bad-…", the place as a path in the file, and the word it concerns.</summary>
public sealed record FileProblem(string Code, string Place, string Word = "");

/// <summary>Reads a file of content that an area may write itself (JSON). Nothing is guessed: a file is taken whole, or every problem is told with its place.</summary>
public abstract partial class WordedFile
{
    private const int LongestWords = 1000;
    private readonly List<FileProblem> problems = [];

    /// <summary>What the file holds, or the problems.</summary>
    protected (T? Content, IReadOnlyList<FileProblem> Problems) Read<T>(string json, Func<JsonElement, T?> read) where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 12 });
            if (document.RootElement.ValueKind != JsonValueKind.Object) return (null, [new("object", "$")]);
            var content = read(document.RootElement);
            return problems.Count > 0 ? (null, problems) : (content, []);
        }
        catch (JsonException broken)
        {
            return (null, [new("json", $"{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}")]);
        }
    }

    protected string Code(JsonElement item, string place, string name)
    {
        var text = Text(item, name);
        if (text is null) Bad("missing", $"{place}.{name}");
        else if (!CodeForm().IsMatch(text)) Bad("code", $"{place}.{name}", text);
        return text ?? "";
    }

    /// <summary>Words in all the languages of the house.</summary>
    protected Say Words(JsonElement item, string place, string name)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out var words) || words.ValueKind != JsonValueKind.Object) { Bad("missing", $"{place}.{name}"); return new("", "", ""); }
        string In(string language)
        {
            var text = Text(words, language);
            if (string.IsNullOrWhiteSpace(text)) Bad("language", $"{place}.{name}", language);
            else if (text.Length > LongestWords) Bad("long", $"{place}.{name}.{language}", $"{LongestWords}");
            return text ?? "";
        }

        return new(In(Languages.Finnish), In(Languages.Swedish), In(Languages.English));
    }

    protected List<(JsonElement Item, string Place)> List(JsonElement item, string place, string name, bool mayBeEmpty = false)
    {
        var at = $"{place}.{name}".TrimStart('.');
        if (item.ValueKind != JsonValueKind.Object) { Bad("object", place); return []; }
        if (!item.TryGetProperty(name, out var list)) { if (!mayBeEmpty) Bad("missing", at); return []; }
        if (list.ValueKind != JsonValueKind.Array) { Bad("list", at); return []; }
        if (list.GetArrayLength() == 0 && !mayBeEmpty) Bad("empty", at);
        return [.. list.EnumerateArray().Select((e, i) => (e, $"{at}[{i + 1}]"))];
    }

    protected int Whole(JsonElement item, string place, string name, int least, int most)
    {
        if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most) return number;
        Bad("limit", $"{place}.{name}", $"{least}–{most}");
        return least;
    }

    protected DateOnly? Day(JsonElement item, string name, bool must)
    {
        var text = Text(item, name);
        if (text is null) { if (must) Bad("missing", name); return null; }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2100) return day;
        Bad("day", name, text);
        return null;
    }

    protected void Once(IEnumerable<string> codes, string place)
    {
        foreach (var twice in codes.Where(c => c.Length > 0).GroupBy(c => c).Where(g => g.Count() > 1)) Bad("twice", place, twice.Key);
    }

    protected void Bad(string code, string place, string word = "") => problems.Add(new(code, place.TrimStart('.'), word.Length > 60 ? word[..60] : word));

    protected static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]{0,39}$")]
    private static partial Regex CodeForm();
}
