using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Nivel.Web.Platform.Data;

/// <summary>A pooled context keeps its SQLite connection open between pages: opening costs as much as a question, and closing throws away
/// the file pages and the prepared statements that the next page needs again. Disposing the context closes.</summary>
[SuppressMessage("Usage", "EF1001", Justification = "Only closing is changed; nothing public of EF Core offers that.")]
internal sealed class KeptConnection(RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, commands, logger)
{
    protected override void CloseDbConnection() => PreparedStatements.TakeBack(DbConnection);

    protected override Task CloseDbConnectionAsync()
    {
        CloseDbConnection();
        return Task.CompletedTask;
    }
}
