using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Ptv;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

// The names in these statements come from the model of the house, the values go as parameters.
#pragma warning disable EF1002

namespace Nivel.Web.Modules.Network.Merging;

/// <summary>Moved rows of one column.</summary>
public sealed record Moved(string Table, string Column, IReadOnlyList<Guid> Rows);

/// <summary>Everything that points at a service: every column of the model that holds the id of one. A module that adds such a column is followed without being asked.</summary>
public static class ServiceLinks
{
    /// <summary>What belongs to a card itself, its history and what was found on it, stays with it; so does the memory of merges.</summary>
    private static readonly IReadOnlySet<Type> OfTheCard = new HashSet<Type> { typeof(Service), typeof(ServiceVersion), typeof(SourceChange), typeof(CardFinding), typeof(TownException), typeof(ServiceMerge) };

    public static IReadOnlyList<IProperty> In(IModel model) =>
        [.. model.GetEntityTypes().Where(e => !OfTheCard.Contains(e.ClrType)).OrderBy(e => e.GetTableName(), StringComparer.Ordinal)
            .SelectMany(e => e.GetProperties().Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(ServiceId)))];

    /// <summary>How many rows point at the service, by entity.</summary>
    public static async Task<IReadOnlyList<(Type Entity, int Count)>> Count(Db db, ServiceId service)
    {
        var counts = new List<(Type Entity, int Count)>();
        foreach (var link in In(db.Model))
        {
            var (table, column, _) = Names(link);
            counts.Add((link.DeclaringType.ClrType, await db.Database.SqlQueryRaw<int>($"select count(*) as \"Value\" from \"{table}\" where \"{column}\" = {{0}}", Kept(db, service.Value)).SingleAsync()));
        }

        return [.. counts.GroupBy(c => c.Entity).Select(g => (g.Key, g.Sum(c => c.Count)))];
    }

    /// <summary>Points all links of the one at the other. A row that would then stand twice where only one may, such as two reviews by one writer, stays where it is.</summary>
    public static async Task<string> Move(Db db, ServiceId from, ServiceId to)
    {
        var moved = new List<Moved>();
        foreach (var link in In(db.Model))
        {
            var (table, column, key) = Names(link);
            var rows = await Rows(db, $"select \"{key}\" as \"Value\" from \"{table}\" r where \"{column}\" = {{0}}{Twice(link)} order by \"{key}\"", Kept(db, from.Value), Kept(db, to.Value));
            await Point(db, table, column, key, rows, from, to);
            if (rows.Count > 0) moved.Add(new(table, column, rows));
        }

        return JsonSerializer.Serialize(moved);
    }

    /// <summary>Points back just those rows that the merge moved and that still stand where it put them.</summary>
    public static async Task MoveBack(Db db, string moves, ServiceId from, ServiceId to)
    {
        foreach (var moved in JsonSerializer.Deserialize<List<Moved>>(moves)!)
        {
            // Names come from the model, never from what was kept: a column that has gone meanwhile is passed over.
            if (In(db.Model).FirstOrDefault(l => Names(l) is var (table, column, _) && table == moved.Table && column == moved.Column) is not { } link) continue;
            var (known, names, key) = Names(link);
            await Point(db, known, names, key, moved.Rows, from, to);
        }
    }

    /// <summary>As the database at hand keeps ids: SQLite as sixteen bytes.</summary>
    private static object Kept(Db db, Guid id) => db is SqliteDb ? id.ToByteArray(bigEndian: true) : id;

    private static async Task<List<Guid>> Rows(Db db, string sql, params object[] values) => db is SqliteDb
        ? (await db.Database.SqlQueryRaw<byte[]>(sql, values).ToListAsync()).ConvertAll(bytes => new Guid(bytes, bigEndian: true))
        : await db.Database.SqlQueryRaw<Guid>(sql, values).ToListAsync();

    private static async Task Point(Db db, string table, string column, string key, IReadOnlyList<Guid> rows, ServiceId from, ServiceId to)
    {
        foreach (var some in rows.Chunk(200))
        {
            object[] values = [Kept(db, to.Value), Kept(db, from.Value), .. some.Select(id => Kept(db, id))];
            await db.Database.ExecuteSqlRawAsync($"update \"{table}\" set \"{column}\" = {{0}} where \"{column}\" = {{1}} and \"{key}\" in ({string.Join(", ", some.Select((_, at) => $"{{{at + 2}}}"))})", values);
        }
    }

    private static (string Table, string Column, string Key) Names(IProperty link)
    {
        var entity = (IEntityType)link.DeclaringType;
        return (entity.GetTableName()!, link.GetColumnName(), entity.FindPrimaryKey()!.Properties.Single().GetColumnName());
    }

    /// <summary>Leaves out rows whose like, by a unique index over this column, already points at the other.</summary>
    private static string Twice(IProperty link)
    {
        var (table, column, _) = Names(link);
        return string.Concat(link.GetContainingIndexes().Where(i => i.IsUnique).Select(index =>
            $" and not exists (select 1 from \"{table}\" o where o.\"{column}\" = {{1}}{string.Concat(index.Properties.Where(p => p != link).Select(p => $" and o.\"{p.GetColumnName()}\" = r.\"{p.GetColumnName()}\""))})"));
    }
}
