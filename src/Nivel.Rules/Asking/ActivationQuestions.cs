using Nivel.Rules.Activation;

namespace Nivel.Rules.Asking;

/// <summary>Rehabilitative work, integration and youth guarantee.</summary>
internal static class ActivationQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new("rehabilitative-work-threshold", "whether an activation plan must be made", """{"age":30,"benefit_days":600,"on":"2025-05-02"}""", Threshold),
        new("rehabilitative-work-limits", "whether rehabilitative work may be agreed", """{"days_per_week":4,"hours_per_day":"4.0","days_in_12_months":100,"on":"2025-05-02"}""", Limits),
        new("activation-plan-review", "by when an activation plan is reviewed", """{"plan_made_on":"2025-05-05"}""", PlanReview),
        new("integration-plan", "by when guidance is given and the integration plan reviewed", """{"plan_made_on":"2025-05-05"}""", Integration),
        new("integration-assessment", "whether the need of integration services must be assessed, and the last day for a plan", """{"first_permit_on":"2022-03-10","unemployed_jobseeker":true,"on":"2025-03-10"}""", Assessment),
        new("youth-guarantee", "by when a young person must be offered a service", """{"age":24,"registered_on":"2025-01-10"}""", Guarantee),
    ];

    private static Reply Threshold(Asked asked)
    {
        var worked = ActivationPlan.IsDue(new(asked.Count("age"), asked.Count("benefit_days", 0))
        {
            IsAllowanceUsed = asked.Flag("after_allowance") || asked.Flag("allowance_used_up"),
            MonthsOnSocialAssistance = asked.Count("months_on_social_assistance", 0),
            HasIntegrationPlan = asked.Flag("has_integration_plan"),
        }, asked.Day("on"));
        return Reply.Of(worked, ("met", worked.Answer));
    }

    private static Reply Limits(Asked asked)
    {
        var plan = new RehabilitativeWorkPlan
        {
            DaysPerWeek = asked.CountOrNone("days_per_week"),
            HoursPerDay = asked.NumberOrNone("hours_per_day"),
            DaysIn12Months = asked.CountOrNone("days_in_12_months"),
            PeriodMonths = asked.NumberOrNone("period_months"),
        };
        if (plan == new RehabilitativeWorkPlan()) throw new BadFieldException("days_per_week", "is missing, as are hours_per_day, days_in_12_months and period_months; one of them is wanted");
        var worked = RehabilitativeWork.Breaches(plan, asked.Day("on"));
        return Reply.Of(worked, ("allowed", worked.Answer.Count == 0));
    }

    private static Reply PlanReview(Asked asked)
    {
        var worked = ActivationPlan.ReviewBy(asked.Day("plan_made_on"));
        return Reply.Of(worked, ("review_by", worked.Answer));
    }

    private static Reply Integration(Asked asked)
    {
        var madeOn = asked.Day("plan_made_on");
        var (guidance, review) = (IntegrationPlan.GuidanceBy(madeOn), IntegrationPlan.ReviewBy(madeOn));
        if (asked.DayOrNone("first_plan_made_on") is not { } first) return Reply.Of(guidance.Then(review), ("guidance_by", guidance.Answer), ("review_by", review.Answer));
        if (first > madeOn) throw new BadFieldException("first_plan_made_on", "is after plan_made_on");
        var until = IntegrationPlan.AllPlansUntil(first, new(asked.Flag("extension_ground"), asked.Count("days_prevented", 0), asked.Flag("finishes_studies_under_25")));
        return Reply.Of(guidance.Then(review).Then(until), ("guidance_by", guidance.Answer), ("review_by", review.Answer), ("all_plans_until", until.Answer));
    }

    private static Reply Assessment(Asked asked)
    {
        var (permit, on) = (asked.Day("first_permit_on"), asked.Day("on"));
        if (permit > on) throw new BadFieldException("first_permit_on", "is after on");
        var needed = IntegrationPlan.NeedsAssessment(new(permit)
        {
            IsUnemployedJobseeker = asked.Flag("unemployed_jobseeker"),
            IsOfProtectedGroup = asked.Flag("protected_group"),
            GetsHomeCareAllowance = asked.Flag("home_care_allowance"),
            GetsSocialAssistance = asked.Flag("social_assistance"),
            IsAskedFor = asked.Flag("asked_for"),
        }, on);
        var by = IntegrationPlan.PlanBy(permit, on);
        return Reply.Of(needed.Then(by), ("needed", needed.Answer), ("plan_by", by.Answer));
    }

    private static Reply Guarantee(Asked asked)
    {
        var worked = YouthGuarantee.OfferBy(asked.Count("age"), asked.DayOrNone("graduated_on"), asked.Day("registered_on"));
        return Reply.Of(worked, ("offer_by", worked.Answer));
    }
}
