namespace Nivel.Rules.Subsidies;

/// <summary>A trip to a job interview or another occasion that the decree names.</summary>
/// <param name="RoundTripKilometres">Kilometres there and back, from where the person actually lives.</param>
/// <param name="EndedOn">The day on which the trip ended.</param>
public sealed record InterviewTrip(decimal RoundTripKilometres, DateOnly EndedOn)
{
    /// <summary>Nights of necessary lodging.</summary>
    public int Nights { get; init; }

    /// <summary>What the lodging cost.</summary>
    public Euros Lodging { get; init; }

    /// <summary>Days that the job would last; null for a permanent job or another occasion than an interview.</summary>
    public int? JobDays { get; init; }

    /// <summary>Average hours a week of the job; null when the trip was to another occasion than an interview.</summary>
    public decimal? WeeklyHours { get; init; }
}

/// <summary>Compensation for trips of the unemployed to interviews and services (matka- ja yöpymiskustannusten korvaus).</summary>
public static class InterviewTravel
{
    private static readonly InForce<TravelTerms> Terms = new(
        new TravelTerms(Days.From(new(2025, 1, 1)), "K-10", "385/2024 § 10–11, 21", Confidence.Statute, 0.21m, 12m, 200m, Euros.Parse("80.00"), 14, 18m, 1));

    /// <summary>What is paid of the travel and of the lodging; nothing when the job is too short or the hours too few.</summary>
    /// <remarks>50 km → 0.00; 200 km → 30.00 (42.00 − 12.00); 1,200 km → 200.00. The job lasts two weeks and 18 hours a week at least.</remarks>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    /// <exception cref="NotInForceException">The trip was before 2025.</exception>
    public static Worked<(Euros Travel, Euros Lodging)> Of(InterviewTrip trip)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trip.RoundTripKilometres);
        ArgumentOutOfRangeException.ThrowIfNegative(trip.Nights);
        var terms = Terms.On(trip.EndedOn);
        List<Step> steps = [Step.Given("round-trip-km", Plain.Of(trip.RoundTripKilometres))];
        if (trip.JobDays < terms.LeastJobDays || trip.WeeklyHours < terms.LeastWeeklyHours)
            return new((Euros.Zero, Euros.Zero), [.. steps, terms.Step("job-at-least", $"{terms.LeastJobDays} days, {Plain.Of(terms.LeastWeeklyHours)} h/week")]);
        var cost = trip.RoundTripKilometres * terms.PerKilometre;
        var travel = Euros.From(Math.Clamp(cost - terms.OwnPart, 0m, terms.Most));
        var lodging = Euros.Min(trip.Lodging, terms.PerNight * trip.Nights);
        steps.AddRange([
            terms.Step("eur-per-km", Plain.Of(terms.PerKilometre)), terms.Step("travel-cost", Euros.From(cost).ToString()),
            terms.Step("own-part", Plain.Of(terms.OwnPart)), terms.Step("travel-at-most", Plain.Of(terms.Most)), terms.Step("travel-eur", travel.ToString())]);
        if (trip.Nights > 0) steps.AddRange([terms.Step("lodging-a-night-at-most", terms.PerNight.ToString()), terms.Step("lodging-eur", lodging.ToString())]);
        return new((travel, lodging), steps);
    }

    /// <summary>The last day to apply: a month from the end of the trip.</summary>
    /// <exception cref="NotInForceException">The trip was before 2025.</exception>
    public static Worked<LastDay> ApplyBy(DateOnly endedOn)
    {
        var terms = Terms.On(endedOn);
        var by = LastDay.MonthsAfter(endedOn, terms.WithinMonths);
        return new(by, [Step.Given("trip-ended-on", Plain.Of(endedOn)), terms.Step("apply-by", Plain.Of(by.On)), by.Moved]);
    }

    private sealed record TravelTerms(
        Days InForce, string RuleId, string Source, Confidence Confidence,
        decimal PerKilometre, decimal OwnPart, decimal Most, Euros PerNight, int LeastJobDays, decimal LeastWeeklyHours, int WithinMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
