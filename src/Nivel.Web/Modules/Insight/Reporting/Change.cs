namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>How a count of people changed, and whether that is more than chance.</summary>
/// <remarks>
/// Two counts of independent people differ by chance by about the root of their sum (Poisson); 1.96 times that is passed by chance once in
/// twenty. People stay from month to month, so real chance is smaller and the rule is careful: it calls a change clear too seldom, never too often.
/// </remarks>
public readonly record struct Change(decimal Now, decimal Before)
{
    private const double Unlikely = 1.96;

    public decimal Difference => Now - Before;

    public bool IsClear => Math.Abs((double)Difference) > Unlikely * Math.Sqrt((double)(Now + Before));

    /// <summary>Percent of what was before; null when there was nobody.</summary>
    public decimal? Percent => Before == 0 ? null : Math.Round(100 * Difference / Before, 1, MidpointRounding.AwayFromZero);

    /// <summary>The end of the key of the sentence.</summary>
    public string Word => !IsClear ? "same" : Difference > 0 ? "more" : "less";
}
