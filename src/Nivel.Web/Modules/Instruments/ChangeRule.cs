namespace Nivel.Web.Modules.Instruments;

/// <summary>What may be said of two scores of the same scale.</summary>
public enum Change
{
    /// <summary>Either time too few items were answered.</summary>
    NotEnough,

    /// <summary>The difference is shown, but nothing tells how much of it is chance.</summary>
    NotAssessed,

    Worse,
    Same,
    Better,
}

/// <summary>A change on one scale.</summary>
/// <param name="Difference">After less before; null when there were not enough answers.</param>
/// <param name="Limit">How great a difference had to be; null when it was not assessed.</param>
/// <param name="OnAssumption">The limit is the template's assumption and not a measured reliability; the reader is told so.</param>
public sealed record ScaleChange(string Scale, Change Change, decimal? Difference, double? Limit, bool OnAssumption);

/// <summary>Whether a change is more than chance.</summary>
/// <remarks>
/// The reliable change index of Jacobson and Truax (1991, Journal of Consulting and Clinical Psychology 59:1, 12–19):
/// RC = (after − before) / S_diff, where S_diff = √(2 · S_E²) and S_E = SD · √(1 − reliability). The change is reliable when |RC| exceeds 1.96.
/// When a template gives no measured SD and reliability, its own assumed limit is used and told to be an assumption; without one nothing is claimed.
/// Two versions of an instrument ask different things, so between them nothing is claimed either.
/// </remarks>
public static class ChangeRule
{
    /// <summary>The value of the standard normal distribution that chance exceeds in 5 cases of 100, both directions together.</summary>
    public const double Critical = 1.96;

    public static IReadOnlyList<ScaleChange> Read(InstrumentReading before, InstrumentReading after)
    {
        if (before.Instrument != after.Instrument) throw new ArgumentException("Two instruments are not compared", nameof(after));
        var same = before.Edition == after.Edition;
        return [.. after.Scales.Where(s => before.Of(s.Scale.Code) is not null).Select(s => Of(s.Scale, before.Of(s.Scale.Code)!.Score, s.Score, same))];
    }

    /// <summary>How great a difference must be to be more than chance.</summary>
    public static double ReliableDifference(ScaleMeasure measure) => Critical * Math.Sqrt(2) * measure.Deviation * Math.Sqrt(1 - measure.Reliability);

    private static ScaleChange Of(InstrumentScale scale, decimal? before, decimal? after, bool sameEdition)
    {
        if (after - before is not { } difference) return new(scale.Code, Change.NotEnough, null, null, false);
        if (!sameEdition) return new(scale.Code, Change.NotAssessed, difference, null, false);
        if (scale.Measure is { } measure)
        {
            var limit = ReliableDifference(measure);
            return new(scale.Code, Math.Abs((double)difference) > limit ? Direction(difference) : Change.Same, difference, limit, false);
        }

        if (scale.Assumed is not { } assumed) return new(scale.Code, Change.NotAssessed, difference, null, false);
        return new(scale.Code, Math.Abs(difference) >= assumed.Points ? Direction(difference) : Change.Same, difference, (double)assumed.Points, true);
    }

    private static Change Direction(decimal difference) => difference > 0 ? Change.Better : Change.Worse;
}
