using Nivel.Insight.Protecting;

namespace Nivel.Insight.Tests.Protecting;

public sealed class A_protected_table
{
    private static readonly string[] Rows = ["Oulu", "Kempele", "Hailuoto"], Columns = ["f", "m"];

    [Fact]
    public void Hides_a_small_count_and_three_more_that_would_give_it_away()
    {
        var shown = Suppression.Of(new Publication().Table(Rows, Columns, new long[,] { { 90, 80 }, { 20, 25 }, { 3, 9 } }), new Protection());
        shown.HiddenPlaces.ShouldBe([new("Kempele", "f"), new("Kempele", "m"), new("Hailuoto", "f"), new("Hailuoto", "m")]);
        shown.Why(new("Hailuoto", "f")).ShouldBe(Hidden.Small);
        shown.Why(new("Kempele", "m")).ShouldBe(Hidden.ToProtectAnother);
        shown.At(new("Hailuoto", Place.All)).ShouldBe(12);
        shown.PossibleAt(new("Hailuoto", "f")).ShouldBe((0, 12));
    }

    [Fact]
    public void Shows_a_zero_where_that_is_allowed_and_hides_it_otherwise()
    {
        var table = new Publication().Table(Rows, Columns, new long[,] { { 90, 80 }, { 20, 25 }, { 0, 9 } });
        Suppression.Of(table, new Protection(ShowZero: true)).HiddenPlaces.ShouldBeEmpty();
        Suppression.Of(table, new Protection()).At(new("Hailuoto", "f")).ShouldBeNull();
    }

    [Fact]
    public void Does_not_show_that_two_hidden_people_are_one_and_one()
    {
        // With zeros shown, two hidden counts that make 2 can only be 1 and 1: the total has to go as well.
        var shown = Suppression.Of(new Publication().Row("Oulu", Columns, [1, 1]), new Protection(Least: 2, ShowZero: true, Width: 1));
        shown.At(new("Oulu", Place.All)).ShouldBeNull();
    }

    [Fact]
    public void Hides_a_total_that_is_small_itself() =>
        Suppression.Of(new Publication().Row("Oulu", Columns, [1, 2]), new Protection()).Why(new("Oulu", Place.All)).ShouldBe(Hidden.Small);

    [Fact]
    public void That_hid_its_total_alone_is_not_opened_by_another_that_shows_it()
    {
        var both = new Publication().Table(["Oulu"], ["all"], new long[,] { { 3 } }).Row(Place.All, ["f", "m"], [1, 2]);
        Suppression.Of(both, new Protection()).HiddenPlaces.Count().ShouldBe(both.Places.Count);
    }

    [Fact]
    public void That_disagrees_with_its_neighbour_is_refused() =>
        Should.Throw<ArgumentException>(() => new Publication().Row(Place.All, ["f", "m"], [10, 20]).Row(Place.All, ["f", "x"], [11, 19])).Message.ShouldContain("disagree on */f");

    [Fact]
    public void Takes_neither_negative_counts_nor_a_protection_of_nothing()
    {
        Should.Throw<ArgumentException>(() => new Publication().Row("Oulu", Columns, [-1, 2]));
        Should.Throw<ArgumentOutOfRangeException>(() => Suppression.Of(new Publication(), new Protection(Width: 0)));
    }
}
