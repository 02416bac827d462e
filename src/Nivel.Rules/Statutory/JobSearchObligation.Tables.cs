namespace Nivel.Rules.Statutory;

public static partial class JobSearchObligation
{
    private static readonly Days Since2022 = Days.Of(new(2022, 5, 2), new(2024, 12, 31));
    private static readonly Days Year2025 = Days.Of(new(2025, 1, 1), new(2025, 12, 31));

    /// <summary>The whole obligation. The number of 2026 was read only in secondary text.</summary>
    public static readonly InForce<ObligationTerms> Full = new(
        new ObligationTerms(Since2022, "P-18", "916/2012 ch. 3 § 3 (1379/2021)", Confidence.Statute, 4, 1, 3),
        new ObligationTerms(Year2025, "P-18", "380/2023 § 44.1", Confidence.Statute, 4, 1, 3),
        new ObligationTerms(Days.From(new(2026, 1, 1)), "P-18", "Kela on sanctions from 1.3.2026", Confidence.Secondary, 4, 1, 3));

    /// <summary>Part-time work and reduced hours. Since 2026 they do not lighten the obligation.</summary>
    public static readonly InForce<ObligationTerms> PartTime = new(
        new ObligationTerms(Since2022, "P-20", "916/2012 ch. 3 § 6 (1379/2021)", Confidence.Statute, 1, 3),
        new ObligationTerms(Year2025, "P-20", "380/2023 § 47.1–2", Confidence.Statute, 1, 3),
        new ObligationTerms(Days.From(new(2026, 1, 1)), "P-21", "Vantaa and Helsinki on the changes of 2026", Confidence.Secondary, 4, 1, 3));

    private static readonly InForce<ObligationTerms> Studying = new(
        new ObligationTerms(Year2025, "P-22", "380/2023 § 47.3", Confidence.Statute, 3, 3));

    private static readonly InForce<LayoffTerms> Laid = new(
        new LayoffTerms(Since2022, "P-23a", "916/2012 ch. 3 § 5 (1379/2021)", Confidence.Statute, 3, FromDiscussion: true),
        new LayoffTerms(Year2025, "P-23b", "380/2023 § 46.2 (435/2024)", Confidence.Statute, 3, FromDiscussion: false));

    private static readonly InForce<PlainTerms> Working = new(
        new PlainTerms(Since2022, "P-24", "1379/2021", Confidence.Statute),
        new PlainTerms(Year2025, "P-24", "380/2023 § 46.1", Confidence.Statute));

    /// <summary>Who has no obligation; what holds since 2026 has not been read.</summary>
    public static readonly InForce<ExemptionTerms> Exemptions = new(
        new ExemptionTerms(Since2022, "P-25a", "916/2012 ch. 3 § 7 (1379/2021)", Confidence.Statute, 12, 6, 25, 1, false),
        new ExemptionTerms(Year2025, "P-25b", "380/2023 § 48", Confidence.Statute, null, null, 25, null, true));

    private static readonly InForce<CountingTerms> Counting = new(
        new CountingTerms(Since2022, "P-26", "380/2023 § 45", Confidence.Statute, 14),
        new CountingTerms(Year2025, "P-26", "380/2023 § 45", Confidence.Statute, 14));

    private static readonly PlainTerms Reported = new(Days.From(new(2022, 5, 2)), "P-27", "380/2023 § 38–39; decree 385/2024 § 4", Confidence.Statute);

    private sealed record LayoffTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months, bool FromDiscussion)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record CountingTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int LeastDays)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record PlainTerms(Days InForce, string RuleId, string Source, Confidence Confidence) : DatedTerms(InForce, RuleId, Source, Confidence);
}
