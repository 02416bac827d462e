using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Nivel.Web.Platform.Data;

/// <summary>A command that borrows a prepared statement of the same words from its connection's shelf while it runs.</summary>
internal sealed class KeptCommand(SqliteConnection connection, StatementShelf shelf) : DbCommand
{
    private readonly SqliteCommand own = new();
    private SqliteCommand? lent;

    [AllowNull] public override string CommandText { get => own.CommandText; set => own.CommandText = value; }
    public override int CommandTimeout { get => own.CommandTimeout; set => own.CommandTimeout = value; }
    public override CommandType CommandType { get => own.CommandType; set => own.CommandType = value; }
    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get; set; }
    protected override DbConnection? DbConnection { get => connection; set { } }
    protected override DbParameterCollection DbParameterCollection => own.Parameters;
    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel() { }

    public override void Prepare() => Lent().Prepare();

    public override int ExecuteNonQuery() => Lent().ExecuteNonQuery();

    public override object? ExecuteScalar() => Lent().ExecuteScalar();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Lent().ExecuteReader(behavior);

    protected override DbParameter CreateDbParameter() => own.CreateParameter();

    /// <summary>Whoever read has disposed the reader before the command, so the statement is free again.</summary>
    protected override void Dispose(bool disposing)
    {
        if (lent is not null) shelf.Return(lent);
        lent = null;
        base.Dispose(disposing);
    }

    private SqliteCommand Lent()
    {
        lent ??= shelf.Lend(connection, own.CommandText);
        lent.Transaction = (SqliteTransaction?)DbTransaction;
        lent.CommandTimeout = own.CommandTimeout;
        lent.Parameters.Clear();
        foreach (SqliteParameter parameter in own.Parameters) lent.Parameters.Add(parameter);
        return lent;
    }
}
