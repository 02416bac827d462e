using System.Text;
using System.Text.Json;

namespace Nivel.Web.Modules.Shared;

/// <summary>On which line each place of a file stands: whoever writes a file in an editor looks for a line and not for a path.</summary>
public static class JsonLines
{
    /// <summary>Place ("items[2].ask") → line, counted from one. Empty when the file is no JSON: its problem tells the line itself.</summary>
    public static IReadOnlyDictionary<string, int> Of(string json)
    {
        var (bytes, lines, open) = (Encoding.UTF8.GetBytes(json), new Dictionary<string, int>(), new Stack<(string Place, int? At)>());
        var reader = new Utf8JsonReader(bytes);
        var (name, line, counted) = ((string?)null, 1, 0L);
        try
        {
            while (reader.Read())
            {
                for (; counted < reader.TokenStartIndex; counted++) if (bytes[counted] == (byte)'\n') line++;
                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) { open.Pop(); continue; }
                if (reader.TokenType == JsonTokenType.PropertyName) { name = reader.GetString(); lines.TryAdd(Place(open, name), line); continue; }
                var place = Place(open, name);
                name = null;
                lines.TryAdd(place, line);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) open.Push((place, reader.TokenType == JsonTokenType.StartArray ? 0 : null));
            }
        }
        catch (JsonException)
        {
            return new Dictionary<string, int>();
        }

        return lines;
    }

    /// <summary>The line of a place, or of the nearest part around it: what is missing stands nowhere.</summary>
    public static int? Find(IReadOnlyDictionary<string, int> lines, string place)
    {
        for (var at = place; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
            if (lines.TryGetValue(at, out var line)) return line;
        return null;
    }

    private static string Place(Stack<(string Place, int? At)> open, string? name)
    {
        if (open.Count == 0) return "";
        if (open.Peek() is not (var around, { } at)) return $"{open.Peek().Place}.{name}".TrimStart('.');
        open.Pop();
        open.Push((around, at + 1));
        return $"{around}[{at + 1}]";
    }
}
