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

    /// <summary>Whatever was not given back: a reader that an error left open would hold an old picture of the file for whoever comes next.</summary>
    public static void TakeBack(DbConnection connection)
    {
        if (connection is SqliteConnection sqlite && Shelves.TryGetValue(sqlite, out var shelf)) shelf.TakeBack();
    }
}

/// <summary>The prepared statements of one connection that nobody uses just now, by their words.</summary>
internal sealed class StatementShelf
{
    /// <summary>Questions with a list inside come in endless forms; past this many the rest is prepared anew each time.</summary>
    private const int Most = 300;

    private readonly Dictionary<string, SqliteCommand> free = new(StringComparer.Ordinal);

    private readonly HashSet<SqliteCommand> lent = [];

    public SqliteCommand Lend(SqliteConnection connection, string words)
    {
        var command = free.Remove(words, out var kept) ? kept : new SqliteCommand(words, connection);
        lent.Add(command);
        return command;
    }

    public void Return(SqliteCommand command)
    {
        if (!lent.Remove(command)) return;
        command.Parameters.Clear();
        command.Transaction = null;
        if (free.Count >= Most || !free.TryAdd(command.CommandText, command)) command.Dispose();
    }

    public void TakeBack()
    {
        foreach (var command in lent) command.Dispose();
        lent.Clear();
    }
}
