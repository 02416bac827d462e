namespace Nivel.Rules.Statutory;

/// <summary>How far the commuting area reaches, on the days that the row is in force.</summary>
/// <param name="InForce">The day.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Kilometres">From the actual residence.</param>
public sealed record CommutingAreaTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Kilometres)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Commuting area (työssäkäyntialue) of a person.</summary>
public static class CommutingArea
{
    /// <summary>The distance by date.</summary>
    public static readonly InForce<CommutingAreaTerms> Terms = new(
        new CommutingAreaTerms(Days.From(new(2022, 5, 2)), "P-43", "380/2023 § 10.3", Confidence.Statute, 80));

    /// <summary>True when a place so many kilometres from the actual residence belongs to the area; the limit itself does.</summary>
    /// <exception cref="NotInForceException">The day is before 2.5.2022.</exception>
    public static Worked<bool> Contains(DateOnly on, decimal kilometres)
    {
        var terms = Terms.On(on);
        return new(kilometres <= terms.Kilometres, [terms.Step("commuting-area-km", $"{terms.Kilometres}")]);
    }
}
