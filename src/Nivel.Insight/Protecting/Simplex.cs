namespace Nivel.Insight.Protecting;

/// <summary>The least cost of amounts between 0 and their limits whose equations all come to 0: the primal simplex method with bounded variables.</summary>
/// <remarks>Dantzig 1955 for bounds; the order of Bland (1977), because these equations are degenerate throughout and a quicker order may run in circles. All amounts 0 is a solution, so no first phase is needed.</remarks>
internal sealed class Simplex
{
    private const double Rounding = 1e-9;
    private const int AtMost = 200_000;

    private readonly double[,] rows;
    private readonly double[] cost, limits, amounts;
    private readonly int[] basis;
    private readonly bool[] isBasic, isAtLimit;

    public Simplex(double[,] equations, double[] cost, double[] limits)
    {
        (rows, this.cost, this.limits) = (equations, cost, limits);
        amounts = new double[equations.GetLength(0)];
        // Each equation begins with a stand-in that may only be 0; it leaves and never comes back.
        basis = [.. Enumerable.Range(cost.Length, amounts.Length)];
        (isBasic, isAtLimit) = (new bool[cost.Length], new bool[cost.Length]);
    }

    public double[] Solve()
    {
        for (var round = 0; Entering() is >= 0 and var next; round++)
        {
            if (round > AtMost) throw new InvalidOperationException("The tables are too large to be protected in one piece.");
            Enter(next);
        }
        var solution = new double[cost.Length];
        for (var j = 0; j < solution.Length; j++) solution[j] = isAtLimit[j] ? limits[j] : 0;
        for (var i = 0; i < basis.Length; i++)
            if (basis[i] < solution.Length) solution[basis[i]] = amounts[i];
        return solution;
    }

    private int Entering()
    {
        for (var j = 0; j < cost.Length; j++)
            if (!isBasic[j] && limits[j] > 0 && (isAtLimit[j] ? cost[j] > Rounding : cost[j] < -Rounding)) return j;
        return -1;
    }

    private void Enter(int next)
    {
        var way = isAtLimit[next] ? -1 : 1;
        var (step, leaving) = (limits[next], -1);
        for (var i = 0; i < basis.Length; i++)
        {
            var room = Room(i, -way * rows[i, next]);
            var isTie = leaving >= 0 && room <= step + Rounding && basis[i] < basis[leaving];
            if (room < step - Rounding || isTie) (step, leaving) = (Math.Min(room, step), i);
        }
        for (var i = 0; i < basis.Length; i++) amounts[i] -= way * rows[i, next] * step;
        if (leaving < 0) isAtLimit[next] = !isAtLimit[next];
        else Exchange(next, leaving, way, step);
    }

    // How far the entering amount may go before this basic one meets 0 or its limit.
    private double Room(int i, double change)
    {
        if (Math.Abs(change) < Rounding) return double.PositiveInfinity;
        var limit = basis[i] < limits.Length ? limits[basis[i]] : 0;
        return Math.Max(0, change < 0 ? amounts[i] / -change : (limit - amounts[i]) / change);
    }

    private void Exchange(int next, int leaving, int way, double step)
    {
        var old = basis[leaving];
        if (old < cost.Length) (isBasic[old], isAtLimit[old]) = (false, -way * rows[leaving, next] > 0);
        amounts[leaving] = way > 0 ? step : limits[next] - step;
        (basis[leaving], isBasic[next], isAtLimit[next]) = (next, true, false);
        Pivot(leaving, next);
    }

    private void Pivot(int row, int column)
    {
        var pivot = rows[row, column];
        for (var j = 0; j < cost.Length; j++) rows[row, j] /= pivot;
        for (var i = 0; i < basis.Length; i++)
            if (i != row && rows[i, column] is not 0 and var factor)
                for (var j = 0; j < cost.Length; j++) rows[i, j] -= factor * rows[row, j];
        var price = cost[column];
        if (price != 0)
            for (var j = 0; j < cost.Length; j++) cost[j] -= price * rows[row, j];
    }
}
