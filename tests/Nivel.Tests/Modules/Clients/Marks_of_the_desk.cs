using System.Globalization;
using Nivel.Web.Modules.Desk;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Clients;

public sealed class Marks_of_the_desk
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly ClientId Her = ClientId.New();

    /// <summary>Nothing waits for her: seen a week ago, a plan with a step ahead, the phase gone through a month ago.</summary>
    private static readonly DeskRow Calm = new(Her, "A", "B", false, "K", "step", Today.AddDays(20), Today.AddDays(-7), Today.AddMonths(-8), null, true, Today.AddMonths(-8))
    {
        BornOn = new(1980, 1, 1), PhaseSince = Today.AddMonths(-8), PhaseReviewedOn = Today.AddMonths(-1), BenefitDays = 10, BenefitsAsOf = Today,
    };

    [Fact]
    public void Who_has_all_in_order_has_no_mark_but_the_open_search() => Of(Calm, open: [new(Her, false, Today.AddDays(20))]).ShouldBe(DeskMark.Open);

    [Fact]
    public void An_ended_search_waits_for_nothing_but_its_follow_up()
    {
        Of(Calm with { EndedOn = Today.AddDays(-1), NextActOn = null }).ShouldBe(DeskMark.Closed);
        Of(Calm with { EndedOn = Today.AddDays(-90), NextActOn = null }, places: [new(Her, null, Today, false)]).ShouldBe(DeskMark.Closed | DeskMark.FollowUp);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void A_step_is_late_the_day_after_its_day(int days, bool isLate) => Has(Calm, DeskMark.StepOverdue, open: [new(Her, true, Today.AddDays(days))]).ShouldBe(isLate);

    [Fact]
    public void A_step_of_the_persons_own_that_is_not_late_waits_for_the_person()
    {
        Has(Calm, DeskMark.ForPerson, open: [new(Her, true, Today)]).ShouldBeTrue();
        Has(Calm, DeskMark.ForPerson, open: [new(Her, false, Today)]).ShouldBeFalse();
    }

    [Fact]
    public void No_step_and_no_meeting_means_that_nothing_is_agreed()
    {
        Has(Calm, DeskMark.NoStep).ShouldBeTrue();
        Has(Calm with { NextAct = "appointment" }, DeskMark.NoStep).ShouldBeFalse();
    }

    [Theory]
    [InlineData(-1, true, false)]
    [InlineData(0, false, true)]
    [InlineData(14, false, true)]
    [InlineData(15, false, false)]
    public void An_interview_of_law_is_late_the_day_after_its_day_and_told_two_weeks_ahead(int days, bool isLate, bool isSoon)
    {
        var row = Calm with { LawAct = "discussion", LawActOn = Today.AddDays(days) };
        (Has(row, DeskMark.ByLaw), Has(row, DeskMark.LawSoon)).ShouldBe((isLate, isSoon));
    }

    [Fact]
    public void A_task_that_is_late_since_longer_does_not_hide_an_interview_that_is_late()
    {
        var row = Calm with { NextAct = "task", NextActOn = Today.AddDays(-40), LawAct = "initial-interview", LawActOn = Today.AddDays(-3) };
        Has(row, DeskMark.ByLaw).ShouldBeTrue();
        row.ActFor(DeskMark.ByLaw).ShouldBe(("initial-interview", Today.AddDays(-3)));
        row.ActFor(DeskMark.Due).ShouldBe(("task", Today.AddDays(-40)));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Due_is_what_comes_within_a_week(int days, bool isDue) => Has(Calm with { NextActOn = Today.AddDays(days) }, DeskMark.Due).ShouldBe(isDue);

    [Fact]
    public void Somebody_without_a_contact_for_more_than_thirty_days_is_stuck()
    {
        Has(Calm with { LastContactOn = Today.AddDays(-31) }, DeskMark.Stuck).ShouldBeTrue();
        Has(Calm with { LastContactOn = Today.AddDays(-30) }, DeskMark.Stuck).ShouldBeFalse();
        Has(Calm with { LastContactOn = null, RegisteredOn = Today.AddDays(-5) }, DeskMark.Stuck).ShouldBeFalse("there has been no time yet");
    }

    [Theory]
    [InlineData("2026-01-12", true)]
    [InlineData("2026-01-13", false)]
    public void The_phase_is_gone_through_every_two_months(string reviewed, bool isDue) =>
        Has(Calm with { PhaseReviewedOn = DateOnly.Parse(reviewed, null) }, DeskMark.PhaseReview).ShouldBe(isDue);

    [Theory]
    [InlineData("2001-03-13", "2026-01-11", false, true)]   // 24 on the day of registration
    [InlineData("2001-01-11", "2026-01-11", false, false)]  // 25 that day
    [InlineData("2001-03-13", "2026-01-12", false, false)]  // the three months end on 12.4., 31 days ahead
    [InlineData("2001-03-13", "2026-01-11", true, false)]   // in a service
    public void The_youth_guarantee_is_told_a_month_before_it_runs_out(string born, string registered, bool isServed, bool isTold) =>
        Has(Calm with { BornOn = DateOnly.Parse(born, null), RegisteredOn = DateOnly.Parse(registered, null) }, DeskMark.Young, isServed: isServed).ShouldBe(isTold);

    [Theory]
    [InlineData(57, false)]
    [InlineData(58, true)]
    [InlineData(100, true)]
    [InlineData(701, false)]
    public void A_dearer_class_is_told_forty_three_paid_days_ahead(int days, bool isTold) => Has(Calm with { BenefitDays = days }, DeskMark.DaysAhead).ShouldBe(isTold);

    [Fact]
    public void New_is_who_came_within_two_weeks_and_has_not_been_contacted_since()
    {
        Has(Calm with { MineSince = Today.AddDays(-3) }, DeskMark.New).ShouldBeTrue();
        Has(Calm with { MineSince = Today.AddDays(-3), LastContactOn = Today.AddDays(-2) }, DeskMark.New).ShouldBeFalse();
        Has(Calm with { MineSince = Today.AddDays(-15), LastContactOn = null }, DeskMark.New).ShouldBeFalse();
    }

    [Fact]
    public void A_placement_near_its_end_and_one_to_follow_up_are_told()
    {
        Has(Calm, DeskMark.PlacementEnding, places: [new(Her, Today.AddDays(30), Today.AddDays(90), true)]).ShouldBeTrue();
        Has(Calm, DeskMark.PlacementEnding, places: [new(Her, Today.AddDays(31), Today.AddDays(90), true)]).ShouldBeFalse();
        Has(Calm, DeskMark.FollowUp, places: [new(Her, null, Today.AddDays(7), true)]).ShouldBeFalse("it has been asked");
    }

    [Theory]
    [InlineData(PlanKind.Activation, "2025-12-26", true)]
    [InlineData(PlanKind.Activation, "2025-12-27", false)]
    [InlineData(PlanKind.Activation, "2025-06-01", true)]
    [InlineData(PlanKind.Employment, "2025-06-01", false)]
    public void A_plan_with_a_day_of_review_by_law_is_told_two_weeks_ahead_and_when_it_is_late(PlanKind kind, string agreed, bool isTold)
    {
        var things = new DeskThings(Enumerable.Empty<OpenThing>().ToLookup(o => o.ClientId), Enumerable.Empty<DeskPlace>().ToLookup(p => p.ClientId), new HashSet<ClientId>())
        {
            Plans = new[] { new DeskPlan(Her, kind, DateOnly.Parse(agreed, CultureInfo.InvariantCulture)) }.ToLookup(p => p.ClientId),
        };
        DeskMarks.Of(Calm, things, Today).HasFlag(DeskMark.PlanReview).ShouldBe(isTold);
    }

    private static bool Has(DeskRow row, DeskMark mark, OpenThing[]? open = null, DeskPlace[]? places = null, bool isServed = false) => Of(row, open, places, isServed).HasFlag(mark);

    private static DeskMark Of(DeskRow row, OpenThing[]? open = null, DeskPlace[]? places = null, bool isServed = false) =>
        DeskMarks.Of(row, new((open ?? []).ToLookup(o => o.ClientId), (places ?? []).ToLookup(p => p.ClientId), isServed ? new HashSet<ClientId> { Her } : []), Today);
}
