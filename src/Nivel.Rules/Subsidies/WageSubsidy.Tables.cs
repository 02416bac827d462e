namespace Nivel.Rules.Subsidies;

public static partial class WageSubsidy
{
    private static readonly Days Model2015 = Days.Of(new(2015, 1, 1), new(2016, 12, 31));
    private static readonly Days Model2017 = Days.Of(new(2017, 1, 1), new(2023, 6, 30));
    private static readonly Days Model2023 = Days.Of(new(2023, 7, 1), new(2024, 12, 31));
    private static readonly Days Model2025 = Days.From(new(2025, 1, 1));

    private static readonly UnemployedNeed OneYear = new(12, 14);
    private static readonly UnemployedNeed TwoYears = new(24, 28);

    private static readonly Dictionary<WageSubsidyGround, InForce<WageSubsidyTerms>> Tables = new()
    {
        // Since 2017 the third level is paid for 12 months only (1456/2016); before, 30 % followed for 12 more.
        [WageSubsidyGround.Skills] = new([
            Old(Model2015, "§ 8.1 (1366/2014)", Later(TwoYears, 50, 24), Level(OneYear, 40, 12), Level(null, 30, 6)),
            Old(Model2017, "§ 8.1 (1456/2016)", Level(TwoYears, 50, 12), Level(OneYear, 40, 12), Level(null, 30, 6)),
            .. New("W-04", "§ 6", "§ 86", Level(OneYear, 50, 10), Level(null, 50, 5))]),
        [WageSubsidyGround.ReducedWorkAbility] = new([
            Old(Model2015, "§ 8.1 item 4 (1366/2014)", Level(null, 50, 24)) with { ExtensionMonths = 24 },
            Old(Model2017, "§ 8.1 item 4 (1456/2016)", Level(null, 50, 24)) with { ExtensionMonths = 24 },
            .. New("W-05", "§ 7", "§ 87", Level(null, 70, 10)).Select(terms => terms with { ExtensionMonths = 24 })]),
        [WageSubsidyGround.Association] = new([
            Old(Model2015, "§ 9.1 (1366/2014)", Level(TwoYears, 100, 12)) with { HoursLimit = new(65) },
            Old(Model2017, "§ 9.1 (1456/2016)", Level(TwoYears, 100, 12)) with { HoursLimit = new(65) },
            .. New("W-06", "§ 8", "§ 88", Level(TwoYears, 100, 10)).Select(terms => terms with { HoursLimit = new(65), Factor = 1.23m })]),
        [WageSubsidyGround.Over60] = new([
            Old(Model2015, "§ 9.3–9.4 (1366/2014)", Later(TwoYears, 50, 24), Later(OneYear, 40, 24)) with { MinimumAge = 60, ExtensionMonths = 24 },
            Old(Model2017, "§ 9.3–9.4 (1456/2016)", Later(TwoYears, 50, 24), Later(OneYear, 40, 24)) with { MinimumAge = 60, ExtensionMonths = 24 },
            .. New("W-07", "§ 6, 9", "§ 86, 89", Level(OneYear, 50, 24)).Select(terms => terms with { MinimumAge = 60, ExtensionMonths = 24 })]),
        [WageSubsidyGround.Apprenticeship] = new([
            Old(Model2015, "§ 9.3–9.4 (1366/2014)", Later(TwoYears, 50, null), Later(OneYear, 40, null), Level(null, 30, null)),
            Old(Model2017, "§ 9.3–9.4 (1456/2016)", Later(TwoYears, 50, null), Later(OneYear, 40, null), Level(null, 30, null)),
            .. New("W-08", "§ 6, 10", "§ 86, 90", Level(null, 50, null))]),
        [WageSubsidyGround.Over55] = new([
            new WageSubsidyTerms(Model2023, "W-20", "916/2012 ch. 7 a § 2–3 (371/2023)", Confidence.Statute, [Level(TwoYears, 70, 10)]) { MinimumAge = 55 },
            new WageSubsidyTerms(Model2025, "W-20", "380/2023 § 95–96", Confidence.Statute, [Level(TwoYears, 70, 10)]) { MinimumAge = 55 }]),
    };

    /// <summary>The terms of a ground by the day of the decision.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public static InForce<WageSubsidyTerms> TermsOf(WageSubsidyGround ground) =>
        Tables.GetValueOrDefault(ground) ?? throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground.");

    private static SubsidyLevel Level(UnemployedNeed? needs, decimal share, int? months) => new(needs, new Percent(share), months);

    private static SubsidyLevel Later(UnemployedNeed needs, decimal share, int? months) =>
        Level(needs, share, months) with { MonthsAtShare = 12, LaterShare = new(30) };

    private static WageSubsidyTerms Old(Days inForce, string section, params SubsidyLevel[] levels) =>
        new(inForce, "W-01", $"916/2012 ch. 7 {section}", Confidence.Statute, levels);

    private static WageSubsidyTerms[] New(string rule, string of2023, string of2025, params SubsidyLevel[] levels) =>
    [
        new(Model2023, rule, $"916/2012 ch. 7 {of2023} (371/2023)", Confidence.Statute, levels),
        new(Model2025, rule, $"380/2023 {of2025}", Confidence.Statute, levels),
    ];
}
