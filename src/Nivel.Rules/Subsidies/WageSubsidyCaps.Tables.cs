namespace Nivel.Rules.Subsidies;

public static partial class WageSubsidyCaps
{
    private static readonly Days Model2023 = Days.Of(new(2023, 7, 1), new(2024, 12, 31));
    private static readonly Days Model2025 = Days.From(new(2025, 1, 1));
    private static readonly Euros Lower70 = Euros.Parse("1770.00");
    private static readonly Euros Printed70 = Euros.Parse("2770.00");
    private const string Descriptions = "service descriptions of Raahe, Päijät-Häme and others of 2025; until 2024 916/2012 ch. 7 § 14";

    // The old cap was a number of the state budget, read only for companies in 2021.
    private static readonly SubsidyCapTerms[] Old =
    [
        OldCap(Days.Of(new(2015, 1, 1), new(2020, 12, 31)), Confidence.Unverified),
        OldCap(Days.Of(new(2021, 1, 1), new(2021, 12, 31)), Confidence.OfficialBody),
        OldCap(Days.Of(new(2022, 1, 1), new(2023, 6, 30)), Confidence.Unverified),
    ];

    private static readonly InForce<SubsidyCapTerms> Of50 = new([.. Old, .. New("W-09", "item 1", "1260.00")]);

    private static readonly Dictionary<WageSubsidyGround, InForce<SubsidyCapTerms>> Tables = new()
    {
        [WageSubsidyGround.Skills] = Of50,
        [WageSubsidyGround.Over60] = Of50,
        [WageSubsidyGround.Apprenticeship] = Of50,
        [WageSubsidyGround.ReducedWorkAbility] = new([.. Old, .. Of70("W-10a", "W-10b", "ch. 7 § 14", "§ 94.1 item 2")]),
        [WageSubsidyGround.Association] = new([.. Old.Select(row => row with { Confidence = Confidence.Unverified }), .. New("W-11", "item 3", "2020.00")]),
        [WageSubsidyGround.Over55] = new(Of70("W-22", "W-22", "ch. 7 a § 3", "§ 96.3, 94.1 item 2")),
    };

    private static readonly InForce<PartialTerms> Partial = new(
        new PartialTerms(Days.Of(new(2015, 1, 1), new(2023, 6, 30)), "W-01", "old rule on partial months not read", Confidence.Unverified, 30),
        new PartialTerms(Model2023, "W-12", "916/2012 ch. 7 § 14.2 (371/2023)", Confidence.Statute, 30),
        new PartialTerms(Model2025, "W-12", "380/2023 § 94.2", Confidence.Statute, 30));

    private static readonly InForce<RevisionTerms> Revision = new(
        new RevisionTerms(Model2023, "W-13", "916/2012 ch. 7 § 14.3 (371/2023)", Confidence.Statute, 3, Model2023.First),
        new RevisionTerms(Model2025, "W-13", "380/2023 § 94.2; no revising decree found by 8/2026", Confidence.Statute, 3, Model2023.First));

    /// <summary>The caps of a ground by date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public static InForce<SubsidyCapTerms> TermsOf(WageSubsidyGround ground) =>
        Tables.GetValueOrDefault(ground) ?? throw new ArgumentOutOfRangeException(nameof(ground), ground, "Unknown ground.");

    private static SubsidyCapTerms OldCap(Days inForce, Confidence confidence) =>
        new(inForce, "W-01", "te-palvelut.fi: companies in 2021", confidence, Euros.Parse("1400.00"));

    private static SubsidyCapTerms[] New(string rule, string item, string month) =>
    [
        new(Model2023, rule, "916/2012 ch. 7 § 14.1 (371/2023)", Confidence.Statute, Euros.Parse(month)),
        new(Model2025, rule, $"380/2023 § 94.1 {item}", Confidence.Statute, Euros.Parse(month)),
    ];

    private static SubsidyCapTerms[] Of70(string ruleOf2023, string ruleOf2025, string of2023, string of2025) =>
    [
        new(Model2023, ruleOf2023, $"916/2012 {of2023} (371/2023)", Confidence.Statute, Lower70),
        new(Model2025, ruleOf2025, $"380/2023 {of2025}", Confidence.Statute, Printed70) { OtherReading = Lower70, OtherSource = Descriptions },
    ];
}
