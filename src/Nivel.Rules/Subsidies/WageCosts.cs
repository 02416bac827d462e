namespace Nivel.Rules.Subsidies;

/// <summary>Kinds of pay and costs that an employer has for somebody.</summary>
public enum WageItem
{
    /// <summary>Pay for working time.</summary>
    TimePay,

    /// <summary>Pay for piecework (urakka).</summary>
    PieceworkPay,

    /// <summary>Holiday bonus (lomaraha).</summary>
    HolidayBonus,

    /// <summary>Holiday bonus that by the collective agreement stands for the pay of holidays kept during the support; counts on the employer's request.</summary>
    HolidayBonusForHolidayPay,

    /// <summary>Holiday compensation (lomakorvaus).</summary>
    HolidayCompensation,

    /// <summary>Extra work and overtime (lisä- ja ylityökorvaus).</summary>
    Overtime,

    /// <summary>Money from a working-time bank.</summary>
    WorkingTimeBank,

    /// <summary>Pay for time for which the employer gets sickness, rehabilitation, accident or infectious-disease allowance.</summary>
    ReimbursedPay,

    /// <summary>The part that goes by the result of the work or of the employer.</summary>
    ResultBased,

    /// <summary>Reimbursed costs.</summary>
    Expenses,

    /// <summary>Benefits in kind (työsuhde-etu).</summary>
    BenefitInKind,
}

/// <summary>Wage cost that a subsidy may cover (palkkakustannukset), and how much aid there may be in all.</summary>
/// <remarks>Before 1.7.2023 statutory side costs and holiday bonus counted too; those days are not answered for here.</remarks>
public static class WageCosts
{
    private static readonly Days Model2023 = Days.Of(new(2023, 7, 1), new(2024, 12, 31));
    private static readonly Days Model2025 = Days.From(new(2025, 1, 1));
    private static readonly WageItem[] Counting = [WageItem.TimePay, WageItem.PieceworkPay, WageItem.HolidayBonusForHolidayPay];

    private static readonly InForce<WageCostTerms> Terms = new(
        new WageCostTerms(Model2023, "W-14", "916/2012 ch. 7 § 5 (371/2023)", Confidence.Statute, Counting),
        new WageCostTerms(Model2025, "W-14", "380/2023 § 85", Confidence.Statute, Counting));

    private static readonly InForce<StackingTerms> Stacking = new(
        new StackingTerms(Model2023, "W-17", "916/2012 ch. 7 § 13 (371/2023)", Confidence.Statute),
        new StackingTerms(Model2025, "W-17", "380/2023 § 93", Confidence.Statute));

    /// <summary>True when the item counts as wage cost: pay subject to withholding tax for working time or piecework.</summary>
    /// <exception cref="NotInForceException">The day is before 1.7.2023.</exception>
    public static bool Counts(WageItem item, DateOnly on) => Terms.On(on).Counting.Contains(item);

    /// <summary>The wage cost of a month or period.</summary>
    /// <remarks>1,800.00 for working time, 90.00 overtime and 60.00 expenses → 1,800.00.</remarks>
    /// <param name="items">What was paid; an item may come more than once.</param>
    /// <param name="on">A day of the month or period.</param>
    /// <exception cref="NotInForceException">The day is before 1.7.2023.</exception>
    public static Worked<Euros> Of(IReadOnlyCollection<(WageItem Item, Euros Amount)> items, DateOnly on)
    {
        var terms = Terms.On(on);
        var counted = items.Where(item => terms.Counting.Contains(item.Item)).Aggregate(Euros.Zero, (sum, item) => sum + item.Amount);
        var all = items.Aggregate(Euros.Zero, (sum, item) => sum + item.Amount);
        return new(counted,
        [
            Step.Given("paid-in-all", all.ToString()),
            terms.Step("not-counted", (all - counted).ToString()),
            terms.Step("wage-cost", counted.ToString()),
        ]);
    }

    /// <summary>The row by which all aid for the same wages is at most the wage cost, or 1.23 times it for the 100 per cent subsidy; the subsidy gives way.</summary>
    /// <exception cref="NotInForceException">The day is before 1.7.2023.</exception>
    internal static DatedTerms StackingOn(DateOnly on) => Stacking.On(on);

    private sealed record WageCostTerms(Days InForce, string RuleId, string Source, Confidence Confidence, IReadOnlyList<WageItem> Counting)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record StackingTerms(Days InForce, string RuleId, string Source, Confidence Confidence)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
