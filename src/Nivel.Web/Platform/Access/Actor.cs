using System.Security.Claims;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Access;

/// <summary>Who is acting: a user in one role of one organisation of one area. Records are loaded through it.</summary>
public sealed record Actor(UserId UserId, Role Role, OrganisationId OrganisationId, EmploymentAreaId AreaId, string Name)
{
    /// <summary>The own record of a jobseeker who has signed in.</summary>
    public ClientId? ClientId { get; init; }

    /// <summary>The company of an employer who has signed in.</summary>
    public EmployerId? EmployerId { get; init; }

    public bool Is(params ReadOnlySpan<Role> roles) => roles.Contains(Role);

    public ClaimsIdentity ToIdentity(string scheme) => new(Claims(), scheme, ClaimTypes.Name, ClaimTypes.Role);

    private IEnumerable<Claim> Claims()
    {
        yield return new(ClaimTypes.NameIdentifier, UserId.Value.ToString("D"));
        yield return new(ClaimTypes.Name, Name);
        yield return new(ClaimTypes.Role, Role.ToString());
        yield return new("organisation", OrganisationId.ToString());
        yield return new("area", AreaId.ToString());
        if (ClientId is { } client) yield return new("client", client.ToString());
        if (EmployerId is { } employer) yield return new("employer", employer.ToString());
    }

    /// <summary>The actor behind a signed-in principal; null when nobody is signed in or the claims are not whole.</summary>
    public static Actor? From(ClaimsPrincipal? principal)
    {
        if (principal?.Identity?.IsAuthenticated != true) return null;
        if (!Id.TryParse<UserId>(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var user)) return null;
        if (!Enum.TryParse<Role>(principal.FindFirstValue(ClaimTypes.Role), out var role)) return null;
        if (!Id.TryParse<OrganisationId>(principal.FindFirstValue("organisation"), out var organisation)) return null;
        if (!Id.TryParse<EmploymentAreaId>(principal.FindFirstValue("area"), out var area)) return null;
        return new(user, role, organisation, area, principal.FindFirstValue(ClaimTypes.Name) ?? "")
        {
            ClientId = Id.TryParse<ClientId>(principal.FindFirstValue("client"), out var client) ? client : null,
            EmployerId = Id.TryParse<EmployerId>(principal.FindFirstValue("employer"), out var employer) ? employer : null,
        };
    }
}
