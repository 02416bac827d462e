using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Nivel.Web.Platform;

/// <summary>Formatted text of others as plain text: blocks of a rich-text editor in JSON become paragraphs, HTML loses its tags.</summary>
public static partial class PlainText
{
    private const int Most = 8000;

    /// <summary>An employer's HTML as paragraphs and lists of plain text; what has no tags stays as it came, a lone &lt; included.</summary>
    public static string Paragraphs(string text)
    {
        if (!Tags().IsMatch(text)) return text;
        return Of(ListItems().Replace(Ends().Replace(text, "$0\n\n"), "– "), int.MaxValue) ?? "";
    }

    public static string? Of(string? text) => Of(text, Most);

    private static string? Of(string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var plain = text.TrimStart().StartsWith('{') && Blocks(text) is { } blocks ? blocks : text;
        plain = plain.Contains('<', StringComparison.Ordinal) ? WithoutTags(plain) : plain;
        plain = Blank().Replace(WebUtility.HtmlDecode(plain).Replace('\u00a0', ' ').ReplaceLineEndings("\n"), "\n\n").Trim();
        plain = new string([.. plain.Where(c => c is '\n' or '\t' || !char.IsControl(c))]);
        return plain.Length == 0 ? null : plain.Length > most ? plain[..most] : plain;
    }

    /// <summary>The texts of the blocks, list items with a dash; null when it is not the editor's JSON.</summary>
    private static string? Blocks(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("blocks", out var blocks) || blocks.ValueKind != JsonValueKind.Array) return null;
            var text = new StringBuilder();
            foreach (var block in blocks.EnumerateArray().Where(b => b.ValueKind == JsonValueKind.Object))
            {
                var item = block.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString()!.Contains("list-item", StringComparison.Ordinal);
                if (block.TryGetProperty("text", out var words) && words.ValueKind == JsonValueKind.String) text.Append(item ? "– " : "").Append(words.GetString()).Append(item ? "\n" : "\n\n");
            }

            return text.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string WithoutTags(string html) => Tags().Replace(Hidden().Replace(Breaks().Replace(html, "\n"), ""), "");

    [GeneratedRegex(@"<\s*(br|/p|/li|/h\d|/div)\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"<script\b[^>]*>[\s\S]*?</script\s*>|<style\b[^>]*>[\s\S]*?</style\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"<li\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ListItems();

    [GeneratedRegex(@"</(p|h\d|ul|ol|div)\s*>|<(ul|ol)\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ends();

    [GeneratedRegex(@"<[a-zA-Z/!?][^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[ \t]*\n\s*\n\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();
}
