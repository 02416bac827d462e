using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Employers;

/// <summary>The consent by which an employer gets to know who a candidate is: skills and contact, this employer, this order, a time.</summary>
public static class OrderConsent
{
    /// <summary>As long as a recruitment lasts; the person may withdraw it on any day before.</summary>
    public const int Months = 3;

    public const ConsentScope Shared = ConsentScope.Contact | ConsentScope.Skills;

    public static Consent Give(Client client, JobOrder order, string employer, ConsentWay way, DateOnly until, Actor by, DateTimeOffset at, DateOnly today) =>
        Consent.Give(client, by, at, today, new(null, order.EmployerId, employer), "job-order", Shared, way, until, order.Place);
}
