namespace Nivel.Web.Platform.Tabular;

/// <summary>Reads on until a limit, then refuses the file: sizes declared inside a zip are the sender's word, bytes are not.</summary>
internal sealed class LimitedStream(Stream source, long maxBytes) : Stream
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer);
        _read += read;
        return _read > maxBytes ? throw Spool.TooLarge(maxBytes) : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }
}
