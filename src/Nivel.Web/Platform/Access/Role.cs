namespace Nivel.Web.Platform.Access;

/// <summary>What a user is in the network; one row of the table in design/product.md each.</summary>
public enum Role
{
    /// <summary>Palveluneuvoja: the walk-in desk.</summary>
    Adviser,

    /// <summary>Omavalmentaja: the one named worker of a jobseeker.</summary>
    PersonalCoach,

    /// <summary>Työhönvalmentaja: works with the person and the employer.</summary>
    JobCoach,

    /// <summary>Kela, nurse, social worker, school: a part of the path.</summary>
    Specialist,

    /// <summary>Palveluntuottaja: answers referrals and keeps its cards.</summary>
    Provider,

    /// <summary>Työnantaja.</summary>
    Employer,

    /// <summary>Työnhakija: own path.</summary>
    Jobseeker,

    /// <summary>Verkoston koordinaattori: map, cards, gaps; no persons.</summary>
    Coordinator,

    /// <summary>Johto: figures; no persons.</summary>
    Manager,

    /// <summary>Pääkäyttäjä: users, areas, imports; no persons.</summary>
    Administrator,
}

public static class Roles
{
    /// <summary>Workers of the employment authority who meet jobseekers.</summary>
    public static readonly IReadOnlyList<Role> MeetingClients = [Role.Adviser, Role.PersonalCoach, Role.JobCoach];

    public static bool MeetsClients(this Role role) => MeetingClients.Contains(role);
}
