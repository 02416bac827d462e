using System.Globalization;
using Nivel.Rules;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Supports;

/// <summary>Money and numbers as people write them: "1 998,75 €" in Finnish and Swedish, "€1,998.75" in English. Round euros have no cents.</summary>
public static class EuroWords
{
    public static string Of(Euros euros)
    {
        var amount = euros.Amount.ToString(euros.Cents % 100 == 0 ? "N0" : "N2", Form);
        return Languages.Current == Languages.English ? $"€{amount}" : $"{amount}\u00a0€";
    }

    public static string Of(decimal number) => number.ToString("#,0.##", Form);

    private static CultureInfo Form => Languages.Current == Languages.English ? CultureInfo.InvariantCulture : Languages.Culture(Languages.Current);
}
