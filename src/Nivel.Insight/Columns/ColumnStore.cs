using System.Runtime.InteropServices;

namespace Nivel.Insight.Columns;

/// <summary>What DuckDB said instead of an answer.</summary>
public sealed class ColumnStoreException(string message) : Exception(message);

/// <summary>One DuckDB database file with one connection to it, or one in memory. Not for two threads at once.</summary>
/// <remarks>DuckDB 1.5 (MIT). A file is opened either by one that writes or by many that read: whoever writes works on a copy, see <c>StoreFiles</c>.</remarks>
public sealed unsafe class ColumnStore : IDisposable
{
    private nint database, connection;

    private ColumnStore(nint database, nint connection) => (this.database, this.connection) = (database, connection);

    /// <summary>Opens the file, or memory when there is none; makes it when it is not there and may be written.</summary>
    /// <param name="file">Path of the file; null for memory.</param>
    /// <param name="reads">True for reading only: any number of processes may.</param>
    /// <param name="memory">Most memory that DuckDB itself takes, megabytes.</param>
    /// <exception cref="ColumnStoreException">The file is no database, or another process writes it.</exception>
    public static ColumnStore Open(string? file, bool reads = false, int memory = 1024)
    {
        _ = Native.CreateConfig(out var config);
        try
        {
            Set(config, "threads", "2");
            Set(config, "memory_limit", $"{memory}MB");
            Set(config, "access_mode", reads ? "READ_ONLY" : "AUTOMATIC");
            // Nothing is ever fetched from outside: the extensions that are used lie in the library.
            Set(config, "autoinstall_known_extensions", "false");
            Set(config, "enable_external_access", "true");
            if (Native.Open(file, out var database, config, out var error) != Native.Ok) throw new ColumnStoreException(Taken(error));
            return Native.Connect(database, out var connection) == Native.Ok ? new(database, connection) : throw new ColumnStoreException("No connection to the store.");
        }
        finally
        {
            Native.DestroyConfig(ref config);
        }
    }

    /// <summary>Runs statements that answer nothing; several may stand behind each other.</summary>
    /// <exception cref="ColumnStoreException">A statement is refused.</exception>
    public void Run(string sql)
    {
        var state = Native.Query(connection, sql, out var result);
        try
        {
            if (state != Native.Ok) throw new ColumnStoreException(Text(Native.ErrorOf(ref result)));
        }
        finally
        {
            Native.DestroyResult(ref result);
        }
    }

    /// <summary>The rows that the question answers, in memory: for figures, not for the spells themselves.</summary>
    /// <param name="sql">One statement; $1, $2 … stand for the values.</param>
    /// <param name="values">Whole numbers, doubles, texts, days or null.</param>
    /// <exception cref="ColumnStoreException">The statement is refused.</exception>
    public List<Row> Ask(string sql, params ReadOnlySpan<object?> values)
    {
        var prepared = Native.Prepare(connection, sql, out var statement);
        try
        {
            if (prepared != Native.Ok) throw new ColumnStoreException(Text(Native.PrepareError(statement)));
            for (var at = 0; at < values.Length; at++) Bind(statement, (ulong)at + 1, values[at]);
            var state = Native.Execute(statement, out var result);
            try
            {
                return state == Native.Ok ? Reading.All(ref result) : throw new ColumnStoreException(Text(Native.ErrorOf(ref result)));
            }
            finally
            {
                Native.DestroyResult(ref result);
            }
        }
        finally
        {
            Native.DestroyPrepare(ref statement);
        }
    }

    /// <summary>A fast way in for many rows of one table; the rows are there when it is disposed.</summary>
    public Appender Append(string table) => new(connection, table);

    /// <summary>Closes the connection and the file.</summary>
    public void Dispose()
    {
        if (connection != 0) Native.Disconnect(ref connection);
        if (database != 0) Native.Close(ref database);
    }

    internal static string Text(nint utf8) => Marshal.PtrToStringUTF8(utf8) ?? "no reason given";

    private static void Set(nint config, string name, string option)
    {
        if (Native.SetConfig(config, name, option) != Native.Ok) throw new ColumnStoreException($"The store does not know the setting {name}.");
    }

    private static string Taken(nint error)
    {
        var text = Text(error);
        Native.Free(error);
        return text;
    }

    private static void Bind(nint statement, ulong index, object? value) => _ = value switch
    {
        null => Native.BindNull(statement, index),
        int whole => Native.BindLong(statement, index, whole),
        long whole => Native.BindLong(statement, index, whole),
        double number => Native.BindDouble(statement, index, number),
        DateOnly day => Native.BindDate(statement, index, Day.Number(day)),
        string text => Native.BindText(statement, index, text),
        _ => throw new ArgumentException($"A question takes no {value.GetType().Name}.", nameof(value)),
    };
}
