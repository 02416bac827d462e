using FsCheck;
using FsCheck.Fluent;
using Nivel.Match;

namespace Nivel.Match.Tests;

public class Auditing_fairness
{
    private const int People = 200, Lists = 60, Length = 20;

    private static readonly AuditTerms Quick = new() { Draws = 300 };

    [Fact]
    public void Places_are_seen_by_the_discount_of_the_literature() =>
        new[] { Exposure.At(1), Exposure.At(3), Exposure.At(7) }.ShouldBe([1, 0.5, 1.0 / 3], 1e-12);

    [Fact]
    public void Groups_with_the_very_same_places_show_no_difference() => Check(Gen.Choose(1, 100_000), seed =>
    {
        // Every person has a twin of the other group who stands where the person stood, in a list of its own.
        var lists = Drawn(seed, _ => 0);
        var twins = lists.Select(l => new ShownList(l.Id + "-twin", [.. l.Places.Select(p => p with { Key = p.Key + People })]));
        var people = Enumerable.Range(1, 2 * People).Select(k => new AuditedPerson(k, k > People ? "b" : "a", $"{(k - 1) % People % 3}"));
        var audit = FairnessAudit.People([.. lists, .. twins], people, Quick);
        return audit.Groups.All(g => Math.Abs(g.Ratio - 1) < 1e-9 && g.Verdict == ExposureVerdict.Even);
    });

    [Fact]
    public void A_fair_lot_is_called_unfair_no_more_often_than_the_interval_says()
    {
        var alarms = Enumerable.Range(1, 200).Count(seed => FairnessAudit.People(Drawn(seed, _ => 0), Labelled(), Quick).Groups.Any(g => g.Verdict is ExposureVerdict.Less or ExposureVerdict.More));
        // 5 in a hundred are expected; the seeds are fixed, so this either holds or does not.
        alarms.ShouldBeLessThan(24);
    }

    [Fact]
    public void A_planted_bias_is_found_in_who_is_shown() => Check(Gen.Choose(1, 100_000), seed =>
    {
        var audit = FairnessAudit.People(Drawn(seed, k => k % 2 == 0 ? 0.25 : 0), Labelled(), Quick);
        return audit.FindsLess && audit.Groups.Single(g => g.Group == "even").Verdict == ExposureVerdict.Less && audit.Groups.Single(g => g.Group == "odd").Verdict == ExposureVerdict.More;
    });

    [Fact]
    public void A_planted_bias_is_found_in_the_order_of_equal_scores() => Check(Gen.Choose(1, 100_000), seed =>
    {
        var groups = Enumerable.Range(1, People).ToDictionary(k => k, k => k % 2 == 0 ? "even" : "odd");
        var pushed = Drawn(seed, _ => 0).Select(l => l with { Places = [.. l.Places.OrderBy(p => p.Key % 2 == 0)] });
        return FairnessAudit.Order(pushed, groups, Quick).Groups.Single(g => g.Group == "even").Verdict == ExposureVerdict.Less
            && FairnessAudit.Order(Drawn(seed, _ => 0), groups, Quick).Groups.All(g => Math.Abs(g.Ratio - 1) < 0.15);
    });

    [Fact]
    public void Better_skills_are_no_bias_when_equals_are_compared()
    {
        // All the skilled are of one group but for a few, and the skilled are shown more: without strata this would look like a bias.
        var lists = Drawn(7, k => k <= People / 2 ? 0 : 0.5);
        AuditedPerson Person(int k, string stratum) => new(k, (k <= People / 2) == (k % 5 != 0) ? "mostly-skilled" : "others", stratum);
        FairnessAudit.People(lists, Enumerable.Range(1, People).Select(k => Person(k, "")), Quick).FindsLess.ShouldBeTrue();
        FairnessAudit.People(lists, Enumerable.Range(1, People).Select(k => Person(k, k <= People / 2 ? "skilled" : "less")), Quick).FindsLess.ShouldBeFalse();
    }

    [Fact]
    public void The_order_of_people_and_of_lists_means_nothing() => Check(Gen.Choose(1, 100_000), seed =>
    {
        var (lists, groups) = (Drawn(seed, _ => 0), Labelled().ToDictionary(p => p.Key, p => p.Group));
        return Same(FairnessAudit.People(lists, Labelled(), Quick), FairnessAudit.People(lists.AsEnumerable().Reverse(), Labelled().Reverse(), Quick))
            && Same(FairnessAudit.Order(lists, groups, Quick), FairnessAudit.Order(lists.AsEnumerable().Reverse(), groups, Quick));
    });

    [Fact]
    public void Too_few_people_or_lists_say_nothing()
    {
        var few = FairnessAudit.People(Drawn(1, _ => 0), Labelled().Select(p => p with { Group = p.Key <= 12 ? "rare" : "others" }), Quick);
        few.Groups.Single(g => g.Group == "rare").Verdict.ShouldBe(ExposureVerdict.TooFew);
        FairnessAudit.People(Drawn(1, _ => 0).Take(9), Labelled(), Quick).Groups.ShouldAllBe(g => g.Verdict == ExposureVerdict.TooFew);
        FairnessAudit.People([], [], Quick).Groups.ShouldBeEmpty();
        FairnessAudit.Order([new ShownList("x", [])], new Dictionary<int, string>(), Quick).Groups.ShouldBeEmpty();
    }

    [Fact]
    public void Who_has_no_known_group_is_left_out() =>
        FairnessAudit.People(Drawn(1, _ => 0), Labelled().Select(p => p.Key % 4 == 0 ? p with { Group = "" } : p), Quick).People.ShouldBe(People * 3 / 4);

    private static IEnumerable<AuditedPerson> Labelled() => Enumerable.Range(1, People).Select(k => new AuditedPerson(k, k % 2 == 0 ? "even" : "odd", $"{k % 3}"));

    /// <summary>Lists of the people with the least of an even draw plus a handicap.</summary>
    private static List<ShownList> Drawn(int seed, Func<int, double> handicap)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(1, Lists).Select(i => new ShownList($"list-{i}", [.. Enumerable.Range(1, People).Select(k => (Key: k, Place: random.NextDouble() + handicap(k)))
            .OrderBy(p => p.Place).Take(Length).Select(p => new ShownPlace(p.Key, 0.8))]))];
    }

    private static bool Same(ExposureAudit a, ExposureAudit b) => a.Lists == b.Lists && a.Groups.SequenceEqual(b.Groups);

    private static void Check<T>(Gen<T> cases, Func<T, bool> holds, int times = 12) =>
        Prop.ForAll(Arb.From(cases), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
