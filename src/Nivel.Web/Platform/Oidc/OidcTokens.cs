using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Nivel.Web.Platform.Oidc;

/// <summary>Changes the code for an identity token and believes it only after everything in it has been checked (OpenID Connect Core 3.1.3.7).</summary>
internal sealed class OidcTokens(IHttpClientFactory clients, OidcDiscovery discovery, TimeProvider clock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    // Signatures by key pairs only: "none" and shared secrets would let anybody who knows the client id make tokens.
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    private readonly JsonWebTokenHandler _tokens = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 64 * 1024 };

    /// <summary>The identity token in exchange for the code.</summary>
    /// <exception cref="OidcRefusedException">The provider refuses, does not answer or answers without a token.</exception>
    internal async Task<string> Exchange(OidcProvider provider, OpenIdConnectConfiguration document, OidcAttempt attempt, string code, string callback, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, document.TokenEndpoint);
        request.Content = new FormUrlEncodedContent(Form(provider, document, attempt, code, callback));
        if (UsesBasic(provider, document)) request.Headers.Authorization = Basic(provider);
        try
        {
            using var response = await clients.CreateClient(OidcDiscovery.Client).SendAsync(request, cancel);
            if ((int)response.StatusCode is >= 400 and < 500) throw new OidcRefusedException(OidcProblem.ProviderRefused);
            response.EnsureSuccessStatusCode();
            using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancel));
            return answer.RootElement.GetProperty("id_token").GetString() ?? throw new OidcRefusedException(OidcProblem.TokenInvalid);
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw new OidcRefusedException(OidcProblem.ProviderUnreachable, failure);
        }
    }

    /// <summary>Who the token is about, after its signature, issuer, audience, times, nonce and subject have been checked.</summary>
    /// <exception cref="OidcRefusedException">Something is wrong; the code says what.</exception>
    internal async Task<ExternalIdentity> Believed(OidcProvider provider, OpenIdConnectConfiguration document, OidcAttempt attempt, string token, CancellationToken cancel)
    {
        var result = await Checked(provider, document, token);
        // A key that we do not know may be new: providers change keys without asking.
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
            result = await Checked(provider, await discovery.Of(provider, anew: true, cancel), token);
        if (!result.IsValid) throw new OidcRefusedException(ProblemOf(result.Exception), result.Exception);
        var jwt = (JsonWebToken)result.SecurityToken;
        if (!jwt.TryGetPayloadValue<string>("nonce", out var nonce) || nonce != attempt.Nonce) throw new OidcRefusedException(OidcProblem.WrongNonce);
        if (jwt.Audiences.Count() > 1 && jwt.Azp != provider.ClientId) throw new OidcRefusedException(OidcProblem.WrongAudience);
        if (string.IsNullOrEmpty(jwt.Subject) || jwt.Subject.Length > 255) throw new OidcRefusedException(OidcProblem.TokenInvalid);
        return ExternalIdentity.From(provider, jwt.Issuer, jwt.Subject, jwt.Claims.Select(claim => (claim.Type, claim.Value)));
    }

    private Task<TokenValidationResult> Checked(OidcProvider provider, OpenIdConnectConfiguration document, string token) =>
        _tokens.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = document.Issuer,
            ValidAudience = provider.ClientId,
            IssuerSigningKeys = document.SigningKeys,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            // The library's own check asks the machine's clock.
            LifetimeValidator = (notBefore, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime - Skew && (notBefore is null || notBefore < clock.GetUtcNow().UtcDateTime + Skew),
        });

    private static string ProblemOf(Exception failure) => failure switch
    {
        SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException or SecurityTokenExpiredException => OidcProblem.TokenExpired,
        SecurityTokenInvalidIssuerException => OidcProblem.WrongIssuer,
        SecurityTokenInvalidAudienceException => OidcProblem.WrongAudience,
        SecurityTokenInvalidSignatureException or SecurityTokenInvalidAlgorithmException => OidcProblem.BadSignature,
        _ => OidcProblem.TokenInvalid,
    };

    private static Dictionary<string, string> Form(OidcProvider provider, OpenIdConnectConfiguration document, OidcAttempt attempt, string code, string callback)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = callback,
            ["code_verifier"] = attempt.Verifier,
        };
        if (UsesBasic(provider, document)) return form;
        form["client_id"] = provider.ClientId;
        if (provider.ClientSecret.Length > 0) form["client_secret"] = provider.ClientSecret;
        return form;
    }

    // Basic is what a provider that does not say must accept (OpenID Connect Discovery 3).
    private static bool UsesBasic(OidcProvider provider, OpenIdConnectConfiguration document) =>
        provider.ClientSecret.Length > 0 && (document.TokenEndpointAuthMethodsSupported.Count == 0 || document.TokenEndpointAuthMethodsSupported.Contains("client_secret_basic"));

    private static AuthenticationHeaderValue Basic(OidcProvider provider) => new("Basic",
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(provider.ClientId)}:{Uri.EscapeDataString(provider.ClientSecret)}")));
}
