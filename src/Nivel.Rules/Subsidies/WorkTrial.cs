namespace Nivel.Rules.Subsidies;

/// <summary>A work trial (työkokeilu) as planned.</summary>
/// <param name="MonthsSameOrganiser">Months of trials with the same organiser (in a municipality the same tasks), the planned one included.</param>
/// <param name="MonthsTotal">Months of trials in all since the counting last began, the planned one included.</param>
public sealed record WorkTrialPlan(decimal MonthsSameOrganiser, decimal MonthsTotal)
{
    /// <summary>Hours a day; null when not agreed.</summary>
    public decimal? HoursPerDay { get; init; }

    /// <summary>Days a week; null when not agreed.</summary>
    public int? DaysPerWeek { get; init; }

    /// <summary>True when the person is employed by the organiser when the contract is made.</summary>
    public bool IsEmployedByOrganiser { get; init; }
}

/// <summary>Limits of a work trial.</summary>
public static class WorkTrial
{
    private static readonly Days Model2013 = Days.Of(new(2013, 1, 1), new(2024, 12, 31));
    private static readonly Days Model2025 = Days.From(new(2025, 1, 1));

    private static readonly InForce<LengthTerms> Lengths = new(
        new LengthTerms(Model2013, "K-01", "916/2012 ch. 4 § 6.1", Confidence.Statute, 12, 6),
        new LengthTerms(Model2025, "K-02", "380/2023 § 55.1", Confidence.Statute, 6, null));

    private static readonly InForce<ContractTerms> Contracts = new(
        new ContractTerms(Model2013, "K-01", "916/2012 ch. 4 § 7.2, 9.1", Confidence.Statute, 4, 8, 5),
        new ContractTerms(Model2025, "K-04", "380/2023 § 54, 57", Confidence.Statute, 4, 8, 5));

    private static readonly InForce<RestartTerms> Restarts = new(
        new RestartTerms(Model2013, "K-03", "916/2012 ch. 4 § 6.2", Confidence.Statute, 12, 25, 3),
        new RestartTerms(Model2025, "K-03", "380/2023 § 55.2", Confidence.Statute, 12, 25, 3));

    /// <summary>What the plan breaks, as codes; empty when it may be agreed.</summary>
    /// <remarks>
    /// "too-long-in-all", "too-long-with-organiser", "hours-per-day", "days-per-week", "employed-by-organiser". Since 2025: six months in all,
    /// 4–8 hours a day, five days a week. 2013–2024: twelve months in all, six with one organiser. The temporary recruitment trial of 1456/2016 is not told apart.
    /// </remarks>
    /// <exception cref="NotInForceException">The day is before 2013.</exception>
    public static Worked<IReadOnlyList<string>> Breaches(WorkTrialPlan plan, DateOnly on)
    {
        var (length, contract) = (Lengths.On(on), Contracts.On(on));
        IReadOnlyList<string> breaches =
        [
            .. LengthBreaches(plan, length),
            .. plan.HoursPerDay < contract.LeastHours || plan.HoursPerDay > contract.MostHours ? ["hours-per-day"] : Array.Empty<string>(),
            .. plan.DaysPerWeek is < 1 || plan.DaysPerWeek > contract.MostDays ? ["days-per-week"] : Array.Empty<string>(),
            .. plan.IsEmployedByOrganiser ? ["employed-by-organiser"] : Array.Empty<string>(),
        ];
        return new(breaches, [.. Steps(plan, length, contract), Step.Given("breaches", string.Join(", ", breaches))]);
    }

    /// <summary>The most months of trials in all: 6, until 2024 12.</summary>
    /// <exception cref="NotInForceException">The day is before 2013.</exception>
    public static Worked<int> MostMonths(DateOnly on)
    {
        var terms = Lengths.On(on);
        return new(terms.MostMonths, [terms.Step("months-total-at-most", Plain.Of(terms.MostMonths))]);
    }

    /// <summary>True when the months begin to count anew: after 12 months of unbroken unemployment since the trial, under 25 after 3 when the maximum was used.</summary>
    /// <exception cref="NotInForceException">The day is before 2013.</exception>
    public static Worked<bool> CountsAnew(int age, int monthsUnemployedSince, bool isMaximumUsed, DateOnly on)
    {
        var terms = Restarts.On(on);
        var needed = age < terms.YoungUnder && isMaximumUsed ? terms.YoungMonths : terms.Months;
        return new(monthsUnemployedSince >= needed,
            [Step.Given("months-unemployed-since", Plain.Of(monthsUnemployedSince)), terms.Step("months-unemployed-needed", Plain.Of(needed))]);
    }

    private static IEnumerable<string> LengthBreaches(WorkTrialPlan plan, LengthTerms terms)
    {
        if (plan.MonthsTotal > terms.MostMonths) yield return "too-long-in-all";
        if (plan.MonthsSameOrganiser > terms.MostMonthsWithOne) yield return "too-long-with-organiser";
    }

    private static IEnumerable<Step> Steps(WorkTrialPlan plan, LengthTerms length, ContractTerms contract)
    {
        yield return Step.Given("months-total", Plain.Of(plan.MonthsTotal));
        yield return length.Step("months-total-at-most", Plain.Of(length.MostMonths));
        if (length.MostMonthsWithOne is { } withOne) yield return length.Step("months-with-organiser-at-most", Plain.Of(withOne));
        if (plan.HoursPerDay is { } hours)
        {
            yield return Step.Given("hours-per-day", Plain.Of(hours));
            yield return contract.Step("hours-per-day-within", $"{contract.LeastHours}–{contract.MostHours}");
        }
        if (plan.DaysPerWeek is not null) yield return contract.Step("days-per-week-at-most", Plain.Of(contract.MostDays));
    }

    private sealed record LengthTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int MostMonths, int? MostMonthsWithOne)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record ContractTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int LeastHours, int MostHours, int MostDays)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record RestartTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months, int YoungUnder, int YoungMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
