namespace Nivel.Rules.MunicipalFunding;

/// <summary>When the municipality is invoiced and which one is, on the days that the row is in force.</summary>
/// <param name="InForce">Days of payment.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="DueDay">Day of the month on which the invoice of the month before falls due.</param>
public sealed record InvoicingTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int DueDay)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Kela's monthly invoice to the municipality, in arrears and apart for each benefit.</summary>
public static class Invoicing
{
    /// <summary>The terms of invoices by the day of payment.</summary>
    public static readonly InForce<InvoicingTerms> Terms = new(
        new InvoicingTerms(Days.From(new(2015, 1, 1)), "M-25", "Kela 24.2.2025; 1290/2002 ch. 14 § 3 d (385/2023)", Confidence.OfficialBody, 28));

    private static readonly InvoicingTerms HomeMunicipality =
        new(Days.From(new(2006, 1, 1)), "M-24", "1290/2002 ch. 14 § 3 d.3 (385/2023), § 3 c.2 (1217/2005)", Confidence.Statute, 28);

    /// <summary>The day on which the invoice of a month falls due: what was paid in January falls due on 28 February.</summary>
    /// <exception cref="NotInForceException">The month is before 2015.</exception>
    public static Worked<DateOnly> DueOn(Month month)
    {
        var terms = Terms.On(month.First);
        var due = new DateOnly(month.Next.Year, month.Next.Number, terms.DueDay);
        return new(due, [Step.Given("month", month.ToString()), terms.Step("invoice-due-on", $"{due:yyyy-MM-dd}")]);
    }

    /// <summary>The day whose home municipality pays: the day of payment, not the benefit day.</summary>
    public static Worked<DateOnly> MunicipalityAsOf(DateOnly paidOn) =>
        new(paidOn, [HomeMunicipality.Step("municipality-as-of", $"{paidOn:yyyy-MM-dd}")]);
}
