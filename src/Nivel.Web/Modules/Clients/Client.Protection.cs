using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Web.Modules.Clients;

/// <summary>How a person may be known and reached outside the named workers.</summary>
/// <param name="GivenName">For addressing; null when it must not be told to somebody who is not sure who it is.</param>
public sealed record OutwardContact(string Name, string? GivenName, string? Phone, string? Email, string? MunicipalityCode, bool IsProtected)
{
    /// <summary>Phone and e-mail, those that there are.</summary>
    public IEnumerable<string> Ways => new[] { Phone, Email }.OfType<string>().Where(w => w.Length > 0);
}

public sealed partial class Client
{
    /// <summary>The one door by which contact details leave: of a protected person (turvakielto, 661/2009 § 36) neither phone, e-mail nor home municipality does, whoever asks and on whatever consent.</summary>
    public OutwardContact ToOthers() => IsProtected ? new(Name, null, null, null, null, true) : new(Name, GivenName, Phone, Email, MunicipalityCode, false);

    public const int LongestWhy = 500;

    /// <summary>Marks a person protected, or lifts it, as it was told. The card is the team's alone: the reason may say from whom the person is kept safe.</summary>
    public void Protect(bool isProtected, string? why, Actor by, DateTimeOffset at)
    {
        if (IsProtected == isProtected) return;
        Protect(isProtected);
        if (isProtected) Record("ProtectionMarked", by, at, Id, $"clients/{Id}", Audience.Team, why?.Trim());
        else Record("ProtectionLifted", by, at, Id, $"clients/{Id}", Audience.Team, why?.Trim());
    }
}
