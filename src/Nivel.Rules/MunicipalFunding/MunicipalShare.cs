using System.Globalization;

namespace Nivel.Rules.MunicipalFunding;

/// <summary>Days of one benefit paid to one person, within one month or payment period.</summary>
/// <param name="Benefit">Which benefit.</param>
/// <param name="On">A day of the period; the model in force on it holds for the whole period, so cut periods at a change of law.</param>
/// <param name="DailyAmount">What one day was paid.</param>
/// <param name="PaidDays">Days paid, days in services included; at most five a week.</param>
/// <param name="ServiceDays">Of them, days in services.</param>
/// <param name="CounterBefore">Days counted for the person before the period, by the counter of the model in force.</param>
public sealed record PaidPeriod(Benefit Benefit, DateOnly On, Euros DailyAmount, int PaidDays, int ServiceDays, int CounterBefore)
{
    /// <summary>Of an earnings-related allowance, the amount equal to basic allowance inside a full day; needed there.</summary>
    public Euros? BasicAmount { get; init; }

    /// <summary>Of an adjusted earnings-related allowance, the full day before adjustment; the daily amount itself when null.</summary>
    public Euros? FullDailyAmount { get; init; }

    /// <summary>True when the person was laid off (lomautettu), kept from work by the weather, or the like.</summary>
    public bool IsLayoff { get; init; }

    /// <summary>True for additional days (lisäpäivät) after the maximum.</summary>
    public bool IsAdditional { get; init; }

    /// <summary>True for days that the state pays alone by <see cref="IntegrationException"/>: no share, not counted.</summary>
    public bool IsIntegrationExempt { get; init; }
}

/// <summary>What the municipality pays of a period.</summary>
/// <param name="Municipality">The municipality's part, rounded half-up once for the period; the rounding is an assumption (rule M-36).</param>
/// <param name="CounterAfter">Days counted for the person after the period.</param>
public readonly record struct PeriodShare(Euros Municipality, int CounterAfter);

/// <summary>Municipal share of unemployment benefits (työmarkkinatuen kuntaosuus).</summary>
/// <remarks>
/// To 2024 a step is taken at the end of the payment period in which its day was reached, and days in services are the state's and are
/// not counted. Since 2025 a step is taken on its exact day, and days in services are as other days.
/// Adjusted benefit (M-09) counts a whole day. Funds of entrepreneurs (M-15) are shared as other funds are. What was counted before the
/// period, with its transitions and resets, is told by <see cref="DayCounter"/>.
/// </remarks>
public static partial class MunicipalShare
{
    /// <summary>The share of one paid day.</summary>
    /// <param name="benefit">Which benefit.</param>
    /// <param name="day">The benefit day.</param>
    /// <param name="ordinal">Which counted day of the person it is, from 1.</param>
    /// <exception cref="NotInForceException">The benefit has no rule on the day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ordinal is below 1.</exception>
    public static Worked<Percent> OfDay(Benefit benefit, DateOnly day, int ordinal)
    {
        var terms = TermsOf(benefit).On(day);
        var share = terms.BandOf(ordinal).Share;
        return new(share, [Step.Given("benefit-day", $"{day:yyyy-MM-dd}"), Step.Given("day-ordinal", $"{ordinal}"), terms.Step("municipality-percent", share.ToString())]);
    }

    /// <summary>What the municipality pays of a period, without the working: for many persons at once.</summary>
    /// <exception cref="NotInForceException">The benefit has no rule on the day.</exception>
    /// <exception cref="ArgumentException">A number is negative, there are more days in services than days, or the basic amount is missing.</exception>
    public static PeriodShare Of(PaidPeriod period)
    {
        var (total, counterAfter) = Exact(period);
        return new(Euros.From(total), counterAfter);
    }

    /// <summary>As <see cref="Of"/>, before rounding: parts of a period add up to the whole when steps are taken on their exact day.</summary>
    public static (decimal Municipality, int CounterAfter) Exact(PaidPeriod period)
    {
        var terms = TermsOf(period.Benefit).On(period.On);
        var (counted, shared) = (Counted(Sound(period, terms), terms), SharedAmount(period));
        var total = 0m;
        for (var (at, left) = (period.CounterBefore, counted); left > 0;)
        {
            var (days, share) = Stretch(terms, at, left);
            total += days * shared * share.Fraction;
            (at, left) = (at + days, left - days);
        }
        return (total, period.CounterBefore + counted);
    }

    /// <summary>What the municipality pays of a period, with the working.</summary>
    /// <inheritdoc cref="Of"/>
    public static Worked<PeriodShare> Explained(PaidPeriod period)
    {
        var (answer, terms) = (Of(period), TermsOf(period.Benefit).On(period.On));
        var (counted, shared) = (Counted(period, terms), SharedAmount(period));
        List<Step> steps =
        [
            Step.Given("paid-days", $"{period.PaidDays}"),
            Step.Given("counter-before", $"{period.CounterBefore}"),
            terms.Step("days-counted", $"{counted}"),
            terms.Step("daily-amount-shared", shared.ToString("0.00####", CultureInfo.InvariantCulture)),
        ];
        for (var (at, left) = (period.CounterBefore, counted); left > 0;)
        {
            var (days, share) = Stretch(terms, at, left);
            steps.Add(terms.Step("days-at-percent", $"{at + 1}–{at + days}: {days} × {share}"));
            (at, left) = (at + days, left - days);
        }
        if (NotShared(period) is { } why) steps.Add(new Step(why, "0", "M-14", "555/1998 § 4.4 (387/2023)", Confidence.Statute));
        if (IsExempt(period)) steps.Add(IntegrationException.Terms.On(period.On).Step("state-pays-alone", "0"));
        steps.Add(new Step("municipality-eur", answer.Municipality.ToString(), "M-36", "rounding is not stated", Confidence.Unverified));
        return new(answer, steps);
    }

    // How many days from the counter on stand on one step; the whole period when steps are taken at its end.
    private static (int Days, Percent Share) Stretch(MunicipalShareTerms terms, int at, int left)
    {
        var band = terms.BandOf(at + 1);
        return (terms.AtEndOfPeriod || band.UpToDay == int.MaxValue ? left : Math.Min(left, band.UpToDay - at), band.Share);
    }

    private static int Counted(PaidPeriod period, MunicipalShareTerms terms) =>
        !terms.CountsDays || IsExempt(period) ? 0 : terms.CountsServiceDays ? period.PaidDays : period.PaidDays - period.ServiceDays;

    // An adjusted allowance is shared in the proportion that the basic part has of the full one (rule M-13).
    private static decimal SharedAmount(PaidPeriod period)
    {
        if (period.Benefit != Benefit.EarningsRelatedAllowance) return period.DailyAmount.Amount;
        if (NotShared(period) is not null) return 0;
        var full = period.FullDailyAmount ?? period.DailyAmount;
        return full == Euros.Zero ? 0 : period.DailyAmount.Amount * (period.BasicAmount ?? Euros.Zero).Amount / full.Amount;
    }

    private static string? NotShared(PaidPeriod period) => period switch
    {
        { Benefit: not Benefit.EarningsRelatedAllowance } => null,
        { IsLayoff: true } => "layoff-not-shared",
        { IsAdditional: true } => "additional-days-not-shared",
        _ => null,
    };

    // The exception is of the two supports only, and came with the model of 2025.
    private static bool IsExempt(PaidPeriod period) => period is { IsIntegrationExempt: true, Benefit: Benefit.LabourMarketSupport or Benefit.GeneralSupport }
        && IntegrationException.Terms.FindOn(period.On) is not null;

    private static PaidPeriod Sound(PaidPeriod period, MunicipalShareTerms terms)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(period.PaidDays);
        ArgumentOutOfRangeException.ThrowIfNegative(period.CounterBefore);
        ArgumentOutOfRangeException.ThrowIfNegative(period.DailyAmount.Cents);
        if (period.ServiceDays < 0 || period.ServiceDays > period.PaidDays)
            throw new ArgumentException("Days in services are some of the paid days.", nameof(period));
        if (period is { Benefit: Benefit.EarningsRelatedAllowance, BasicAmount: null, IsLayoff: false, IsAdditional: false } && terms.CountsDays)
            throw new ArgumentException("The share of an earnings-related allowance is of its basic amount, which is missing.", nameof(period));
        return period;
    }
}
