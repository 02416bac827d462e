using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Tests.Subsidies;

public class What_a_wage_subsidy_pays
{
    private static readonly Arbitrary<Euros> Wage = Gen.Choose(0, 900_000).Select(cents => new Euros(cents)).ToArbitrary();
    private static readonly Arbitrary<WageSubsidyGround> Ground = Gen.Elements(Enum.GetValues<WageSubsidyGround>()).ToArbitrary();
    private static readonly Arbitrary<DateOnly> Day = Gen.Choose(new DateOnly(2023, 7, 1).DayNumber, new DateOnly(2027, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    [Fact]
    public void The_worked_examples_come_out() => Answers.ShouldBeAsInTheWorkedExamples("wage-subsidy");

    [Theory]
    [InlineData(WageSubsidyGround.Skills, "2000.00", "2025-03-01", "1000.00"), InlineData(WageSubsidyGround.Skills, "2520.00", "2025-03-01", "1260.00"), InlineData(WageSubsidyGround.Skills, "2520.02", "2025-03-01", "1260.00")]
    [InlineData(WageSubsidyGround.Skills, "2519.99", "2023-07-01", "1260.00"), InlineData(WageSubsidyGround.Skills, "2519.98", "2023-07-01", "1259.99"), InlineData(WageSubsidyGround.Skills, "0.00", "2025-03-01", "0.00")]
    [InlineData(WageSubsidyGround.Over60, "2800.00", "2026-11-22", "1260.00"), InlineData(WageSubsidyGround.Apprenticeship, "2000.00", "2024-06-01", "1000.00")]
    [InlineData(WageSubsidyGround.ReducedWorkAbility, "2600.00", "2024-10-01", "1770.00"), InlineData(WageSubsidyGround.ReducedWorkAbility, "2600.00", "2024-12-31", "1770.00"), InlineData(WageSubsidyGround.ReducedWorkAbility, "2600.00", "2025-01-01", "1820.00")]
    [InlineData(WageSubsidyGround.ReducedWorkAbility, "4000.00", "2025-03-01", "2770.00"), InlineData(WageSubsidyGround.Over55, "2600.00", "2024-10-01", "1770.00"), InlineData(WageSubsidyGround.Over55, "2600.00", "2025-03-01", "1820.00")]
    [InlineData(WageSubsidyGround.Association, "1500.00", "2025-03-01", "1845.00"), InlineData(WageSubsidyGround.Association, "1700.00", "2023-07-01", "2020.00")]
    public void A_share_of_the_wage_cost_is_paid_up_to_the_cap_of_the_ground(WageSubsidyGround ground, string wage, string on, string paid) =>
        WageSubsidy.ForMonth(new(ground, Euros.Parse(wage)), DateOnly.Parse(on, null)).Answer.ShouldBe(Euros.Parse(paid));

    [Theory]
    [InlineData(64, "2460.00", false), InlineData(65, "2460.00", false), InlineData(66, "2422.73", true), InlineData(80, "1998.75", true), InlineData(100, "1599.00", true)]
    public void An_associations_wage_counts_up_to_65_percent_of_hours_in_proportion_which_is_an_inference(int hours, string uncapped, bool inferred)
    {
        var worked = WageSubsidy.ForMonth(new(WageSubsidyGround.Association, Euros.Parse("2000.00")) { Hours = new(hours) }, new(2025, 3, 1));
        worked.Answer.ShouldBe(Euros.Min(Euros.Parse(uncapped), Euros.Parse("2020.00")));
        worked.Warnings.Any(warning => warning is { Kind: WarningKind.Inferred, RuleId: "W-06" }).ShouldBe(inferred);
    }

    [Fact]
    public void The_two_readings_of_the_cap_of_70_percent_are_both_told_whenever_they_differ()
    {
        var worked = WageSubsidy.ForMonth(new(WageSubsidyGround.ReducedWorkAbility, Euros.Parse("2600.00")), new(2025, 3, 1));
        worked.Conflicts.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            conflict => conflict.Kind.ShouldBe(WarningKind.Conflict), conflict => conflict.RuleId.ShouldBe("W-10b"), conflict => conflict.Value.ShouldBe("1770.00"));
        WageSubsidy.ForMonth(new(WageSubsidyGround.Over55, Euros.Parse("2600.00")), new(2025, 3, 1)).Conflicts.Single().RuleId.ShouldBe("W-22");
        WageSubsidy.ForMonth(new(WageSubsidyGround.ReducedWorkAbility, Euros.Parse("2528.57")), new(2025, 3, 1)).Conflicts.ShouldBeEmpty();
        WageSubsidy.ForMonth(new(WageSubsidyGround.ReducedWorkAbility, Euros.Parse("2528.58")), new(2025, 3, 1)).Conflicts.ShouldNotBeEmpty();
        WageSubsidy.ForMonth(new(WageSubsidyGround.ReducedWorkAbility, Euros.Parse("2600.00")), new(2024, 12, 31)).Conflicts.ShouldBeEmpty();
        WageSubsidyCaps.OfMonth(WageSubsidyGround.ReducedWorkAbility, new(2025, 1, 1)).Conflicts.Single().Value.ShouldBe("1770.00");
    }

    [Theory]
    [InlineData("2025-04-01", "2025-04-15", "630.00"), InlineData("2025-04-01", "2025-04-30", "1260.00"), InlineData("2025-03-01", "2025-03-31", "1260.00"), InlineData("2025-02-01", "2025-02-28", "1260.00")]
    [InlineData("2025-03-02", "2025-03-31", "1260.00"), InlineData("2025-03-15", "2025-04-14", "1302.00"), InlineData("2025-03-10", "2025-03-10", "42.00"), InlineData("2025-02-01", "2025-02-27", "1134.00")]
    public void The_cap_of_a_part_of_a_month_is_a_thirtieth_for_each_calendar_day(string from, string to, string cap) =>
        WageSubsidyCaps.OfPeriod(WageSubsidyGround.Skills, Days.Of(DateOnly.Parse(from, null), DateOnly.Parse(to, null))).Answer.ShouldBe(Euros.Parse(cap));

    [Fact]
    public void A_part_of_a_month_is_paid_up_to_its_own_cap_and_tells_the_other_reading_too()
    {
        var half = Days.Of(new(2025, 4, 1), new(2025, 4, 15));
        WageSubsidy.ForPeriod(new(WageSubsidyGround.Skills, Euros.Parse("1000.00")), half).Answer.ShouldBe(Euros.Parse("500.00"));
        WageSubsidy.ForPeriod(new(WageSubsidyGround.Skills, Euros.Parse("2000.00")), half).Answer.ShouldBe(Euros.Parse("630.00"));
        var worked = WageSubsidy.ForPeriod(new(WageSubsidyGround.ReducedWorkAbility, Euros.Parse("1600.00")), half);
        (worked.Answer, worked.Conflicts.Single().Value).ShouldBe((Euros.Parse("1120.00"), "885.00"));
        Should.Throw<ArgumentException>(() => WageSubsidy.ForPeriod(new(WageSubsidyGround.Skills, Euros.Zero), Days.From(new(2025, 4, 1))));
    }

    [Theory]
    [InlineData("0.00", "1000.00"), InlineData("1000.00", "1000.00"), InlineData("1000.01", "999.99"), InlineData("1500.00", "500.00"), InlineData("2000.00", "0.00"), InlineData("2500.00", "0.00")]
    public void All_aid_together_is_at_most_the_wage_cost_and_the_subsidy_gives_way(string other, string paid) =>
        WageSubsidy.ForMonth(new(WageSubsidyGround.Skills, Euros.Parse("2000.00")) { OtherAid = Euros.Parse(other) }, new(2025, 3, 1)).Answer.ShouldBe(Euros.Parse(paid));

    [Fact]
    public void Of_the_100_percent_subsidy_all_aid_is_at_most_1_23_times_the_wage_cost() =>
        WageSubsidy.ForMonth(new(WageSubsidyGround.Association, Euros.Parse("1000.00")) { OtherAid = Euros.Parse("300.00") }, new(2025, 3, 1)).Answer.ShouldBe(Euros.Parse("930.00"));

    [Theory]
    [InlineData(11, 11, "600.00"), InlineData(12, 12, "800.00"), InlineData(12, 23, "800.00"), InlineData(12, 24, "1000.00"), InlineData(0, 0, "600.00")]
    public void Before_July_2023_the_share_rises_with_the_time_of_unemployment(int ofLast14, int ofLast28, string paid) =>
        WageSubsidy.ForMonth(new(WageSubsidyGround.Skills, Euros.Parse("2000.00")) { Unemployed = new(ofLast14, ofLast28) }, new(2023, 6, 30)).Answer.ShouldBe(Euros.Parse(paid));

    [Fact]
    public void Before_July_2023_the_cap_is_1400_read_of_2021_only()
    {
        var wages = new SubsidisedWages(WageSubsidyGround.ReducedWorkAbility, Euros.Parse("3000.00"));
        var of2021 = WageSubsidy.ForMonth(wages, new(2021, 5, 1));
        (of2021.Answer, of2021.Confidence).ShouldBe((Euros.Parse("1400.00"), Confidence.OfficialBody));
        WageSubsidy.ForMonth(wages, new(2022, 5, 1)).Warnings.ShouldContain(warning => warning.Kind == WarningKind.Unverified && warning.RuleId == "W-01");
        WageSubsidy.ForMonth(new(WageSubsidyGround.Association, Euros.Parse("1300.00")) { Hours = new(65) }, new(2021, 5, 1)).Answer.ShouldBe(Euros.Parse("1300.00"));
    }

    [Fact]
    public void An_amount_that_depends_on_unknown_unemployment_is_not_guessed() =>
        Should.Throw<ArgumentException>(() => WageSubsidy.ForMonth(new(WageSubsidyGround.Skills, Euros.Parse("2000.00")), new(2023, 6, 30)));

    [Fact]
    public void A_ground_whose_unemployment_is_not_fulfilled_pays_nothing() =>
        WageSubsidy.ForMonth(new(WageSubsidyGround.Association, Euros.Parse("1500.00")) { Unemployed = new(12, 23) }, new(2025, 3, 1)).Answer.ShouldBe(Euros.Zero);

    [Fact]
    public void No_ground_is_older_than_the_table_and_55_plus_begins_in_July_2023()
    {
        Should.Throw<NotInForceException>(() => WageSubsidy.ForMonth(new(WageSubsidyGround.ReducedWorkAbility, Euros.Zero), new(2014, 12, 31)));
        Should.Throw<NotInForceException>(() => WageSubsidy.ForMonth(new(WageSubsidyGround.Over55, Euros.Zero), new(2023, 6, 30)));
        WageSubsidy.ForMonth(new(WageSubsidyGround.Over55, Euros.Parse("1000.00")), new(2023, 7, 1)).Answer.ShouldBe(Euros.Parse("700.00"));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Should.Throw<ArgumentException>(() => WageSubsidy.ForMonth(new(WageSubsidyGround.Skills, new Euros(-1)), new(2025, 3, 1)));
        Should.Throw<ArgumentException>(() => WageSubsidy.ForMonth(new(WageSubsidyGround.Association, new Euros(1)) { Hours = new(0) }, new(2025, 3, 1)));
        Should.Throw<ArgumentException>(() => WageSubsidy.ForMonth(new(WageSubsidyGround.Skills, new Euros(1)) { OtherAid = new(-1) }, new(2025, 3, 1)));
    }

    [Fact]
    public void A_subsidy_is_never_over_its_cap_nor_over_the_wage_cost_times_1_23() =>
        Prop.ForAll(Wage, Ground, Day, (wage, ground, on) =>
        {
            var paid = WageSubsidy.ForMonth(new(ground, wage), on).Answer;
            var most = ground == WageSubsidyGround.Association ? wage.Times(1.23m) : wage;
            return paid <= WageSubsidyCaps.OfMonth(ground, on).Answer && paid <= most;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_higher_wage_never_gives_a_lower_subsidy() =>
        Prop.ForAll(Wage, Wage, Ground, (one, other, ground) =>
        {
            var (lower, higher) = one < other ? (one, other) : (other, one);
            return WageSubsidy.ForMonth(new(ground, lower), new(2025, 3, 1)).Answer <= WageSubsidy.ForMonth(new(ground, higher), new(2025, 3, 1)).Answer;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_other_aid_never_gives_a_higher_subsidy_nor_more_in_all_than_the_cost() =>
        Prop.ForAll(Wage, Wage, (wage, aid) =>
        {
            var paid = WageSubsidy.ForMonth(new(WageSubsidyGround.Skills, wage) { OtherAid = aid }, new(2025, 3, 1)).Answer;
            return paid >= Euros.Zero && (paid == Euros.Zero || paid + aid <= wage) && paid <= WageSubsidy.ForMonth(new(WageSubsidyGround.Skills, wage), new(2025, 3, 1)).Answer;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_caps_of_a_split_period_differ_from_that_of_the_whole_by_at_most_a_cent_each() =>
        Prop.ForAll(Day, Gen.Choose(2, 29).ToArbitrary(), Gen.Choose(1, 28).ToArbitrary(), (first, length, at) =>
        {
            if (at >= length || first == new DateOnly(first.Year, first.Month, 1)) return true;
            var whole = WageSubsidyCaps.OfPeriod(WageSubsidyGround.Association, Days.Of(first, first.AddDays(length - 1))).Answer;
            var before = WageSubsidyCaps.OfPeriod(WageSubsidyGround.Association, Days.Of(first, first.AddDays(at - 1))).Answer;
            var after = first.AddDays(at).Day == 1 ? (Euros?)null : WageSubsidyCaps.OfPeriod(WageSubsidyGround.Association, Days.Of(first.AddDays(at), first.AddDays(length - 1))).Answer;
            return after is not { } rest || Math.Abs((before + rest - whole).Cents) <= 2;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_payments_of_a_split_period_differ_from_that_of_the_whole_by_at_most_a_cent_each() =>
        Prop.ForAll(Gen.Choose(1, 500_000).ToArbitrary(), Gen.Choose(1, 19).ToArbitrary(), Ground, (dailyCents, at, ground) =>
        {
            Euros Paid(int from, int days) => WageSubsidy.ForPeriod(new(ground, new Euros(dailyCents) * days), Days.Of(new(2025, 4, from), new DateOnly(2025, 4, from).AddDays(days - 1))).Answer;
            return Math.Abs((Paid(2, at) + Paid(2 + at, 20 - at) - Paid(2, 20)).Cents) <= 2;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_working_names_wage_share_and_cap_with_their_sources()
    {
        var worked = WageSubsidy.ForMonth(new(WageSubsidyGround.Skills, Euros.Parse("2800.00")), new(2025, 3, 1));
        worked.Steps.Select(step => (step.Term, step.Value, step.RuleId)).ShouldBe(
            [("wage-cost", "2800.00", ""), ("percent", "50", "W-04"), ("monthly-cap", "1260.00", "W-09"), ("monthly-eur", "1260.00", "W-04")]);
        worked.Steps[2].Source.ShouldBe("380/2023 § 94.1 item 1");
        worked.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-06-30", false), InlineData("2026-07-01", true)]
    public void From_July_2026_the_working_reminds_that_a_decree_may_have_revised_the_caps(string on, bool reminds) =>
        WageSubsidyCaps.OfMonth(WageSubsidyGround.Skills, DateOnly.Parse(on, CultureInfo.InvariantCulture)).Steps.Any(step => step.RuleId == "W-13").ShouldBe(reminds);
}
