using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Nivel.Web.Platform.Data;

/// <summary>Writes many rows fast: binary COPY on PostgreSQL, one prepared statement on SQLite. Columns and conversions come from the model, so the rows are the same as those that SaveChanges writes.</summary>
/// <remarks>Happenings of the entities are not collected here: whoever writes in bulk writes them as rows of their own.</remarks>
public static class Bulk
{
    private sealed record Column(string Name, Func<object, object?> Read, RelationalTypeMapping Mapping);

    extension(Db db)
    {
        /// <summary>Writes the rows in the connection's current transaction, if there is one; returns how many.</summary>
        public async Task<long> WriteAll<T>(IEnumerable<T> rows, CancellationToken cancel = default) where T : class
        {
            var entity = db.Model.FindEntityType(typeof(T))!;
            var columns = ColumnsOf(entity);
            await db.Database.OpenConnectionAsync(cancel);
            return db.Database.GetDbConnection() is NpgsqlConnection postgres
                ? await Copy(postgres, entity.GetTableName()!, columns, rows, cancel)
                : Insert((SqliteConnection)db.Database.GetDbConnection(), db.Database.CurrentTransaction?.GetDbTransaction(), entity.GetTableName()!, columns, rows);
        }
    }

    private static List<Column> ColumnsOf(IEntityType entity)
    {
        var columns = entity.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAdd || p.ClrType != typeof(long)).Select(p => ColumnOf(p, row => row)).ToList();
        foreach (var part in entity.GetComplexProperties())
            columns.AddRange(part.ComplexType.GetProperties().Select(p => ColumnOf(p, row => part.PropertyInfo!.GetValue(row))));
        return columns;
    }

    private static Column ColumnOf(IProperty property, Func<object, object?> owner)
    {
        var mapping = property.GetRelationalTypeMapping();
        var convert = mapping.Converter?.ConvertToProvider;
        var member = property.PropertyInfo!;
        return new(property.GetColumnName(), row => owner(row) is { } o && member.GetValue(o) is { } value ? convert is null ? value : convert(value) : null, mapping);
    }

    private static async Task<long> Copy<T>(NpgsqlConnection connection, string table, List<Column> columns, IEnumerable<T> rows, CancellationToken cancel) where T : class
    {
        await using var writer = await connection.BeginBinaryImportAsync($"copy {table} ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) from stdin (format binary)", cancel);
        var types = columns.Select(c => c.Mapping.StoreType).ToArray();
        var written = 0L;
        foreach (var row in rows)
        {
            await writer.StartRowAsync(cancel);
            for (var i = 0; i < columns.Count; i++)
                if (columns[i].Read(row) is { } value) await writer.WriteAsync(value, PlainType(types[i]), cancel);
                else await writer.WriteNullAsync(cancel);
            written++;
        }

        await writer.CompleteAsync(cancel);
        return written;
    }

    private static string PlainType(string storeType) => storeType.Split('(')[0];

    private static long Insert<T>(SqliteConnection connection, DbTransaction? transaction, string table, List<Column> columns, IEnumerable<T> rows) where T : class
    {
        using var own = transaction is null ? connection.BeginTransaction() : null;
        using var command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction?)(transaction ?? own);
        command.CommandText = $"insert into {table} ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) values ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
        var parameters = columns.Select((_, i) => command.Parameters.Add(new SqliteParameter($"$p{i}", null))).ToArray();
        var written = 0L;
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++) parameters[i].Value = columns[i].Read(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
            written++;
        }

        own?.Commit();
        return written;
    }
}
