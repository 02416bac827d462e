using Nivel.Match;

namespace Nivel.Match.Tests;

public class Occupations_within_reach
{
    private static readonly Occupation Warehouse = World.Taxonomy.Occupation(World.Occupation("warehouse-worker"))!;
    private static readonly ConceptId[] Essential = [.. World.Taxonomy.SkillsOf(Warehouse).ToArray().Where(s => s.Essential).Select(s => World.Taxonomy.Skills[s.Skill].Id)];

    [Fact]
    public void Who_has_all_that_is_essential_has_the_occupation_first_and_no_gap()
    {
        var first = Reach.Occupations(World.Taxonomy, With(Essential)).First(o => o.Occupation == Warehouse.Id);
        first.Share.ShouldBe(1);
        first.Gap.ShouldBeEmpty();
        first.Has.ShouldBe(Essential, ignoreOrder: true);
    }

    [Fact]
    public void The_gap_names_what_is_missing_and_what_is_closest_to_it()
    {
        var found = Reach.Occupation(World.Taxonomy, With(World.Skill("pallet-jack-use")), Warehouse.Id)!;
        found.Essential.ShouldBe(Essential.Length);
        found.Gap.Count.ShouldBe(Essential.Length - found.Has.Count);
        found.Gap.Select(g => g.Share).ShouldBeInOrder(SortDirection.Descending);
        Reach.Occupation(World.Taxonomy, With(), new ConceptId("no-such")).ShouldBeNull();
    }

    [Fact]
    public void Nobody_without_skills_is_given_an_occupation() => Reach.Occupations(World.Taxonomy, With()).ShouldBeEmpty();

    [Fact]
    public void One_more_skill_never_takes_an_occupation_further_away()
    {
        for (var i = 1; i < 400; i += 7)
        {
            var (before, more) = (World.Taxonomy.Skills[i].Id, World.Taxonomy.Skills[i * 2].Id);
            Reach.Occupation(World.Taxonomy, With(before, more), Warehouse.Id)!.Share.ShouldBeGreaterThanOrEqualTo(Reach.Occupation(World.Taxonomy, With(before), Warehouse.Id)!.Share);
        }
    }

    [Fact]
    public void The_order_of_skills_does_not_matter() =>
        Reach.Occupations(World.Taxonomy, With(Essential)).Select(o => (o.Occupation, o.Share)).ShouldBe(Reach.Occupations(World.Taxonomy, With([.. Essential.Reverse()])).Select(o => (o.Occupation, o.Share)));

    [Fact]
    public void What_is_done_and_wished_is_told_apart()
    {
        var person = With(Essential) with { Occupations = [new(Warehouse.Id, 0, Wished: true)] };
        var found = Reach.Occupation(World.Taxonomy, person, Warehouse.Id)!;
        (found.Done, found.Wished).ShouldBe((false, true));
    }

    [Fact]
    public void Trainings_come_by_what_they_close_then_by_a_free_place_then_by_when_they_are_over()
    {
        ConceptId[] gap = [World.Skill("occupational-safety-card"), World.Skill("forklift-driving")];
        TrainingOffer[] offers =
        [
            new("full", gap, 10, 5, Free: 0), new("late", gap, 100, 5, Free: 3), new("soon", gap, 10, 5, Free: 3),
            new("half", [gap[0]], 1, 1, Free: 9), new("other", [World.Skill("customs-clearance")], 1, 1, Free: 9),
        ];
        var found = Reach.Trainings(World.Taxonomy, gap, offers.Reverse());
        found.Select(t => t.Offer.Id).ShouldBe(["soon", "late", "full", "half"]);
        found[3].Closes.ShouldBe([gap[0]]);
        found[3].Share.ShouldBe(0.5);
    }

    private static PersonProfile With(params ConceptId[] skills) => new(1) { Skills = [.. skills.Select(s => new PersonSkill(s))] };
}
