using Nivel.Insight.Columns;

namespace Nivel.Insight.Tests;

public sealed class A_column_store
{
    [Fact]
    public void Gives_back_what_went_in_and_tells_unknown_from_zero()
    {
        using var store = ColumnStore.Open(null);
        store.Run("create table things (id bigint, place varchar, on_day date, share double, count integer)");
        using (var rows = store.Append("things"))
        {
            rows.Add(1L).Add("Oulu").Add(new DateOnly(2026, 2, 28)).Add(0.5).Add(0).End();
            rows.Add(2L).Add("Yli-Ii, Äänekoski ja muut pitkät nimet").Add((DateOnly?)null).Add((double?)null).Add((int?)null).End();
        }

        var found = store.Ask("select id, place, on_day, share, count from things order by id");
        found[0].Values.ShouldBe([1L, "Oulu", new DateOnly(2026, 2, 28), 0.5, 0L]);
        found[1].Values.ShouldBe([2L, "Yli-Ii, Äänekoski ja muut pitkät nimet", null, null, null]);
    }

    [Fact]
    public void Reads_more_rows_than_one_chunk_holds()
    {
        using var store = ColumnStore.Open(null);
        var rows = store.Ask("select i, i % 7 from range($1) t(i) order by i", 10_000);
        rows.Count.ShouldBe(10_000);
        rows[9_999].Values.ShouldBe([9_999L, 9_999L % 7]);
    }

    [Fact]
    public void Takes_values_never_pasted_text()
    {
        using var store = ColumnStore.Open(null);
        store.Ask("select $1", "'; drop table x; --")[0].Text(0).ShouldBe("'; drop table x; --");
        store.Ask("select $1::date + 1 = $2::date", new DateOnly(2024, 2, 28), new DateOnly(2024, 2, 29))[0].Values[0].ShouldBe(true);
    }

    [Fact]
    public void Says_what_was_wrong_with_a_question_or_a_row()
    {
        using var store = ColumnStore.Open(null);
        Should.Throw<ColumnStoreException>(() => store.Ask("select * from nothing")).Message.ShouldContain("nothing");
        Should.Throw<ColumnStoreException>(() => store.Run("select from")).Message.ShouldNotBeEmpty();
        Should.Throw<ColumnStoreException>(() => store.Append("nowhere")).Message.ShouldContain("nowhere");
    }

    [Fact]
    public void A_file_that_is_no_store_is_refused_in_words()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, new string('x', 9000));
        Should.Throw<ColumnStoreException>(() => ColumnStore.Open(file)).Message.ShouldContain("not a valid DuckDB database");
        File.Delete(file);
    }
}
