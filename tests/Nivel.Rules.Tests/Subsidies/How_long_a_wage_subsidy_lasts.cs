using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Tests.Subsidies;

public class How_long_a_wage_subsidy_lasts
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    [Theory]
    [InlineData(WageSubsidyGround.Skills, 0, 5), InlineData(WageSubsidyGround.Skills, 11, 5), InlineData(WageSubsidyGround.Skills, 12, 10), InlineData(WageSubsidyGround.Skills, 14, 10)]
    [InlineData(WageSubsidyGround.ReducedWorkAbility, 0, 10), InlineData(WageSubsidyGround.Over60, 11, 0), InlineData(WageSubsidyGround.Over60, 12, 24)]
    public void Months_go_by_the_ground_and_by_12_of_the_last_14(WageSubsidyGround ground, int ofLast14, int months) =>
        WageSubsidy.Months(ground, Day, new(ofLast14, null)).Answer.ShouldBe(months);

    [Theory]
    [InlineData(WageSubsidyGround.Association, 23, 0), InlineData(WageSubsidyGround.Association, 24, 10), InlineData(WageSubsidyGround.Over55, 23, 0), InlineData(WageSubsidyGround.Over55, 24, 10)]
    public void The_100_percent_subsidy_and_55_plus_need_24_of_the_last_28(WageSubsidyGround ground, int ofLast28, int months) =>
        WageSubsidy.Months(ground, Day, new(null, ofLast28)).Answer.ShouldBe(months);

    [Theory]
    [InlineData(3, 3), InlineData(5, 5), InlineData(8, 5), InlineData(null, 5)]
    public void Never_longer_than_the_employment(int? employment, int months) =>
        WageSubsidy.Months(WageSubsidyGround.Skills, Day, new(0, null), employment).Answer.ShouldBe(months);

    [Fact]
    public void An_apprenticeship_is_as_long_as_its_training()
    {
        WageSubsidy.Months(WageSubsidyGround.Apprenticeship, Day, UnemployedMonths.Unknown).Answer.ShouldBeNull();
        WageSubsidy.Months(WageSubsidyGround.Apprenticeship, Day, UnemployedMonths.Unknown, 30).Answer.ShouldBe(30);
    }

    [Theory]
    [InlineData("2022-05-01", 5, 5, 6), InlineData("2022-05-01", 12, 20, 12), InlineData("2022-05-01", 12, 24, 12), InlineData("2016-05-01", 12, 24, 24), InlineData("2023-06-30", 11, 11, 6)]
    public void Before_July_2023_six_or_twelve_months_and_until_2016_twelve_more_at_30_percent(string on, int ofLast14, int ofLast28, int months) =>
        WageSubsidy.Months(WageSubsidyGround.Skills, DateOnly.Parse(on, null), new(ofLast14, ofLast28)).Answer.ShouldBe(months);

    [Fact]
    public void The_months_at_30_percent_are_paid_at_30_percent()
    {
        var wages = new SubsidisedWages(WageSubsidyGround.Skills, Euros.Parse("2000.00")) { Unemployed = new(14, 28) };
        WageSubsidy.ForMonth(wages, new(2016, 5, 1)).Answer.ShouldBe(Euros.Parse("1000.00"));
        WageSubsidy.ForMonth(wages with { AreLater = true }, new(2016, 5, 1)).Answer.ShouldBe(Euros.Parse("600.00"));
    }

    [Theory]
    [InlineData(9, null, false), InlineData(10, null, null), InlineData(14, null, null), InlineData(null, 24, true), InlineData(null, 23, false), InlineData(null, null, null)]
    public void What_is_known_of_one_window_tells_as_much_as_it_can_of_the_other(int? ofLast14, int? ofLast28, bool? fulfilled) =>
        new UnemployedMonths(ofLast14, ofLast28).Fulfil(new(24, 28)).ShouldBe(fulfilled);

    [Theory]
    [InlineData(11, false), InlineData(12, null), InlineData(25, null), InlineData(26, true)]
    public void The_long_window_bounds_the_short_one(int ofLast28, bool? fulfilled) => new UnemployedMonths(null, ofLast28).Fulfil(new(12, 14)).ShouldBe(fulfilled);

    [Theory]
    [InlineData(14, 28, true), InlineData(5, 19, true), InlineData(5, 20, false), InlineData(6, 5, false), InlineData(15, null, false), InlineData(null, 29, false), InlineData(null, null, true)]
    public void Numbers_that_contradict_each_other_are_noticed(int? ofLast14, int? ofLast28, bool sound) => new UnemployedMonths(ofLast14, ofLast28).AreSound.ShouldBe(sound);

    [Fact]
    public void A_length_that_depends_on_unknown_unemployment_is_not_guessed()
    {
        Should.Throw<ArgumentException>(() => WageSubsidy.Months(WageSubsidyGround.Skills, Day, UnemployedMonths.Unknown));
        WageSubsidy.Untold(WageSubsidy.TermsOf(WageSubsidyGround.Skills).On(Day), new(null, 20)).ShouldBe(new UnemployedNeed(12, 14));
    }

    [Theory]
    [InlineData("2025-10-31", true, true, true, 24), InlineData("2025-11-01", true, true, true, 0), InlineData("2025-10-01", false, true, true, 0), InlineData("2025-10-01", true, false, true, 0), InlineData("2025-10-01", true, true, false, 0)]
    public void Reduced_work_ability_is_extended_by_24_months_at_a_time_when_applied_for_before_the_end_and_shown(string appliedOn, bool certificate, bool adaptations, bool reduced, int months)
    {
        var offer = new WageSubsidyExtension(WageSubsidyGround.ReducedWorkAbility, new(2025, 10, 31), DateOnly.Parse(appliedOn, null))
        {
            HasMedicalCertificate = certificate, HasAdaptations = adaptations, IsProductivityReduced = reduced,
        }.Offer().Answer;
        (offer.Months, offer.Missing.Count).ShouldBe((months, months == 0 ? 1 : 0));
    }

    [Fact]
    public void Over_60s_are_extended_when_applied_for_in_time_and_skills_never()
    {
        new WageSubsidyExtension(WageSubsidyGround.Over60, new(2025, 10, 31), new(2025, 10, 31)).Offer().Answer.Months.ShouldBe(24);
        new WageSubsidyExtension(WageSubsidyGround.Over60, new(2025, 10, 31), new(2025, 11, 1)).Offer().Answer.Missing.ShouldBe(["applied-for-after-the-end"]);
        new WageSubsidyExtension(WageSubsidyGround.Skills, new(2025, 10, 31), new(2025, 10, 1)).Offer().Answer.Missing.ShouldBe(["no-extension-on-this-ground"]);
    }

    [Theory]
    [InlineData(WageSubsidyGround.Skills, "2025-03-01", "2025-03-30", "2025-05-31", false), InlineData(WageSubsidyGround.Skills, "2025-03-01", "2025-03-31", "2025-07-01", true)]
    [InlineData(WageSubsidyGround.Skills, "2025-03-01", "2025-04-30", "2025-07-31", true), InlineData(WageSubsidyGround.Skills, "2025-05-01", "2025-07-31", "2025-08-31", true)]
    [InlineData(WageSubsidyGround.Skills, "2025-03-01", "2025-11-30", "2025-12-31", true), InlineData(WageSubsidyGround.ReducedWorkAbility, "2025-03-01", "2025-11-30", "2026-03-02", true), InlineData(WageSubsidyGround.Over55, "2025-03-01", "2025-11-30", "2026-03-02", true)]
    public void What_an_interruption_of_a_month_left_unpaid_is_paid_after_it_for_skills_within_12_months(WageSubsidyGround ground, string from, string to, string ends, bool suspended)
    {
        var worked = WageSubsidyPayment.EndsOn(ground, Days.Of(new(2025, 1, 1), new(2025, 5, 31)), Days.Of(DateOnly.Parse(from, null), DateOnly.Parse(to, null)));
        worked.Answer.ShouldBe(DateOnly.Parse(ends, null));
        worked.Steps.Single(step => step.Term == "payment-suspended").Value.ShouldBe(suspended ? "yes" : "no");
    }

    [Fact]
    public void An_interruption_begins_during_the_support_and_both_have_an_end()
    {
        var support = Days.Of(new(2025, 1, 1), new(2025, 5, 31));
        Should.Throw<ArgumentException>(() => WageSubsidyPayment.EndsOn(WageSubsidyGround.Skills, support, Days.Of(new(2025, 6, 1), new(2025, 7, 31))));
        Should.Throw<ArgumentException>(() => WageSubsidyPayment.EndsOn(WageSubsidyGround.Skills, support, Days.From(new(2025, 2, 1))));
        Should.Throw<NotInForceException>(() => WageSubsidyPayment.EndsOn(WageSubsidyGround.Skills, Days.Of(new(2023, 1, 1), new(2023, 6, 30)), Days.Of(new(2023, 6, 1), new(2023, 7, 31))));
    }

    [Theory]
    [InlineData("2025-05-15", "2025-08-31", "2025-09-01"), InlineData("2025-05-31", "2025-08-31", "2025-09-01"), InlineData("2025-06-01", "2025-09-30", "2025-09-30"), InlineData("2025-11-20", "2026-02-28", "2026-03-02")]
    public void The_last_payment_is_applied_for_within_three_months_of_the_end_of_the_month(string ends, string by, string moved)
    {
        var worked = WageSubsidyPayment.ApplyBy(DateOnly.Parse(ends, null)).Answer;
        (worked.On, worked.MovedTo).ShouldBe((DateOnly.Parse(by, null), DateOnly.Parse(moved, null)));
    }
}
