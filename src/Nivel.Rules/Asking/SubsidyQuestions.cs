namespace Nivel.Rules.Asking;

/// <summary>Wage subsidies, trials, grants and compensations.</summary>
internal static partial class SubsidyQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new("wage-subsidy", "what is paid of a month (on) or of a payment period (from, to); with months of unemployment also for how many months",
            """{"ground":"skills","wage_cost":"2800.00","on":"2025-03-01"}""", Subsidy),
        new("wage-subsidy-extension", "months by which a support that runs can be extended, and what is missing",
            """{"ground":"reduced-work-ability","support_ends_on":"2025-10-31","applied_on":"2025-10-15","medical_certificate":true,"adaptations":true,"productivity_reduced":true}""", Extension),
        new("wage-subsidy-interruption", "the last day of a support whose work and pay were interrupted",
            """{"ground":"skills","from":"2025-01-01","to":"2025-05-31","interrupted_from":"2025-03-01","interrupted_to":"2025-04-30"}""", Interruption),
        new("wage-subsidy-refusals", "what stands against an application, as codes",
            """{"ground":"skills","employer":"company","applied_on":"2025-03-15","decided_on":"2025-04-01","dismissed_on":"2024-06-01"}""", Refusals),
        new("wage-subsidy-offer", "on which grounds an employer could have support for a person, what is missing on the others, and the most euros in all",
            """{"age":22,"employer":"company","business":true,"monthly_wage":"2800.00","weekly_hours":"37.5","full_time_hours":"37.5","starts_on":"2025-04-01","on":"2025-03-01","unemployed_months_of_last_14":3}""", Offer),
        new("payment-application", "the last day to apply for the last payment of a wage subsidy", """{"last_payment_period_ends_on":"2025-05-15"}""", PaymentApplication),
        new("employment-support-55", "whether employment support for those of 55 years or more is granted; with wage_cost also euros a month",
            """{"age":55,"unemployed_months_of_last_28":24,"weekly_hours":"25.0","full_time_hours":"37.5","on":"2025-03-01"}""", Support55),
        new("work-adaptation", "work-adaptation aid for tools, or for a co-worker's help", """{"tools_cost":"5000.00","on":"2025-03-01"}""", Adaptation),
        new("joint-training", "the least share of an employer in jointly procured training",
            """{"for":"staff","staff":30,"turnover":"5000000.00","balance_sheet":"2000000.00","on":"2025-03-01"}""", Training),
        new("work-trial", "whether a work trial may be agreed", """{"on":"2025-03-01","months_same_organiser":4,"months_total":4}""", Trial),
        new("work-trial-restart", "whether the months of work trials begin to count anew", """{"on":"2025-03-01","age":30,"unemployed_months":12}""", TrialRestart),
        new("startup-grant", "the start-up grant of a period", """{"from":"2025-01-01","to":"2025-06-30","daily_amount":"37.21"}""", Grant),
        new("expense-compensation", "compensation for days attended", """{"attended_days":5,"higher_days":0}""", Expenses),
        new("interview-travel", "compensation for a trip to an interview", """{"round_trip_km":200,"on":"2025-03-01"}""", Travel),
        new("coaching-limits", "whether so much coaching in 12 months is within the limit", """{"kind":"job-search","in_12_months":20,"on":"2024-03-01"}""", CoachingLimits),
    ];
}
