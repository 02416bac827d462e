using System.Diagnostics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules.MunicipalFunding;

namespace Nivel.Rules.Tests.MunicipalFunding;

public class What_the_municipality_pays
{
    private static readonly Euros Full = Euros.Parse("37.21");

    [Fact]
    public void One_day_is_shared_as_the_worked_examples_say()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("share-percent"))
            MunicipalShare.OfDay(BenefitOf(input), input.Day("on"), input.GetProperty("day_ordinal").GetInt32()).Answer
                .ShouldBe(new Percent(expect.GetProperty("municipality_percent").GetDecimal()), name);
    }

    [Fact]
    public void Periods_are_shared_as_the_worked_examples_say()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("municipal-share"))
        {
            var share = MunicipalShare.Of(PeriodOf(input));
            share.Municipality.ShouldBe(Euros.Parse(expect.GetProperty("municipality_eur").GetString()!), name);
            share.CounterAfter.ShouldBe(expect.GetProperty("counter_after").GetInt32(), name);
        }
    }

    [Theory]
    [InlineData(100, 0), InlineData(101, 10), InlineData(200, 10), InlineData(201, 20), InlineData(300, 20), InlineData(301, 30), InlineData(400, 30), InlineData(401, 40), InlineData(700, 40), InlineData(701, 50), InlineData(5000, 50)]
    public void Since_2025_a_step_is_taken_on_its_exact_day(int ordinal, int percent)
    {
        MunicipalShare.OfDay(Benefit.LabourMarketSupport, new(2025, 6, 2), ordinal).Answer.ShouldBe(new Percent(percent));
        MunicipalShare.OfDay(Benefit.GeneralSupport, new(2026, 6, 2), ordinal).Answer.ShouldBe(new Percent(percent));
        MunicipalShare.OfDay(Benefit.BasicAllowance, new(2025, 6, 2), ordinal).Answer.ShouldBe(new Percent(Math.Min(40, percent)));
    }

    [Fact]
    public void Before_2025_a_step_is_taken_after_the_period_in_which_its_day_was_reached()
    {
        Of(2024, counter: 290, days: 20).ShouldBe(new PeriodShare(Euros.Zero, 310));
        Of(2024, counter: 310, days: 20).ShouldBe(new PeriodShare(Euros.Parse("372.10"), 330));
        Of(2024, counter: 990, days: 20).ShouldBe(new PeriodShare(Euros.Parse("372.10"), 1010));
        Of(2024, counter: 1010, days: 20).ShouldBe(new PeriodShare(Euros.Parse("520.94"), 1030));
        Of(2010, counter: 499, days: 20).Municipality.ShouldBe(Euros.Zero);
        Of(2010, counter: 500, days: 20).Municipality.ShouldBe(Euros.Parse("372.10"));
    }

    [Fact]
    public void The_day_of_the_benefit_chooses_the_model_and_not_the_day_of_payment()
    {
        Of(2024, counter: 400, days: 1).Municipality.ShouldBe(Euros.Parse("18.61"));
        Of(2025, counter: 400, days: 1).Municipality.ShouldBe(Euros.Parse("14.88"));
    }

    [Fact]
    public void A_laid_off_person_on_earnings_related_allowance_costs_the_municipality_nothing()
    {
        var share = MunicipalShare.Explained(new(Benefit.EarningsRelatedAllowance, new(2025, 3, 3), Euros.Parse("80.00"), 10, 0, 420) { IsLayoff = true });
        share.Answer.Municipality.ShouldBe(Euros.Zero);
        share.Steps.ShouldContain(step => step.RuleId == "M-14");
    }

    [Fact]
    public void Of_an_earnings_related_allowance_only_the_basic_part_is_shared()
    {
        var full = new PaidPeriod(Benefit.EarningsRelatedAllowance, new(2025, 3, 3), Euros.Parse("80.00"), 10, 0, 420) { BasicAmount = Full };
        MunicipalShare.Of(full).ShouldBe(new PeriodShare(Euros.Parse("148.84"), 430));
        var adjusted = full with { DailyAmount = Euros.Parse("40.00"), FullDailyAmount = Euros.Parse("80.00"), PaidDays = 1, CounterBefore = 249 };
        MunicipalShare.Of(adjusted).Municipality.ShouldBe(Euros.Parse("3.72"));
        MunicipalShare.Of(full with { IsLayoff = true }).ShouldBe(new PeriodShare(Euros.Zero, 430));
        MunicipalShare.Of(full with { On = new(2024, 3, 3), BasicAmount = null }).ShouldBe(new PeriodShare(Euros.Zero, 420));
    }

    [Fact]
    public void Days_in_services_are_the_states_until_2024_and_as_other_days_since()
    {
        var period = new PaidPeriod(Benefit.LabourMarketSupport, new(2025, 3, 3), Full, 10, 10, 350);
        MunicipalShare.Of(period).ShouldBe(new PeriodShare(Euros.Parse("111.63"), 360));
        MunicipalShare.Of(period with { On = new(2024, 3, 3) }).ShouldBe(new PeriodShare(Euros.Zero, 350));
        MunicipalShare.Of(new(Benefit.LabourMarketSupport, new(2024, 3, 3), Full, 20, 8, 500)).ShouldBe(new PeriodShare(Euros.Parse("223.26"), 512));
    }

    [Fact]
    public void The_working_lists_every_step_of_the_stairs_with_its_days()
    {
        var share = MunicipalShare.Explained(new(Benefit.LabourMarketSupport, new(2025, 2, 3), Full, 20, 0, 95));
        share.Steps.Where(step => step.Term == "days-at-percent").Select(step => step.Value).ShouldBe(["96–100: 5 × 0", "101–115: 15 × 10"]);
        share.Steps[^1].Value.ShouldBe("55.82");
        share.Confidence.ShouldBe(Confidence.Unverified);
    }

    [Fact]
    public void Tables_follow_each_other_without_gaps_until_the_benefit_ends()
    {
        MunicipalShare.TermsOf(Benefit.EarningsRelatedAllowance).ShouldHaveNoGapsAndNoOverlaps();
        MunicipalShare.TermsOf(Benefit.GeneralSupport).ShouldHaveNoGapsAndNoOverlaps();
        foreach (var benefit in new[] { Benefit.LabourMarketSupport, Benefit.BasicAllowance })
        {
            var rows = MunicipalShare.TermsOf(benefit);
            rows.Zip(rows.Skip(1)).ShouldAllBe(pair => pair.First.InForce.Precede(pair.Second.InForce));
            rows[rows.Count - 1].InForce.Precede(MunicipalShare.TermsOf(Benefit.GeneralSupport)[0].InForce).ShouldBeTrue();
            Should.Throw<NotInForceException>(() => MunicipalShare.OfDay(benefit, new(2026, 5, 1), 1));
        }
    }

    [Fact]
    public void Counting_in_stretches_gives_what_counting_day_by_day_gives() =>
        Prop.ForAll(Gen.Choose(0, 900).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (counter, days) =>
        {
            var byDay = Enumerable.Range(counter + 1, days).Sum(ordinal => MunicipalShare.OfDay(Benefit.LabourMarketSupport, new(2025, 3, 3), ordinal).Answer.Fraction * Full.Amount);
            return Of(2025, counter, days) == new PeriodShare(Euros.From(byDay), counter + days);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Should.Throw<ArgumentException>(() => Of(2025, counter: -1, days: 1));
        Should.Throw<ArgumentException>(() => Of(2025, counter: 0, days: -1));
        Should.Throw<ArgumentException>(() => MunicipalShare.Of(new(Benefit.LabourMarketSupport, new(2025, 3, 3), Full, 5, 6, 0)));
        Should.Throw<ArgumentException>(() => MunicipalShare.Of(new(Benefit.EarningsRelatedAllowance, new(2025, 3, 3), Full, 5, 0, 0)));
        Should.Throw<NotInForceException>(() => Of(2005, counter: 0, days: 1));
    }

    [Fact]
    public void A_year_of_a_hundred_thousand_persons_adds_up()
    {
        var watch = Stopwatch.StartNew();
        var sum = Euros.Zero;
        for (var person = 0; person < 100_000; person++)
            for (var (month, counter) = (1, person % 700); month <= 12; month++)
            {
                var share = MunicipalShare.Of(new(Benefit.LabourMarketSupport, new(2025, month, 1), Full, 21, 0, counter));
                (sum, counter) = (sum + share.Municipality, share.CounterAfter);
            }
        TestContext.Current.TestOutputHelper?.WriteLine($"1.2 million person-months in {watch.Elapsed.TotalSeconds:0.00} s");
        sum.ShouldBeGreaterThan(Euros.Zero);
    }

    private static PeriodShare Of(int year, int counter, int days) =>
        MunicipalShare.Of(new(Benefit.LabourMarketSupport, new(year, 3, 3), Full, days, 0, counter));

    private static PaidPeriod PeriodOf(JsonElement input) => new(
        BenefitOf(input), Month.Parse(input.GetProperty("month").GetString()!).First, MoneyOf(input, "daily_amount")!.Value,
        input.GetProperty("paid_days").GetInt32(), input.GetProperty("service_days").GetInt32(), input.GetProperty("counter_before").GetInt32())
    {
        BasicAmount = MoneyOf(input, "basic_amount"),
        FullDailyAmount = MoneyOf(input, "full_daily_amount"),
        IsLayoff = input.GetProperty("layoff").GetBoolean(),
    };

    private static Euros? MoneyOf(JsonElement input, string name) => input.TryGetProperty(name, out var amount) ? Euros.Parse(amount.GetString()!) : null;

    private static Benefit BenefitOf(JsonElement input) => input.GetProperty("benefit").GetString() switch
    {
        "tyomarkkinatuki" => Benefit.LabourMarketSupport,
        "peruspaivaraha" => Benefit.BasicAllowance,
        "ansiopaivaraha" => Benefit.EarningsRelatedAllowance,
        "yleistuki" => Benefit.GeneralSupport,
        var other => throw new ArgumentException($"Unknown benefit {other}."),
    };
}
