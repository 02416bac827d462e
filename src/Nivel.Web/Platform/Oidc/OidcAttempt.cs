using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Nivel.Web.Platform.Oidc;

/// <summary>One attempt to sign in, kept by the browser in a sealed cookie between our page and the provider's.</summary>
/// <param name="Provider">Key of the provider.</param>
/// <param name="State">Ties the provider's answer to this browser.</param>
/// <param name="Nonce">Ties the token to this attempt.</param>
/// <param name="Verifier">The secret of PKCE (RFC 7636): only who holds it can use the code.</param>
/// <param name="Back">Where to go afterwards, a path of this site.</param>
/// <param name="ExpiresAt">Until when the answer is accepted.</param>
internal sealed record OidcAttempt(string Provider, string State, string Nonce, string Verifier, string Back, DateTimeOffset ExpiresAt)
{
    internal static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    internal static OidcAttempt Begin(OidcProvider provider, string? back, DateTimeOffset now) =>
        new(provider.Key, Random(), Random(), Random(), LocalUrl.OrHome(back), now + Lifetime);

    /// <summary>What the provider is told of the verifier.</summary>
    internal string Challenge => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    private static string Random() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}

/// <summary>Keeps attempts: one cookie each, so that two tabs do not disturb each other, and a list of the answers already used.</summary>
internal sealed class OidcAttempts(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector _seal = protection.CreateProtector("Nivel.Oidc.Attempt.v1");
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new();

    internal void Keep(HttpContext context, OidcAttempt attempt) =>
        context.Response.Cookies.Append(CookieOf(attempt.State), _seal.Protect(JsonSerializer.Serialize(attempt)), Cookie(context, OidcAttempt.Lifetime));

    /// <summary>The attempt that the answer belongs to; it can be taken once.</summary>
    /// <exception cref="OidcRefusedException">Unknown, tampered with, of another provider, expired or used.</exception>
    internal OidcAttempt Take(HttpContext context, OidcProvider provider, string? state)
    {
        if (state is not { Length: > 0 and <= 100 } || context.Request.Cookies[CookieOf(state)] is not { } cookie)
            throw new OidcRefusedException(OidcProblem.AttemptUnknown);
        context.Response.Cookies.Delete(CookieOf(state), Cookie(context, lifetime: null));
        var attempt = Opened(cookie);
        if (attempt.Provider != provider.Key || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(attempt.State), Encoding.UTF8.GetBytes(state)))
            throw new OidcRefusedException(OidcProblem.AttemptUnknown);
        if (attempt.ExpiresAt <= clock.GetUtcNow()) throw new OidcRefusedException(OidcProblem.AttemptExpired);
        if (!FirstUse(attempt)) throw new OidcRefusedException(OidcProblem.AttemptUsed);
        return attempt;
    }

    private OidcAttempt Opened(string cookie)
    {
        try
        {
            return JsonSerializer.Deserialize<OidcAttempt>(_seal.Unprotect(cookie)) ?? throw new OidcRefusedException(OidcProblem.AttemptUnknown);
        }
        catch (Exception broken) when (broken is CryptographicException or JsonException or FormatException)
        {
            throw new OidcRefusedException(OidcProblem.AttemptUnknown, broken);
        }
    }

    // The list is of this process. Behind several the provider's own rule still holds: a code is good once (RFC 6749 4.1.2).
    private bool FirstUse(OidcAttempt attempt)
    {
        foreach (var (state, expiresAt) in _used)
            if (expiresAt <= clock.GetUtcNow()) _used.TryRemove(state, out _);
        return _used.TryAdd(attempt.State, attempt.ExpiresAt);
    }

    // The name is a hash: a state from an address must not choose characters of a header.
    private static string CookieOf(string state) => $"nivel.oidc.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)))[..16]}";

    // Lax, because the provider's redirect comes from another site and must bring the cookie along.
    private static CookieOptions Cookie(HttpContext context, TimeSpan? lifetime) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/signin/oidc",
        MaxAge = lifetime,
        IsEssential = true,
    };
}
