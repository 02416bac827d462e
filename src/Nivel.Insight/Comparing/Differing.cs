using Nivel.Insight.Surviving;

namespace Nivel.Insight.Comparing;

/// <summary>Counts the outcomes of matched sets at one horizon.</summary>
internal sealed class Differing
{
    private readonly IReadOnlyList<Subject> subjects;
    private readonly Horizon horizon;
    private readonly int[] counts;
    private readonly double[] sums;
    private double treated, comparison, treatedUnknown, comparisonUnknown, worst, best;
    private int sets, participantsOnly, comparisonsOnly;

    private Differing(IReadOnlyList<Subject> subjects, Horizon horizon, int clusters) =>
        (this.subjects, this.horizon, counts, sums) = (subjects, horizon, new int[clusters], new double[clusters]);

    public static Difference Of(IReadOnlyList<Subject> subjects, IReadOnlyList<MatchedSet> matched, Horizon horizon, StudyPlan plan)
    {
        var clusters = Clusters.Of(matched);
        var all = new Differing(subjects, horizon, clusters.Length == 0 ? 0 : clusters.Max() + 1);
        for (var s = 0; s < matched.Count; s++) all.Add(matched[s], clusters[s]);
        return all.Sum(matched.Count, plan);
    }

    private void Add(MatchedSet set, int cluster)
    {
        var (yes, no) = (0, 0);
        foreach (var one in set.Comparisons) Count(subjects[one].After(horizon), ref yes, ref no);
        var (mine, beside, unknown) = (subjects[set.Treated].After(horizon), (double)set.Comparisons.Length, set.Comparisons.Length - yes - no);
        if (mine == Outcome.Unknown) treatedUnknown++;
        comparisonUnknown += unknown / beside;
        worst += (mine == Outcome.Yes ? 1 : 0) - (yes + unknown) / beside;
        best += (mine == Outcome.No ? 0 : 1) - yes / beside;
        if (mine != Outcome.Unknown && yes + no > 0) AddKnown(mine == Outcome.Yes ? 1 : 0, (double)yes / (yes + no), cluster);
        AddPair(mine, subjects[set.Comparisons[0]].After(horizon));
    }

    private void AddKnown(double mine, double beside, int cluster)
    {
        sets++;
        (treated, comparison) = (treated + mine, comparison + beside);
        (sums[cluster], counts[cluster]) = (sums[cluster] + mine - beside, counts[cluster] + 1);
    }

    private void AddPair(Outcome mine, Outcome beside)
    {
        if (mine == Outcome.Yes && beside == Outcome.No) participantsOnly++;
        if (mine == Outcome.No && beside == Outcome.Yes) comparisonsOnly++;
    }

    private Difference Sum(int matched, StudyPlan plan) => new(
        horizon, sets, Per(treated, sets), Per(comparison, sets), IntervalOf(plan), Unmatched(),
        Per(treatedUnknown, matched), Per(comparisonUnknown, matched),
        matched == 0 ? null : new Interval(worst / matched, best / matched),
        plan.WithReplacement ? null : RosenbaumBound.Gamma(participantsOnly, comparisonsOnly));

    private Interval? IntervalOf(StudyPlan plan)
    {
        var known = Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).ToArray();
        var interval = Bootstrap.Of(Array.ConvertAll(known, c => sums[c]), Array.ConvertAll(known, c => counts[c]), plan.Rounds, plan.Seed);
        // Equal differences everywhere, or one single cluster, leave the dice nothing to vary: that is ignorance and not certainty.
        if (interval is not { Width: < 1e-12 }) return interval;
        return known.Length < sets ? null : Shares.Difference((long)Math.Round(treated), sets, (long)Math.Round(comparison), sets);
    }

    private double? Unmatched()
    {
        var (yes, no, otherYes, otherNo) = (0, 0, 0, 0);
        foreach (var one in subjects)
            if (one.Treated) Count(one.After(horizon), ref yes, ref no);
            else Count(one.After(horizon), ref otherYes, ref otherNo);
        return Per(yes, yes + no) - Per(otherYes, otherYes + otherNo);
    }

    private static void Count(Outcome outcome, ref int yes, ref int no)
    {
        if (outcome == Outcome.Yes) yes++;
        if (outcome == Outcome.No) no++;
    }

    private static double? Per(double part, int whole) => whole == 0 ? null : part / whole;
}
