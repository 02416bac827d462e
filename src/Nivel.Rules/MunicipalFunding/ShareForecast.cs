namespace Nivel.Rules.MunicipalFunding;

/// <summary>Persons who stand at the same place of the stairs.</summary>
/// <param name="Counter">Days counted before the forecast begins.</param>
/// <param name="Persons">How many; a part of a person when a share of them is expected.</param>
public readonly record struct CounterGroup(int Counter, decimal Persons);

/// <summary>What if: so many persons of a day class are not paid for some months, because they work.</summary>
/// <param name="Class">The class at the beginning, from 0 for the lowest.</param>
/// <param name="Persons">How many of it; no more than there are.</param>
/// <param name="FromMonth">From which month of the forecast on, 0 for the first.</param>
/// <param name="Months">For how many months.</param>
/// <param name="StartsAnew">True when the work fulfils the employment condition, so that counting starts anew on return (M-29).</param>
public sealed record Absence(int Class, decimal Persons, int FromMonth, int Months, bool StartsAnew);

/// <summary>Newly unemployed: so many come each month, with nothing counted yet.</summary>
/// <param name="Persons">How many in each month; a part of a person when a number is expected.</param>
/// <param name="FromMonth">The first month of the forecast in which some come, 0 for the first.</param>
/// <param name="Months">For how many months.</param>
public sealed record Arrival(decimal Persons, int FromMonth, int Months);

/// <summary>One month of a forecast.</summary>
/// <param name="Month">The month.</param>
/// <param name="Municipality">What the municipality would pay.</param>
/// <param name="PersonsByClass">Persons paid, by day class at the end of the month, from the lowest class.</param>
public sealed record ForecastMonth(Month Month, Euros Municipality, IReadOnlyList<decimal> PersonsByClass);

/// <summary>What the municipality would pay in months to come, from the counters of those who are paid now.</summary>
/// <remarks>
/// Assumptions, to be said wherever the figures are shown: every Monday to Friday is paid in full; a given share leaves each month, the same in
/// every class; nobody new comes but by an <see cref="Arrival"/>, paid from the first day of the month after; nobody's counting starts anew but by an
/// <see cref="Absence"/>.
/// </remarks>
public static class ShareForecast
{
    /// <summary>Upper limits of the day classes on the day, the last open: 100, 200, 300, 400, 700.</summary>
    public static IReadOnlyList<ShareBand> ClassesOn(DateOnly day) => MunicipalShare.TermsOf(MunicipalShare.SupportOn(day)).On(day).Bands;

    /// <summary>The class in which a counter stands: the class of its latest counted day, the lowest when there is none.</summary>
    public static int ClassOf(int counter, IReadOnlyList<ShareBand> classes)
    {
        var at = 0;
        while (at < classes.Count - 1 && counter > classes[at].UpToDay) at++;
        return at;
    }

    /// <summary>The forecast month by month.</summary>
    /// <param name="groups">Persons by counter at the beginning.</param>
    /// <param name="first">The first month, from 2025 on.</param>
    /// <param name="months">How many months, 1–36.</param>
    /// <param name="daily">What one day is paid.</param>
    /// <param name="leavers">Share of the paid that leaves in a month, 0–1.</param>
    /// <param name="absences">What if some worked.</param>
    /// <param name="arrivals">Who comes new.</param>
    /// <exception cref="ArgumentOutOfRangeException">Months or leavers are outside their range.</exception>
    /// <exception cref="ArgumentException">The first month is before 2025.</exception>
    public static IReadOnlyList<ForecastMonth> Of(IEnumerable<CounterGroup> groups, Month first, int months, Euros daily, decimal leavers, IReadOnlyCollection<Absence>? absences = null, IReadOnlyCollection<Arrival>? arrivals = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 36);
        ArgumentOutOfRangeException.ThrowIfNegative(leavers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(leavers, 1);
        if (first.Year < 2025) throw new ArgumentException("A month from 2025 on is wanted, when steps came to be taken on their exact day.", nameof(first));
        List<Walker> walkers = [.. Walkers(groups, ClassesOn(first.First), absences ?? []), .. (arrivals ?? []).SelectMany(Coming)];
        return [.. Enumerable.Range(0, months).Select(at => Step(walkers, first.AddMonths(at), at, daily, 1 - leavers))];
    }

    private static ForecastMonth Step(List<Walker> walkers, Month month, int at, Euros daily, decimal staying)
    {
        var classes = ClassesOn(month.Last);
        var (sum, byClass, known) = (0m, new decimal[classes.Count], new Dictionary<int, PeriodShare>());
        foreach (var walker in walkers)
        {
            walker.Return(at);
            if (walker.IsPaid(at))
            {
                if (!known.TryGetValue(walker.Counter, out var share)) known[walker.Counter] = share = MunicipalShare.OverDays(month.Days, walker.Counter, daily);
                sum += share.Municipality.Amount * walker.Persons;
                walker.Counter = share.CounterAfter;
                byClass[ClassOf(walker.Counter, classes)] += walker.Persons;
            }
            if (at >= walker.Comes) walker.Persons *= staying;
        }
        return new(month, Euros.From(sum), byClass);
    }

    // Those who work are taken evenly from the counters of their class.
    private static List<Walker> Walkers(IEnumerable<CounterGroup> groups, IReadOnlyList<ShareBand> classes, IReadOnlyCollection<Absence> absences)
    {
        var walkers = groups.Where(group => group.Persons > 0).Select(group => new Walker(group.Counter, group.Persons, null)).ToList();
        foreach (var absence in absences)
        {
            var there = walkers.Where(walker => walker.Absence is null && ClassOf(walker.Counter, classes) == absence.Class).ToList();
            var all = there.Sum(walker => walker.Persons);
            if (all == 0) continue;
            var share = Math.Min(1, absence.Persons / all);
            walkers.AddRange(there.Select(walker => new Walker(walker.Counter, walker.Persons * share, absence)));
            foreach (var walker in there) walker.Persons *= 1 - share;
        }
        return walkers;
    }

    private static IEnumerable<Walker> Coming(Arrival arrival) => Enumerable.Range(arrival.FromMonth, arrival.Months).Select(month => new Walker(0, arrival.Persons, null, month + 1));

    private sealed class Walker(int counter, decimal persons, Absence? absence, int comes = 0)
    {
        /// <summary>The first month in which these persons are paid.</summary>
        public int Comes => comes;

        public int Counter { get; set; } = counter;
        public decimal Persons { get; set; } = persons;
        public Absence? Absence => absence;

        public bool IsPaid(int at) => at >= comes && (absence is null || at < absence.FromMonth || at >= absence.FromMonth + absence.Months);

        public void Return(int at)
        {
            if (absence is { StartsAnew: true } && at == absence.FromMonth + absence.Months) Counter = 0;
        }
    }
}
