using System.Globalization;

namespace Nivel.Web.Modules.Phases;

/// <summary>What was answered of a criterion on the form.</summary>
public sealed record Said(string? Standing, string? Why);

/// <summary>A thing to mend on the form: text "Phases.…" and the field it stands at.</summary>
public sealed record PassingProblem(string Code, string Field);

/// <summary>May the person move on (siirtyminen)? Each criterion is answered; one that is not met stops the move unless the worker judges otherwise and says why.</summary>
/// <remarks>Staying asks for nothing: a review may leave open what is not known yet. Knows no clock and no database.</remarks>
public static class Passing
{
    private const int LongestWhy = 1000;

    public static (IReadOnlyList<Checked> Checks, IReadOnlyList<PassingProblem> Problems) Of(IReadOnlyList<TransitionCriterion> criteria, IReadOnlyDictionary<string, Said> said, bool moves)
    {
        var (checks, problems) = (new List<Checked>(), new List<PassingProblem>());
        foreach (var code in criteria.Select(c => c.Code))
        {
            var (standing, why) = (StandingOf(said.GetValueOrDefault(code)?.Standing), said.GetValueOrDefault(code)?.Why?.Trim());
            if (standing is { } known) checks.Add(new(code, known, string.IsNullOrEmpty(why) ? null : why));
            if (Problem(standing, why, moves) is { } problem) problems.Add(new(problem, code));
        }

        return (checks, problems);
    }

    /// <summary>The numbers that were given; what is no whole number within its limits is told.</summary>
    public static (IReadOnlyDictionary<string, int> Meters, IReadOnlyList<PassingProblem> Problems) Measured(IReadOnlyList<Meter> meters, IReadOnlyDictionary<string, string?> given)
    {
        var (read, problems) = (new Dictionary<string, int>(), new List<PassingProblem>());
        foreach (var meter in meters)
        {
            if (given.GetValueOrDefault(meter.Code)?.Trim() is not { Length: > 0 } typed) continue;
            if (int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= meter.Least && value <= meter.Most) read[meter.Code] = value;
            else problems.Add(new("meter-wrong", meter.Code));
        }

        return (read, problems);
    }

    private static string? Problem(Standing? standing, string? why, bool moves) => (standing, moves) switch
    {
        (null, true) => "criterion-unanswered",
        (Standing.NotMet, true) => "criterion-not-met",
        (Standing.Judged, _) when string.IsNullOrEmpty(why) => "criterion-why",
        _ => why?.Length > LongestWhy ? "criterion-long" : null,
    };

    private static Standing? StandingOf(string? typed) => Enum.TryParse<Standing>(typed, out var standing) && Enum.IsDefined(standing) ? standing : null;
}
