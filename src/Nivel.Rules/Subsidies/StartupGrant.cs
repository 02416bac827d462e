namespace Nivel.Rules.Subsidies;

/// <summary>Start-up grant (starttiraha): as long and as much as a new entrepreneur gets.</summary>
/// <remarks>Paid for five days of each calendar week, also for public holidays on them. Income that the grant is reduced by is not counted here.</remarks>
public static class StartupGrant
{
    private static readonly InForce<GrantTerms> Terms = new(
        new GrantTerms(Days.Of(new(2013, 1, 1), new(2016, 12, 31)), "K-05", "916/2012 ch. 8 § 1", Confidence.Statute, 18, 18),
        new GrantTerms(Days.Of(new(2017, 1, 1), new(2024, 12, 31)), "K-06", "916/2012 ch. 8 § 1 (1456/2016)", Confidence.Statute, 12, 12),
        new GrantTerms(Days.Of(new(2025, 1, 1), new(2026, 4, 30)), "K-07", "380/2023 § 101", Confidence.Statute, 12, 6),
        // Basic allowance ended on 30.4.2026; the reference to it is read as one to general support.
        new GrantTerms(Days.From(new(2026, 5, 1)), "K-07", "380/2023 § 101, 48/2026 § 55.2", Confidence.Inferred, 12, 6));

    /// <summary>What is paid of a period, cut to the longest that the law of its first day allows.</summary>
    /// <remarks>1.1.–30.6.2025 at 37.21 → 129 weekdays, 4,800.09. Since 2025 the grant is for six months and can be extended to twelve in all.</remarks>
    /// <param name="period">The period from the start of full-time business, with an end.</param>
    /// <param name="dailyAmount">The daily amount; the amount known for the days when null.</param>
    /// <exception cref="ArgumentException">The period has no end.</exception>
    /// <exception cref="NotInForceException">The period begins before 2013, or no daily amount is known for it.</exception>
    public static Worked<Euros> Of(Days period, Euros? dailyAmount = null)
    {
        var last = period.Last ?? throw new ArgumentException("A grant is counted for a period with an end.", nameof(period));
        var terms = Terms.On(period.First);
        var paid = Paid(period);
        var (amount, amountStep) = DailyAmount(paid, dailyAmount);
        var days = MunicipalFunding.PaymentDays.In(paid).Answer;
        var total = amount * days;
        List<Step> steps = [Step.Given("period", period.ToString()), terms.Step("months-at-most", Plain.Of(terms.MostMonths))];
        if (terms.FirstMonths < terms.MostMonths) steps.Add(terms.Step("months-without-extension", Plain.Of(terms.FirstMonths)));
        if (last > paid.Last) steps.Add(terms.Step("cut-to", Plain.Of(paid.Last.Value)));
        if (Terms.On(paid.Last!.Value) is var atEnd && atEnd != terms) steps.Add(atEnd.Step("daily-amount-read-as", "general support"));
        return new(total, [.. steps, amountStep, terms.Step("weekdays", Plain.Of(days)), terms.Step("grant-eur", total.ToString())]);
    }

    /// <summary>True when the daily amount of every day that the period can have is known.</summary>
    /// <exception cref="NotInForceException">The period begins before 2013.</exception>
    public static bool KnowsDailyAmount(Days period) => period.Last is not null && MunicipalFunding.DailyAmount.Terms.Any(row => row.InForce.Contain(Paid(period)));

    private static Days Paid(Days period)
    {
        var latest = FinnishCalendar.AddMonths(period.First, Terms.On(period.First).MostMonths).AddDays(-1);
        return period.Last < latest ? period : period.EndOn(latest);
    }

    private static (Euros Amount, Step Step) DailyAmount(Days paid, Euros? given)
    {
        if (given is { } told) return (told, Step.Given("daily-amount", told.ToString()));
        var terms = MunicipalFunding.DailyAmount.Terms.On(paid.First);
        MunicipalFunding.DailyAmount.Terms.On(paid.Last!.Value);
        return (terms.Full, terms.Step("daily-amount", terms.Full.ToString()));
    }

    private sealed record GrantTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int MostMonths, int FirstMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
