namespace Nivel.Rules.Subsidies;

/// <summary>Kinds of employers that the law tells apart.</summary>
public enum EmployerKind
{
    /// <summary>A company or other corporation, also a private trader.</summary>
    Company,

    /// <summary>A natural person.</summary>
    Household,

    /// <summary>A registered association (yhdistys).</summary>
    Association,

    /// <summary>A foundation (säätiö).</summary>
    Foundation,

    /// <summary>A registered religious community.</summary>
    ReligiousCommunity,

    /// <summary>A municipality (kunta).</summary>
    Municipality,

    /// <summary>A joint municipal authority (kuntayhtymä).</summary>
    JointMunicipalAuthority,

    /// <summary>A wellbeing services county (hyvinvointialue), a joint county authority, or Helsinki in its separated social, health and rescue services.</summary>
    WellbeingCounty,

    /// <summary>A state agency or institution.</summary>
    State,
}

/// <summary>An employer who would hire with support.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="IsBusiness">True when the work is in business activity (taloudellinen toiminta): goods or services offered on a market.</param>
public sealed record SubsidisingEmployer(EmployerKind Kind, bool IsBusiness);

/// <summary>Whom the law lets have a subsidy.</summary>
internal static class SubsidisingEmployers
{
    private static readonly WageSubsidyGround[] OfMunicipalities = [WageSubsidyGround.ReducedWorkAbility, WageSubsidyGround.Over60, WageSubsidyGround.Over55];
    private static readonly WageSubsidyGround[] Every = Enum.GetValues<WageSubsidyGround>();

    private static readonly InForce<EmployerTerms> Terms = new(
        new EmployerTerms(Days.Of(new(2015, 1, 1), new(2023, 6, 30)), "W-01", "916/2012 ch. 7 § 3.1 (1366/2014)", Confidence.Statute, Every, HouseholdsNeedBusiness: false),
        new EmployerTerms(Days.Of(new(2023, 7, 1), new(2024, 12, 31)), "W-15", "916/2012 ch. 7 § 3.1, ch. 7 a § 2 (371/2023)", Confidence.Statute, Every, HouseholdsNeedBusiness: true),
        new EmployerTerms(Days.From(new(2025, 1, 1)), "W-16", "380/2023 § 83.1, 95.1", Confidence.Statute, OfMunicipalities, HouseholdsNeedBusiness: true));

    /// <summary>Why the employer cannot have support on the ground, a code; null when it can.</summary>
    internal static (string Code, Step Step)? Refusal(WageSubsidyGround ground, SubsidisingEmployer employer, DateOnly on)
    {
        var terms = Terms.On(on);
        var code = employer.Kind switch
        {
            EmployerKind.State => WageSubsidyRefusals.StateEmployer,
            EmployerKind.Household when terms.HouseholdsNeedBusiness && !employer.IsBusiness => WageSubsidyRefusals.HouseholdWithoutBusiness,
            EmployerKind.Municipality or EmployerKind.JointMunicipalAuthority when !terms.OfMunicipalities.Contains(ground) => WageSubsidyRefusals.MunicipalEmployer,
            not (EmployerKind.Association or EmployerKind.Foundation or EmployerKind.ReligiousCommunity) when ground == WageSubsidyGround.Association => WageSubsidyRefusals.NotAnAssociation,
            _ => null,
        };
        return code is null ? null : (code, terms.Step("refusal", code));
    }

    private sealed record EmployerTerms(Days InForce, string RuleId, string Source, Confidence Confidence, IReadOnlyList<WageSubsidyGround> OfMunicipalities, bool HouseholdsNeedBusiness)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
