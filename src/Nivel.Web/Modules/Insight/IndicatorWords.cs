using Nivel.Insight.Figures;

namespace Nivel.Web.Modules.Insight;

/// <summary>How a figure is shown: small cells hidden, unknown told apart from zero.</summary>
public static class IndicatorWords
{
    public const string Hidden = "< 5", Unknown = "–";

    extension(Indicator indicator)
    {
        /// <summary>The end of the text key of its unit.</summary>
        public string UnitKey => indicator.Unit.ToString().ToLowerInvariant();

        public bool RestsOnCases => indicator.Unit is Unit.Percent or Unit.Days or Unit.Median;

        public string Show(IndicatorValue? value) => indicator.Show(value?.Value, value?.Of);

        public string Show(decimal? value, int? of) => value switch
        {
            null => Unknown,
            > 0 and < Indicator.SmallCell when indicator.Unit == Unit.Persons => Hidden,
            _ when indicator.RestsOnCases && of < Indicator.SmallCell => Unknown,
            { } number => indicator.Unit switch { Unit.Percent => $"{number:0.0} %", Unit.Days or Unit.Median => $"{number:0.#}", _ => $"{number:N0}" },
        };
    }
}
