using Nivel.Insight.Protecting;

namespace Nivel.Insight.Tests.Protecting;

/// <summary>A reader who tries every table of whole numbers near the true one; knows nothing of how the hiding was done.</summary>
internal sealed class Attacker
{
    private readonly Publication publication;
    private readonly Protection rules;
    private readonly bool[] isShown, isTotal;
    private readonly int[] free;
    private readonly long[] values, low, high;

    private Attacker(Publication publication, ProtectedPublication shown, Protection rules)
    {
        (this.publication, this.rules) = (publication, rules);
        isShown = [.. publication.Places.Select(p => shown.At(p) is not null)];
        isTotal = [.. publication.Places.Select((_, i) => publication.Sums.Any(s => s.Total == i))];
        free = [.. Enumerable.Range(0, isShown.Length).Where(i => !isShown[i] && !isTotal[i])];
        (values, low, high) = ([.. publication.Counts], [.. publication.Counts], [.. publication.Counts]);
    }

    /// <summary>How far apart the possible values of the worst hidden count are; null when nothing is hidden.</summary>
    public static long? LeastWidth(Publication publication, ProtectedPublication shown, Protection rules)
    {
        var attacker = new Attacker(publication, shown, rules);
        attacker.Try(0);
        var widths = Enumerable.Range(0, attacker.isShown.Length).Where(i => !attacker.isShown[i]).Select(i => attacker.high[i] - attacker.low[i]).ToArray();
        return widths.Length == 0 ? null : widths.Min();
    }

    private void Try(int next)
    {
        if (next == free.Length) Judge();
        else
            for (var change = -rules.Width; change <= rules.Width; change++)
            {
                values[free[next]] = publication.Counts[free[next]] + change;
                if (values[free[next]] >= (rules.ShowZero ? 1 : 0)) Try(next + 1);
            }
    }

    private void Judge()
    {
        var known = isTotal.Select(t => !t).ToArray();
        foreach (var (total, parts) in publication.Sums)
        {
            var sum = parts.Sum(p => values[p]);
            if ((isShown[total] && sum != publication.Counts[total]) || (known[total] && sum != values[total])) return;
            if (!isShown[total] && rules.ShowZero && sum == 0) return;
            (values[total], known[total]) = (sum, true);
        }
        for (var i = 0; i < values.Length; i++) (low[i], high[i]) = (Math.Min(low[i], values[i]), Math.Max(high[i], values[i]));
    }
}
