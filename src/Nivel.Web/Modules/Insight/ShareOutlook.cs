using Nivel.Rules;
using Nivel.Rules.MunicipalFunding;

namespace Nivel.Web.Modules.Insight;

/// <summary>How people come and go, by the last year.</summary>
/// <param name="Leaving">Share of the unemployed whose spell ended, of each month that is known.</param>
/// <param name="Coming">Newly unemployed in a month who are to be paid, on average; null when it is not known.</param>
public sealed record Pace(IReadOnlyList<decimal> Leaving, decimal? Coming);

/// <summary>The municipal share of a place in the next twelve months: if all stayed, if people came and went as in the last year, and what if that changed.</summary>
public sealed record ShareOutlook(
    int Persons, Worked<Euros> Daily, decimal? Leavers, decimal? Comers, IReadOnlyList<ShareBand> Classes, IReadOnlyList<decimal> Now,
    IReadOnlyList<ForecastMonth> Stay, IReadOnlyList<ForecastMonth>? AsBefore, IReadOnlyList<ForecastMonth>? WhatIf)
{
    /// <summary>If as few left each month as in the slowest month but one of the last year, and as many as in the quickest but one; null when the past is too short to tell.</summary>
    public (IReadOnlyList<ForecastMonth> Most, IReadOnlyList<ForecastMonth> Least)? Fan { get; private init; }

    public const int Months = 12;

    /// <summary>With fewer months known no pace is told.</summary>
    public const int LeastMonths = 6;

    /// <summary>The outlook from the month after today; the rest of this month is reckoned as paid.</summary>
    /// <param name="pace">With too few months known nobody is taken to come or leave.</param>
    public static ShareOutlook Of(IReadOnlyCollection<CounterCount> counts, Pace pace, WhatIf? whatIf, DateOnly today)
    {
        var sorted = pace.Leaving.Order().ToList();
        decimal? leavers = sorted.Count < LeastMonths ? null : Math.Round(sorted.Average(), 4), comers = leavers is null ? null : pace.Coming;
        var first = Month.Of(today).Next;
        List<CounterGroup> groups = [.. counts.GroupBy(c => c.Counter + PaymentDays.Since(c.On.AddDays(-1), first.First.AddDays(-1))).Select(same => new CounterGroup(same.Key, same.Sum(c => c.Persons)))];
        var (daily, classes) = (DailyAmount.On(first.First), ShareForecast.ClassesOn(first.First));
        var now = new decimal[classes.Count];
        foreach (var group in groups) now[ShareForecast.ClassOf(group.Counter, classes)] += group.Persons;
        Arrival[] coming = comers is { } each ? [new(each, 0, Months)] : [];
        IReadOnlyList<ForecastMonth> Ahead(decimal leaving, WhatIf? change) => ShareForecast.Of(groups, first, Months, daily.Answer, leaving, change?.Absences, [.. coming, .. change?.Arrivals ?? []]);
        return new(counts.Sum(c => c.Persons), daily, leavers, comers, classes, now, ShareForecast.Of(groups, first, Months, daily.Answer, 0),
            leavers is { } share ? Ahead(share, null) : null, whatIf is null ? null : Ahead(leavers ?? 0, whatIf))
        {
            // The second from either end: one odd month is not the edge of what may come.
            Fan = leavers is null ? null : (Ahead(sorted[1], null), Ahead(sorted[^2], null)),
        };
    }

    /// <summary>What the months cost beside which the what-if is compared.</summary>
    public IReadOnlyList<ForecastMonth> Beside => AsBefore ?? Stay;

    public static Euros Sum(IEnumerable<ForecastMonth> months) => months.Aggregate(Euros.Zero, (sum, month) => sum + month.Municipality);

    /// <summary>A day class in words of days: "101–200", "701–".</summary>
    public string ClassName(int at) => $"{(at == 0 ? 1 : Classes[at - 1].UpToDay + 1)}–{(Classes[at].UpToDay == int.MaxValue ? "" : Classes[at].UpToDay)}";

    /// <summary>What one counted day of the class costs the municipality.</summary>
    public Euros PerDay(int at) => Classes[at].Share.Of(Daily.Answer);
}

/// <summary>What if: some of a class work for some months, or a wave of newly unemployed comes.</summary>
public sealed record WhatIf(IReadOnlyList<Absence> Absences, IReadOnlyList<Arrival> Arrivals)
{
    public static WhatIf Work(int from, int persons, int months, bool startsAnew) => new([new Absence(from, persons, 0, months, startsAnew)], []);

    public static WhatIf Wave(int persons, int months) => new([], [new Arrival(persons, 0, months)]);
}
