using System.Text;

namespace Nivel.Web.Platform.Tabular;

/// <summary>Finds out in which encoding a text file is, by its marks and then by its bytes.</summary>
internal static class TextEncodings
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding. A file that is not valid UTF-8 all through is taken for Windows-1252, which old Excel writes.</summary>
    /// <exception cref="FileRefusedException">The bytes are no text.</exception>
    internal static Encoding Detect(Stream file, ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            throw new FileRefusedException(TabularProblemCode.NotText);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        if (head.Contains((byte)0)) return Utf16WithoutMark(head);
        return IsUtf8(file) ? Encoding.UTF8 : Windows1252;
    }

    // Western text in UTF-16 has a zero in every second byte, always on the same side.
    private static Encoding Utf16WithoutMark(ReadOnlySpan<byte> head)
    {
        var zeros = new int[2];
        for (var place = 0; place < head.Length; place++)
            if (head[place] == 0) zeros[place & 1]++;
        if (zeros[1] > head.Length * 4 / 10 && zeros[0] < zeros[1] / 20) return Encoding.Unicode;
        if (zeros[0] > head.Length * 4 / 10 && zeros[1] < zeros[0] / 20) return Encoding.BigEndianUnicode;
        throw new FileRefusedException(TabularProblemCode.NotText);
    }

    // The whole file: the first ä may stand on row 40,000.
    private static bool IsUtf8(Stream file)
    {
        var start = file.Position;
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, chars) = (new byte[64 * 1024], new char[64 * 1024 + 4]);
        try
        {
            for (int read; (read = file.Read(bytes)) > 0;) decoder.GetChars(bytes.AsSpan(0, read), chars, flush: false);
            decoder.GetChars([], chars, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            file.Position = start;
        }
    }
}
