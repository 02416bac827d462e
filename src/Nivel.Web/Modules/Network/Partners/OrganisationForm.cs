using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>What a coordinator types of an organisation. The form's own shape, so that nothing else of it can be posted.</summary>
public sealed class OrganisationForm
{
    private const int LongestName = 300, LongestEmail = 254, LongestPhone = 60, LongestSite = 500;

    public OrganisationKind? Kind { get; set; }
    public string? NameFi { get; set; }
    public string? NameSv { get; set; }
    public string? NameEn { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Website { get; set; }
    public string? Business { get; set; }
    public string? Municipality { get; set; }
    public int Version { get; set; }

    public static OrganisationForm Of(Organisation o) => new()
    {
        Kind = o.Kind, NameFi = o.Name, NameSv = o.NameSv, NameEn = o.NameEn, Email = o.Email, Phone = o.Phone, Website = o.Website, Business = o.BusinessId, Municipality = o.MunicipalityCode, Version = o.Version,
    };

    public OrganisationFacts Facts() => new(Kind!.Value, NameFi!.Trim(), Typed.Text(NameSv), Typed.Text(NameEn), Email?.Trim() ?? "")
    {
        Phone = Typed.Text(Phone), Website = Typed.Text(Website), BusinessId = Typed.Text(Business), MunicipalityCode = Typed.Text(Municipality),
    };

    /// <summary>Field → code of "Network.wrong-…", with the longest that fits.</summary>
    public IEnumerable<(string Field, string Code, int Most)> Problems(IEnumerable<string> municipalities)
    {
        if (Kind is null || !Enum.IsDefined(Kind.Value)) yield return (nameof(Kind), "organisation-kind", 0);
        if (Typed.Text(NameFi) is not { Length: <= LongestName }) yield return (nameof(NameFi), "organisation-name", LongestName);
        foreach (var (field, text, most) in ((string, string?, int)[])[(nameof(NameSv), NameSv, LongestName), (nameof(NameEn), NameEn, LongestName), (nameof(Phone), Phone, LongestPhone)])
            if (text?.Length > most) yield return (field, "long", most);
        if (Typed.Text(Email) is { } mail && (mail.Length > LongestEmail || !System.Net.Mail.MailAddress.TryCreate(mail, out _))) yield return (nameof(Email), "email", 0);
        // A referral goes by mail, a question by phone: with neither nobody can be asked.
        else if (Typed.Text(Email) is null && Typed.Text(Phone) is null) yield return (nameof(Email), "organisation-unreachable", 0);
        if (Typed.Text(Website) is { } site && (site.Length > LongestSite || SafeLink.Of(site) is null)) yield return (nameof(Website), "organisation-site", 0);
        if (Typed.Text(Business) is { } business && !Rules.BusinessId.TryParse(business, out _)) yield return (nameof(Business), "organisation-business", 0);
        if (Typed.Text(Municipality) is { } town && !municipalities.Contains(town)) yield return (nameof(Municipality), "organisation-town", 0);
    }
}
