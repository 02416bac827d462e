using System.IO.Compression;

namespace Nivel.Web.Platform.Tabular;

/// <summary>Gives a stream that can be read twice: kinds, encoding and separator are looked for before the rows are read.</summary>
internal static class Spool
{
    internal const int HeadLength = 16 * 1024;

    /// <summary>The file, unpacked from gzip once, on a temporary file of this process alone unless it was seekable and plain.</summary>
    /// <exception cref="FileRefusedException">More bytes than the limit, or a damaged gzip.</exception>
    internal static Stream Open(Stream source, long maxBytes)
    {
        var file = source.CanSeek ? source : Copy(source, maxBytes);
        if (file.Length - file.Position > maxBytes) throw TooLarge(maxBytes);
        if (!FileKinds.IsGzip(Head(file))) return file;
        try
        {
            using var packed = new GZipStream(file, CompressionMode.Decompress, leaveOpen: ReferenceEquals(file, source));
            return Copy(packed, maxBytes);
        }
        catch (InvalidDataException)
        {
            throw new FileRefusedException(TabularProblemCode.Damaged);
        }
    }

    /// <summary>The first bytes; the stream stands where it stood.</summary>
    internal static byte[] Head(Stream file)
    {
        var (start, head) = (file.Position, new byte[HeadLength]);
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = start;
        return head[..length];
    }

    /// <summary>An empty file that only this process's user can read and that is gone when it is closed.</summary>
    internal static FileStream Temporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 64 * 1024 };
        if (OperatingSystem.IsWindows()) options.Options = FileOptions.DeleteOnClose;
        else options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(Path.Combine(Path.GetTempPath(), $"nivel-{Path.GetRandomFileName()}"), options);
        // Elsewhere a file without a name stays open: people's data is not left behind even when the process is killed.
        if (!OperatingSystem.IsWindows()) File.Delete(file.Name);
        return file;
    }

    private static FileStream Copy(Stream source, long maxBytes)
    {
        var copy = Temporary();
        try
        {
            new LimitedStream(source, maxBytes).CopyTo(copy);
        }
        catch
        {
            copy.Dispose();
            throw;
        }
        copy.Position = 0;
        return copy;
    }

    internal static FileRefusedException TooLarge(long maxBytes) =>
        new(TabularProblemCode.TooLarge, (maxBytes / (1024 * 1024)).ToString(System.Globalization.CultureInfo.InvariantCulture));
}
