using Nivel.Insight.Surviving;

namespace Nivel.Insight.Tests.Surviving;

public sealed class A_survival_curve
{
    [Fact]
    public void Of_the_paper_has_the_shares_of_the_paper() =>
        SurvivalCurve.Of(Published.KaplanMeier).Steps.Select(s => s.Share).ShouldBe([7 / 8.0, 7 / 10.0, 21 / 40.0, 21 / 80.0], 1e-12);

    [Fact]
    public void Of_the_leukaemia_remissions_has_the_printed_shares_and_errors()
    {
        var steps = SurvivalCurve.Of(Published.Mercaptopurine).Steps;
        steps.Select(s => s.Day).ShouldBe([6, 7, 10, 13, 16, 22, 23]);
        steps.Select(s => s.AtRisk).ShouldBe([21, 17, 15, 12, 11, 7, 6]);
        steps.Select(s => s.Share).ShouldBe([0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448], 0.0006);
        steps.Select(s => s.StandardError!.Value).ShouldBe([0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346], 0.00006);
    }

    [Fact]
    public void Has_medians_of_23_and_8_weeks_and_their_intervals()
    {
        SurvivalCurve.Of(Published.Mercaptopurine).Median.ShouldBe(new MedianDay(23, 13, null));
        SurvivalCurve.Of(Published.Placebo).Median.ShouldBe(new MedianDay(8, 4, 11));
        SurvivalCurve.Of(Published.Maintained).Median.Day.ShouldBe(31);
        SurvivalCurve.Of(Published.NotMaintained).Median.Day.ShouldBe(23);
    }

    [Fact]
    public void That_never_comes_down_to_a_half_has_no_median() =>
        SurvivalCurve.Of([new(30, 4, 0), new(90, 0, 6)]).Median.ShouldBe(new MedianDay(null, 30, null));

    [Fact]
    public void That_stands_exactly_at_a_half_has_reached_its_median() =>
        SurvivalCurve.Of([new(10, 1, 0), new(20, 1, 0), new(30, 1, 0), new(40, 0, 3)]).Median.Day.ShouldBe(30);

    [Fact]
    public void Keeps_its_interval_within_nothing_and_all()
    {
        var step = SurvivalCurve.Of(Published.Mercaptopurine).At(6)!;
        step.Interval.Low.ShouldBe(0.620, 0.0006);
        step.Interval.High.ShouldBe(0.952, 0.0006);
    }

    [Fact]
    public void Says_nothing_of_days_on_which_nobody_was_followed()
    {
        var curve = SurvivalCurve.Of(Published.Mercaptopurine);
        curve.At(35)!.Share.ShouldBe(0.448, 0.0006);
        curve.At(36).ShouldBeNull();
        curve.At(5)!.Share.ShouldBe(1);
        SurvivalCurve.Of([]).At(0).ShouldBeNull();
    }

    [Fact]
    public void That_everybody_has_left_stays_at_nothing_without_an_error_of_its_own()
    {
        var end = SurvivalCurve.Of(Published.Placebo).At(1000)!;
        (end.Share, end.StandardError, end.Interval.Low).ShouldBe((0.0, null, 0.0));
        end.Interval.High.ShouldBeGreaterThan(0.1);
    }

    [Fact]
    public void Takes_nobody_for_less_than_no_day() => Should.Throw<ArgumentOutOfRangeException>(() => new Durations(-1, 1, 0));
}
