namespace Nivel.Rules.MunicipalFunding;

/// <summary>Unemployment benefits of which a municipality may pay a part.</summary>
public enum Benefit
{
    /// <summary>Labour market support (työmarkkinatuki), to 30.4.2026.</summary>
    LabourMarketSupport,

    /// <summary>Basic unemployment allowance (peruspäiväraha), to 30.4.2026.</summary>
    BasicAllowance,

    /// <summary>Earnings-related allowance (ansiopäiväraha); the share is of its basic part only.</summary>
    EarningsRelatedAllowance,

    /// <summary>General support (yleistuki), since 1.5.2026.</summary>
    GeneralSupport,
}

/// <summary>One step of the stairs: the share for paid days up to and including an ordinal.</summary>
/// <param name="UpToDay">The last ordinal of the step; <see cref="int.MaxValue"/> for the top step.</param>
/// <param name="Share">What the municipality pays.</param>
public readonly record struct ShareBand(int UpToDay, Percent Share);

/// <summary>The stairs of one benefit on the days that the row is in force.</summary>
/// <param name="InForce">Benefit days for which the row holds; the day decides, not the day of payment (rule M-23).</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Bands">The steps from the lowest.</param>
/// <param name="AtEndOfPeriod">True when a step is taken only after the payment period (maksukausi) in which its day was reached.</param>
/// <param name="CountsServiceDays">True when days in services are paid by the municipality and counted as other days.</param>
/// <param name="CountsDays">False when the days of this benefit are not counted at all.</param>
public sealed record MunicipalShareTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence,
    IReadOnlyList<ShareBand> Bands, bool AtEndOfPeriod, bool CountsServiceDays, bool CountsDays = true)
    : DatedTerms(InForce, RuleId, Source, Confidence)
{
    /// <summary>The shares of the steps as whole per cent, for counting day by day.</summary>
    internal int[] Percents { get; } = [.. Bands.Select(band => (int)band.Share.Value)];

    /// <summary>The step on which the day with the ordinal stands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is below 1.</exception>
    public ShareBand BandOf(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        foreach (var band in Bands)
            if (ordinal <= band.UpToDay) return band;
        return Bands[^1];
    }

    internal static ShareBand[] Stairs(params ReadOnlySpan<(int UpTo, int Percent)> steps)
    {
        var bands = new ShareBand[steps.Length];
        for (var place = 0; place < steps.Length; place++) bands[place] = new ShareBand(steps[place].UpTo, new Percent(steps[place].Percent));
        return bands;
    }
}
