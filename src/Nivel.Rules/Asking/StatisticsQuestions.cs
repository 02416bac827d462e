using System.Globalization;
using Nivel.Rules.Unemployment;

namespace Nivel.Rules.Asking;

/// <summary>The figures of employment statistics.</summary>
internal static class StatisticsQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new("activation-rate", "those in services of the unemployed and those in services together, with one decimal", """{"unemployed":247889,"in_services":86501}""", Rate),
    ];

    private static Reply Rate(Asked asked)
    {
        var worked = ActivationRate.Of(asked.Count("unemployed"), asked.Count("in_services"));
        return Reply.Of(worked, ("percent", worked.Answer?.Value.ToString("0.0", CultureInfo.InvariantCulture)));
    }
}
