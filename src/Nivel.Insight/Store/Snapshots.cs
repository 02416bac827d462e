using Nivel.Insight.Spells;
using Nivel.Rules;

namespace Nivel.Insight.Store;

/// <summary>What was open on the calculation day of a month, as a Parquet file that is written once: the traits stand in it as they were then, and no person.</summary>
public static class Snapshots
{
    /// <summary>Writes the files of the months that have none; returns their names.</summary>
    public static IReadOnlyList<string> Write(InsightStore store, string folder, Month from, Month to)
    {
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        for (var month = from; month.CompareTo(to) <= 0; month = month.Next)
        {
            var file = Path.Combine(folder, $"{month}.parquet");
            if (File.Exists(file)) continue;
            var number = Calendar.Number(month);
            store.Columns.Run($"""
                copy (select kind, area, place, born, language, team, code, service, begins, count(*) as persons from spells
                      where enters <= {number} and leaves > {number} group by all order by all)
                to '{(file + ".part").Replace("'", "''", StringComparison.Ordinal)}' (format parquet, compression zstd)
                """);
            File.Move(file + ".part", file);
            written.Add(file);
        }

        return written;
    }
}
