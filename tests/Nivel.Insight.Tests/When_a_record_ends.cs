using Nivel.Insight.Figures;
using Nivel.Insight.Store;
using Nivel.Rules;
using static Nivel.Insight.Tests.Lives;

namespace Nivel.Insight.Tests;

public sealed class When_a_record_ends
{
    private static readonly Scope Year = new(1, new(2024, 1), new(2024, 12), Division.Place, new(2030, 1, 1));

    [Fact]
    public void The_twin_stays_and_no_figure_of_the_past_changes()
    {
        using var store = Figures_of_a_town.Built([One(Out("2024-01-01", "2024-05-31", 1)) with { Person = 11 }, One(Out("2024-02-01")) with { Person = 12 }]);
        var before = FigureBook.Of(store, Year);
        Twins.Cut(store, [12]).ShouldBe(1);
        FigureBook.Of(store, Year).ShouldBe(before);
        store.Columns.Ask("select count(*) from spells where person = 11")[0].Whole(0).ShouldBe(0);
        store.Columns.Ask("select count(*) from spells where person in (select person from twins) and coach <> 0")[0].Whole(0).ShouldBe(0);
    }

    [Fact]
    public void A_twin_is_cut_once_and_goes_along_into_a_store_built_anew()
    {
        var file = Path.Combine(Path.GetTempPath(), $"twins-{Guid.CreateVersion7():N}.duckdb");
        using (var store = InsightStore.Create(file))
        {
            store.Add([One(Out("2024-01-01", "2024-05-31", 1)) with { Person = 11 }, One(Out("2024-02-01")) with { Person = 12 }]);
            Twins.Cut(store, [12]).ShouldBe(1);
            Twins.Cut(store, [12]).ShouldBe(0);
        }

        using var older = InsightStore.Open(file, reads: true)!;
        using var anew = InsightStore.Create(null);
        Twins.Carry(file, anew).ShouldBe(1);
        anew.Add([One(Out("2024-02-01")) with { Person = 12 }]);
        Digest.Of(anew).ShouldBe(Digest.Of(older));
        File.Delete(file);
    }

    [Fact]
    public void Whoever_left_the_record_between_two_whole_builds_becomes_a_twin_too()
    {
        var file = Path.Combine(Path.GetTempPath(), $"twins-{Guid.CreateVersion7():N}.duckdb");
        using (var store = InsightStore.Create(file)) store.Add([One(Out("2024-01-01", "2024-05-31", 1)) with { Person = 11 }, One(Out("2024-02-01")) with { Person = 12 }]);
        using (var older = InsightStore.Open(file, reads: true)!)
        using (var anew = InsightStore.Create(null))
        {
            Twins.Carry(file, anew, [12]).ShouldBe(1);
            anew.Add([One(Out("2024-02-01")) with { Person = 12 }]);
            FigureBook.Of(anew, Year).ShouldBe(FigureBook.Of(older, Year));
            anew.Columns.Ask("select count(*) from spells where person = 11")[0].Whole(0).ShouldBe(0);
        }

        File.Delete(file);
    }

    [Fact]
    public void Twins_of_a_store_of_another_schema_go_along_and_what_it_did_not_know_is_unknown()
    {
        var file = Path.Combine(Path.GetTempPath(), $"twins-{Guid.CreateVersion7():N}.duckdb");
        using (var store = InsightStore.Create(file))
        {
            store.Add([One(Out("2024-01-01", "2024-05-31", 1)) with { Person = 11, Traits = One().Traits with { Sex = 2 } }]);
            Twins.Cut(store, []).ShouldBe(1);
            store.Columns.Run("alter table spells drop column sex; drop table persons; update marks set value = '3' where name = 'schema'");
        }

        InsightStore.Open(file, reads: true).ShouldBeNull();
        using (var anew = InsightStore.Create(null))
        {
            Twins.Carry(file, anew, []).ShouldBe(1);
            FigureBook.Of(anew, Year with { By = Division.Sex }).First(f => f is { Indicator: "unemployed", Value: 1 }).Group.ShouldBe(0);
        }

        File.Delete(file);
    }

    [Fact]
    public void A_person_read_again_replaces_the_rows_of_before()
    {
        using var store = Figures_of_a_town.Built([One(Out("2024-01-01")) with { Person = 11 }]);
        store.Remove([11]);
        store.Add([One(Out("2024-01-01", "2024-02-10", 1)) with { Person = 11 }]);
        using var once = Figures_of_a_town.Built([One(Out("2024-01-01", "2024-02-10", 1)) with { Person = 11 }]);
        Digest.Of(store).ShouldBe(Digest.Of(once));
    }

    [Fact]
    public void A_build_that_dies_leaves_the_store_that_was()
    {
        var files = new StoreFiles(Path.Combine(Path.GetTempPath(), $"store-{Guid.CreateVersion7():N}"));
        var first = files.Begin(copies: false);
        InsightStore.Create(first).Dispose();
        files.Publish(first);
        File.WriteAllText(files.Begin(copies: true), "half a fi");
        files.Current.ShouldBe(first);
        InsightStore.Open(files.Current!, reads: true)!.Dispose();
        Directory.Delete(files.Folder, recursive: true);
    }

    [Fact]
    public void Whoever_has_just_read_the_name_of_the_store_can_still_open_it_and_what_another_writes_is_left_alone()
    {
        var files = new StoreFiles(Path.Combine(Path.GetTempPath(), $"store-{Guid.CreateVersion7():N}"));
        string Made()
        {
            var file = files.Begin(copies: false);
            InsightStore.Create(file).Dispose();
            return file;
        }

        var (first, second) = (Made(), Made());
        files.Publish(first);
        var written = Made();
        files.Publish(second);
        InsightStore.Open(first, reads: true)!.Dispose();
        var third = Made();
        files.Publish(third);
        File.Exists(first).ShouldBeFalse();
        File.Exists(written).ShouldBeTrue();
        Directory.Delete(files.Folder, recursive: true);
    }

    [Fact]
    public void Rows_laid_by_kind_are_the_same_rows()
    {
        using var store = Figures_of_a_town.Built([One(Out("2024-01-01", "2024-05-31", 1), Out("2024-09-01")).With(In("2024-02-01", "2024-03-01"))]);
        var before = Digest.Of(store);
        store.Settle();
        Digest.Of(store).ShouldBe(before);
        store.Add([One(Out("2024-01-01")) with { Person = 2 }]);
    }

    [Fact]
    public void The_month_as_it_was_is_written_once()
    {
        using var store = Figures_of_a_town.Built([One(Out("2024-01-01"))]);
        var folder = Path.Combine(Path.GetTempPath(), $"months-{Guid.CreateVersion7():N}");
        Snapshots.Write(store, folder, new(2024, 3), new(2024, 4)).Count.ShouldBe(2);
        Snapshots.Write(store, folder, new(2024, 3), new(2024, 4)).ShouldBeEmpty();
        store.Columns.Ask($"select sum(persons) from '{Path.Combine(folder, "2024-03.parquet")}' where kind = 2")[0].Whole(0).ShouldBe(1);
        Directory.Delete(folder, recursive: true);
    }
}
