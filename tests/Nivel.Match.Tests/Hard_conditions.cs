using Nivel.Match;

namespace Nivel.Match.Tests;

public class Hard_conditions
{
    // Thirty minutes by car, ninety by bus, no bus to the third.
    private static readonly TravelMinutes Travel = new(["698", "241", "092"],
        new[,] { { 0, 30, 40 }, { 30, 0, 60 }, { 40, 60, 0 } }, new[,] { { 0, 90, -1 }, { 90, 0, -1 }, { -1, -1, 0 } });

    private static readonly ConceptId Finnish = World.Skill("finnish-language");

    private static readonly JobNeeds Job = new("order-1") { Municipality = "698", AsksRightToWork = true };

    [Theory]
    [InlineData("241", true, 30, ReasonKind.Journey)]
    [InlineData("241", false, 90, ReasonKind.JourneyByTransit)]
    [InlineData("698", false, 0, ReasonKind.Journey)]
    public void The_journey_is_by_car_for_those_who_have_one_and_by_public_transport_for_others(string home, bool car, int minutes, ReasonKind kind)
    {
        var person = Person(home, minutes, car);
        One(person).Reasons.ShouldContain(new Reason(kind, default, default, minutes));
        One(person).Failed.ShouldBeEmpty();
    }

    [Fact]
    public void A_journey_too_long_by_bus_leaves_out_only_those_without_a_car()
    {
        var result = Ranking.People(CandidateIndex.Build(World.Taxonomy, [Person("241", 45, true) with { Lot = 1 }, Person("241", 45, false) with { Key = 2 }], Travel), Job);
        result.People.Select(p => p.Key).ShouldBe([1]);
        result.Filters.ShouldContain(new FilterCount(HardCondition.Journey, default, 1, 1));
    }

    [Fact]
    public void An_unknown_journey_leaves_nobody_out_but_says_so()
    {
        One(Person("092", 45, false)).Failed.ShouldBeEmpty();
        One(Person("092", 45, false)).Reasons.ShouldContain(new Reason(ReasonKind.UnknownJourney));
        One(Person("", 45, true)).Reasons.ShouldContain(r => r.Code == "unknown-journey");
    }

    [Fact]
    public void Only_who_says_that_there_is_no_right_to_work_is_left_out_for_it()
    {
        One(Person("698", 0, false) with { MayWork = false }).Failed.Single().Condition.ShouldBe(HardCondition.Permit);
        One(Person("698", 0, false) with { MayWork = true }).Failed.ShouldBeEmpty();
        One(Person("698", 0, false)).Failed.ShouldBeEmpty();
        Ranking.One(World.Taxonomy, Person("698", 0, false) with { MayWork = false }, Job with { AsksRightToWork = false }).Failed.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(LanguageLevel.C2, LanguageLevel.B1, true, "language", 6)]
    [InlineData(LanguageLevel.Native, LanguageLevel.C2, true, "language", 7)]
    [InlineData(LanguageLevel.B1, LanguageLevel.B1, true, "language", 3)]
    [InlineData(LanguageLevel.A2, LanguageLevel.B1, false, null, 0)]
    [InlineData(LanguageLevel.A1, LanguageLevel.Unknown, true, "language", 1)]
    [InlineData(LanguageLevel.Unknown, LanguageLevel.B1, true, "unknown-language", 3)]
    [InlineData(LanguageLevel.Unknown, LanguageLevel.Unknown, true, "language", 0)]
    public void Only_a_level_that_is_told_and_too_low_leaves_out(LanguageLevel told, LanguageLevel asked, bool kept, string? reason, int number)
    {
        var job = new JobNeeds("order-2") { Languages = [new(Finnish, asked)] };
        var one = Ranking.One(World.Taxonomy, Person("", 0, false) with { Languages = [new(Finnish, told)] }, job);
        one.Failed.Select(f => f.Condition).ShouldBe(kept ? [] : [HardCondition.Language]);
        one.Reasons.Select(r => r.Code).ShouldBe(reason is null ? [] : [reason]);
        if (reason is not null) one.Reasons[0].Number.ShouldBe(number);
    }

    [Fact]
    public void A_language_that_is_not_told_leaves_nobody_out_but_is_to_be_asked()
    {
        var job = new JobNeeds("order-2") { Languages = [new(Finnish, LanguageLevel.B1)] };
        var people = Enumerable.Range(1, 70).Select(i => Ranking_people.Person(i) with { Languages = i % 7 == 0 ? [new(Finnish, LanguageLevel.A2)] : i % 7 == 1 ? [new(Finnish, LanguageLevel.B2)] : [] }).ToArray();
        var result = Ranking_people.Rank(job, people);
        result.Kept.ShouldBe(60);
        result.Filters.ShouldContain(new FilterCount(HardCondition.Language, Finnish, 10, 10));
        Ranking.One(World.Taxonomy, people[1], job).Reasons.ShouldContain(new Reason(ReasonKind.UnknownLanguage, Finnish, default, (int)LanguageLevel.B1));
        Ranking.One(World.Taxonomy, people[0], job).Reasons.ShouldContain(new Reason(ReasonKind.Language, Finnish, default, (int)LanguageLevel.B2));
    }

    [Fact]
    public void Of_two_levels_of_one_language_the_better_counts()
    {
        var job = new JobNeeds("order-2") { Languages = [new(Finnish, LanguageLevel.B1)] };
        var both = Person("", 0, false) with { Languages = [new(Finnish, LanguageLevel.C1), new(Finnish, LanguageLevel.A1)] };
        Ranking.One(World.Taxonomy, both, job).Failed.ShouldBeEmpty();
        Ranking.One(World.Taxonomy, both with { Languages = [new(Finnish, LanguageLevel.Unknown), new(Finnish, LanguageLevel.A1)] }, job).Failed.ShouldNotBeEmpty("the level that is told is too low");
    }

    [Fact]
    public void A_useful_language_is_found_where_the_person_has_it_and_the_better_speaker_comes_first()
    {
        var job = new JobNeeds("order-2") { UsefulSkills = [Finnish] };
        PersonProfile Speaks(int key, params LanguageLevel[] levels) => Ranking_people.Person(key) with { Languages = [.. levels.Select(l => new LanguageAt(Finnish, l))] };
        var ranked = Ranking_people.Rank(job, Speaks(1), Speaks(2, LanguageLevel.A1), Speaks(3, LanguageLevel.C2), Speaks(4, LanguageLevel.Unknown));
        ranked.People.Select(p => p.Key).ShouldBe([3, 4, 2, 1]);
        ranked.People[0].Reasons.ShouldBe([new Reason(ReasonKind.ExactSkill, Finnish)]);
        ranked.People[3].Reasons.ShouldBe([new Reason(ReasonKind.MissingUsefulSkill, Finnish)]);
    }

    [Fact]
    public void Somebody_left_out_is_told_by_which_conditions_and_how_well_the_skills_would_fit()
    {
        var job = Job with { RequiredSkills = [World.Skill("forklift-driving")], Licences = [World.Skill("c-driving-licence")], StartsOnDay = 700_000 };
        var told = Ranking.One(World.Taxonomy, Person("241", 45, false) with { AvailableFromDay = 700_001, Skills = [new(World.Skill("forklift-driving"))] }, job, Travel);
        told.Failed.Select(f => f.Condition).ShouldBe([HardCondition.Available, HardCondition.Journey, HardCondition.Licence], ignoreOrder: true);
        told.Failed.Single(f => f.Condition == HardCondition.Licence).Concept.ShouldBe(World.Skill("c-driving-licence"));
        told.Score.ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void The_same_lasting_numbers_give_the_same_list_whatever_the_keys()
    {
        var people = Enumerable.Range(1, 40).Select(i => Ranking_people.Person(i) with { Lot = 1_000_003L * i }).ToArray();
        var renumbered = people.Select(p => p with { Key = 1000 - p.Key }).Reverse();
        Ranking.People(CandidateIndex.Build(World.Taxonomy, renumbered), Job).People.Select(p => 1000 - p.Key)
            .ShouldBe(Ranking.People(CandidateIndex.Build(World.Taxonomy, people), Job).People.Select(p => p.Key));
    }

    private static PersonProfile Person(string home, int most, bool car) => Ranking_people.Person(1) with { Municipality = home, MostTravelMinutes = most, HasCar = car };

    private static PersonForJob One(PersonProfile person) => Ranking.One(World.Taxonomy, person, Job, Travel);
}
