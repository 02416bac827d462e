namespace Nivel.Rules.Subsidies;

public static partial class WageSubsidyRefusals
{
    private const string Public = "municipality-or-county-outside-the-market";
    private const string Hundred = "100-percent-subsidy";

    private static IEnumerable<(string Code, bool Stands)> Reasons(WageSubsidyApplication a, RefusalTerms terms)
    {
        var is55 = a.Ground == WageSubsidyGround.Over55;
        yield return (Dismissals, HasDismissed(a, terms) && IsFreeOfDismissals(a) is null);
        yield return (Distortion, a.WouldDistort && !is55);
        yield return (Neglect, a.HasNeglectedDuties && (is55 || !a.HasSpecialReason));
        yield return (Sentence, a.IsSentenced);
        yield return (SamePerson, !a.IsExtension && a.Ground != WageSubsidyGround.ReducedWorkAbility
            && a.EarlierSupportEndedOn is { } ended && a.DecidedOn < FinnishCalendar.AddMonths(ended, terms.MonthsBetween));
        yield return (OtherAid, is55 ? a.HasOtherAid : a.LeavesOnlyLittle);
        yield return (Started, !a.IsExtension && a.EmploymentStartsOn < a.DecidedOn);
        yield return (AgreedPay, a.RefusesAgreedPay);
        yield return (ResultOnly, a.PaysByResultOnly);
    }

    private static bool HasDismissed(WageSubsidyApplication a, RefusalTerms terms) =>
        a.DismissedOn is { } on && on >= FinnishCalendar.AddMonths(a.AppliedOn, -terms.MonthsAfterDismissals) && !a.HasAsManyAgain;

    // § 83.3 item 1 frees those of § 83.2 items 1 and 2. Item 2 was the county until 2024 and is the 100 % subsidy since 2025,
    // which may be a slip of the legislator: the text is followed and marked as read so.
    private static string? IsFreeOfDismissals(WageSubsidyApplication a) => a switch
    {
        { Ground: WageSubsidyGround.Over55 } => null,
        { Employer: { IsBusiness: false, Kind: EmployerKind.Municipality or EmployerKind.JointMunicipalAuthority or EmployerKind.WellbeingCounty } } => Public,
        { Ground: WageSubsidyGround.Association } when a.DecidedOn >= Subsidy[1].InForce.First => Hundred,
        _ => null,
    };
}
