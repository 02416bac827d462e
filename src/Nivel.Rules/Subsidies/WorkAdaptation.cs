namespace Nivel.Rules.Subsidies;

/// <summary>Work-adaptation aid to an employer (työolosuhteiden järjestelytuki): tools and changes, or a co-worker's help.</summary>
public static class WorkAdaptation
{
    private static readonly InForce<AdaptationTerms> Terms = new(
        new AdaptationTerms(Days.From(new(2025, 1, 1)), "W-24", "385/2024 § 9, 19", Confidence.Statute, Euros.Parse("4000.00"), 20m, Euros.Parse("20.00"), 18, 1, 2));

    /// <summary>At most so much for tools, furniture and changes for one person.</summary>
    /// <remarks>5,000.00 → 4,000.00. The employer of somebody already at work pays a reasonable part; how much is the authority's to judge.</remarks>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<Euros> ForTools(Euros cost, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cost.Cents);
        var terms = Terms.On(on);
        var paid = Euros.Min(cost, terms.ToolsCap);
        return new(paid, [Step.Given("cost", cost.ToString()), terms.Step("tools-at-most", terms.ToolsCap.ToString()), terms.Step("tools-eur", paid.ToString())]);
    }

    /// <summary>What is paid of a co-worker's help in a month, by the hours done.</summary>
    /// <remarks>25 h in a month → 400.00 (20 h × 20 €).</remarks>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<Euros> ForHelp(decimal hoursInMonth, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hoursInMonth);
        var terms = Terms.On(on);
        var hours = Math.Min(hoursInMonth, terms.HoursCap);
        var paid = terms.HourlyRate.Times(hours);
        return new(paid,
        [
            Step.Given("hours", Plain.Of(hoursInMonth)),
            terms.Step("hours-a-month-at-most", Plain.Of(terms.HoursCap)),
            terms.Step("help-hourly-eur", terms.HourlyRate.ToString()),
            terms.Step("help-monthly-eur", paid.ToString()),
        ]);
    }

    /// <summary>Months of help that are paid, of those wished for.</summary>
    /// <remarks>20 → 18, which at 400.00 is 7,200.00 at most.</remarks>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<int> MonthsOfHelp(int months, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        var terms = Terms.On(on);
        return new(Math.Min(months, terms.MonthsCap), [Step.Given("help-months", Plain.Of(months)), terms.Step("help-months-at-most", Plain.Of(terms.MonthsCap))]);
    }

    /// <summary>The last day to apply for tools or changes: a month from the change or the purchase.</summary>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<LastDay> ApplyForToolsBy(DateOnly doneOn) => ApplyBy(doneOn, Terms.On(doneOn), terms => terms.ToolsWithinMonths);

    /// <summary>The last day to apply for the payment of help: two months from the end of the payment period.</summary>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<LastDay> ApplyForHelpBy(DateOnly periodEndsOn) => ApplyBy(periodEndsOn, Terms.On(periodEndsOn), terms => terms.HelpWithinMonths);

    private static Worked<LastDay> ApplyBy(DateOnly from, AdaptationTerms terms, Func<AdaptationTerms, int> months)
    {
        var by = LastDay.MonthsAfter(from, months(terms));
        return new(by, [Step.Given("from", Plain.Of(from)), terms.Step("within-months", Plain.Of(months(terms))), terms.Step("apply-by", Plain.Of(by.On)), by.Moved]);
    }

    private sealed record AdaptationTerms(
        Days InForce, string RuleId, string Source, Confidence Confidence,
        Euros ToolsCap, decimal HoursCap, Euros HourlyRate, int MonthsCap, int ToolsWithinMonths, int HelpWithinMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
