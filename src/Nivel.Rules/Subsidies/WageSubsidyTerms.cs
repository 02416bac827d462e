namespace Nivel.Rules.Subsidies;

/// <summary>Share and length of the subsidy for those who were unemployed long enough.</summary>
/// <param name="Needs">The unemployment needed; null when none is.</param>
/// <param name="Share">Share of the wage cost.</param>
/// <param name="Months">Months of subsidy in all; null when they are as many as the training needs.</param>
public sealed record SubsidyLevel(UnemployedNeed? Needs, Percent Share, int? Months)
{
    /// <summary>Months at <see cref="Share"/>, after which <see cref="LaterShare"/> is paid; null when one share holds all the time.</summary>
    public int? MonthsAtShare { get; init; }

    /// <summary>Share after the first months; null when one share holds all the time.</summary>
    public Percent? LaterShare { get; init; }
}

/// <summary>Wage subsidy on one ground, on the days that the row is in force.</summary>
/// <param name="InForce">Days of the decision for which the row holds.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Levels">The levels, of which the first whose unemployment is fulfilled holds.</param>
public sealed record WageSubsidyTerms(Days InForce, string RuleId, string Source, Confidence Confidence, IReadOnlyList<SubsidyLevel> Levels)
    : DatedTerms(InForce, RuleId, Source, Confidence)
{
    /// <summary>What the wage cost is multiplied by before the share is taken (kerroin 1,23).</summary>
    public decimal Factor { get; init; } = 1m;

    /// <summary>The wage cost counts up to this share of full hours.</summary>
    public Percent HoursLimit { get; init; } = new(100m);

    /// <summary>Years of age needed; 0 when any age will do.</summary>
    public int MinimumAge { get; init; }

    /// <summary>Months by which the support can be extended at a time; null when it cannot.</summary>
    public int? ExtensionMonths { get; init; }

    /// <summary>True when every level has the same share, so that the amount does not depend on the time of unemployment.</summary>
    public bool HasOneShare => Levels.All(level => level.Share == Levels[0].Share && level.LaterShare is null);
}
