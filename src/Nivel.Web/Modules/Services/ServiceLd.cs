using System.Text.Json;
using System.Text.Json.Nodes;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Services;

/// <summary>The public face as schema.org Service, so that search engines understand the page. Fields: https://schema.org/Service.</summary>
public static class ServiceLd
{
    public static string Of(Service card, Organisation provider, string address, string kind, IReadOnlyList<string> towns, string area)
    {
        var made = new JsonObject
        {
            ["@context"] = "https://schema.org", ["@type"] = "Service", ["@id"] = address, ["url"] = address, ["name"] = card.Name, ["serviceType"] = kind,
            ["provider"] = Provider(provider),
            ["areaServed"] = new JsonArray([.. (towns.Count > 0 ? towns : [area]).Select(t => (JsonNode)new JsonObject { ["@type"] = "AdministrativeArea", ["name"] = t })]),
            ["availableChannel"] = Channel(card, address),
        };
        if (card.Summary.Length > 0) made["description"] = card.Summary;
        if (card.Words.ForWhom.Text is { } audience) made["audience"] = new JsonObject { ["@type"] = "Audience", ["audienceType"] = audience };
        if (card.Cost?.StartsWith("Maksuton", StringComparison.OrdinalIgnoreCase) == true) made["offers"] = new JsonObject { ["@type"] = "Offer", ["price"] = "0", ["priceCurrency"] = "EUR" };
        // The default encoder writes < and > as codes, so no text can end the element it stands in.
        return made.ToJsonString(new JsonSerializerOptions());
    }

    private static JsonObject Provider(Organisation provider)
    {
        var made = new JsonObject { ["@type"] = "Organization", ["name"] = provider.Name };
        if (SafeLink.Of(provider.Website) is { } site) made["url"] = site.AbsoluteUri;
        return made;
    }

    private static JsonObject Channel(Service card, string address)
    {
        var made = new JsonObject { ["@type"] = "ServiceChannel", ["serviceUrl"] = SafeLink.Of(card.Website)?.AbsoluteUri ?? address };
        if (!string.IsNullOrWhiteSpace(card.ContactPhone)) made["servicePhone"] = new JsonObject { ["@type"] = "ContactPoint", ["telephone"] = card.ContactPhone };
        var languages = card.Languages.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (languages.Length > 0) made["availableLanguage"] = new JsonArray([.. languages.Select(l => (JsonNode)l)]);
        return made;
    }
}
