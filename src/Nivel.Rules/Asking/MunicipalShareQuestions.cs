using Nivel.Rules.MunicipalFunding;

namespace Nivel.Rules.Asking;

/// <summary>What the municipality pays.</summary>
internal static class MunicipalShareQuestions
{
    internal static readonly (string, Benefit)[] Benefits =
    [
        ("tyomarkkinatuki", Benefit.LabourMarketSupport), ("peruspaivaraha", Benefit.BasicAllowance),
        ("ansiopaivaraha", Benefit.EarningsRelatedAllowance), ("yleistuki", Benefit.GeneralSupport),
    ];

    internal static IReadOnlyList<Question> All { get; } =
    [
        new("municipal-share", "what the municipality pays of the days paid to one person in a month, and the counter after them",
            """{"benefit":"tyomarkkinatuki","daily_amount":"37.21","counter_before":95,"paid_days":20,"service_days":0,"layoff":false,"month":"2025-02"}""", Share),
        new("share-percent", "the municipality's share of one counted day",
            """{"benefit":"tyomarkkinatuki","day_ordinal":150,"on":"2025-06-02"}""", OfDay),
        new("state-pays-until", "the last day on which the state pays alone for a person in integration",
            """{"first_municipality_on":"2025-03-01","protected":true,"on":"2025-03-01"}""", Exception),
        new("invoice-due", "the day on which Kela's invoice of a month falls due", """{"month":"2025-01"}""", Invoice),
        new("payment-days", "days paid in a run of unemployment", """{"from":"2025-01-01","to":"2025-01-31"}""", Paid),
    ];

    private static Reply Share(Asked asked)
    {
        var (benefit, month) = (asked.Word("benefit", Benefits), asked.Month("month"));
        var period = new PaidPeriod(benefit, month.First, asked.MoneyOrNone("daily_amount") ?? FullAmount(asked, month), asked.Count("paid_days"), asked.Count("service_days", 0), asked.Count("counter_before"))
        {
            BasicAmount = asked.MoneyOrNone("basic_amount") ?? (benefit == Benefit.EarningsRelatedAllowance ? DailyAmount.Terms.FindOn(month.First)?.Full : null),
            FullDailyAmount = asked.MoneyOrNone("full_daily_amount"),
            IsLayoff = asked.Flag("layoff"),
            IsAdditional = asked.Flag("additional_days"),
            IsIntegrationExempt = asked.Flag("integration_exempt"),
        };
        if (period.ServiceDays > period.PaidDays) throw new BadFieldException("service_days", "days in services are some of paid_days, so not more");
        if (benefit == Benefit.EarningsRelatedAllowance && period.BasicAmount is null) throw new BadFieldException("basic_amount", "is missing; the amount equal to basic allowance inside a full day is wanted");
        var worked = MunicipalShare.Explained(period);
        return Reply.Of(worked, ("municipality_eur", worked.Answer.Municipality), ("counter_after", worked.Answer.CounterAfter));
    }

    private static Euros FullAmount(Asked asked, Month month) =>
        DailyAmount.Terms.FindOn(month.First)?.Full ?? asked.Money("daily_amount");

    private static Reply OfDay(Asked asked)
    {
        var worked = MunicipalShare.OfDay(asked.Word("benefit", Benefits), asked.Day("on"), asked.Count("day_ordinal") is > 0 and var ordinal ? ordinal : throw new BadFieldException("day_ordinal", "the first counted day is 1"));
        return Reply.Of(worked, ("municipality_percent", (int)worked.Answer.Value));
    }

    private static Reply Exception(Asked asked)
    {
        var worked = IntegrationException.LastDay(asked.DayOrNone("on") ?? asked.Day("first_municipality_on"), asked.Day("first_municipality_on"), asked.Flag("protected"));
        return Reply.Of(worked, ("until", worked.Answer));
    }

    private static Reply Invoice(Asked asked)
    {
        var worked = Invoicing.DueOn(asked.Month("month"));
        return Reply.Of(worked, ("due_on", worked.Answer));
    }

    private static Reply Paid(Asked asked)
    {
        var worked = PaymentDays.In(asked.Run("from", "to"));
        return Reply.Of(worked, ("days", worked.Answer));
    }
}
