using Nivel.Match;

namespace Nivel.Match.Tests;

public class Ranking_people
{
    private static readonly TravelMinutes Travel = new(["698", "241", "092"], new[,] { { 0, 70, -1 }, { 70, 0, -1 }, { -1, -1, 0 } });
    private static readonly JobNeeds Job = new("order-1")
    {
        RequiredSkills = [World.Skill("forklift-driving"), World.Skill("warehouse-work")],
        UsefulSkills = [World.Skill("customs-clearance")],
        Occupation = World.Occupation("warehouse-worker"),
        Municipality = "698",
        StartsOnDay = new DateOnly(2026, 12, 1).DayNumber,
    };

    [Fact]
    public void The_one_who_has_the_skills_comes_first_and_the_reasons_say_why()
    {
        var practised = Person(1) with { Skills = [new(World.Skill("forklift-driving"), Years: 3), new(World.Skill("warehouse-work"))], Occupations = [new(World.Occupation("warehouse-worker"), 3)] };
        var nearly = Person(2) with { Skills = [new(World.Skill("pallet-jack-use"))] };
        var people = Rank(Job, nearly, practised).People;

        people.Select(p => p.Key).ShouldBe([1, 2]);
        people[0].Reasons.ShouldContain(new Reason(ReasonKind.ExactSkill, World.Skill("forklift-driving"), default, 3));
        people[0].Reasons.ShouldContain(new Reason(ReasonKind.MissingUsefulSkill, World.Skill("customs-clearance")));
        people[0].Reasons.ShouldContain(r => r.Code == "occupation" && r.Number == 1);
        people[1].Reasons.ShouldContain(new Reason(ReasonKind.NearSkill, World.Skill("forklift-driving"), World.Skill("pallet-jack-use"), 0.5, Nearness.Related));
        people[1].Reasons.ShouldContain(new Reason(ReasonKind.MissingSkill, World.Skill("warehouse-work")));
    }

    [Fact]
    public void Nobody_is_ranked_who_does_not_want_to_be() =>
        Rank(Job, Person(1) with { WantsMatching = false }).Filters.ShouldContain(new FilterCount(HardCondition.WantsMatching, default, 1, 1));

    [Fact]
    public void A_wider_licence_is_enough_and_the_reason_names_it()
    {
        var job = Job with { Licences = [World.Skill("c-driving-licence")] };
        var result = Rank(job, Person(1) with { Licences = [World.Skill("ce-driving-licence")] }, Person(2) with { Licences = [World.Skill("b-driving-licence")] });
        result.People.Select(p => p.Key).ShouldBe([1]);
        result.People[0].Reasons.ShouldContain(new Reason(ReasonKind.Licence, World.Skill("c-driving-licence"), World.Skill("ce-driving-licence")));
    }

    [Theory]
    [InlineData("698", 30, true)]
    [InlineData("241", 30, false)]
    [InlineData("241", 70, true)]
    [InlineData("241", 0, true)]
    [InlineData("092", 30, true)]
    [InlineData("", 30, true)]
    public void A_journey_longer_than_accepted_shuts_out_an_unknown_one_does_not(string home, int most, bool kept) =>
        Rank(Job, Person(1) with { Municipality = home, MostTravelMinutes = most }).Kept.ShouldBe(kept ? 1 : 0);

    [Fact]
    public void A_list_of_accepted_places_is_enough_and_binds()
    {
        Rank(Job, Person(1) with { Municipality = "092", AcceptedMunicipalities = ["698"] }).Kept.ShouldBe(1);
        Rank(Job, Person(1) with { Municipality = "092", AcceptedMunicipalities = ["241"] }).Kept.ShouldBe(0);
    }

    [Fact]
    public void Hours_shifts_languages_and_the_first_day_are_hard_conditions()
    {
        var fits = Person(1) with { Hours = WorkHours.Part, Shifts = WorkShifts.Day | WorkShifts.Night, Languages = [new(World.Skill("finnish-language"), LanguageLevel.B1)], AvailableFromDay = Job.StartsOnDay };
        var job = Job with { Hours = WorkHours.Full | WorkHours.Part, Shifts = WorkShifts.Night, Languages = [new(World.Skill("finnish-language"), LanguageLevel.B1)] };
        Rank(job, fits).Kept.ShouldBe(1);
        Rank(job with { Hours = WorkHours.Full }, fits).Kept.ShouldBe(0);
        Rank(job with { Shifts = WorkShifts.Night | WorkShifts.Evening }, fits).Kept.ShouldBe(0);
        Rank(job, fits with { Languages = [new(World.Skill("finnish-language"), LanguageLevel.A2)] }).Kept.ShouldBe(0);
        Rank(job, fits with { AvailableFromDay = Job.StartsOnDay + 1 }).Kept.ShouldBe(0);
    }

    [Fact]
    public void Among_equals_the_order_differs_from_job_to_job_but_not_from_time_to_time()
    {
        var people = Enumerable.Range(1, 40).Select(Person).ToArray();
        var first = Rank(Job, people).People.Select(p => p.Key).ToArray();
        Rank(Job, people).People.Select(p => p.Key).ShouldBe(first);
        Rank(Job with { Id = "order-2" }, people).People.Select(p => p.Key).ShouldNotBe(first);
    }

    [Fact]
    public void A_skill_used_long_ago_counts_less_but_is_not_lost()
    {
        var fresh = Person(1) with { Skills = [new(World.Skill("forklift-driving"), SkillLevel.Skilled, LastUsedYear: 2026)] };
        var old = Person(2) with { Skills = [new(World.Skill("forklift-driving"), SkillLevel.Skilled, LastUsedYear: 2000)] };
        var none = Person(3);
        Rank(Job, none, old, fresh).People.Select(p => p.Key).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_wish_helps()
    {
        var wishes = Person(1) with { Occupations = [new(World.Occupation("warehouse-worker"), Wished: true)] };
        var wishesOther = Person(2) with { Occupations = [new(World.Occupation("cook"), Wished: true)] };
        Rank(Job, wishesOther, wishes).People.Select(p => p.Key).ShouldBe([1, 2]);
    }

    [Fact]
    public void Changes_come_into_force_without_building_anew()
    {
        var index = CandidateIndex.Build(World.Taxonomy, [Person(1), Person(2)], Travel);
        var later = index.With([Person(2) with { Skills = [new(World.Skill("forklift-driving"))] }, Person(3)], [1]);
        later.Count.ShouldBe(2);
        Ranking.People(later, Job).People.Select(p => p.Key).ShouldBe([2, 3]);
        Ranking.People(index, Job).People.Select(p => p.Key).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void An_empty_index_and_a_job_without_needs_do_no_harm()
    {
        Rank(Job).People.ShouldBeEmpty();
        Rank(new JobNeeds("nothing"), Person(1)).People.Single().Score.ShouldBe(0);
        Ranking.People(CandidateIndex.Build(World.Taxonomy, [Person(1)]), Job, 0).People.ShouldBeEmpty();
    }

    internal static PersonProfile Person(int key) => new(key) { WantsMatching = true, Municipality = "698" };

    internal static PeopleForJob Rank(JobNeeds job, params PersonProfile[] people) => Ranking.People(CandidateIndex.Build(World.Taxonomy, people, Travel), job);
}
