using Nivel.Rules.Keeping;
using Nivel.Rules.MultiAgency;

namespace Nivel.Rules.Asking;

/// <summary>Multi-agency support and its joint service before 2025, and how long data are kept.</summary>
internal static class MultiAgencyQuestions
{
    private static readonly (string, RetainedRecord)[] Records =
        [("jobseeker-client", RetainedRecord.JobseekerClient), ("contract", RetainedRecord.Contract), ("multi-agency-client", RetainedRecord.MultiAgencyClient)];

    internal static IReadOnlyList<Question> All { get; } =
    [
        new("tym-threshold", "whether days or months alone make an assessment of multi-agency need necessary", """{"on":"2024-05-02","age":24,"unemployed_months":6}""", Threshold),
        new("tym-deadlines", "by when the multi-agency plan is made, and with plan_made_on by when it is reviewed", """{"assessment_begun_on":"2025-11-30"}""", Deadlines),
        new("steering-groups", "whether a county may have so many steering groups; with appointed_from also when their term ends", """{"groups":2,"authorities":3,"on":"2025-01-01"}""", Groups),
        new("multi-agency-costs", "how other costs are divided between authority and county", """{"authority_staff":4,"county_staff":2,"other_costs":"1000.00","on":"2025-01-01"}""", Costs),
        new("youth-service", "whether the multi-agency service for young people is for somebody of an age", """{"age":29,"on":"2025-03-01"}""", Youth),
        new("retention", "the day on which data are deleted", """{"kind":"multi-agency-client","ended_on":"2025-03-15"}""", Kept),
    ];

    private static Reply Threshold(Asked asked)
    {
        var worked = MultiAgencyNeed.FollowsFromThreshold(
            new(asked.Count("age"), asked.CountOrNone("unemployed_months"), asked.CountOrNone("labour_market_support_days")), asked.Day("on"));
        return Reply.Of(worked, ("assessment_follows_from_threshold", worked.Answer));
    }

    private static Reply Deadlines(Asked asked)
    {
        if (asked.DayOrNone("plan_made_on") is not { } madeOn)
        {
            var only = MultiAgencyPlan.PlanBy(asked.Day("assessment_begun_on"));
            return Reply.Of(only, ("plan_by", only.Answer));
        }
        var review = MultiAgencyPlan.ReviewBy(madeOn);
        if (asked.DayOrNone("assessment_begun_on") is not { } begunOn) return Reply.Of(review, ("review_by", review.Answer));
        if (madeOn < begunOn) throw new BadFieldException("plan_made_on", "is before assessment_begun_on");
        var plan = MultiAgencyPlan.PlanBy(begunOn);
        return Reply.Of(plan.Then(review), ("plan_by", plan.Answer), ("review_by", review.Answer));
    }

    private static Reply Groups(Asked asked)
    {
        var worked = SteeringGroups.MayBe(asked.Count("groups"), asked.Count("authorities"), asked.Day("on"));
        if (asked.DayOrNone("appointed_from") is not { } from) return Reply.Of(worked, ("allowed", worked.Answer));
        var ends = SteeringGroups.TermEndsOn(from);
        return Reply.Of(worked.Then(ends), ("allowed", worked.Answer), ("term_ends_on", ends.Answer));
    }

    private static Reply Costs(Asked asked)
    {
        CostParty[] parties =
        [
            new("authority", asked.Number("authority_staff"), asked.MoneyOrNone("authority_staff_costs") ?? Euros.Zero),
            new("county", asked.Number("county_staff"), asked.MoneyOrNone("county_staff_costs") ?? Euros.Zero),
        ];
        var (others, kela) = (asked.Money("other_costs"), asked.MoneyOrNone("kela_agreed") ?? Euros.Zero);
        if (parties.Sum(party => party.Staff) <= 0) throw new BadFieldException("authority_staff", "one of the parties has staff above 0");
        if (kela > others) throw new BadFieldException("kela_agreed", "is more than other_costs");
        var worked = MultiAgencyCosts.Divided(parties, others, kela, asked.Day("on"));
        return Reply.Of(worked, ("authority_eur", worked.Answer[0].Total), ("county_eur", worked.Answer[1].Total));
    }

    private static Reply Youth(Asked asked)
    {
        var worked = YouthService.IsFor(asked.Count("age"), asked.Day("on"));
        return Reply.Of(worked, ("is_for", worked.Answer));
    }

    private static Reply Kept(Asked asked)
    {
        var worked = Retention.DeleteOn(asked.Word("kind", Records), asked.Day("ended_on"));
        return Reply.Of(worked, ("delete_on", worked.Answer));
    }
}
