using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Clients;

namespace Nivel.Tests.Modules.Clients;

public sealed class Next_acts
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly NextActFacts Nothing = new(true, null, null, null, true, null, null, null);

    [Fact]
    public void A_search_begun_in_2026_has_its_interview_within_ten_working_days() =>
        NextActs.Of(Nothing with { RegisteredOn = new(2026, 3, 9) }, Today).ShouldBe(new NextAct("initial-interview", new(2026, 3, 23)));

    [Fact]
    public void A_search_begun_in_2025_has_its_interview_within_five() =>
        NextActs.Of(Nothing with { RegisteredOn = new(2025, 12, 1) }, Today).ShouldBe(new NextAct("initial-interview", new(2025, 12, 8)));

    [Fact]
    public void Three_months_after_the_interview_comes_a_discussion_and_three_months_after_that_another()
    {
        var interviewed = Nothing with { RegisteredOn = new(2026, 1, 7), InterviewOn = new(2026, 1, 15) };
        NextActs.Of(interviewed, Today).ShouldBe(new NextAct("discussion", new(2026, 4, 15)));
        NextActs.Of(interviewed with { DiscussionOn = new(2026, 3, 2) }, Today).ShouldBe(new NextAct("discussion", new(2026, 6, 2)));
    }

    [Fact]
    public void Whoever_has_no_plan_two_weeks_after_the_interview_needs_one_first() =>
        NextActs.Of(Nothing with { RegisteredOn = new(2026, 3, 2), InterviewOn = new(2026, 3, 5), HasAgreedPlan = false }, Today).ShouldBe(new NextAct("plan-missing", new(2026, 3, 19)));

    [Fact]
    public void The_act_of_law_stands_apart_from_whatever_comes_sooner()
    {
        var facts = Nothing with { RegisteredOn = new(2026, 3, 2), TaskDueOn = new(2026, 1, 10) };
        NextActs.Of(facts, Today)!.Code.ShouldBe("task");
        NextActs.ByLaw(facts, Today).ShouldBe(new NextAct("initial-interview", new(2026, 3, 16)));
        NextActs.ByLaw(Nothing with { TaskDueOn = Today }, Today).ShouldBeNull();
        NextActs.ByLaw(facts with { IsOpen = false }, Today).ShouldBeNull();
    }

    [Fact]
    public void A_closed_search_expects_nothing() => NextActs.Of(Nothing with { IsOpen = false, TaskDueOn = Today }, Today).ShouldBeNull();

    [Fact]
    public void On_the_same_day_law_comes_before_the_calendar() =>
        NextActs.Of(Nothing with { RegisteredOn = new(2026, 3, 9), AppointmentOn = new(2026, 3, 23) }, Today)!.Code.ShouldBe("initial-interview");

    [Fact]
    public void The_next_act_is_never_later_than_anything_that_waits()
    {
        var day = Gen.Choose(new DateOnly(2019, 1, 1).DayNumber, new DateOnly(2027, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);
        var maybe = Gen.OneOf(day.Select(d => (DateOnly?)d), Gen.Constant((DateOnly?)null));
        var facts = from registered in maybe
                    from interview in maybe
                    from discussion in maybe
                    from plan in Gen.Elements(true, false)
                    from step in maybe
                    from task in maybe
                    from meeting in maybe
                    select new NextActFacts(true, registered, interview, discussion, plan, step, task, meeting);
        Prop.ForAll(facts.ToArbitrary(), known =>
        {
            var next = NextActs.Of(known, Today);
            DateOnly?[] waits = [known.StepDueOn, known.TaskDueOn, known.AppointmentOn, NextActs.InterviewDue(known)?.Answer, NextActs.DiscussionDue(known, Today)?.Answer];
            return waits.All(w => w is null || next is not null && next.On <= w) && (next is null || waits.Contains(next.On) || next.Code == "plan-missing");
        }).QuickCheckThrowOnFailure();
    }
}
