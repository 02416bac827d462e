namespace Nivel.Insight.Surviving;

/// <summary>The share still without the event, day by day, when some were not followed to the end (Kaplan–Meier).</summary>
/// <remarks>
/// Kaplan and Meier, JASA 53 (1958), 457–481; variance of Greenwood (1926); interval on the log(−log) scale
/// (Kalbfleisch and Prentice 1980), because the plain one leaves 0–1 in groups as small as a pilot's.
/// </remarks>
public sealed class SurvivalCurve
{
    // Products of fractions: a half may come out as 0.5000000000000001.
    private const double Rounding = 1e-12;

    private SurvivalCurve(long people, int lastDay, IReadOnlyList<SurvivalStep> steps) =>
        (People, LastDay, Steps) = (people, lastDay, steps);

    /// <summary>Everybody who was followed at all.</summary>
    public long People { get; }

    /// <summary>The last day on which anybody was followed; 0 when nobody was.</summary>
    public int LastDay { get; }

    /// <summary>The days on which the curve falls, in order.</summary>
    public IReadOnlyList<SurvivalStep> Steps { get; }

    /// <summary>The curve of these counts; the order of the rows does not matter, and a day may come more than once.</summary>
    public static SurvivalCurve Of(IEnumerable<Durations> rows)
    {
        var days = Durations.Merged(rows);
        long people = 0;
        foreach (var day in days) people = checked(people + day.People);
        return new SurvivalCurve(people, days.Count == 0 ? 0 : days[^1].Days, StepsOf(days, people));
    }

    /// <summary>The share (0–1) still without the event after the given day, with its interval; null beyond the last day followed, where nothing is known unless the curve has reached 0.</summary>
    public SurvivalStep? At(int day)
    {
        if (People == 0 || day < 0 || day > LastDay && (Steps.Count == 0 || Steps[^1].Share > 0)) return null;
        SurvivalStep? found = null;
        foreach (var step in Steps)
            if (step.Day <= day) found = step;
        return found ?? new SurvivalStep(0, People, 0, 1, 0, new Interval(1, 1));
    }

    /// <summary>The median time to the event with its interval.</summary>
    public MedianDay Median => new(FirstAtMostHalf(s => s.Share), FirstAtMostHalf(s => s.Interval.Low), FirstAtMostHalf(s => s.Interval.High));

    private int? FirstAtMostHalf(Func<SurvivalStep, double> line) => Steps.FirstOrDefault(s => line(s) <= 0.5 + Rounding)?.Day;

    private static List<SurvivalStep> StepsOf(IReadOnlyList<Durations> days, long people)
    {
        var steps = new List<SurvivalStep>();
        var (atRisk, share, sum) = (people, 1.0, 0.0);
        foreach (var day in days)
        {
            if (day.Events > 0)
            {
                share *= (double)(atRisk - day.Events) / atRisk;
                sum += day.Events / ((double)atRisk * (atRisk - day.Events));
                steps.Add(StepOf(day, atRisk, share, sum, steps.Count == 0 ? 1 : steps[^1].Interval.High));
            }
            atRisk -= day.People;
        }
        return steps;
    }

    private static SurvivalStep StepOf(Durations day, long atRisk, double share, double sum, double highBefore)
    {
        // Nobody is left: Greenwood's sum is infinite. What was possible the day before stays possible.
        if (atRisk == day.Events) return new SurvivalStep(day.Days, atRisk, day.Events, 0, null, new Interval(0, highBefore));
        var width = Normal.TwoSided95 * Math.Sqrt(sum) / -Math.Log(share);
        var interval = new Interval(Math.Pow(share, Math.Exp(width)), Math.Pow(share, Math.Exp(-width)));
        return new SurvivalStep(day.Days, atRisk, day.Events, share, share * Math.Sqrt(sum), interval);
    }
}
