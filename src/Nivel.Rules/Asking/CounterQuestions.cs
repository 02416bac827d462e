using Nivel.Rules.MunicipalFunding;

namespace Nivel.Rules.Asking;

/// <summary>The counter of paid days.</summary>
internal static class CounterQuestions
{
    private static readonly (string, CounterReset)[] Resets =
    [
        ("entitled-to-support-again", CounterReset.EntitledToSupportAgain), ("new-maximum-period", CounterReset.NewMaximumPeriod),
        ("employment-condition", CounterReset.EmploymentConditionFulfilled),
    ];

    internal static IReadOnlyList<Question> All { get; } =
    [
        new("benefit-counter", "days counted before a day, by the law of that day, from runs of paid days and resets",
            """{"benefit":"tyomarkkinatuki","on":"2025-01-01","paid":[{"benefit":"tyomarkkinatuki","on":"2013-05-01","days":40},{"benefit":"tyomarkkinatuki","on":"2018-05-01","days":260},{"benefit":"tyomarkkinatuki","on":"2022-05-01","days":100,"service":true}],"resets":[]}""", Before),
    ];

    private static Reply Before(Asked asked)
    {
        var worked = DayCounter.Before(asked.Word("benefit", MunicipalShareQuestions.Benefits), asked.Day("on"), [.. asked.Objects("paid").Select(Run)], [.. asked.Objects("resets", []).Select(Reset)]);
        return Reply.Of(worked, ("counter", worked.Answer));
    }

    private static PaidRun Run(Asked run) =>
        new(run.Word("benefit", MunicipalShareQuestions.Benefits), run.Day("on"), run.Count("days"), run.Flag("service"), run.Flag("integration_exempt"));

    private static (DateOnly, CounterReset) Reset(Asked reset) => (reset.Day("on"), reset.Word("kind", Resets));
}
