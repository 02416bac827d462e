using Nivel.Rules;

namespace Nivel.Web.Platform.Oidc;

/// <summary>Somebody whom an identity provider vouches for. Who that is to us, the identity part decides.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Issuer">The issuer as it stands in the token.</param>
/// <param name="Subject">The provider's lasting name for the person; unique only together with the issuer.</param>
/// <param name="Name">The name to show; null when the provider did not tell.</param>
/// <param name="IdentityCode">Personal identity code (henkilötunnus) from strong identification; null when there is none or it is not valid.</param>
/// <param name="Claims">Everything else that was said, by claim; several values of one claim are parted by line ends.</param>
public sealed record ExternalIdentity(
    OidcProvider Provider, string Issuer, string Subject, string? Name, PersonalIdentityCode? IdentityCode, IReadOnlyDictionary<string, string> Claims)
{
    // Object identifier of the personal identity code in Finland, used by Suomi.fi and the Finnish Trust Network.
    private const string IdentityCodeClaim = "urn:oid:1.2.246.21";

    // What the protocol needs and nobody after it.
    private static readonly HashSet<string> OfTheProtocol = ["iss", "sub", "aud", "exp", "nbf", "iat", "nonce", "azp", "at_hash", "c_hash", "jti", "sid", IdentityCodeClaim];

    internal static ExternalIdentity From(OidcProvider provider, string issuer, string subject, IEnumerable<(string Type, string Value)> claims)
    {
        var all = claims.GroupBy(claim => claim.Type, StringComparer.Ordinal).ToDictionary(same => same.Key, same => string.Join('\n', same.Select(claim => claim.Value)));
        PersonalIdentityCode.TryParse(all.GetValueOrDefault(IdentityCodeClaim), out var code);
        var parts = $"{all.GetValueOrDefault("given_name")} {all.GetValueOrDefault("family_name")}".Trim();
        var name = all.GetValueOrDefault("name") ?? (parts.Length > 0 ? parts : null);
        return new(provider, issuer, subject, name, code, all.Where(claim => !OfTheProtocol.Contains(claim.Key)).ToDictionary());
    }

    /// <summary>The provider's key alone: who somebody is does not belong in a log.</summary>
    public override string ToString() => $"somebody vouched for by {Provider.Key}";
}

/// <summary>The door from identification to our own people: finds or refuses the account and signs it in.</summary>
public interface IExternalSignIn
{
    /// <summary>Signs the person in on the context.</summary>
    /// <returns>Null when signed in, else a problem code for the sign-in page, such as "no-account".</returns>
    Task<string?> SignIn(HttpContext context, ExternalIdentity identity);
}
