using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Nivel.Web.Platform.Data;

/// <summary>Has SQLite think out each question once a connection, not at each asking; PostgreSQL's client does so by itself.</summary>
internal sealed class PreparedStatements : DbCommandInterceptor
{
    private static readonly ConditionalWeakTable<SqliteConnection, StatementShelf> Shelves = [];

    public override InterceptionResult<DbCommand> CommandCreating(CommandCorrelatedEventData what, InterceptionResult<DbCommand> result) =>
        what.Connection is SqliteConnection connection
            ? InterceptionResult<DbCommand>.SuppressWithResult(new KeptCommand(connection, Shelves.GetOrCreateValue(connection)))
            : result;
}

/// <summary>The prepared statements of one connection that nobody uses just now, by their words.</summary>
internal sealed class StatementShelf
{
    /// <summary>Questions with a list inside come in endless forms; past this many the rest is prepared anew each time.</summary>
    private const int Most = 300;

    private readonly Dictionary<string, SqliteCommand> free = new(StringComparer.Ordinal);

    public SqliteCommand Lend(SqliteConnection connection, string words) =>
        free.Remove(words, out var kept) ? kept : new SqliteCommand(words, connection);

    public void Return(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (free.Count >= Most || !free.TryAdd(command.CommandText, command)) command.Dispose();
    }
}
