using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Protecting;

namespace Nivel.Insight.Tests.Protecting;

public sealed class A_month_for_everybody
{
    private static readonly Protection Rules = new(ShowZero: true);

    [Fact]
    public void Hides_who_searches_without_being_unemployed_when_only_a_few_do()
    {
        // 40 search, 30 are unemployed and 8 in services: the two left over would follow by subtraction.
        var release = Released(Town("020", 40, 30, 8).Concat(Town("049", 400, 300, 50)).Concat(Town("091", 500, 350, 60)).ToDictionary());
        string[] told = ["jobseekers", "unemployed", "in-services"];
        told.Count(i => release.At(i, "020") is null).ShouldBeGreaterThan(0);
        told.ShouldAllBe(i => release.Whole(i) != null);
    }

    [Fact]
    public void Hides_nothing_of_towns_where_nothing_is_small()
    {
        var release = Released(Town("020", 400, 300, 50).Concat(Town("049", 500, 350, 60)).ToDictionary());
        MonthRelease.ByPlace.ShouldAllBe(i => release.At(i, "020") != null && release.At(i, "049") != null);
        MonthRelease.Counts.ShouldAllBe(i => release.Whole(i) != null);
    }

    [Fact]
    public void Lets_no_small_count_follow_from_any_sum_or_difference_of_what_is_told() => Prop.ForAll(Months.ToArbitrary(), month =>
    {
        var release = Released(month);
        foreach (var ((indicator, place), count) in month.Where(m => MonthRelease.ByPlace.Contains(m.Key.Indicator)))
        {
            if (count is > 0 and < 5) release.At(indicator, place).ShouldBeNull();
            if (release.At(indicator, place) is { } told) told.ShouldBe(count);
            else Vague(release, indicator, place);
        }

        NoLoneHidden(release);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static MonthRelease Released(IReadOnlyDictionary<(string Indicator, string Place), long> month) => MonthRelease.Of(
        month.Where(m => MonthRelease.ByPlace.Contains(m.Key.Indicator)).ToDictionary(), month.GroupBy(m => m.Key.Indicator).ToDictionary(i => i.Key, i => i.Sum(p => p.Value)), Rules);

    private static void Vague(MonthRelease release, string indicator, string place)
    {
        var (low, high) = release.PossibleAt(indicator, place);
        (high is null || high - low >= Rules.Width).ShouldBeTrue($"{indicator} of {place} lies in {low}–{high}");
    }

    /// <summary>The plainest attack, written apart from the engine: one hidden municipality in a column gives itself away by the total; one hidden group of the structure by its sum.</summary>
    private static void NoLoneHidden(MonthRelease release)
    {
        foreach (var indicator in MonthRelease.ByPlace)
            if (release.Whole(indicator) is not null) Places.Count(p => release.At(indicator, p) is null).ShouldNotBe(1, indicator);
        string[] structure = ["structural-unemployed", "long-term-unemployed", "comparable-unemployed", "returned-from-services", "service-to-service"];
        structure.Count(i => release.Whole(i) is null).ShouldNotBe(1);
    }

    private static readonly string[] Places = ["020", "049", "091"];

    private static Gen<Dictionary<(string Indicator, string Place), long>> Months =>
        from parts in Gen.ArrayOf(Gen.Choose(0, 12), Places.Length * 9)
        select Places.SelectMany((place, at) => Parts(place, [.. parts.Skip(at * 9).Take(9)])).ToDictionary();

    private static IEnumerable<KeyValuePair<(string, string), long>> Town(string place, int search, int unemployed, int served) =>
        Parts(place, [unemployed / 3, unemployed / 3, unemployed - 2 * (unemployed / 3), unemployed / 4, 9, 8, 7, served, search - unemployed - served]);

    /// <summary>A town of one piece: young, old, middle; long-term; three more components; served; searching otherwise.</summary>
    private static IEnumerable<KeyValuePair<(string, string), long>> Parts(string place, int[] p)
    {
        var unemployed = p[0] + p[1] + p[2];
        var @long = Math.Min(p[3], unemployed);
        (string, long)[] counts =
        [
            ("young-unemployed", p[0]), ("over-50-unemployed", p[1]), ("unemployed", unemployed), ("long-term-unemployed", @long), ("comparable-unemployed", p[4]), ("returned-from-services", p[5]),
            ("service-to-service", p[6]), ("structural-unemployed", @long + p[4] + p[5] + p[6]), ("in-services", p[7]), ("jobseekers", unemployed + p[7] + p[8]),
        ];
        return counts.Select(c => KeyValuePair.Create((c.Item1, place), c.Item2));
    }
}
