using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Nivel.Web.Platform.Data;

/// <summary>Sets the pragmas on every open: a pooled connection otherwise keeps those of its last user.</summary>
/// <remarks>synchronous=full: an acknowledged write survives a killed process and a power cut.</remarks>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=wal; PRAGMA synchronous=full; PRAGMA foreign_keys=on; PRAGMA busy_timeout=15000; PRAGMA cache_size=-16000; PRAGMA mmap_size=268435456; PRAGMA temp_store=memory;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData _) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData _, CancellationToken cancel = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
