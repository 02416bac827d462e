namespace Nivel.Web.Platform.Oidc;

/// <summary>Whose button a provider is.</summary>
public enum ForWhom
{
    /// <summary>Staff of the area and its network: usually the organisation's own directory.</summary>
    Staff,

    /// <summary>Jobseekers: strong identification (vahva tunnistautuminen).</summary>
    Jobseeker,
}

/// <summary>One identity provider, from configuration Oidc:Providers:{key}.</summary>
public sealed record OidcProvider
{
    /// <summary>Its name in addresses: small letters, digits and hyphens. Taken from the configuration section's name.</summary>
    public string Key { get; init; } = "";

    /// <summary>The issuer's address, exactly as it stands in its discovery document.</summary>
    public string Authority { get; init; } = "";

    /// <summary>What the provider calls us.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>The shared secret; empty for a public client, which is safe only because of PKCE.</summary>
    public string ClientSecret { get; init; } = "";

    /// <summary>Scopes parted by blanks.</summary>
    public string Scopes { get; init; } = "openid profile";

    /// <summary>The level of assurance asked for (acr_values), for providers of strong identification; none when empty.</summary>
    public string AcrValues { get; init; } = "";

    /// <summary>Whose button it is.</summary>
    public ForWhom ForWhom { get; init; }

    /// <summary>Words of the button by language: fi, sv, en.</summary>
    public Dictionary<string, string> ButtonText { get; init; } = [];

    /// <summary>False lets plain http through, for a provider on the developer's own machine.</summary>
    public bool RequireHttps { get; init; } = true;

    /// <summary>Words of the button in a language, else in Finnish, else the key.</summary>
    public string ButtonIn(string language) => ButtonText.GetValueOrDefault(language) ?? ButtonText.GetValueOrDefault("fi") ?? Key;

    /// <summary>Where the button leads.</summary>
    public string StartAddress(string? back = null) =>
        $"/signin/oidc/{Key}{(back is null ? "" : $"?back={Uri.EscapeDataString(LocalUrl.OrHome(back))}")}";

    internal string CallbackPath => $"/signin/oidc/{Key}/callback";

    /// <summary>What is wrong with the configuration, for the person who starts the server; null when nothing is.</summary>
    internal string? WhatIsWrong()
    {
        if (Key.Length == 0 || !Key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return $"Oidc:Providers:{Key}: the name may have small letters, digits and hyphens.";
        if (ClientId.Length == 0) return $"Oidc:Providers:{Key}:ClientId is missing.";
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address)) return $"Oidc:Providers:{Key}:Authority is not an address.";
        if (address.Scheme != Uri.UriSchemeHttps && (RequireHttps || !address.IsLoopback)) return $"Oidc:Providers:{Key}:Authority must be https.";
        return Scopes.Split(' ').Contains("openid") ? null : $"Oidc:Providers:{Key}:Scopes must have openid.";
    }
}

/// <summary>The identity providers of this installation.</summary>
public sealed class OidcProviders
{
    private readonly Dictionary<string, OidcProvider> _byKey;

    /// <exception cref="InvalidOperationException">The configuration is wrong; the message says where and never shows a secret.</exception>
    public OidcProviders(IEnumerable<OidcProvider> providers, Uri? publicAddress = null)
    {
        _byKey = providers.ToDictionary(provider => provider.Key, StringComparer.Ordinal);
        PublicAddress = publicAddress;
        if (_byKey.Values.Select(provider => provider.WhatIsWrong()).FirstOrDefault(wrong => wrong is not null) is { } wrong)
            throw new InvalidOperationException(wrong);
    }

    /// <summary>The address that people see, Oidc:PublicAddress; the request's own when null.</summary>
    public Uri? PublicAddress { get; }

    /// <summary>The providers of one group in order of their key.</summary>
    public IReadOnlyList<OidcProvider> For(ForWhom forWhom) =>
        [.. _byKey.Values.Where(provider => provider.ForWhom == forWhom).OrderBy(provider => provider.Key, StringComparer.Ordinal)];

    /// <summary>The provider; null when there is none of that name.</summary>
    public OidcProvider? Find(string key) => _byKey.GetValueOrDefault(key);

    internal static OidcProviders From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Oidc");
        var providers = section.GetSection("Providers").GetChildren().Select(one => (one.Get<OidcProvider>() ?? new OidcProvider()) with { Key = one.Key });
        return new OidcProviders(providers, section.GetValue<Uri?>("PublicAddress"));
    }
}
