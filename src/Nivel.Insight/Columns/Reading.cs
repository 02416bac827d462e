using System.Runtime.CompilerServices;
using System.Text;

namespace Nivel.Insight.Columns;

/// <summary>Reads what DuckDB answers, chunk by chunk.</summary>
internal static unsafe class Reading
{
    internal static List<Row> All(ref Native.Result result)
    {
        var columns = (int)Native.ColumnCount(ref result);
        var kinds = new int[columns];
        for (var column = 0; column < columns; column++) kinds[column] = Native.ColumnType(ref result, (ulong)column);
        var rows = new List<Row>();
        for (var chunk = Native.FetchChunk(result); chunk != 0; chunk = Native.FetchChunk(result))
        {
            Chunk(chunk, kinds, rows);
            Native.DestroyChunk(ref chunk);
        }

        return rows;
    }

    private static void Chunk(nint chunk, int[] kinds, List<Row> rows)
    {
        var (size, first) = ((int)Native.ChunkSize(chunk), rows.Count);
        for (var row = 0; row < size; row++) rows.Add(new(new object?[kinds.Length]));
        for (var column = 0; column < kinds.Length; column++)
        {
            var vector = Native.Vector(chunk, (ulong)column);
            var (data, valid) = ((nint)Native.VectorData(vector), (nint)Native.Validity(vector));
            for (var row = 0; row < size; row++)
                if (valid == 0 || (((ulong*)valid)[row >> 6] >> (row & 63) & 1) != 0)
                    rows[first + row].Values[column] = Value(kinds[column], (void*)data, row);
        }
    }

    // Numbers of the types stand in duckdb.h (DUCKDB_TYPE_…).
    private static object Value(int kind, void* data, int row) => kind switch
    {
        1 => ((byte*)data)[row] != 0,
        2 => (long)((sbyte*)data)[row],
        3 => (long)((short*)data)[row],
        4 => (long)((int*)data)[row],
        5 => ((long*)data)[row],
        6 => (long)((byte*)data)[row],
        7 => (long)((ushort*)data)[row],
        8 => (long)((uint*)data)[row],
        9 => checked((long)((ulong*)data)[row]),
        10 => (double)((float*)data)[row],
        11 => ((double*)data)[row],
        13 => Day.Of(((int*)data)[row]),
        16 => checked((long)((Int128*)data)[row]),
        17 => String((byte*)data + 16 * row),
        _ => throw new ColumnStoreException($"The store answered a column of kind {kind}: name its type in the question."),
    };

    /// <summary>Sixteen bytes: the length, then twelve bytes of a short text, or four of a long one and where the rest lies.</summary>
    private static string String(byte* text)
    {
        var length = (int)Unsafe.ReadUnaligned<uint>(text);
        return Encoding.UTF8.GetString(length <= 12 ? text + 4 : *(byte**)(text + 8), length);
    }
}
