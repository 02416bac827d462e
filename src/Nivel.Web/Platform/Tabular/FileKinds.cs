using System.Text;

namespace Nivel.Web.Platform.Tabular;

/// <summary>Tells files apart by what they hold; the name's ending is what people type and proves nothing.</summary>
internal static class FileKinds
{
    internal static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]);

    internal static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    /// <summary>The code of the refusal when the file is something that is known not to be a table; null otherwise.</summary>
    internal static string? Refusal(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty) return TabularProblemCode.EmptyFile;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            // A workbook with a password is packed into the old container; the stream's name stands in its directory.
            return head.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? TabularProblemCode.LockedFile : TabularProblemCode.OldExcel;
        if (head.StartsWith("%PDF"u8)) return TabularProblemCode.Pdf;
        if (IsImage(head)) return TabularProblemCode.Image;
        if (IsMarkup(head)) return TabularProblemCode.WebPage;
        if (IsJson(head)) return TabularProblemCode.Json;
        return head.StartsWith("{\\rtf"u8) || head.StartsWith("7z"u8) && head.Length > 2 && head[2] == 0xBC || head.StartsWith("Rar!"u8)
            ? TabularProblemCode.NotText : null;
    }

    private static bool IsImage(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || head.StartsWith("GIF8"u8) || head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) || head.StartsWith("BM"u8) && head.Length > 5 && head[5] == 0
        || head.StartsWith("RIFF"u8) && head.Length > 11 && head[8..].StartsWith("WEBP"u8)
        || head.Length > 11 && head[4..].StartsWith("ftyp"u8);

    private static bool IsJson(ReadOnlySpan<byte> head)
    {
        var bare = (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head).TrimStart(" \r\n\t"u8);
        return bare.Length > 1 && (bare[0] == '{' && bare[1..].TrimStart(" \r\n\t"u8).StartsWith("\""u8)
            || bare[0] == '[' && bare[1..].TrimStart(" \r\n\t"u8) is [(byte)'{' or (byte)'[', ..]);
    }

    // Systems of the 2000s send an HTML table and call it .xls.
    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 256)]).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t');
        return text.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }
}
