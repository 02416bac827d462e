namespace Nivel.Rules.Subsidies;

/// <summary>Wages of which a subsidy is paid.</summary>
/// <param name="Ground">On what ground.</param>
/// <param name="WageCost">The wage cost (palkkakustannukset) of the month or the period, see <see cref="WageCosts"/>.</param>
public sealed record SubsidisedWages(WageSubsidyGround Ground, Euros WageCost)
{
    /// <summary>The hours that the wage is for, as a share of full-time hours; null when the wage cost already holds only what counts.</summary>
    public Percent? Hours { get; init; }

    /// <summary>Months unemployed before the grant; decides the share before 1.7.2023.</summary>
    public UnemployedMonths Unemployed { get; init; } = UnemployedMonths.Unknown;

    /// <summary>Other aid for the same wages, and for the side costs when the subsidy is 100 per cent.</summary>
    public Euros OtherAid { get; init; }

    /// <summary>True for the months after those at the full share, which the law had before 1.7.2023.</summary>
    public bool AreLater { get; init; }
}

public static partial class WageSubsidy
{
    /// <summary>What is paid of a calendar month.</summary>
    /// <remarks>
    /// Skills, 2,800.00 in March 2025 → 1,260.00 (the cap). Association, 1,500.00 for 65 % hours → 1,845.00; 2,000.00 for 80 % hours →
    /// 1,998.75, counting the wage in proportion to hours, which the text does not spell out.
    /// Reduced work ability, 2,600.00 in March 2025 → 1,820.00 by the text, 1,770.00 by the other reading of the cap (a conflict).
    /// </remarks>
    /// <param name="wages">The wages.</param>
    /// <param name="on">A day of the month; the law in force on it holds.</param>
    /// <exception cref="ArgumentException">An amount is negative, the hours are not above 0, or the share depends on unemployment that is not known.</exception>
    /// <exception cref="NotInForceException">The ground was not in the law on the day.</exception>
    public static Worked<Euros> ForMonth(SubsidisedWages wages, DateOnly on) =>
        Paid(wages, on, WageSubsidyCaps.Cap(wages.Ground, on, null), "monthly-eur");

    /// <summary>What is paid of a payment period that is not a calendar month; of a calendar month as <see cref="ForMonth"/>.</summary>
    /// <remarks>Skills, 1,000.00 for 1.–15.4.2025 → 500.00; the cap is 1,260 ÷ 30 × 15 = 630.00.</remarks>
    /// <param name="wages">The wages of the period.</param>
    /// <param name="period">The period, with an end.</param>
    /// <param name="lawOn">The day whose law holds; the first day of the period when null.</param>
    /// <inheritdoc cref="ForMonth"/>
    public static Worked<Euros> ForPeriod(SubsidisedWages wages, Days period, DateOnly? lawOn = null) =>
        Paid(wages, lawOn ?? period.First, WageSubsidyCaps.Cap(wages.Ground, lawOn ?? period.First, period), "period-eur");

    private static Worked<Euros> Paid(SubsidisedWages wages, DateOnly on, SubsidyCap cap, string term)
    {
        var terms = TermsOf(wages.Ground).On(on);
        ArgumentOutOfRangeException.ThrowIfNegative(wages.WageCost.Cents);
        ArgumentOutOfRangeException.ThrowIfNegative(wages.OtherAid.Cents);
        if (LevelForAmount(terms, wages.Unemployed) is not { } level) return new(Euros.Zero, [Step.Given("wage-cost", wages.WageCost.ToString()), NotEnough(terms), terms.Step(term, "0.00")]);
        var share = wages.AreLater ? level.LaterShare ?? level.Share : level.Share;
        var most = Counted(wages, terms) * terms.Factor;
        var limit = wages.OtherAid > Euros.Zero ? WageCosts.StackingOn(on) : null;
        Euros Within(decimal highest) => Euros.From(Math.Max(0m, Math.Min(Math.Min(most * share.Fraction, highest), most - wages.OtherAid.Amount)));
        var answer = Within(cap.Amount);
        List<Step> steps = [.. CountedSteps(wages, terms), terms.Step("percent", share.ToString()), .. cap.Steps];
        if (limit is not null) steps.Add(limit.Step("all-aid-at-most", Euros.From(most).ToString()));
        steps.Add(terms.Step(term, answer.ToString()));
        return new(answer, steps) { Conflicts = cap.OtherReading is { } other && Within(other) != answer ? [cap.Conflict(term, Within(other))] : [] };
    }

    // While one share holds for everybody, the amount can be told without knowing the unemployment.
    private static SubsidyLevel? LevelForAmount(WageSubsidyTerms terms, UnemployedMonths unemployed) =>
        terms.HasOneShare && Untold(terms, unemployed) is not null ? terms.Levels[^1] : LevelOf(terms, unemployed);

    private static decimal Counted(SubsidisedWages wages, WageSubsidyTerms terms) => wages.Hours switch
    {
        null => wages.WageCost.Amount,
        { Value: <= 0 } => throw new ArgumentOutOfRangeException(nameof(wages), "The share of hours is above 0."),
        { } hours => hours <= terms.HoursLimit ? wages.WageCost.Amount : wages.WageCost.Amount * terms.HoursLimit.Value / hours.Value,
    };

    private static IEnumerable<Step> CountedSteps(SubsidisedWages wages, WageSubsidyTerms terms)
    {
        yield return Step.Given("wage-cost", wages.WageCost.ToString());
        if (wages.OtherAid > Euros.Zero) yield return Step.Given("other-aid", wages.OtherAid.ToString());
        if (wages.Hours is { } hours)
        {
            yield return Step.Given("hours-percent", hours.ToString());
            // That the wage is counted in proportion to hours is an inference.
            if (hours > terms.HoursLimit) yield return terms.Step("counted-wage-cost", Euros.From(Counted(wages, terms)).ToString()) with { Confidence = Confidence.Inferred };
        }
        if (terms.Factor != 1m) yield return terms.Step("factor", Plain.Of(terms.Factor));
    }
}
