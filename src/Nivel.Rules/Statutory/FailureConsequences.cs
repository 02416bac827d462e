using System.Globalization;

namespace Nivel.Rules.Statutory;

/// <summary>What follows from a failure of the jobseeker.</summary>
public enum ConsequenceKind
{
    /// <summary>A written reminder (muistutus).</summary>
    Reminder,

    /// <summary>Days without benefit (korvaukseton määräaika).</summary>
    DaysWithoutBenefit,

    /// <summary>A duty to be in work for weeks before benefit is paid again (työssäolovelvoite).</summary>
    DutyToBeInWork,
}

/// <summary>One consequence.</summary>
/// <param name="Kind">What follows.</param>
/// <param name="Length">Days without benefit, or calendar weeks of work; 0 for a reminder.</param>
public readonly record struct Consequence(ConsequenceKind Kind, int Length)
{
    /// <summary>"reminder", "7 days", "obligation 12 weeks"; for data, not for people.</summary>
    public override string ToString() => Kind switch
    {
        ConsequenceKind.Reminder => "reminder",
        ConsequenceKind.DaysWithoutBenefit => string.Create(CultureInfo.InvariantCulture, $"{Length} days"),
        _ => string.Create(CultureInfo.InvariantCulture, $"obligation {Length} weeks"),
    };
}

/// <summary>The ladder of consequences on the days that the row is in force.</summary>
/// <param name="InForce">Days of the failure.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Ladder">The consequences of the first, second, … failure; the last holds for every later one too.</param>
/// <param name="Months">How long failures are counted together.</param>
/// <param name="FromFirst">True when the months run from the first failure, false when they are looked back on from each.</param>
public sealed record FailureTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence, IReadOnlyList<Consequence> Ladder, int Months, bool FromFirst)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Consequences of failing without a valid reason in the service process.</summary>
public static class FailureConsequences
{
    /// <summary>The ladders by the day of the failure.</summary>
    public static readonly InForce<FailureTerms> Terms = new(
        new FailureTerms(Days.Of(new(2022, 5, 2), new(2026, 2, 28)), "P-28", "1290/2002 ch. 2 a § 9–10 (1380/2021)", Confidence.Statute,
            [new(ConsequenceKind.Reminder, 0), new(ConsequenceKind.DaysWithoutBenefit, 7), new(ConsequenceKind.DaysWithoutBenefit, 14), new(ConsequenceKind.DutyToBeInWork, 12)], 12, FromFirst: false),
        new FailureTerms(Days.From(new(2026, 3, 1)), "P-29", "Kela on sanctions from 1.3.2026 (1412/2025)", Confidence.OfficialBody,
            [new(ConsequenceKind.DaysWithoutBenefit, 7), new(ConsequenceKind.DutyToBeInWork, 6)], 12, FromFirst: true));

    /// <summary>What follows from each failure, in order of date.</summary>
    /// <remarks>
    /// 10.1., 5.3., 20.5. and 30.6.2025 → reminder, 7 days, 14 days, obligation 12 weeks. Only failures under the same ladder are counted
    /// together: how a failure of before 1.3.2026 counts after it has not been read.
    /// </remarks>
    /// <param name="failures">Days of failures without a valid reason, in any order; two on one day are two.</param>
    /// <exception cref="NotInForceException">A failure is before 2.5.2022.</exception>
    public static Worked<IReadOnlyList<Consequence>> Of(IReadOnlyCollection<DateOnly> failures)
    {
        var (answers, steps) = (new List<Consequence>(), new List<Step>());
        var (ladder, counted) = ((FailureTerms?)null, new List<DateOnly>());
        foreach (var day in failures.Order())
        {
            var terms = Terms.On(day);
            if (terms != ladder)
            {
                if (counted.Count > 0) steps.Add(new Step("earlier-failures-not-counted", $"{counted.Count}", "P-29", "transition not read", Confidence.Inferred));
                counted.Clear();
            }
            ladder = terms;
            Forget(counted, terms, day);
            counted.Add(day);
            var consequence = terms.Ladder[Math.Min(counted.Count, terms.Ladder.Count) - 1];
            answers.Add(consequence);
            steps.Add(Step.Given("failure-on", $"{day:yyyy-MM-dd}"));
            steps.Add(terms.Step("failures-counted", $"{counted.Count}"));
            steps.Add(terms.Step("consequence", consequence.ToString()));
        }
        return new(answers, steps);
    }

    // Twelve months from a day end on the day with the same number (150/1930 § 3), so a failure on that day still counts.
    private static void Forget(List<DateOnly> counted, FailureTerms terms, DateOnly day)
    {
        bool IsPast(DateOnly earlier) => FinnishCalendar.AddMonths(earlier, terms.Months) < day;
        if (!terms.FromFirst) counted.RemoveAll(IsPast);
        else if (counted.Count > 0 && IsPast(counted[0])) counted.Clear();
    }
}
