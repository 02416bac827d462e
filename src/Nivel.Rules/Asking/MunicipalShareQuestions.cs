using Nivel.Rules.MunicipalFunding;

namespace Nivel.Rules.Asking;

/// <summary>What the municipality pays.</summary>
internal static class MunicipalShareQuestions
{
    private static readonly (string, Benefit)[] Benefits =
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
    ];

    private static Reply Share(Asked asked)
    {
        var worked = MunicipalShare.Explained(new PaidPeriod(
            asked.Word("benefit", Benefits), asked.Month("month").First, asked.Money("daily_amount"),
            asked.Count("paid_days"), asked.Count("service_days", 0), asked.Count("counter_before"))
        {
            BasicAmount = asked.MoneyOrNone("basic_amount"),
            FullDailyAmount = asked.MoneyOrNone("full_daily_amount"),
            IsLayoff = asked.Flag("layoff"),
        });
        return Reply.Of(worked, ("municipality_eur", worked.Answer.Municipality), ("counter_after", worked.Answer.CounterAfter));
    }

    private static Reply OfDay(Asked asked)
    {
        var worked = MunicipalShare.OfDay(asked.Word("benefit", Benefits), asked.Day("on"), asked.Count("day_ordinal") is > 0 and var ordinal ? ordinal : throw new BadFieldException("day_ordinal", "the first counted day is 1"));
        return Reply.Of(worked, ("municipality_percent", (int)worked.Answer.Value));
    }
}
