using PlatformLanguages = Nivel.Web.Platform.Languages;

namespace Nivel.Web.Modules.Services;

/// <summary>The two faces of the card: what everybody reads, and what those who refer need to know.</summary>
public sealed partial class Service
{
    public string NameFi { get; set; } = "";
    public string? NameSv { get; set; }
    public string? NameEn { get; set; }
    public string? SummaryFi { get; set; }
    public string? SummarySv { get; set; }
    public string? SummaryEn { get; set; }

    // Public face, in Finnish with translations where the provider has them.
    public string? ForWhom { get; set; }
    public string? ForWhomSv { get; set; }
    public string? ForWhomEn { get; set; }
    public string? How { get; set; }
    public string? HowSv { get; set; }
    public string? HowEn { get; set; }
    public string? Where { get; set; }
    public string? WhereSv { get; set; }
    public string? WhereEn { get; set; }
    public string? When { get; set; }
    public string? WhenSv { get; set; }
    public string? WhenEn { get; set; }
    public string? Cost { get; set; }
    public string? CostSv { get; set; }
    public string? CostEn { get; set; }
    public string? Accessibility { get; set; }
    public string? AccessibilitySv { get; set; }
    public string? AccessibilityEn { get; set; }
    public string? Website { get; set; }
    public string? ContactPhone { get; set; }
    public string? ContactEmail { get; set; }

    // Professional face: only for those who refer.
    public string? Prerequisites { get; set; }
    public string? DoBefore { get; set; }
    public string? DoDuring { get; set; }
    public string? DoAfter { get; set; }

    /// <summary>Statements and papers that the provider needs with the referral.</summary>
    public string? Statements { get; set; }

    public string? BenefitsDuring { get; set; }
    public string? Goal { get; set; }

    /// <summary>What it really gives, in the referrers' own words.</summary>
    public string? ReallyGives { get; set; }

    public string? LeadsTo { get; set; }

    public string Name => PlatformLanguages.Pick(PlatformLanguages.Current, NameFi, NameSv, NameEn);

    public string Summary => PlatformLanguages.Pick(PlatformLanguages.Current, SummaryFi, SummarySv, SummaryEn);

    /// <summary>The words of the public face in the language of the reader; in Finnish where the provider has no translation.</summary>
    public PublicWords Words => PublicWords.Of(this, PlatformLanguages.Current);

    public IReadOnlyList<string> MunicipalityCodes => Municipalities.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
