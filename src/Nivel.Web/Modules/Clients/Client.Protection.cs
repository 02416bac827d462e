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
}
