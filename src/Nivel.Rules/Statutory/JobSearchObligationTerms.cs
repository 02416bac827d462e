namespace Nivel.Rules.Statutory;

/// <summary>How many job opportunities must be applied for, on the days that the row is in force.</summary>
/// <param name="InForce">The day of asking.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Opportunities">Job opportunities in a period.</param>
/// <param name="PeriodMonths">Months of a period.</param>
/// <param name="Periods">Periods in a plan.</param>
public sealed record ObligationTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence, int Opportunities, int PeriodMonths, int Periods = 1)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Who has no obligation for the time being, on the days that the row is in force.</summary>
/// <param name="InForce">The day of asking.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Months">Months without a break that a stated multi-agency need asks for; null when none.</param>
/// <param name="MonthsOfYoung">The same for those younger than <paramref name="YoungUnder"/>.</param>
/// <param name="YoungUnder">The age under which one is young.</param>
/// <param name="EndsWithinMonths">Unemployment that ends within so many months; null when the act does not name it.</param>
/// <param name="NeedsOpenWorkRuledOut">True when work in the open market must be out of reach as a whole.</param>
public sealed record ExemptionTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence, int? Months, int? MonthsOfYoung, int YoungUnder, int? EndsWithinMonths, bool NeedsOpenWorkRuledOut)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>What is known of a person for the obligation to seek work.</summary>
/// <param name="On">The day of asking.</param>
public sealed record ObligationFacts(DateOnly On)
{
    /// <summary>Hours of part-time work, per cent of the full-time maximum; null without such work. Work counts from two weeks on.</summary>
    public decimal? WorkPercent { get; init; }

    /// <summary>Weeks that the work lasts.</summary>
    public int WorkWeeks { get; init; }

    /// <summary>The last day of that work, when it is full-time.</summary>
    public DateOnly? WorkEndsOn { get; init; }

    /// <summary>Laid off with shorter days or weeks.</summary>
    public bool IsReducedHoursLayoff { get; init; }

    /// <summary>The first day of a full layoff.</summary>
    public DateOnly? LaidOffSince { get; init; }

    /// <summary>The job-search discussion held after three months of layoff.</summary>
    public DateOnly? DiscussionAfterLayoffOn { get; init; }

    /// <summary>In supported study of more than a month without a qualification.</summary>
    public bool IsStudyingWithoutQualification { get; init; }

    /// <summary>A multi-agency need (TYP, TYM) has been stated.</summary>
    public bool HasMultiAgencyNeed { get; init; }

    /// <summary>Unfit for work by a doctor's statement.</summary>
    public bool IsMedicallyUnfit { get; init; }

    /// <summary>Work in the open market is out of reach as a whole.</summary>
    public bool IsOpenWorkRuledOut { get; init; }

    /// <summary>Literacy studies, joint-procurement training or an obstacle of 1290/2002 ch. 3 § 1.3.</summary>
    public bool HasOtherGround { get; init; }

    /// <summary>The day on which unemployment ends, or service or leave starts.</summary>
    public DateOnly? UnemploymentEndsOn { get; init; }

    /// <summary>Age in years.</summary>
    public int Age { get; init; }

    /// <summary>Full months of unemployment without a break.</summary>
    public int UnemployedMonths { get; init; }
}

/// <summary>What must be applied for.</summary>
/// <param name="Opportunities">Job opportunities in a period; 0 when there is no obligation.</param>
/// <param name="PerMonths">Months of the period.</param>
/// <param name="StartsOn">The first day of the obligation when it is later than the day of asking; null when it holds, or when the day is not known yet.</param>
public readonly record struct Obligation(int Opportunities, int PerMonths, DateOnly? StartsOn)
{
    /// <summary>No obligation.</summary>
    public static readonly Obligation None = new(0, 0, null);
}
