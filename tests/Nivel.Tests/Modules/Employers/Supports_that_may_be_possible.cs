using Nivel.Web.Modules.Employers;

namespace Nivel.Tests.Modules.Employers;

public sealed class Supports_that_may_be_possible
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Theory]
    [InlineData("2004-05-01", "2025-12-01", "skills")]
    [InlineData("1990-05-01", "2026-01-15", "")]
    [InlineData("1990-05-01", "2025-06-01", "skills")]
    [InlineData("1968-05-01", "2023-06-01", "skills employment-support-55")]
    [InlineData("1965-05-01", "2023-06-01", "skills over-60 employment-support-55")]
    [InlineData("1965-05-01", null, "")]
    [InlineData("1965-05-01", "2027-01-01", "")]
    public void They_follow_age_and_unemployment_and_promise_nothing_more(string bornOn, string? since, string grounds) =>
        PossibleSupports.For(DateOnly.Parse(bornOn), since is null ? null : DateOnly.Parse(since), Today).ShouldBe(grounds.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
