using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Nivel.Tests.Platform.Oidc;

/// <summary>A small identity provider on loopback that really signs its tokens and really checks PKCE, the secret and that a code is used once.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    internal const string ClientId = "nivel", Secret = "hush & blanks";
    // Making a key takes longer than a test: all providers begin with the same one, and strangers share another.
    private static readonly RsaSecurityKey FirstKey = NewKey();
    internal static readonly RsaSecurityKey StrangersKey = NewKey();

    private readonly ConcurrentDictionary<string, (string Challenge, string Nonce, string Redirect)> _codes = new();
    private readonly TimeProvider _clock;
    private readonly WebApplication _app;
    private RsaSecurityKey _key = FirstKey;

    private TestProvider(TimeProvider clock)
    {
        _clock = clock;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", Describe);
        _app.MapGet("/keys", Keys);
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", (Delegate)Token);
    }

    internal string Address => _app.Urls.First();

    /// <summary>What the next tokens say differently from the truth.</summary>
    internal Action<SecurityTokenDescriptor> Twist { get; set; } = _ => { };

    /// <summary>A token that replaces the real one; null for the real one.</summary>
    internal Func<string, string>? Forge { get; set; }

    internal string DeclaredIssuer { get; set; } = "";

    internal bool TokenEndpointIsDown { get; set; }

    internal int TimesAskedForKeys { get; private set; }

    internal static async Task<TestProvider> Start(TimeProvider clock)
    {
        var provider = new TestProvider(clock);
        await provider._app.StartAsync();
        provider.DeclaredIssuer = provider.Address;
        return provider;
    }

    internal void ChangeKey() => _key = NewKey();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = RandomNumberGenerator.GetHexString(8) };

    private IResult Describe() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = DeclaredIssuer,
        ["authorization_endpoint"] = $"{Address}/authorize",
        ["token_endpoint"] = $"{Address}/token",
        ["jwks_uri"] = $"{Address}/keys",
        ["response_types_supported"] = new[] { "code" },
        ["subject_types_supported"] = new[] { "public" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
    });

    private IResult Keys()
    {
        TimesAskedForKeys++;
        var open = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_key.Rsa.ExportParameters(false)) { KeyId = _key.KeyId });
        return Results.Json(new { keys = new[] { new { kty = open.Kty, kid = open.Kid, n = open.N, e = open.E, use = "sig", alg = "RS256" } } });
    }

    // Nobody types a password here: the person is always Aino.
    private IResult Authorize(string state, string nonce, string code_challenge, string redirect_uri)
    {
        var code = RandomNumberGenerator.GetHexString(32);
        _codes[code] = (code_challenge, nonce, redirect_uri);
        return Results.Redirect(QueryHelpers.AddQueryString(redirect_uri, new Dictionary<string, string?> { ["code"] = code, ["state"] = state }));
    }

    private async Task<IResult> Token(HttpContext context)
    {
        if (TokenEndpointIsDown) return Results.StatusCode(503);
        var form = await context.Request.ReadFormAsync();
        var expected = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{ClientId}:{Uri.EscapeDataString(Secret)}"))}";
        var challenge = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (context.Request.Headers.Authorization != expected || !_codes.TryRemove(form["code"].ToString(), out var asked) || asked.Challenge != challenge || asked.Redirect != form["redirect_uri"])
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        var token = Signed(asked.Nonce);
        return Results.Json(new { access_token = "x", token_type = "Bearer", id_token = Forge is null ? token : Forge(token) });
    }

    private string Signed(string nonce)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = ClientId,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(5),
            Claims = new Dictionary<string, object> { ["sub"] = "aino-1", ["nonce"] = nonce, ["given_name"] = "Aino", ["family_name"] = "Äijälä", ["urn:oid:1.2.246.21"] = "131052-308T", ["acr"] = "substantial" },
            SigningCredentials = new SigningCredentials(_key, "RS256"),
        };
        Twist(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }
}
