using System.Security.Cryptography;

namespace Nivel.Insight.Store;

/// <summary>
/// When the record of a person ends, the rows stay without any way back: the pseudonym, which the installation's secret could make again
/// from the person, is changed to a number drawn by chance, and the worker's number is taken away. The figures of the past do not change (D-08, § 122).
/// </summary>
public static class Twins
{
    /// <summary>Cuts the persons who are in the store but not among those who are still known. Returns how many.</summary>
    public static int Cut(InsightStore store, IEnumerable<long> known)
    {
        store.Gather("known", known);
        var gone = store.Columns.Ask("select person from persons where person not in (select person from known)").ConvertAll(row => row.Whole(0));
        if (gone.Count == 0) return 0;
        store.Columns.Run("create or replace temp table cut (person bigint, twin bigint)");
        using (var rows = store.Columns.Append("cut"))
            foreach (var person in gone) rows.Add(person).Add(Drawn()).End();
        store.Columns.Run("""
            begin;
            update spells set person = cut.twin, coach = 0 from cut where spells.person = cut.person;
            update events set person = cut.twin, coach = 0 from cut where events.person = cut.person;
            delete from persons where person in (select person from cut);
            insert into twins select twin from cut;
            commit;
            """);
        return gone.Count;
    }

    /// <summary>
    /// Takes the twins of an older store along into a new, empty one, and the numbers of workers and services that their rows name: nothing
    /// else remembers them. The older store may be of another schema.
    /// </summary>
    /// <param name="olderFile">The file of the older store.</param>
    /// <param name="into">The new store.</param>
    /// <param name="known">When given, also those of the older store who are not among them, whose record has ended since: they are cut. Null when its pseudonyms say nothing.</param>
    /// <returns>How many twins there are now.</returns>
    public static int Carry(string olderFile, InsightStore into, IReadOnlyCollection<long>? known = null)
    {
        into.Columns.Run($"attach '{olderFile.Replace("'", "''", StringComparison.Ordinal)}' as older (read_only)");
        Copy(into, "codes", "");
        Copy(into, "twins", "");
        into.Gather("known", known ?? []);
        if (known is not null) Copy(into, "persons", "where person not in (select person from known)");
        foreach (var table in new[] { "spells", "events" }) Copy(into, table, "where person in (select person from twins union all select person from persons)");
        into.Columns.Run("detach older");
        Cut(into, known ?? []);
        return (int)into.Columns.Ask("select count(*) from twins")[0].Whole(0);
    }

    /// <summary>The columns that both have.</summary>
    private static void Copy(InsightStore into, string table, string which)
    {
        var columns = string.Join(", ", into.Columns.Ask("""
            select column_name from duckdb_columns() where table_name = $1 and database_name = 'older'
            intersect select column_name from duckdb_columns() where table_name = $1 and database_name <> 'older'
            """, table).Select(row => row.Text(0)));
        if (columns.Length > 0) into.Columns.Run($"insert into main.{table} ({columns}) select {columns} from older.{table} {which}");
    }

    /// <summary>Negative, as no pseudonym is.</summary>
    private static long Drawn() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) | long.MinValue;
}
