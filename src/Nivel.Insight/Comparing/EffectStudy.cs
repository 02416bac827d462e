using Nivel.Insight.Surviving;

namespace Nivel.Insight.Comparing;

/// <summary>Compares those who took part in a service with people like them who did not.</summary>
/// <remarks>The question is the effect on those who took part (ATT). Only what was known can be made alike; the rest is what <see cref="Difference.Gamma"/> is for.</remarks>
public static class EffectStudy
{
    /// <summary>Propensity, matching, balance, differences and curves; the same rows and plan give the same result.</summary>
    /// <exception cref="ArgumentException">A subject has other covariates or strata than the plan or the first subject, or the plan asks for less than one comparison each.</exception>
    public static StudyResult Of(IReadOnlyList<Subject> subjects, StudyPlan plan)
    {
        Insist(subjects, plan);
        var design = Design.Of(subjects, plan.Covariates);
        var matching = Matching.Of(subjects, LogitsOf(subjects, design), plan);
        var sets = matching.Sets;
        var treated = sets.Select(s => subjects[s.Treated].ToWork).ToArray();
        var comparison = sets.Select(s => subjects[s.Comparisons[0]].ToWork).ToArray();
        return new StudyResult(
            matching.Overlap, Balance.Of(subjects, design, sets),
            [.. Enum.GetValues<Horizon>().Select(h => Differing.Of(subjects, sets, h, plan))],
            SurvivalCurve.Of(treated), SurvivalCurve.Of(comparison), LogRank.Of(treated, comparison));
    }

    // With one group only there is nothing to tell apart, and the fit would run to infinity.
    private static double[] LogitsOf(IReadOnlyList<Subject> subjects, Design design)
    {
        bool[] took = [.. subjects.Select(s => s.Treated)];
        return took.Distinct().Count() < 2 ? new double[took.Length] : LogisticRegression.Of(design.Values, took).Logits;
    }

    private static void Insist(IReadOnlyList<Subject> subjects, StudyPlan plan)
    {
        if (plan.PerTreated < 1) throw new ArgumentException("Each participant needs at least one comparison.", nameof(plan));
        if (subjects.Any(s => s.Covariates.Count != plan.Covariates.Count || s.Strata.Count != subjects[0].Strata.Count))
            throw new ArgumentException("Everybody in a study has the same covariates and strata.", nameof(subjects));
    }
}
