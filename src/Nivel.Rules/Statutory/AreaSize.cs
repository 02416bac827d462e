namespace Nivel.Rules.Statutory;

/// <summary>How large an employment area must be, on the days that the row is in force.</summary>
/// <param name="InForce">The day.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="LabourForce">Persons employed and unemployed by the employment statistics.</param>
public sealed record AreaSizeTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int LabourForce)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>The least labour force of a municipality or employment area that arranges services.</summary>
public static class AreaSize
{
    /// <summary>The least size by date; 383/2023 § 4 lets an area deviate by permit.</summary>
    public static readonly InForce<AreaSizeTerms> Terms = new(
        new AreaSizeTerms(Days.From(new(2023, 4, 1)), "P-46", "380/2023 § 12; 383/2023 § 4", Confidence.Statute, 20_000));

    /// <summary>True when the area is large enough without a permit.</summary>
    /// <exception cref="NotInForceException">The day is before 1.4.2023.</exception>
    public static Worked<bool> IsEnough(DateOnly on, int labourForce)
    {
        var terms = Terms.On(on);
        return new(labourForce >= terms.LabourForce, [Step.Given("labour-force", $"{labourForce}"), terms.Step("labour-force-needed", $"{terms.LabourForce}")]);
    }
}
