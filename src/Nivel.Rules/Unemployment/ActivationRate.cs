using System.Globalization;

namespace Nivel.Rules.Unemployment;

/// <summary>Activation rate (aktivointiaste): those in services out of the unemployed and those in services together.</summary>
/// <remarks>2006: 86,501 in services, 247,889 unemployed → 25.9 %. Statistics Finland prints one decimal.</remarks>
public static class ActivationRate
{
    private const string Source = "Statistics Finland, course on labour market statistics; table 12u4";

    /// <summary>The rate with one decimal; null when there is nobody to count, which is not 0 %.</summary>
    /// <param name="unemployed">Unemployed jobseekers on the calculation day, persons.</param>
    /// <param name="inServices">Persons in services on the same day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of persons is negative.</exception>
    public static Worked<Percent?> Of(int unemployed, int inServices)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unemployed);
        ArgumentOutOfRangeException.ThrowIfNegative(inServices);
        var rate = Percent.Ratio(inServices, (long)unemployed + inServices)?.Rounded(1);
        return new(rate,
        [
            Step.Given("unemployed", unemployed.ToString(CultureInfo.InvariantCulture)),
            Step.Given("in-services", inServices.ToString(CultureInfo.InvariantCulture)),
            new Step("activation-rate", rate?.ToString() ?? "", "S-10", Source, Confidence.OfficialBody),
        ]);
    }
}
