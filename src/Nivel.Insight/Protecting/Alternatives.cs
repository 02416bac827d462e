namespace Nivel.Insight.Protecting;

/// <summary>Other tables that agree with all that is shown, as changes from the true one: a linear programme with an "up" and a "down" for each count.</summary>
internal sealed class Alternatives(Publication publication, Hidden[] hidden, Protection protection)
{
    // A total serves more readers than a cell; the wish for the change outweighs any way to get it.
    private const double CostOfCell = 100, CostOfTotal = 10_000, Wish = 1e7;
    private const double Rounding = 1e-6;
    private const double Unlimited = 1e6;

    private readonly int count = hidden.Length;

    /// <summary>The least and greatest value of a hidden count; the greatest is null when nothing limits it.</summary>
    public (long Low, long? High) RangeOf(int target)
    {
        var (up, down) = (Furthest(target, 0), Furthest(target, 1));
        var known = publication.Counts[target];
        return ((long)Math.Ceiling(known - down - Rounding), up >= Unlimited - 1 ? null : (long)Math.Floor(known + up + Rounding));
    }

    /// <summary>What must be hidden besides, so that the target may be farther away by the width; empty when it already may.</summary>
    public IEnumerable<int> CheapestFor(int target)
    {
        var (low, high) = RangeOf(target);
        if (high is null || high - low >= protection.Width) return [];
        var up = Hiding(target, 0);
        if (publication.Counts[target] - protection.LeastHidden < protection.Width) return up;
        var down = Hiding(target, 1);
        return Cost(down) < Cost(up) ? down : up;
    }

    private double Furthest(int target, int way)
    {
        var limits = Limits(i => hidden[i] != Hidden.No);
        limits[2 * target + way] = Math.Min(limits[2 * target + way], Unlimited);
        limits[2 * target + 1 - way] = 0;
        var cost = new double[2 * count];
        cost[2 * target + way] = -1;
        return new Simplex(Equations(), cost, limits).Solve()[2 * target + way];
    }

    private List<int> Hiding(int target, int way)
    {
        var limits = Limits(i => protection.MayHide(publication.Counts[i]));
        (limits[2 * target + way], limits[2 * target + 1 - way]) = (protection.Width, 0);
        var cost = new double[2 * count];
        for (var i = 0; i < count; i++) cost[2 * i] = cost[2 * i + 1] = hidden[i] != Hidden.No ? 0 : CostOf(i);
        cost[2 * target + way] = -Wish;
        var changes = new Simplex(Equations(), cost, limits).Solve();
        return [.. Enumerable.Range(0, count).Where(i => hidden[i] == Hidden.No && Math.Abs(changes[2 * i] - changes[2 * i + 1]) > Rounding)];
    }

    private double[] Limits(Func<int, bool> mayChange)
    {
        var limits = new double[2 * count];
        for (var i = 0; i < count; i++)
            if (mayChange(i))
                (limits[2 * i], limits[2 * i + 1]) = (double.PositiveInfinity, publication.Counts[i] - protection.LeastHidden);
        return limits;
    }

    // Every sum holds after the change as before: the parts' changes less the total's are 0.
    private double[,] Equations()
    {
        var rows = new double[publication.Sums.Count, 2 * count];
        for (var s = 0; s < publication.Sums.Count; s++)
        {
            var (total, parts) = publication.Sums[s];
            (rows[s, 2 * total], rows[s, 2 * total + 1]) = (-1, 1);
            foreach (var part in parts) (rows[s, 2 * part], rows[s, 2 * part + 1]) = (1, -1);
        }
        return rows;
    }

    private double Cost(List<int> places) => places.Sum(CostOf);

    // Among cells the smaller goes first: less is lost.
    private double CostOf(int i) => publication.Sums.Any(s => s.Total == i) ? CostOfTotal : CostOfCell + Math.Min(publication.Counts[i], CostOfCell);
}
