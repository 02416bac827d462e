namespace Nivel.Rules.MunicipalFunding;

/// <summary>What a full day of basic support is, on the days that the row is in force.</summary>
/// <param name="InForce">Benefit days.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Full">A full day of labour market support, basic allowance and general support alike.</param>
public sealed record DailyAmountTerms(Days InForce, string RuleId, string Source, Confidence Confidence, Euros Full)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>The full daily amount (täysi päiväraha) of the basic benefits, without child increases.</summary>
public static class DailyAmount
{
    /// <summary>The amounts by benefit day. Before 2023 and after the freeze of 2024–2027 no amount has been read: none is invented.</summary>
    public static readonly InForce<DailyAmountTerms> Terms = new(
        new DailyAmountTerms(Days.Of(new(2023, 1, 1), new(2027, 12, 31)), "M-32", "unemployment funds 2023–2026; 1296/2023", Confidence.Secondary, Euros.Parse("37.21")));

    /// <summary>The full amount of a day, euros.</summary>
    /// <exception cref="NotInForceException">The day is before 2023 or after 2027.</exception>
    public static Worked<Euros> On(DateOnly day)
    {
        var terms = Terms.On(day);
        return new(terms.Full, [terms.Step("full-daily-amount", terms.Full.ToString())]);
    }
}
