using Nivel.Insight.Surviving;
using Nivel.Rules;

namespace Nivel.Insight.Comparing;

/// <summary>One person of a study, without name: took part or not, what was known before the start, what came after.</summary>
/// <remarks>Somebody who did not take part has an assumed start too (the same month of unemployment); otherwise waiting for a place counts as an effect (immortal time).</remarks>
/// <param name="Treated">True when the person took part.</param>
/// <param name="Start">The month of the start.</param>
/// <param name="Strata">Small numbers that must be equal between matched people, the most important first (unemployment-length band, age band, municipality).</param>
/// <param name="Covariates">What was known before the start, in the order of <see cref="StudyPlan.Covariates"/>; a category is its number, NaN is unknown.</param>
/// <param name="After3">In work three months after the start.</param>
/// <param name="After6">In work six months after the start.</param>
/// <param name="After12">In work twelve months after the start.</param>
/// <param name="ToWork">Days from the start to work or to the end of following; the default, nobody, when not followed.</param>
public sealed record Subject(
    bool Treated, Month Start, IReadOnlyList<int> Strata, IReadOnlyList<double> Covariates,
    Outcome After3, Outcome After6, Outcome After12, Durations ToWork = default)
{
    /// <summary>The outcome at a horizon.</summary>
    public Outcome After(Horizon horizon) => horizon switch
    {
        Horizon.ThreeMonths => After3,
        Horizon.SixMonths => After6,
        _ => After12,
    };

    /// <summary>The quarter of the start, counted through the years; people of one quarter met the same labour market.</summary>
    public int Quarter => Start.Year * 4 + (Start.Number - 1) / 3;
}
