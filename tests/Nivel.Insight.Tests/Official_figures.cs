using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Official;

namespace Nivel.Insight.Tests;

public sealed class Official_figures
{
    private static readonly RegisterShare LongTerm = RegisterShare.All.Single(s => s.Code == "long-term"), Served = RegisterShare.All.Single(s => s.Code == "served");

    [Fact]
    public void Of_several_regions_are_reckoned_from_their_numbers_and_not_from_their_shares() =>
        LongTerm.Of([Region(("TYOTTOMATLOPUSSA", 1000), ("PITKAAIKAISTYOTTOMAT", 500)), Region(("TYOTTOMATLOPUSSA", 10), ("PITKAAIKAISTYOTTOMAT", 0))]).ShouldBe(new(49.5m, 0));

    [Fact]
    public void With_a_hidden_number_are_told_as_a_lower_bound() =>
        LongTerm.Of([Region(("TYOTTOMATLOPUSSA", 100), ("PITKAAIKAISTYOTTOMAT", 40)), Region(("TYOTTOMATLOPUSSA", 10))]).ShouldBe(new(36.4m, 1));

    [Fact]
    public void Are_unknown_when_the_whole_is_hidden_or_nobody_is_there()
    {
        LongTerm.Of([Region(("PITKAAIKAISTYOTTOMAT", 4))]).Value.ShouldBeNull();
        LongTerm.Of([Region(("TYOTTOMATLOPUSSA", 0), ("PITKAAIKAISTYOTTOMAT", 0))]).Value.ShouldBeNull();
        LongTerm.Of([]).Value.ShouldBeNull();
    }

    [Fact]
    public void Of_services_leave_a_hidden_service_out_of_both_sides() =>
        Served.Of([Region(("TYOTTOMATLOPUSSA", 80), ("MTPPALVELUTLOP", 20))]).ShouldBe(new(20m, 5));

    [Theory]
    [InlineData(41344128, 4069, 4134, 4128)]
    [InlineData(9391, 9, null, null)]
    [InlineData(4128, 4069, null, null)]
    [InlineData(9800, 4069, null, null)]
    public void Printed_together_are_told_apart(int number, int before, int? first, int? second) =>
        PrintedNumbers.Glued(number, before).ShouldBe(first is null ? null : (first.Value, second!.Value));

    [Fact]
    public void That_are_plainly_glued_are_always_noticed() => Prop.ForAll(
        (from one in Gen.Choose(1000, 9999) from two in Gen.Choose(-300, 300) from three in Gen.Choose(-300, 300) select (one, one + two, one + three)).ToArbitrary(),
        told => told.Item2 < 1000 || told.Item3 < 1000 || PrintedNumbers.Glued(decimal.Parse($"{told.Item2}{told.Item3}", null), told.one) is not null).QuickCheckThrowOnFailure();

    private static Func<string, decimal?> Region(params (string Column, decimal Value)[] numbers) => column => numbers.Where(n => n.Column == column).Select(n => (decimal?)n.Value).FirstOrDefault();
}
