using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Nivel.Web.Platform.Oidc;

/// <summary>What a provider says of itself: endpoints and signing keys, fetched when needed and kept half a day.</summary>
internal sealed class OidcDiscovery(IHttpClientFactory clients, TimeProvider clock, ILogger<OidcDiscovery> log)
{
    internal const string Client = "oidc";
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    // A stream of tokens with invented key names must not become a stream of questions to the provider.
    private static readonly TimeSpan BetweenForced = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (OpenIdConnectConfiguration Document, DateTimeOffset FetchedAt)> _known = new();
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>The document; older than half a day, or at least a minute old when keys must be looked up anew, it is fetched again.</summary>
    /// <exception cref="OidcRefusedException">The provider does not answer and nothing is kept, or it says it is somebody else.</exception>
    internal async Task<OpenIdConnectConfiguration> Of(OidcProvider provider, bool anew, CancellationToken cancel)
    {
        if (IsGood(provider, anew, out var kept)) return kept!;
        await _oneAtATime.WaitAsync(cancel);
        try
        {
            return IsGood(provider, anew, out kept) ? kept! : await Fetched(provider, cancel);
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or HttpRequestException or ArgumentException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            log.LogWarning("Identity provider {Provider} could not be asked about itself: {Failure}", provider.Key, failure.GetType().Name);
            return _known.TryGetValue(provider.Key, out var old) ? old.Document : throw new OidcRefusedException(OidcProblem.ProviderUnreachable, failure);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private bool IsGood(OidcProvider provider, bool anew, out OpenIdConnectConfiguration? document)
    {
        var known = _known.TryGetValue(provider.Key, out var kept);
        document = kept.Document;
        return known && clock.GetUtcNow() - kept.FetchedAt < (anew ? BetweenForced : Fresh);
    }

    private async Task<OpenIdConnectConfiguration> Fetched(OidcProvider provider, CancellationToken cancel)
    {
        var retriever = new HttpDocumentRetriever(clients.CreateClient(Client)) { RequireHttps = provider.RequireHttps };
        var address = $"{provider.Authority.TrimEnd('/')}/.well-known/openid-configuration";
        var document = await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, cancel);
        // OpenID Connect Discovery 4.3: the issuer must be the address it was asked at, or one provider could speak for another.
        if (document.Issuer?.TrimEnd('/') != provider.Authority.TrimEnd('/')) throw new OidcRefusedException(OidcProblem.WrongIssuer);
        if (!IsEndpoint(document.AuthorizationEndpoint, provider) || !IsEndpoint(document.TokenEndpoint, provider)) throw new OidcRefusedException(OidcProblem.ProviderUnreachable);
        _known[provider.Key] = (document, clock.GetUtcNow());
        return document;
    }

    private static bool IsEndpoint(string? address, OidcProvider provider) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || !provider.RequireHttps && uri.Scheme == Uri.UriSchemeHttp);
}
