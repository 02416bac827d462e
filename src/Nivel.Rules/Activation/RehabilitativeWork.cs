namespace Nivel.Rules.Activation;

/// <summary>Rehabilitative work as planned; what is null is not judged.</summary>
public sealed record RehabilitativeWorkPlan
{
    /// <summary>Days in a calendar week.</summary>
    public int? DaysPerWeek { get; init; }

    /// <summary>Hours a day.</summary>
    public decimal? HoursPerDay { get; init; }

    /// <summary>Days in 12 months, the planned ones included.</summary>
    public int? DaysIn12Months { get; init; }

    /// <summary>Months of the period.</summary>
    public decimal? PeriodMonths { get; init; }
}

/// <summary>Who arranges or produces rehabilitative work.</summary>
public enum RehabilitativeWorkOrganiser
{
    /// <summary>The municipality, until 2022.</summary>
    Municipality,

    /// <summary>The wellbeing services county, since 2023.</summary>
    WellbeingCounty,
}

/// <summary>Limits of rehabilitative work (kuntouttava työtoiminta).</summary>
public static class RehabilitativeWork
{
    private static readonly Days First = Days.Of(new(2001, 9, 1), new(2015, 6, 30));

    private static readonly InForce<WeekTerms> Weeks = new(
        new WeekTerms(First, "R-04", "189/2001 § 13 (original)", Confidence.Statute, 1, 5, 4, 3, 24),
        new WeekTerms(Days.From(new(2015, 7, 1)), "R-05", "189/2001 § 13 (142/2015), since 2021 § 13 b (702/2020)", Confidence.Statute, 1, 4, 4, 3, 24));

    private static readonly InForce<YearTerms> Years = new(
        new YearTerms(First, "R-04", "189/2001 § 14 (original)", Confidence.Statute, 230),
        new YearTerms(Days.Of(new(2015, 7, 1), new(2020, 12, 31)), "R-05", "189/2001 § 14", Confidence.Statute, 230),
        new YearTerms(Days.From(new(2021, 1, 1)), "R-06", "189/2001 § 14 (702/2020)", Confidence.Statute, 178));

    private static readonly InForce<OrganiserTerms> Organisers = new(
        new OrganiserTerms(First, "R-04", "189/2001 § 6", Confidence.Statute, RehabilitativeWorkOrganiser.Municipality, false),
        new OrganiserTerms(Days.Of(new(2015, 7, 1), new(2020, 12, 31)), "R-05", "189/2001 § 6", Confidence.Statute, RehabilitativeWorkOrganiser.Municipality, false),
        new OrganiserTerms(Days.Of(new(2021, 1, 1), new(2022, 12, 31)), "R-05", "189/2001 § 6, 13 (702/2020)", Confidence.Statute, RehabilitativeWorkOrganiser.Municipality, true),
        new OrganiserTerms(Days.From(new(2023, 1, 1)), "R-07", "189/2001 § 6, 13 (591/2022, 702/2020)", Confidence.Statute, RehabilitativeWorkOrganiser.WellbeingCounty, true));

    /// <summary>What the plan breaks, as codes; empty when it may be agreed.</summary>
    /// <remarks>
    /// "days-per-week", "hours-per-day", "days-in-12-months", "period-months". 2025: 1–4 days a week, 4 hours a day or more, 178 days in
    /// 12 months, periods of 3–24 months. Five days a week until 30.6.2015, 230 days until 31.12.2020.
    /// </remarks>
    /// <exception cref="NotInForceException">The day is before 1.9.2001.</exception>
    public static Worked<IReadOnlyList<string>> Breaches(RehabilitativeWorkPlan plan, DateOnly on)
    {
        var (week, year) = (Weeks.On(on), Years.On(on));
        (string Code, bool IsBroken)[] limits =
        [
            ("days-per-week", plan.DaysPerWeek < week.LeastDays || plan.DaysPerWeek > week.MostDays),
            ("hours-per-day", plan.HoursPerDay < week.LeastHours),
            ("days-in-12-months", plan.DaysIn12Months > year.MostDays),
            ("period-months", plan.PeriodMonths < week.LeastMonths || plan.PeriodMonths > week.MostMonths),
        ];
        IReadOnlyList<string> breaches = [.. limits.Where(limit => limit.IsBroken).Select(limit => limit.Code)];
        return new(breaches,
        [
            week.Step("days-per-week-within", $"{week.LeastDays}–{week.MostDays}"),
            week.Step("hours-per-day-at-least", Plain.Of(week.LeastHours)),
            year.Step("days-in-12-months-at-most", Plain.Of(year.MostDays)),
            week.Step("period-months-within", $"{week.LeastMonths}–{week.MostMonths}"),
            Step.Given("breaches", string.Join(", ", breaches)),
        ]);
    }

    /// <summary>Who must arrange it.</summary>
    /// <exception cref="NotInForceException">The day is before 1.9.2001.</exception>
    public static Worked<RehabilitativeWorkOrganiser> OrganiserOn(DateOnly on)
    {
        var terms = Organisers.On(on);
        return new(terms.Organiser, [terms.Step("organiser", terms.Organiser == RehabilitativeWorkOrganiser.Municipality ? "municipality" : "wellbeing-county")]);
    }

    /// <summary>True when it may be bought from a company: never the work itself, the support and guidance of a participant since 2021.</summary>
    /// <exception cref="NotInForceException">The day is before 1.9.2001.</exception>
    public static Worked<bool> MayBeBoughtFromCompany(bool isSupportOnly, DateOnly on)
    {
        var terms = Organisers.On(on);
        var may = isSupportOnly && terms.IsSupportFree;
        return new(may, [Step.Given("support-only", Plain.Of(isSupportOnly)), terms.Step("may-be-bought-from-company", Plain.Of(may))]);
    }

    private sealed record WeekTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int LeastDays, int MostDays, int LeastHours, int LeastMonths, int MostMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record YearTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int MostDays)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record OrganiserTerms(Days InForce, string RuleId, string Source, Confidence Confidence, RehabilitativeWorkOrganiser Organiser, bool IsSupportFree)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
