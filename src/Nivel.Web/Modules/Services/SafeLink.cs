namespace Nivel.Web.Modules.Services;

/// <summary>Somebody else's address on our page: only the web, nothing that a browser would run.</summary>
public static class SafeLink
{
    public static Uri? Of(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        var whole = address.Contains("://", StringComparison.Ordinal) || address.Contains(':', StringComparison.Ordinal) ? address.Trim() : $"https://{address.Trim()}";
        return Uri.TryCreate(whole, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.UserInfo.Length == 0 && uri.Host.Contains('.', StringComparison.Ordinal) ? uri : null;
    }
}
