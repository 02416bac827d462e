using System.Text.Json;
using System.Text.RegularExpressions;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Profiling;

/// <summary>The small parts of a template file: codes, words in three languages, lists, filters of the directory.</summary>
public sealed partial class TemplateFile
{
    private const int LongestWords = 1000;

    private string Code(JsonElement item, string place, string name)
    {
        var text = Text(item, name);
        if (text is null) Bad("missing", $"{place}.{name}");
        else if (!CodeForm().IsMatch(text)) Bad("code", $"{place}.{name}", text);
        return text ?? "";
    }

    private Say Words(JsonElement item, string place, string name)
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

    private ServiceFilter? Filter(JsonElement item, string place)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("services", out var filter) || filter.ValueKind == JsonValueKind.Null) return null;
        if (filter.ValueKind != JsonValueKind.Object) { Bad("object", $"{place}.services"); return null; }
        foreach (var part in filter.EnumerateObject().Where(p => p.Name is not ("phase" or "field" or "target"))) Bad("unknown-filter", $"{place}.services", part.Name);
        return new(Text(filter, "phase"), Text(filter, "field"), Text(filter, "target"));
    }

    private List<(JsonElement Item, string Place)> List(JsonElement item, string place, string name, bool mayBeEmpty = false)
    {
        var at = $"{place}.{name}".TrimStart('.');
        if (item.ValueKind != JsonValueKind.Object) { Bad("object", place); return []; }
        if (!item.TryGetProperty(name, out var list)) { if (!mayBeEmpty) Bad("missing", at); return []; }
        if (list.ValueKind != JsonValueKind.Array) { Bad("list", at); return []; }
        if (list.GetArrayLength() == 0 && !mayBeEmpty) Bad("empty", at);
        return [.. list.EnumerateArray().Select((e, i) => (e, $"{at}[{i + 1}]"))];
    }

    private static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]{0,39}$")]
    private static partial Regex CodeForm();
}
