using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Asking;

internal static partial class SubsidyQuestions
{
    private static readonly (string, ExpenseService)[] Services =
        [("employment-service", ExpenseService.EmploymentService), ("nordkalott", ExpenseService.Nordkalott), ("rehabilitative-work", ExpenseService.RehabilitativeWork)];

    private static readonly (string, CoachingKind)[] Coachings =
        [("job-search", CoachingKind.JobSearch), ("career", CoachingKind.Career), ("job", CoachingKind.Job)];

    private static Reply Trial(Asked asked)
    {
        var plan = new WorkTrialPlan(asked.Number("months_same_organiser"), asked.Number("months_total"))
        {
            HoursPerDay = asked.NumberOrNone("hours_per_day"),
            DaysPerWeek = asked.CountOrNone("days_per_week"),
            IsEmployedByOrganiser = asked.Flag("employed_by_organiser"),
        };
        if (plan.MonthsSameOrganiser > plan.MonthsTotal) throw new BadFieldException("months_same_organiser", "is more than months_total");
        var worked = WorkTrial.Breaches(plan, asked.Day("on"));
        return Reply.Of(worked, ("allowed", worked.Answer.Count == 0));
    }

    private static Reply TrialRestart(Asked asked)
    {
        var worked = WorkTrial.CountsAnew(asked.Count("age"), asked.Count("unemployed_months"), asked.Flag("maximum_used"), asked.Day("on"));
        return Reply.Of(worked, ("counts_anew", worked.Answer));
    }

    private static Reply Grant(Asked asked)
    {
        var period = asked.Run("from", "to");
        var daily = asked.MoneyOrNone("daily_amount");
        if (daily is null && !StartupGrant.KnowsDailyAmount(period)) throw new BadFieldException("daily_amount", "is missing; the amount of these days is not known here");
        var worked = StartupGrant.Of(period, daily);
        return Reply.Of(worked, ("eur", worked.Answer));
    }

    private static Reply Expenses(Asked asked)
    {
        var service = asked.Has("service") ? asked.Word("service", Services) : ExpenseService.EmploymentService;
        var (attended, higher) = (asked.Count("attended_days"), asked.Count("higher_days", 0));
        if (higher > attended) throw new BadFieldException("higher_days", "is more than attended_days");
        if (higher > 0 && service != ExpenseService.EmploymentService) throw new BadFieldException("higher_days", "the service has no higher rate");
        var worked = ExpenseCompensation.Of(service, attended, higher, asked.DayOrNone("on"));
        return Reply.Of(worked, ("eur", worked.Answer));
    }

    private static Reply Travel(Asked asked)
    {
        var on = asked.Day("on");
        var worked = InterviewTravel.Of(new(asked.Number("round_trip_km"), on)
        {
            Nights = asked.Count("nights", 0),
            Lodging = asked.MoneyOrNone("lodging_cost") ?? Euros.Zero,
            JobDays = asked.CountOrNone("job_days"),
            WeeklyHours = asked.NumberOrNone("weekly_hours"),
        });
        return asked.Has("nights")
            ? Reply.Of(worked, ("eur", worked.Answer.Travel), ("lodging_eur", worked.Answer.Lodging))
            : Reply.Of(worked, ("eur", worked.Answer.Travel));
    }

    private static Reply CoachingLimits(Asked asked)
    {
        var (kind, on) = (asked.Word("kind", Coachings), asked.Day("on"));
        var worked = Coaching.IsAllowed(kind, asked.Number("in_12_months"), on);
        return Reply.Of(worked, ("allowed", worked.Answer), ("at_most", Coaching.AtMost(kind, on).Answer));
    }
}
