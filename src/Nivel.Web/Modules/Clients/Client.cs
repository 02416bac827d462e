using Nivel.Rules;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;
using static Nivel.Web.Platform.Personal.ListItem;

namespace Nivel.Web.Modules.Clients;

/// <summary>Jobseeker (työnhakija, asiakas): the person whose path this is.</summary>
[PersonalRecord]
public sealed partial class Client : Recorded
{
    private Client() { }

    public Client(ClientId id, EmploymentAreaId area, string givenName, string familyName, DateOnly bornOn, string municipality, string language)
    {
        (Id, AreaId, GivenName, FamilyName, BornOn) = (id, area, givenName, familyName, bornOn);
        (MunicipalityCode, Language) = (municipality, language);
    }

    public ClientId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(Identity, "Addressing the person; telling two people apart")]
    public string GivenName { get; private set; } = "";

    [Personal(Identity, "Addressing the person; telling two people apart")]
    public string FamilyName { get; private set; } = "";

    [Personal(Identity, "Matching with the national record at import")]
    public PersonalIdentityCode? IdentityCode { get; set; }

    [Personal(Identity, "Age limits of services and benefits; matching when there is no identity code")]
    public DateOnly BornOn { get; private set; }

    [Personal(Identity, "Which municipality pays and which services are near")]
    public string MunicipalityCode { get; private set; } = "";

    [Personal(Identity, "Agreeing on times")]
    public string? Phone { get; set; }

    [Personal(Identity, "Sending messages that the person has asked for")]
    public string? Email { get; set; }

    /// <summary>Turvakielto: only the named workers open the record, and contact details are not shown to others.</summary>
    [Personal(Identity, "Keeping a protected person safe")]
    public bool IsProtected { get; private set; }

    [Personal(ListItem.Language, "Letters and meetings in the person's own language (D-29)")]
    public string Language { get; private set; } = "fi";

    [Personal(ListItem.Language, "Ordering an interpreter")]
    public bool NeedsInterpreter { get; set; }

    public string Name => $"{GivenName} {FamilyName}";

    public int AgeOn(DateOnly day) => day.Year - BornOn.Year - (day < BornOn.AddYears(day.Year - BornOn.Year) ? 1 : 0);

    public void Protect(bool isProtected) => IsProtected = isProtected;

    public void Rename(string givenName, string familyName) => (GivenName, FamilyName) = (givenName, familyName);

    public void Move(string municipality) => MunicipalityCode = municipality;

    public void Speak(string language) => Language = language;
}
