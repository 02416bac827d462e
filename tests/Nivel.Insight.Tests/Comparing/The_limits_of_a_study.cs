using Nivel.Insight.Comparing;

namespace Nivel.Insight.Tests.Comparing;

public sealed class The_limits_of_a_study
{
    [Fact]
    public void Are_those_of_rule_E_01_since_2026() =>
        StudyLimits.On(new DateOnly(2026, 11, 26)).ShouldBe(new StudyLimits("E-01", new DateOnly(2026, 1, 1), 20, 0.1, 0.8, 0.2, 1.2));

    [Fact]
    public void Judge_an_older_report_by_the_first_row() => StudyLimits.On(new DateOnly(2021, 1, 1)).Id.ShouldBe("E-01");
}
