using FsCheck;
using FsCheck.Fluent;
using Nivel.Match;

namespace Nivel.Match.Tests;

public class Properties_of_ranking
{
    private static readonly ConceptId[] Some = [.. World.Taxonomy.Skills.Take(30).Select(s => s.Id)];
    private static readonly ConceptId[] Titles = [.. World.Taxonomy.Occupations.Take(12).Select(o => o.Id)];

    private static readonly Gen<PersonSkill> Skills =
        from skill in Gen.Elements(Some)
        from level in Gen.Choose(0, 4)
        from years in Gen.Choose(0, 20)
        from year in Gen.Elements(0, 1960, 1999, 2015, 2026)
        select new PersonSkill(skill, (SkillLevel)level, years, year);

    // Often nothing is told, sometimes the language without its level.
    private static readonly Gen<LanguageAt[]> Tongues = Gen.Frequency(
        (2, Gen.Constant<LanguageAt[]>([])),
        (3, (from language in Gen.Elements("finnish-language", "swedish-language") from level in Gen.Choose(0, 7) select new LanguageAt(World.Skill(language), (LanguageLevel)level)).ArrayOf()));

    private static readonly Gen<PersonProfile> Profiles =
        from key in Gen.Choose(1, 1_000_000)
        from skills in Skills.ListOf()
        from title in Gen.Elements(Titles)
        from wished in Gen.Elements(true, false)
        from hours in Gen.Choose(0, 3)
        from shifts in Gen.Choose(0, 15)
        from wants in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from languages in Tongues
        select new PersonProfile(key) { Languages = languages, Skills = [.. skills], Occupations = [new(title, 2, wished)], Hours = (WorkHours)hours, Shifts = (WorkShifts)shifts, WantsMatching = wants };

    private static readonly Gen<JobNeeds> Jobs =
        from required in Gen.Elements(Some).ListOf()
        from useful in Gen.Elements(Some).ListOf()
        from title in Gen.Elements(Titles)
        from hours in Gen.Choose(0, 3)
        from shifts in Gen.Choose(0, 15)
        from id in Gen.Choose(1, 1000)
        from languages in Tongues
        select new JobNeeds("job-" + id) { Languages = languages, RequiredSkills = [.. required], UsefulSkills = [.. useful, .. languages.Take(1).Select(l => l.Language)], Occupation = title, Hours = (WorkHours)hours, Shifts = (WorkShifts)shifts, StartsOnDay = new DateOnly(2026, 12, 1).DayNumber };

    private static readonly Gen<(JobNeeds Job, PersonProfile[] People)> Cases =
        from job in Jobs
        from people in Profiles.ArrayOf(25)
        select (job, people.DistinctBy(p => p.Key).ToArray());

    [Fact]
    public void A_skill_that_the_job_requires_never_lowers_the_score() =>
        Check(from job in Jobs from person in Profiles from skill in Gen.Elements(Some) from held in Skills select (job, person, skill, held), c =>
        {
            var job = c.job with { RequiredSkills = [.. c.job.RequiredSkills, c.skill] };
            var person = c.person with { WantsMatching = true, Hours = 0, Shifts = 0, Languages = [] };
            var richer = person with { Skills = [.. person.Skills, c.held with { Skill = c.skill }] };
            return Score(job, richer) >= Score(job, person);
        });

    [Fact]
    public void One_more_hard_condition_never_lets_anybody_in() => Check(from c in Cases from shifts in Gen.Choose(1, 15) select (c.Job, c.People, shifts), c =>
    {
        var before = Ranking_people.Rank(c.Job, c.People).People.Select(p => p.Key).ToHashSet();
        JobNeeds[] stricter = [c.Job with { Shifts = c.Job.Shifts | (WorkShifts)c.shifts }, c.Job with { AsksRightToWork = true }, c.Job with { Licences = [World.Skill("c-driving-licence")] }];
        return stricter.All(job => Ranking_people.Rank(job, c.People).People.All(p => before.Contains(p.Key)));
    });

    [Fact]
    public void Somebody_who_has_or_accepts_more_is_never_left_out_for_it() => Check(Cases, c =>
    {
        var job = c.Job with { Licences = [World.Skill("b-driving-licence")], Languages = [new(World.Skill("finnish-language"), LanguageLevel.B1)] };
        var before = Ranking_people.Rank(job, c.People).Kept;
        return Ranking_people.Rank(job, [.. c.People.Select(p => p with { Licences = [World.Skill("ce-driving-licence")], Languages = [new(World.Skill("finnish-language"), LanguageLevel.C1)], HasCar = true })]).Kept >= before
            && Ranking_people.Rank(job, [.. c.People.Select(p => p with { Shifts = 0, Hours = 0 })]).Kept >= before;
    });

    [Fact]
    public void Who_tells_nothing_of_languages_is_left_out_by_none_of_them() => Check(Cases, c =>
    {
        var silent = c.People.Select(p => p with { Languages = [] }).ToArray();
        var result = Ranking_people.Rank(c.Job, silent);
        return result.Kept == Ranking_people.Rank(c.Job with { Languages = [] }, silent).Kept
            && result.Filters.All(f => f.Condition != HardCondition.Language || (f.Removed == 0 && f.FailedAlone == 0));
    });

    [Fact]
    public void Each_language_is_met_failed_or_to_be_asked() => Check(Cases, c => c.People.All(p => c.Job.Languages.DistinctBy(l => l.Language).All(asked =>
    {
        var job = c.Job with { Languages = [asked] };
        var one = Ranking.One(World.Taxonomy, p, job);
        var told = one.Reasons.Count(r => r.Kind is ReasonKind.Language or ReasonKind.UnknownLanguage);
        return told + one.Failed.Count(f => f.Condition == HardCondition.Language) == 1;
    })));

    [Fact]
    public void Among_equals_nobody_is_first_more_often_than_the_lot_allows()
    {
        const int Equals = 10, Orders = 2000;
        var index = CandidateIndex.Build(World.Taxonomy, Enumerable.Range(1, Equals).Select(Ranking_people.Person));
        var firsts = Enumerable.Range(1, Orders).GroupBy(i => Ranking.People(index, new JobNeeds($"order-{i}"), 1).People.Single().Key).ToDictionary(g => g.Key, g => g.Count());
        // Five standard deviations of a fair lot: 200 ± 67.
        firsts.Count.ShouldBe(Equals);
        firsts.Values.ShouldAllBe(n => n > 133 && n < 267);
    }

    [Fact]
    public void A_few_scored_one_by_one_get_what_they_get_among_all() => Check(from c in Cases from crowd in Profiles.ArrayOf(200) select (c.Job, c.People[0], crowd), c =>
    {
        var chosen = c.Item2 with { Key = 2_000_000, WantsMatching = true, Hours = 0, Shifts = 0, Languages = [], Licences = [World.Skill("ce-driving-licence")] };
        // A crowd large enough that it is scored all at once; the licence leaves one, who is scored alone.
        var index = CandidateIndex.Build(World.Taxonomy, [chosen, .. Enumerable.Range(0, 30).SelectMany(i => c.crowd.Select((p, j) => p with { Key = 1000 * i + j, WantsMatching = true, Hours = 0, Shifts = 0 }))]);
        double In(JobNeeds job) => Ranking.People(index, job, 10_000).People.Single(p => p.Key == chosen.Key).Score;
        return In(c.Job) == In(c.Job with { Licences = [World.Skill("ce-driving-licence")] }) && In(c.Job) == Ranking.One(World.Taxonomy, chosen, c.Job).Score;
    }, 15);

    [Fact]
    public void The_order_of_persons_does_not_matter() => Check(Cases, c =>
        Same(Ranking_people.Rank(c.Job, c.People), Ranking_people.Rank(c.Job, [.. c.People.Reverse()])));

    [Fact]
    public void The_order_of_the_needs_does_not_matter() => Check(Cases, c =>
        Same(Ranking_people.Rank(c.Job, c.People), Ranking_people.Rank(c.Job with { RequiredSkills = [.. c.Job.RequiredSkills.Reverse()] }, c.People)));

    [Fact]
    public void Those_removed_and_those_kept_add_up_to_all() => Check(Cases, c =>
    {
        var result = Ranking_people.Rank(c.Job, c.People);
        return result.Considered == c.People.Length && result.Kept + result.Filters.Sum(f => f.Removed) == result.Considered
            && result.Filters.All(f => f.Removed <= f.FailedAlone) && result.People.Count == Math.Min(50, result.Kept);
    });

    [Fact]
    public void Scores_stay_between_nothing_and_all_and_fall_down_the_list() => Check(Cases, c =>
    {
        var scores = Ranking_people.Rank(c.Job, c.People).People.Select(p => p.Score).ToArray();
        return scores.All(s => s is >= 0 and <= 1) && scores.SequenceEqual(scores.OrderDescending());
    });

    [Fact]
    public void A_short_list_is_the_beginning_of_the_long_one() => Check(Cases, c =>
    {
        var index = CandidateIndex.Build(World.Taxonomy, c.People);
        return Ranking.People(index, c.Job, 3).People.Select(p => p.Key).SequenceEqual(Ranking.People(index, c.Job).People.Take(3).Select(p => p.Key));
    });

    [Fact]
    public void A_person_sees_the_same_score_for_a_job_as_the_job_sees_for_the_person() => Check(Cases, c =>
        Ranking_people.Rank(c.Job, c.People).People.All(p =>
            Ranking.Jobs(World.Taxonomy, c.People.Single(x => x.Key == p.Key), [c.Job]).Jobs.Single().Score == p.Score));

    [Fact]
    public void Reading_any_text_never_throws() =>
        Prop.ForAll<string>(text => World.Extractor.Read(text) is not null && World.Linker.Occupations(text, Language.Finnish) is not null).QuickCheckThrowOnFailure();

    private static double Score(JobNeeds job, PersonProfile person) => Ranking_people.Rank(job, person).People.Single().Score;

    private static bool Same(PeopleForJob a, PeopleForJob b) =>
        a.People.Select(p => (p.Key, p.Score)).SequenceEqual(b.People.Select(p => (p.Key, p.Score))) && a.Filters.SequenceEqual(b.Filters);

    private static void Check<T>(Gen<T> cases, Func<T, bool> holds, int times = 100) => Prop.ForAll(Arb.From(cases), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
