using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Nivel.Web.Platform.Data;

/// <summary>Sets the pragmas: all of them on a new connection, and again on every open those that a user of a pooled connection may have changed.</summary>
/// <remarks>synchronous=full: an acknowledged write survives a killed process and a power cut. A page opens its connection once for each query,
/// and journal_mode reads the file, so the rest is not repeated.</remarks>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Changeable = "PRAGMA synchronous=full; PRAGMA foreign_keys=on; PRAGMA cache_size=-16000;";
    private const string All = "PRAGMA journal_mode=wal; PRAGMA busy_timeout=15000; PRAGMA temp_store=memory; " + Changeable;

    /// <summary>The pool lends the same native connection again and again: what is known of it lives as long as it does.</summary>
    private static readonly ConditionalWeakTable<object, object> Set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData _) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData _, CancellationToken cancel = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private static void Apply(DbConnection connection)
    {
        var native = ((SqliteConnection)connection).Handle!;
        var known = Set.TryGetValue(native, out var _);
        using var command = connection.CreateCommand();
        command.CommandText = known ? Changeable : All;
        command.ExecuteNonQuery();
        if (!known) Set.AddOrUpdate(native, native.GetType());
    }
}
