using System.Text;

namespace Nivel.Insight.Columns;

/// <summary>Writes rows of one table, value by value in the order of its columns.</summary>
public sealed unsafe class Appender : IDisposable
{
    private nint appender;

    internal Appender(nint connection, string table)
    {
        if (Native.CreateAppender(connection, null, table, out appender) != Native.Ok) throw Refused();
    }

    /// <summary>The next value of the row.</summary>
    public Appender Add(int value) => Done(Native.AppendInt(appender, value));

    /// <summary>The next value of the row, unknown when null.</summary>
    public Appender Add(int? value) => Done(value is { } known ? Native.AppendInt(appender, known) : Native.AppendNull(appender));

    /// <summary>The next value of the row.</summary>
    public Appender Add(long value) => Done(Native.AppendLong(appender, value));

    /// <summary>The next value of the row, unknown when null.</summary>
    public Appender Add(double? value) => Done(value is { } known ? Native.AppendDouble(appender, known) : Native.AppendNull(appender));

    /// <summary>The next value of the row, unknown when null.</summary>
    public Appender Add(DateOnly? value) => Done(value is { } day ? Native.AppendDate(appender, Day.Number(day)) : Native.AppendNull(appender));

    /// <summary>The next value of the row, unknown when null.</summary>
    public Appender Add(string? value)
    {
        if (value is null) return Done(Native.AppendNull(appender));
        var bytes = value.Length <= 85 ? stackalloc byte[256] : new byte[Encoding.UTF8.GetMaxByteCount(value.Length)];
        var length = Encoding.UTF8.GetBytes(value, bytes);
        fixed (byte* text = bytes) return Done(Native.AppendText(appender, text, (ulong)length));
    }

    /// <summary>The row is whole.</summary>
    public void End() => Done(Native.EndRow(appender));

    /// <summary>Writes what is left.</summary>
    /// <exception cref="ColumnStoreException">A row does not fit the table.</exception>
    public void Dispose()
    {
        if (appender == 0) return;
        var closed = Native.CloseAppender(appender) == Native.Ok;
        var refused = closed ? null : Refused();
        _ = Native.DestroyAppender(ref appender);
        if (refused is not null) throw refused;
    }

    private Appender Done(int state) => state == Native.Ok ? this : throw Refused();

    private ColumnStoreException Refused() => new(ColumnStore.Text(Native.AppenderError(appender)));
}
