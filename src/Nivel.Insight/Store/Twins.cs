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
        var gone = store.Columns.Ask("""
            select distinct person from (select person from spells union select person from events) p
            where person <> 0 and person not in (select person from known) and person not in (select person from twins)
            """).ConvertAll(row => row.Whole(0));
        if (gone.Count == 0) return 0;
        store.Columns.Run("create or replace temp table cut (person bigint, twin bigint)");
        using (var rows = store.Columns.Append("cut"))
            foreach (var person in gone) rows.Add(person).Add(Drawn()).End();
        store.Columns.Run("""
            begin;
            update spells set person = cut.twin, coach = 0 from cut where spells.person = cut.person;
            update events set person = cut.twin, coach = 0 from cut where events.person = cut.person;
            insert into twins select twin from cut;
            commit;
            """);
        return gone.Count;
    }

    /// <summary>Takes the twins of an older store along into a new one, and the numbers of workers and services that their rows name: nothing else remembers them.</summary>
    public static int Carry(string olderFile, InsightStore into)
    {
        into.Columns.Run($"attach '{olderFile.Replace("'", "''", StringComparison.Ordinal)}' as older (read_only)");
        into.Columns.Run("""
            insert into codes select * from older.codes;
            insert into twins select person from older.twins;
            insert into spells select * from older.spells where person in (select person from older.twins);
            insert into events select * from older.events where person in (select person from older.twins);
            detach older;
            """);
        return (int)into.Columns.Ask("select count(*) from twins")[0].Whole(0);
    }

    /// <summary>Negative, as no pseudonym is.</summary>
    private static long Drawn() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) | long.MinValue;
}
