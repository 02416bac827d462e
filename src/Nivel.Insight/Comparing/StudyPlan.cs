namespace Nivel.Insight.Comparing;

/// <summary>How a study is made; written down before the results are seen.</summary>
/// <param name="Covariates">What the propensity to take part is estimated from, and what balance is shown for.</param>
/// <param name="Seed">Decides order and resampling: the same seed and rows give the same study.</param>
public sealed record StudyPlan(IReadOnlyList<Covariate> Covariates, int Seed)
{
    /// <summary>Matched people must have started in the same quarter.</summary>
    public bool SameQuarter { get; init; } = true;

    /// <summary>How many of the last strata may differ where nobody alike is found (municipality, then region).</summary>
    public int StrataThatMayDiffer { get; init; }

    /// <summary>How many comparison people each participant gets at most, 1 or more.</summary>
    public int PerTreated { get; init; } = 1;

    /// <summary>True when one comparison person may stand for several participants.</summary>
    public bool WithReplacement { get; init; }

    /// <summary>How far apart matched people may be, in standard deviations of the logit of propensity.</summary>
    /// <remarks>0.2: Austin, Pharmaceutical Statistics 10 (2011), 150–161.</remarks>
    public double Caliper { get; init; } = 0.2;

    /// <summary>Rounds of the bootstrap, 200 or more for anything shown.</summary>
    public int Rounds { get; init; } = 2_000;
}
