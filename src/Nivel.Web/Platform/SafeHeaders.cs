namespace Nivel.Web.Platform;

/// <summary>The headers of every answer: nothing inline, nothing from elsewhere, no framing, no address leaks to other sites.</summary>
public sealed class SafeHeaders(RequestDelegate next)
{
    private const string Policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ";

    /// <summary>The one page that others may frame: the search of services, which knows no session and changes nothing.</summary>
    private const string Framed = "/widget";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        var framed = context.Request.Path == Framed;
        headers.ContentSecurityPolicy = Policy + (framed ? "*" : "'none'");
        headers.XContentTypeOptions = "nosniff";
        if (!framed) headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        context.Response.OnStarting(() =>
        {
            // A person's page must not stay in a shared browser's cache; static files set their own.
            if (!headers.ContainsKey("Cache-Control")) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
