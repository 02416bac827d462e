using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nivel.Rules.Asking;

/// <summary>Cases as lines of JSON: <c>{case, kind, input}</c> in, <c>{case, kind, result, steps, warnings}</c> or <c>{case, kind, error}</c> out.</summary>
public static class CaseLines
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 16 };

    /// <summary>Answers one line; a line that cannot be answered gives an error that says why, never an exception.</summary>
    /// <returns>The line to print, and whether the case was answered.</returns>
    public static (string Line, bool Answered) Answer(string line)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, Plain);
        json.WriteStartObject();
        var answered = Write(json, line);
        json.WriteEndObject();
        json.Flush();
        return (Encoding.UTF8.GetString(buffer.WrittenSpan), answered);
    }

    private static bool Write(Utf8JsonWriter json, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, Bounded);
            return Write(json, document.RootElement);
        }
        catch (JsonException)
        {
            json.WriteNull("case");
            return Refuse(json, "the line is not JSON");
        }
    }

    private static bool Write(Utf8JsonWriter json, JsonElement one)
    {
        if (one.ValueKind != JsonValueKind.Object)
        {
            json.WriteNull("case");
            return Refuse(json, "the line is not an object with case, kind and input");
        }

        json.WritePropertyName("case");
        if (one.TryGetProperty("case", out var name)) name.WriteTo(json);
        else json.WriteNullValue();
        if (!one.TryGetProperty("kind", out var kind) || kind.ValueKind != JsonValueKind.String) return Refuse(json, "kind: is missing; a word is wanted");
        json.WriteString("kind", kind.GetString());
        if (Questions.Find(kind.GetString()!) is not { } question) return Refuse(json, $"kind: there is no such kind; the kinds are {string.Join(", ", Questions.All.Select(q => q.Kind))}");
        if (!one.TryGetProperty("input", out var input)) return Refuse(json, "input: is missing; an object of fields is wanted");
        try
        {
            question.Ask(new Asked(input)).WriteTo(json);
            return true;
        }
        catch (BadFieldException bad)
        {
            return Refuse(json, bad.Message);
        }
    }

    private static bool Refuse(Utf8JsonWriter json, string why)
    {
        json.WriteString("error", why);
        return false;
    }
}
