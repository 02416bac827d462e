using Nivel.Rules.Keeping;

namespace Nivel.Rules.Tests.Keeping;

public class How_long_data_are_kept
{
    [Theory]
    [InlineData(RetainedRecord.JobseekerClient, "2025-03-15", "2029-03-15", "D-08"), InlineData(RetainedRecord.Contract, "2025-12-31", "2029-12-31", "D-08"), InlineData(RetainedRecord.MultiAgencyClient, "2028-02-29", "2032-02-29", "T-13"), InlineData(RetainedRecord.MultiAgencyClient, "2025-01-01", "2029-01-01", "T-13")]
    public void Data_are_deleted_when_four_years_have_passed_since_the_end(RetainedRecord kind, string ended, string delete, string rule)
    {
        var worked = Retention.DeleteOn(kind, DateOnly.Parse(ended, null));
        (worked.Answer, worked.Steps[^1].RuleId).ShouldBe((DateOnly.Parse(delete, null), rule));
    }

    [Fact]
    public void What_ended_before_2025_is_not_answered_for() =>
        Should.Throw<NotInForceException>(() => Retention.DeleteOn(RetainedRecord.JobseekerClient, new(2024, 12, 31)));
}
