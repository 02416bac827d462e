using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Protecting;

namespace Nivel.Insight.Tests.Protecting;

public sealed class Hidden_counts
{
    private static readonly string[] Rows = ["Oulu", "Kempele", "Hailuoto"], Columns = ["age:15-24", "age:25-54"];
    private static readonly Gen<Protection> Rules =
        from zero in Gen.Elements(true, false)
        from width in Gen.Choose(1, 3)
        select new Protection(5, zero, width);

    [Fact]
    public void Of_any_small_table_cannot_be_found_by_trying_everything() => Check(
        from cells in Cells(0, 9)
        select new Publication().Table(Rows, Columns, Grid(cells)));

    [Fact]
    public void Cannot_be_found_through_the_sums_of_areas_either() => Check(
        from cells in Cells(0, 9)
        select new Publication().Table(Rows, Columns, Grid(cells)).Area("coast", ["Oulu", "Hailuoto"], Columns));

    [Fact]
    public void Cannot_be_found_by_laying_two_tables_beside_each_other() => Check(
        from cells in Cells(0, 9)
        from split in Gen.Choose(0, 100)
        let all = cells.Take(3).Sum()
        let first = all * split / 100
        select new Publication().Table(Rows, ["all"], new long[,] { { cells[0] }, { cells[1] }, { cells[2] } })
            .Row(Place.All, ["sex:f", "sex:m"], [first, all - first]));

    [Fact]
    public void Are_none_where_nothing_is_small() => Prop.ForAll(Cells(5, 40).ToArbitrary(), cells =>
        !Suppression.Of(new Publication().Table(Rows, Columns, Grid(cells)), new Protection()).HiddenPlaces.Any()).QuickCheckThrowOnFailure();

    [Fact]
    public void Would_be_found_by_the_same_reader_if_only_the_small_ones_were_hidden()
    {
        var (table, rules) = (new Publication().Table(Rows, Columns, Grid([9, 8, 7, 6, 3, 9])), new Protection());
        Hidden[] onlySmall = [.. table.Counts.Select(c => c < 5 ? Hidden.Small : Hidden.No)];
        Attacker.LeastWidth(table, new ProtectedPublication(table, onlySmall, rules), rules).ShouldBe(0);
    }

    [Fact]
    public void Are_possible_in_the_range_that_trying_everything_finds() => Prop.ForAll(Cells(0, 9).ToArbitrary(), cells =>
    {
        var (table, rules) = (new Publication().Table(Rows, Columns, Grid(cells)), new Protection(Width: 2));
        var shown = Suppression.Of(table, rules);
        return Attacker.LeastWidth(table, shown, rules) is not { } width || shown.HiddenPlaces.Min(p => Width(shown.PossibleAt(p))) >= width;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_a_whole_region_stay_vague_and_leave_most_to_read()
    {
        var dice = new Random(1);
        var (rows, columns) = (Enumerable.Range(0, 14).Select(i => $"m{i}").ToArray(), Enumerable.Range(0, 6).Select(i => $"c{i}").ToArray());
        var cells = new long[14, 6];
        foreach (var r in Enumerable.Range(0, 14))
            foreach (var c in Enumerable.Range(0, 6)) cells[r, c] = dice.Next(8) == 0 ? dice.Next(5) : 5 + dice.Next(200);
        var shown = Suppression.Of(new Publication().Table(rows, columns, cells).Area("south", rows[..7], columns), new Protection());
        shown.HiddenPlaces.Count(p => shown.Why(p) == Hidden.Small).ShouldBeGreaterThan(5);
        shown.HiddenPlaces.Count().ShouldBeLessThan(45);
        shown.HiddenPlaces.ShouldAllBe(p => Width(shown.PossibleAt(p)) >= 3);
    }

    private static long Width((long Low, long? High) range) => (range.High ?? long.MaxValue) - range.Low;

    private static void Check(Gen<Publication> tables) => Prop.ForAll(tables.Zip(Rules).ToArbitrary(), made =>
    {
        var (publication, rules) = made;
        var shown = Suppression.Of(publication, rules);
        var isSafe = Attacker.LeastWidth(publication, shown, rules) is not { } width || width >= rules.Width;
        return isSafe && publication.Places.All(p => shown.At(p) is not { } count || count >= 5 || (count == 0 && rules.ShowZero));
    }).QuickCheckThrowOnFailure();

    private static Gen<long[]> Cells(int least, int most) => Gen.Choose(least, most).Select(i => (long)i).ArrayOf(6);

    private static long[,] Grid(long[] c) => new[,] { { c[0], c[1] }, { c[2], c[3] }, { c[4], c[5] } };
}
