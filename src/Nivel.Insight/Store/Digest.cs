namespace Nivel.Insight.Store;

/// <summary>A number over all rows of a store, whatever their order: two stores with the same rows have the same one.</summary>
public static class Digest
{
    /// <summary>Rows of spells and events and the sum of their hashes, as text.</summary>
    public static string Of(InsightStore store) => string.Join(" ", new[] { "spells", "events" }.Select(table =>
    {
        var row = store.Columns.Ask($"select count(*), (sum(hash(t)::hugeint) % 1000000007)::bigint, (sum(hash(t)::hugeint // 4294967296) % 1000000009)::bigint from {table} t")[0];
        return $"{table} {row.Whole(0)} {row.Values[1] ?? 0}-{row.Values[2] ?? 0}";
    }));
}
