using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Nivel.Web.Platform.Oidc;

/// <summary>Signing in through identity providers: authorization code with PKCE (OpenID Connect Core, RFC 7636, RFC 9207).</summary>
public static class OidcEndpoints
{
    /// <summary>Takes the providers from configuration. The identity part adds its <see cref="IExternalSignIn"/>.</summary>
    /// <exception cref="InvalidOperationException">The configuration is wrong; better at start than at the first sign-in.</exception>
    public static IServiceCollection AddOidc(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(OidcProviders.From(configuration));
        services.TryAddSingleton(TimeProvider.System);
        services.AddDataProtection();
        services.AddSingleton<OidcAttempts>().AddSingleton<OidcDiscovery>().AddSingleton<OidcTokens>();
        services.AddHttpClient(OidcDiscovery.Client, client =>
        {
            client.Timeout = TimeSpan.FromSeconds(10);
            client.MaxResponseContentBufferSize = 1024 * 1024;
        }).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services;
    }

    /// <summary>/signin/oidc/{provider} leads to the provider, /signin/oidc/{provider}/callback comes back from it.</summary>
    public static void MapOidc(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/signin/oidc/{provider}").AllowAnonymous();
        group.MapGet("", Start);
        group.MapGet("/callback", Callback);
    }

    private static async Task<IResult> Start(string provider, string? back, HttpContext context, OidcProviders providers, OidcDiscovery discovery, OidcAttempts attempts, TimeProvider clock, ILogger<OidcProviders> log)
    {
        if (providers.Find(provider) is not { } chosen) return Results.NotFound();
        NotKept(context);
        try
        {
            var document = await discovery.Of(chosen, anew: false, context.RequestAborted);
            var attempt = OidcAttempt.Begin(chosen, back, clock.GetUtcNow());
            attempts.Keep(context, attempt);
            return Results.Redirect(QueryHelpers.AddQueryString(document.AuthorizationEndpoint, Question(chosen, attempt, CallbackAddress(chosen, providers, context))));
        }
        catch (OidcRefusedException refused)
        {
            return Refused(chosen, refused.Problem, log);
        }
    }

    private static async Task<IResult> Callback(string provider, HttpContext context, OidcProviders providers, OidcDiscovery discovery, OidcAttempts attempts, OidcTokens tokens, [FromServices] IExternalSignIn door, ILogger<OidcProviders> log)
    {
        if (providers.Find(provider) is not { } chosen) return Results.NotFound();
        NotKept(context);
        var answer = context.Request.Query;
        try
        {
            var attempt = attempts.Take(context, chosen, answer["state"]);
            if (answer.ContainsKey("error")) throw new OidcRefusedException(answer["error"] == "access_denied" ? OidcProblem.Cancelled : OidcProblem.ProviderRefused);
            var document = await discovery.Of(chosen, anew: false, context.RequestAborted);
            // RFC 9207: the answer itself may name its sender; a false name is a mix-up of two providers.
            if (answer.ContainsKey("iss") && answer["iss"] != document.Issuer) throw new OidcRefusedException(OidcProblem.WrongIssuer);
            if (answer["code"].ToString() is not { Length: > 0 and <= 4096 } code) throw new OidcRefusedException(OidcProblem.ProviderRefused);
            var token = await tokens.Exchange(chosen, document, attempt, code, CallbackAddress(chosen, providers, context), context.RequestAborted);
            var identity = await tokens.Believed(chosen, document, attempt, token, context.RequestAborted);
            return await door.SignIn(context, identity) is { } problem ? Refused(chosen, problem, log) : Results.LocalRedirect(attempt.Back);
        }
        catch (OidcRefusedException refused)
        {
            return Refused(chosen, refused.Problem, log);
        }
    }

    private static Dictionary<string, string?> Question(OidcProvider provider, OidcAttempt attempt, string callback)
    {
        var question = new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = provider.ClientId,
            ["redirect_uri"] = callback,
            ["scope"] = provider.Scopes,
            ["state"] = attempt.State,
            ["nonce"] = attempt.Nonce,
            ["code_challenge"] = attempt.Challenge,
            ["code_challenge_method"] = "S256",
            ["ui_locales"] = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        };
        if (provider.AcrValues.Length > 0) question["acr_values"] = provider.AcrValues;
        return question;
    }

    private static string CallbackAddress(OidcProvider provider, OidcProviders providers, HttpContext context) =>
        (providers.PublicAddress?.GetLeftPart(UriPartial.Authority) ?? $"{context.Request.Scheme}://{context.Request.Host}") + provider.CallbackPath;

    private static IResult Refused(OidcProvider provider, string problem, ILogger log)
    {
        log.LogWarning("Signing in through {Provider} was refused: {Problem}", provider.Key, problem);
        return Results.LocalRedirect($"/sign-in?problem={Uri.EscapeDataString(problem)}");
    }

    // Codes and states stand in the address: no cache keeps the answer, and no next page hears where one came from.
    private static void NotKept(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
