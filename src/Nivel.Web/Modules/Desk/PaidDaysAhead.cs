using Nivel.Rules;
using Nivel.Rules.MunicipalFunding;
using Nivel.Web.Modules.Clients;

namespace Nivel.Web.Modules.Desk;

/// <summary>A change tried out: a job or a service from a month on, or one month more of unemployment.</summary>
/// <param name="What">job, service or month.</param>
/// <param name="After">From which month of the look ahead on, 0 for the first.</param>
/// <param name="Months">For how many months.</param>
public sealed record WhatIf(string What, int After, int Months);

/// <summary>A step of the stairs that is ahead: from which day on the municipality pays more, if every Monday to Friday is paid.</summary>
public sealed record StepAhead(int FromDay, Percent Share, DateOnly On);

/// <summary>One person's paid days: now, the steps ahead, twelve months, and what a change would do to them.</summary>
public sealed record PaidDaysAhead(int Counter, Worked<Percent> Now, IReadOnlyList<StepAhead> Steps, IReadOnlyList<ForecastMonth> Months, IReadOnlyList<ForecastMonth>? Changed, Worked<Euros> Daily)
{
    public const int MonthsAhead = 12;

    /// <summary>Work of twelve months fulfils the employment condition as it has been since 2.9.2024; the rule itself is general knowledge here.</summary>
    private const int ConditionMonths = 12;

    public static bool CanBeTold(Client client, DateOnly today) => client is { IsOpen: true, UnemployedSince: not null, BenefitDays: not null, Statutory: not null }
        && today.Year >= 2025 && DailyAmount.Terms.FindOn(Month.Of(today).AddMonths(MonthsAhead).Last) is not null;

    public static PaidDaysAhead Of(Client client, WhatIf? asked, DateOnly today)
    {
        var counter = client.BenefitDays!.Value + PaymentDays.Since(client.Statutory!.AsOf, today);
        var (first, daily) = (Month.Of(today).Next, DailyAmount.On(today));
        CounterGroup[] person = [new(counter + PaymentDays.Since(today, first.First.AddDays(-1)), 1)];
        var at = ShareForecast.ClassOf(person[0].Counter, ShareForecast.ClassesOn(first.First));
        Absence? absence = asked?.What == "job" ? new(at, 1, asked.After, asked.Months, asked.Months >= ConditionMonths) : null;
        IReadOnlyList<ForecastMonth> Ahead(Absence? without) => ShareForecast.Of(person, first, MonthsAhead, daily.Answer, 0, without is null ? null : [without]);
        return new(counter, MunicipalShare.OfDay(MunicipalShare.SupportOn(today), today, Math.Max(1, counter)), StepsAfter(counter, today), Ahead(null),
            asked is null ? null : asked.What == "job" ? Ahead(absence) : Ahead(null), daily);
    }

    public Euros Year => Sum(Months);

    public Euros? Difference => Changed is null ? null : Year - Sum(Changed);

    private static Euros Sum(IEnumerable<ForecastMonth> months) => months.Aggregate(Euros.Zero, (sum, month) => sum + month.Municipality);

    private static IReadOnlyList<StepAhead> StepsAfter(int counter, DateOnly today)
    {
        var bands = ShareForecast.ClassesOn(Month.Of(today).Next.First);
        return [.. bands.Zip(bands.Skip(1)).Where(pair => pair.First.UpToDay >= counter)
            .Select(pair => new StepAhead(pair.First.UpToDay + 1, pair.Second.Share, PaymentDays.After(today, pair.First.UpToDay + 1 - counter)))];
    }
}
