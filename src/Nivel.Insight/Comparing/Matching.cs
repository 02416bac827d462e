namespace Nivel.Insight.Comparing;

/// <summary>Greedy nearest neighbours on the logit of propensity, within strata and a caliper.</summary>
/// <remarks>Rosenbaum and Rubin, The American Statistician 39 (1985), 33–38; caliper of Austin (2011). Participants choose in the order of the dice.</remarks>
internal sealed class Matching
{
    private readonly IReadOnlyList<Subject> subjects;
    private readonly double[] logits;
    private readonly StudyPlan plan;
    private readonly Pools pools;
    private readonly int[] takenBy;
    private readonly double caliper;
    private readonly double lowest, highest;
    private readonly Dictionary<LeftOut, int> leftOut = [];

    private Matching(IReadOnlyList<Subject> subjects, double[] logits, StudyPlan plan)
    {
        (this.subjects, this.logits, this.plan) = (subjects, logits, plan);
        var dice = new Random(plan.Seed);
        var shuffled = Enumerable.Range(0, subjects.Count).ToArray();
        dice.Shuffle(shuffled);
        var comparisons = shuffled.Where(i => !subjects[i].Treated).OrderBy(i => logits[i]).ToArray();
        var treated = shuffled.Where(i => subjects[i].Treated).ToArray();
        (takenBy, pools) = (Enumerable.Repeat(-1, subjects.Count).ToArray(), new Pools(subjects, comparisons, plan));
        caliper = plan.Caliper * PooledDeviation(treated, comparisons);
        (lowest, highest) = comparisons.Length == 0 ? (0, 0) : (logits[comparisons[0]], logits[comparisons[^1]]);
        foreach (var one in treated) Match(one);
        Overlap = new Overlap(treated.Length, comparisons.Length, Sets.Count, takenBy.Count(t => t >= 0), Sets.Count(s => s.IsLoose), leftOut);
    }

    public List<MatchedSet> Sets { get; } = [];

    public Overlap Overlap { get; }

    public static Matching Of(IReadOnlyList<Subject> subjects, double[] logits, StudyPlan plan) => new(subjects, logits, plan);

    private void Match(int treated)
    {
        var found = new List<int>();
        var loose = false;
        for (var level = pools.Levels - 1; level >= 0 && found.Count < plan.PerTreated; level--)
            while (found.Count < plan.PerTreated && Nearest(pools.Of(treated, level), treated) is >= 0 and var near)
            {
                takenBy[near] = treated;
                found.Add(near);
                loose |= level < pools.Levels - 1;
            }
        if (found.Count > 0) Sets.Add(new MatchedSet(treated, [.. found], loose));
        else Leave(WhyNot(treated));
    }

    private void Leave(LeftOut why) => leftOut[why] = leftOut.GetValueOrDefault(why) + 1;

    private int Nearest(int[] pool, int treated)
    {
        var right = FirstAtLeast(pool, logits[treated]);
        var left = right - 1;
        while (true)
        {
            var (toLeft, toRight) = (Away(pool, left, treated), Away(pool, right, treated));
            if (Math.Min(toLeft, toRight) > caliper) return -1;
            var next = toLeft < toRight ? pool[left--] : pool[right++];
            if (IsFree(next, treated)) return next;
        }
    }

    private bool IsFree(int person, int treated) => plan.WithReplacement ? takenBy[person] != treated : takenBy[person] < 0;

    private double Away(int[] pool, int place, int treated) =>
        place < 0 || place >= pool.Length ? double.PositiveInfinity : Math.Abs(logits[pool[place]] - logits[treated]);

    private int FirstAtLeast(int[] pool, double logit)
    {
        var (low, high) = (0, pool.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (logits[pool[middle]] < logit) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private LeftOut WhyNot(int treated)
    {
        var pool = pools.Of(treated, 0);
        if (pool.Length == 0) return LeftOut.NobodyAlike;
        if (logits[treated] < lowest - caliper || logits[treated] > highest + caliper) return LeftOut.OutsideSupport;
        var near = FirstAtLeast(pool, logits[treated]);
        return Math.Min(Away(pool, near - 1, treated), Away(pool, near, treated)) <= caliper ? LeftOut.AllTaken : LeftOut.BeyondCaliper;
    }

    private double PooledDeviation(int[] treated, int[] comparisons) =>
        Math.Sqrt((Moments.Of(treated, i => logits[i]).Variance + Moments.Of(comparisons, i => logits[i]).Variance) / 2);
}
