using System.Globalization;
using Nivel.Rules.Unemployment;

namespace Nivel.Rules.Asking;

/// <summary>The figures of employment statistics.</summary>
internal static class StatisticsQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new("activation-rate", "those in services of the unemployed and those in services together, with one decimal", """{"unemployed":247889,"in_services":86501}""", Rate),
        new("structural-unemployment", "the four groups of structural unemployment together", """{"long_term":100,"comparable":10,"returned_from_services":20,"service_to_service":5}""", Structural),
        new("calculation-day", "the calculation day of a month", """{"month":"2025-06"}""", Day),
    ];

    private static Reply Structural(Asked asked)
    {
        var worked = StructuralUnemployment.Of(asked.Count("long_term"), asked.Count("comparable"), asked.Count("returned_from_services"), asked.Count("service_to_service"));
        return Reply.Of(worked, ("persons", worked.Answer));
    }

    private static Reply Day(Asked asked)
    {
        var worked = CalculationDay.Of(asked.Month("month"));
        return Reply.Of(worked, ("on", worked.Answer));
    }

    private static Reply Rate(Asked asked)
    {
        var worked = ActivationRate.Of(asked.Count("unemployed"), asked.Count("in_services"));
        return Reply.Of(worked, ("percent", worked.Answer?.Value.ToString("0.0", CultureInfo.InvariantCulture)));
    }
}
