namespace Nivel.Web.Platform.Personal;

/// <summary>The closed list of what an employment authority may hold in an add-on system (D-05), by its items.</summary>
public enum ListItem
{
    /// <summary>Who the person is and how to reach them.</summary>
    Identity,

    /// <summary>Language and need of an interpreter.</summary>
    Language,

    /// <summary>Registration, unemployment, benefit days.</summary>
    JobSearch,

    /// <summary>Education, work experience, skills, wishes.</summary>
    Skills,

    /// <summary>Need of service, plan, phase.</summary>
    ServiceNeed,

    /// <summary>Services, referrals, offers and their results.</summary>
    Services,

    /// <summary>Who works with the person.</summary>
    Workers,
}

/// <summary>Names why a personal field exists. A test fails on a personal field without one (D-05, T-12).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute(ListItem item, string purpose) : Attribute
{
    public ListItem Item { get; } = item;
    public string Purpose { get; } = purpose;
}

/// <summary>Belongs to the national record: in add-on mode read-only here, with source and age (D-02, D-04).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StatutoryAttribute : Attribute;

/// <summary>The entity holds personal data: each of its fields must name its purpose.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PersonalRecordAttribute : Attribute;
