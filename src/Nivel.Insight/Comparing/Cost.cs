using Nivel.Insight.Surviving;
using Nivel.Rules;

namespace Nivel.Insight.Comparing;

/// <summary>What a service costs for each participant and for each job that would not have come without it.</summary>
/// <param name="PerPerson">All costs through all participants.</param>
/// <param name="PerAdditionalJob">The cost of one person through the difference in shares; null unless the whole interval of the difference is above 0.</param>
/// <param name="From">The lower end, from the upper end of the difference; null likewise.</param>
/// <param name="To">The upper end; null likewise.</param>
public sealed record Cost(Euros PerPerson, Euros? PerAdditionalJob, Euros? From, Euros? To)
{
    /// <summary>Costs of so many participants; null when nobody took part.</summary>
    /// <remarks>When the interval holds 0, the cost of a job may be infinite, and a number between would pretend to know; the interval of a ratio is then unbounded (Fieller 1954).</remarks>
    public static Cost? Of(Euros total, int participants, double? difference, Interval? interval)
    {
        if (participants <= 0) return null;
        var each = total.Amount / participants;
        if (difference is not { } d || interval is not { Low: > 0 } range || d <= 0) return new Cost(Euros.From(each), null, null, null);
        return new Cost(Euros.From(each), Through(each, d), Through(each, range.High), Through(each, range.Low));
    }

    // A ten-thousandth of a job is less than any study can see; below it the division would only overflow.
    private static Euros Through(decimal each, double jobs) => Euros.From(each / (decimal)Math.Max(jobs, 1e-4));
}
