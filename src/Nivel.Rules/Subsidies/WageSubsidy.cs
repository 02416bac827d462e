namespace Nivel.Rules.Subsidies;

/// <summary>Wage subsidy (palkkatuki) and employment support 55+ (55 vuotta täyttäneiden työllistämistuki): level, length and amount.</summary>
/// <remarks>
/// Before 1.7.2023 the share rose with the time of unemployment and was "at most" since 2017; since then it goes by the ground.
/// Not here: what the authority assesses (skills, work ability, purpose of the work); the offer names it as a condition.
/// </remarks>
public static partial class WageSubsidy
{
    /// <summary>The level that holds after so much unemployment; null when the ground needs more of it.</summary>
    /// <exception cref="ArgumentException">What is known of the unemployment does not tell (see <see cref="Untold"/>).</exception>
    public static SubsidyLevel? LevelOf(WageSubsidyTerms terms, UnemployedMonths unemployed) => Untold(terms, unemployed) is { } need
        ? throw new ArgumentException($"It is not known whether the person was unemployed {need} months.", nameof(unemployed))
        : terms.Levels.FirstOrDefault(level => level.Needs is not { } needs || unemployed.Fulfil(needs) == true);

    /// <summary>The unemployment that decides the level and is not known; null when the level can be told.</summary>
    public static UnemployedNeed? Untold(WageSubsidyTerms terms, UnemployedMonths unemployed)
    {
        foreach (var level in terms.Levels)
        {
            if (level.Needs is not { } need || unemployed.Fulfil(need) == true) return null;
            if (unemployed.Fulfil(need) is null) return need;
        }
        return null;
    }

    /// <summary>Months of subsidy from the start of the employment, at most as long as that lasts.</summary>
    /// <remarks>
    /// Skills in 2025: 5 months, or 10 after 12 months of unemployment in the last 14. 0 when the ground needs more unemployment;
    /// null when the length is as the training needs (apprenticeship), or the employment's own when that is known.
    /// </remarks>
    /// <param name="ground">On what ground.</param>
    /// <param name="on">The day of the decision.</param>
    /// <param name="unemployed">Months unemployed before it.</param>
    /// <param name="employmentMonths">Months of the employment; null when it is permanent or not known.</param>
    /// <exception cref="ArgumentException">What is known of the unemployment does not tell.</exception>
    /// <exception cref="NotInForceException">The ground was not in the law on the day.</exception>
    public static Worked<int?> Months(WageSubsidyGround ground, DateOnly on, UnemployedMonths unemployed, int? employmentMonths = null)
    {
        var terms = TermsOf(ground).On(on);
        if (LevelOf(terms, unemployed) is not { } level) return new(0, [NotEnough(terms)]);
        var months = level.Months is { } most ? Math.Min(most, employmentMonths ?? most) : employmentMonths;
        List<Step> steps = level.Needs is { } needs ? [terms.Step("unemployed-months-fulfilled", needs.ToString())] : [];
        steps.Add(terms.Step("months-at-most", level.Months is { } limit ? Plain.Of(limit) : "as the training needs"));
        if (employmentMonths is { } employment) steps.Add(Step.Given("employment-months", Plain.Of(employment)));
        steps.Add(terms.Step("months", months is { } answer ? Plain.Of(answer) : ""));
        return new(months, steps);
    }

    internal static Step NotEnough(WageSubsidyTerms terms) => terms.Step("unemployed-months-needed", terms.Levels[^1].Needs?.ToString() ?? "");
}
