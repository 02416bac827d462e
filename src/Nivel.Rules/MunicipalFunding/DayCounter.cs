namespace Nivel.Rules.MunicipalFunding;

/// <summary>Days of one benefit paid to a person in a run, as the counter sees them.</summary>
/// <param name="Benefit">Which benefit.</param>
/// <param name="On">A day of the run: it decides on which side of a limit the days fall, so cut runs at the turn of a year and at a reset.</param>
/// <param name="Count">Days paid.</param>
/// <param name="InService">True for days in a service that promotes employment.</param>
/// <param name="IsIntegrationExempt">True for days that the state pays alone by <see cref="IntegrationException"/>.</param>
public sealed record PaidRun(Benefit Benefit, DateOnly On, int Count, bool InService = false, bool IsIntegrationExempt = false);

/// <summary>The counter of paid days on which the municipality's share stands (kertymä).</summary>
public static partial class DayCounter
{
    /// <summary>Days paid before the day that count towards the share of the benefit, under the law of that day.</summary>
    /// <remarks>
    /// 40 days in 2013, 260 in 2016–2024 and 100 service days in 2022: on 31.12.2024 the counter is 300 (services left out), on 1.1.2025
    /// it is 360 (2013 left out, services in by the letter of the transitional provision, which does not name them).
    /// </remarks>
    /// <param name="benefit">The benefit whose share is asked about.</param>
    /// <param name="day">The benefit day.</param>
    /// <param name="paid">Runs of paid days in any order; those on or after the day are left out.</param>
    /// <param name="resets">What has happened to the person, by day. A reset counts when the law of <paramref name="day"/> knows it.</param>
    /// <exception cref="NotInForceException">The benefit has no counter on the day.</exception>
    public static Worked<int> Before(Benefit benefit, DateOnly day, IReadOnlyCollection<PaidRun> paid, IReadOnlyCollection<(DateOnly On, CounterReset Kind)> resets)
    {
        var terms = TermsOf(benefit).On(day);
        var anew = resets.Where(reset => reset.On <= day && terms.Resets.Contains(reset.Kind)).Select(reset => (DateOnly?)reset.On).Max();
        var counted = paid.Where(run => run.On < day && run.On >= (anew ?? run.On) && terms.Count(run)).ToList();
        var days = counted.Sum(run => run.Count);
        List<Step> steps = [Step.Given("benefit-day", $"{day:yyyy-MM-dd}")];
        if (terms.NotBefore is { } from) steps.Add(terms.Step("days-counted-from", $"{from:yyyy-MM-dd}"));
        if (anew is { } on) steps.Add(new Step("counting-anew-from", $"{on:yyyy-MM-dd}", terms.ResetRuleId, terms.ResetSource, terms.ResetConfidence));
        if (counted.Where(run => run is { InService: true, Count: > 0 }).ToList() is { Count: > 0 } served) steps.Add(Served(terms, served));
        steps.Add(terms.Step("counter-before", $"{days}"));
        return new(days, steps);
    }

    // Whether service days of 2015–2024 count since 2025 follows from the letter of the transition only; those since 2025 are Kela's own word.
    private static Step Served(DayCounterTerms terms, List<PaidRun> served)
    {
        var days = $"{served.Sum(run => run.Count)}";
        if (!terms.CountsServiceDays) return new("service-days-counted", days, terms.RuleId, terms.Source, Confidence.Statute);
        return served.All(run => run.On >= ExactDaysFrom)
            ? new("service-days-counted", days, "M-20", "385/2023; Kela 29.5.2024", Confidence.Statute)
            : new("service-days-counted", days, "M-22", "385/2023 and 387/2023, transitional provisions", Confidence.Inferred);
    }
}
