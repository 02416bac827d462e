namespace Nivel.Rules.MunicipalFunding;

public static partial class MunicipalShare
{
    private const int On = int.MaxValue;
    private static readonly Days Model2006 = Days.Of(new(2006, 1, 1), new(2014, 12, 31));
    private static readonly Days Model2015 = Days.Of(new(2015, 1, 1), new(2024, 12, 31));
    private static readonly Days Model2025 = Days.Of(new(2025, 1, 1), new(2026, 4, 30));
    private static readonly Days Since2026 = Days.From(new(2026, 5, 1));

    private static readonly ShareBand[] Nothing = MunicipalShareTerms.Stairs((On, 0));

    // Unemployment allowances have no step of 50 %: only labour market support and general support do.
    private static readonly ShareBand[] ToForty = MunicipalShareTerms.Stairs((100, 0), (200, 10), (300, 20), (400, 30), (On, 40));
    private static readonly ShareBand[] ToFifty = MunicipalShareTerms.Stairs((100, 0), (200, 10), (300, 20), (400, 30), (700, 40), (On, 50));

    private static readonly Dictionary<Benefit, InForce<MunicipalShareTerms>> Tables = new()
    {
        [Benefit.LabourMarketSupport] = new(
            new MunicipalShareTerms(Model2006, "M-02", "1290/2002 ch. 14 § 3 a (1217/2005)", Confidence.Statute, MunicipalShareTerms.Stairs((500, 0), (On, 50)), AtEndOfPeriod: true, CountsServiceDays: false),
            new MunicipalShareTerms(Model2015, "M-06", "1290/2002 ch. 14 § 3 a (1370/2014)", Confidence.Statute, MunicipalShareTerms.Stairs((300, 0), (1000, 50), (On, 70)), AtEndOfPeriod: true, CountsServiceDays: false),
            new MunicipalShareTerms(Model2025, "M-11", "1290/2002 ch. 14 § 3 a (385/2023)", Confidence.Statute, ToFifty, AtEndOfPeriod: false, CountsServiceDays: true)),
        [Benefit.BasicAllowance] = new(
            Unshared(Model2006, "M-01"), Unshared(Model2015, "M-06"),
            new MunicipalShareTerms(Model2025, "M-12", "1290/2002 ch. 14 § 3 b (385/2023)", Confidence.Statute, ToForty, AtEndOfPeriod: false, CountsServiceDays: true)),
        [Benefit.EarningsRelatedAllowance] = new(
            Unshared(Model2006, "M-01"), Unshared(Model2015, "M-06"),
            new MunicipalShareTerms(Model2025, "M-13", "555/1998 § 4 (387/2023)", Confidence.Statute, ToForty, AtEndOfPeriod: false, CountsServiceDays: true),
            // The basic part is worded anew when basic allowance ends; that wording has not been read.
            new MunicipalShareTerms(Since2026, "M-13", "555/1998 § 4 (387/2023), later wording not read", Confidence.Unverified, ToForty, AtEndOfPeriod: false, CountsServiceDays: true)),
        [Benefit.GeneralSupport] = new(
            new MunicipalShareTerms(Since2026, "M-27", "48/2026 § 51", Confidence.Statute, ToFifty, AtEndOfPeriod: false, CountsServiceDays: true)),
    };

    /// <summary>The stairs of a benefit by the benefit day. Labour market support and basic allowance end on 30.4.2026, general support begins the day after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such benefit.</exception>
    public static InForce<MunicipalShareTerms> TermsOf(Benefit benefit) =>
        Tables.GetValueOrDefault(benefit) ?? throw new ArgumentOutOfRangeException(nameof(benefit), benefit, "Unknown benefit.");

    private static MunicipalShareTerms Unshared(Days inForce, string ruleId) => new(
        inForce, ruleId, "1290/2002 ch. 14 § 3 a: labour market support only", Confidence.Statute, Nothing, AtEndOfPeriod: false, CountsServiceDays: false, CountsDays: false);
}
