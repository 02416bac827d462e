using Nivel.Rules;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Referrals;

/// <summary>A ground on which the law lets necessary data be told without the person's consent: to whom, and since when.</summary>
/// <param name="Code">Text "Referrals.law-…"; kept with the referral and shown to the person.</param>
/// <param name="Rule">The rule that holds it.</param>
/// <param name="To">The kinds of receivers that the section speaks of.</param>
public sealed record LawGround(string Code, string Rule, Days InForce, IReadOnlyList<OrganisationKind> To)
{
    private static readonly Days SinceReform = Days.From(new DateOnly(2025, 1, 1));

    /// <summary>The closed list: nothing else lets a referral go without consent, and no ground covers health.</summary>
    public static readonly IReadOnlyList<LawGround> All =
    [
        // 380/2023 § 116.4: what a provider of services needs for arranging the service, regardless of secrecy.
        new("provider-116", "D-14", SinceReform, [OrganisationKind.Municipality, OrganisationKind.School, OrganisationKind.Workshop, OrganisationKind.Association, OrganisationKind.Foundation, OrganisationKind.Company, OrganisationKind.Parish]),
        // 380/2023 § 115: what an employment authority needs for its own task.
        new("authority-115", "D-15", SinceReform, [OrganisationKind.EmploymentAuthority]),
        // 381/2023 § 15: what the parties of multi-agency support need of each other.
        new("multi-agency-15", "T-16", SinceReform, [OrganisationKind.EmploymentAuthority, OrganisationKind.WellbeingCounty, OrganisationKind.Kela]),
    ];

    /// <summary>The grounds that may be chosen for a receiver on a day; none means that only consent will do.</summary>
    public static IReadOnlyList<LawGround> For(OrganisationKind to, DateOnly today) => [.. All.Where(g => g.To.Contains(to) && g.InForce.Contain(today))];

    public static bool Knows(string? code) => All.Any(g => g.Code == code);
}
