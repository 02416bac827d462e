namespace Nivel.Rules.MunicipalFunding;

public static partial class DayCounter
{
    internal static readonly DateOnly ServicesLeftOutFrom = new(2006, 1, 1);
    private static readonly DateOnly ExactDaysFrom = new(2025, 1, 1);
    private static readonly DateOnly NothingBefore = new(2015, 1, 1);
    private static readonly DateOnly Since2026 = new(2026, 5, 1);
    private static readonly Days Model2025 = Days.Of(ExactDaysFrom, Since2026.AddDays(-1));
    private static readonly Benefit[] Support = [Benefit.LabourMarketSupport];
    private static readonly Benefit[] Allowances = [Benefit.BasicAllowance, Benefit.EarningsRelatedAllowance];
    private static readonly Benefit[] AllBefore2026 = [.. Support, .. Allowances];

    private static readonly DayCounterTerms Allowance2025 = new(
        Days.From(ExactDaysFrom), "M-17", "1290/2002 ch. 14 § 3 b (385/2023); 555/1998 § 4 (387/2023)", Confidence.Statute, Allowances, NothingBefore, true,
        [CounterReset.NewMaximumPeriod], "M-18", "1290/2002 ch. 14 § 3 b.4 (385/2023); 555/1998 § 4 (387/2023)", Confidence.Statute);

    private static readonly Dictionary<Benefit, InForce<DayCounterTerms>> Tables = new()
    {
        [Benefit.LabourMarketSupport] = new(
            new DayCounterTerms(Days.Of(new(2006, 1, 1), new(2014, 12, 31)), "M-05", "1217/2005, transitional provision", Confidence.Statute, Support, null, false,
                [CounterReset.EntitledToSupportAgain], "M-04", "1290/2002 ch. 14 § 3 a (1217/2005)", Confidence.Statute),
            new DayCounterTerms(Days.Of(new(2015, 1, 1), new(2024, 12, 31)), "M-08", "1370/2014, transitional provision", Confidence.Statute, Support, null, false,
                [CounterReset.EntitledToSupportAgain], "M-04", "1290/2002 ch. 14 § 3 a (1370/2014); Kela on the model before 2025", Confidence.Statute),
            // Labour market support has no reset of its own: whether its days older than a new allowance period still count is open.
            new DayCounterTerms(Model2025, "M-16", "1290/2002 ch. 14 § 3 a.3 (385/2023)", Confidence.Statute, AllBefore2026, NothingBefore, true,
                [CounterReset.NewMaximumPeriod], "M-19", "1290/2002 ch. 14 § 3 a (385/2023) has no sentence on it", Confidence.Inferred)),
        [Benefit.BasicAllowance] = new(Allowance2025 with { InForce = Model2025 }),
        [Benefit.EarningsRelatedAllowance] = new(Allowance2025),
        [Benefit.GeneralSupport] = new(
            new DayCounterTerms(Days.From(Since2026), "M-28", "48/2026 § 51.3, § 55.7", Confidence.Statute, [.. AllBefore2026, Benefit.GeneralSupport], NothingBefore, true,
                [CounterReset.EmploymentConditionFulfilled], "M-29", "48/2026 § 51.5", Confidence.Statute)),
    };

    /// <summary>The counters by benefit day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such benefit.</exception>
    public static InForce<DayCounterTerms> TermsOf(Benefit benefit) =>
        Tables.GetValueOrDefault(benefit) ?? throw new ArgumentOutOfRangeException(nameof(benefit), benefit, "Unknown benefit.");
}
