using System.Globalization;

namespace Nivel.Rules.Unemployment;

/// <summary>Structural unemployment (rakennetyöttömyys): four groups that do not overlap.</summary>
/// <remarks>The windows of the last two groups were read only in part (S-06, S-07): whoever counts them says so.</remarks>
public static class StructuralUnemployment
{
    private static readonly StructuralTerms Sum = new(Days.From(new(2006, 1, 1)), "S-08", "Statistics Finland, tables 12ub and 902", Confidence.OfficialBody);
    private static readonly StructuralTerms Returned = new(Days.From(new(2006, 1, 1)), "S-06", "Statistics Finland, table 902, notes (text cut)", Confidence.Inferred);
    private static readonly StructuralTerms Circulating = new(Days.From(new(2006, 1, 1)), "S-07", "Statistics Finland, tables 902 and 004, notes", Confidence.Unverified);

    /// <summary>The sum of the groups, persons.</summary>
    /// <param name="longTerm">Long-term unemployed (S-04).</param>
    /// <param name="comparable">The comparable, unemployed repeatedly (S-05).</param>
    /// <param name="returnedFromServices">Unemployed again after a service (S-06).</param>
    /// <param name="serviceToService">Going from one service to the next (S-07).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Worked<int> Of(int longTerm, int comparable, int returnedFromServices, int serviceToService)
    {
        foreach (var group in (ReadOnlySpan<int>)[longTerm, comparable, returnedFromServices, serviceToService]) ArgumentOutOfRangeException.ThrowIfNegative(group);
        var persons = checked(longTerm + comparable + returnedFromServices + serviceToService);
        return new(persons,
        [
            Step.Given("long-term", longTerm.ToString(CultureInfo.InvariantCulture)),
            Step.Given("comparable", comparable.ToString(CultureInfo.InvariantCulture)),
            Returned.Step("returned-from-services", returnedFromServices.ToString(CultureInfo.InvariantCulture)),
            Circulating.Step("service-to-service", serviceToService.ToString(CultureInfo.InvariantCulture)),
            Sum.Step("structural-unemployed", persons.ToString(CultureInfo.InvariantCulture)),
        ]);
    }

    private sealed record StructuralTerms(Days InForce, string RuleId, string Source, Confidence Confidence) : DatedTerms(InForce, RuleId, Source, Confidence);
}
