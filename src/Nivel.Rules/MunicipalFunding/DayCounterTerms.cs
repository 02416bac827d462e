namespace Nivel.Rules.MunicipalFunding;

/// <summary>What starts the counting of days anew.</summary>
public enum CounterReset
{
    /// <summary>After fulfilling the employment condition and using up the allowance, the person is entitled to labour market support again.</summary>
    EntitledToSupportAgain,

    /// <summary>After fulfilling the employment condition, the person is entitled to a new maximum period of allowance.</summary>
    NewMaximumPeriod,

    /// <summary>The employment condition (työssäoloehto) is fulfilled.</summary>
    EmploymentConditionFulfilled,
}

/// <summary>Which days are counted and what starts the counting anew, for one benefit on the days that the row is in force.</summary>
/// <param name="InForce">Benefit days for which the counter is asked.</param>
/// <param name="RuleId">Id of the rule of what is counted.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Benefits">Benefits whose days are counted.</param>
/// <param name="NotBefore">Days before this are left out; null when all count.</param>
/// <param name="CountsServiceDays">True when days in services since 2006 are counted as other days.</param>
/// <param name="Resets">What starts the counting anew.</param>
/// <param name="ResetRuleId">Id of the rule of the reset.</param>
/// <param name="ResetSource">Where the reset is written.</param>
/// <param name="ResetConfidence">How sure we are of the reset.</param>
public sealed record DayCounterTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence,
    IReadOnlyList<Benefit> Benefits, DateOnly? NotBefore, bool CountsServiceDays,
    IReadOnlyList<CounterReset> Resets, string ResetRuleId, string ResetSource, Confidence ResetConfidence)
    : DatedTerms(InForce, RuleId, Source, Confidence)
{
    /// <summary>True when the days of the run are counted by these terms, resets apart.</summary>
    /// <remarks>Before 2006 also days in rehabilitative work were counted (rule M-05).</remarks>
    public bool Count(PaidRun run) => Benefits.Contains(run.Benefit) && !run.IsIntegrationExempt && run.On >= (NotBefore ?? run.On)
        && (CountsServiceDays || !run.InService || run.On < DayCounter.ServicesLeftOutFrom);
}
