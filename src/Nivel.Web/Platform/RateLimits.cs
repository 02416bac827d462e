using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Nivel.Web.Platform;

/// <summary>How often one address may try to sign in or send a public form. Reading is never limited.</summary>
public static class RateLimits
{
    public const string SignIn = "sign-in", PublicForm = "public-form";

    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignIn, http => Window(http, configuration.GetValue("RateLimits:SignIn", 20)));
        limits.AddPolicy(PublicForm, http => Window(http, configuration.GetValue("RateLimits:PublicForm", 60)));
    });

    private static RateLimitPartition<string> Window(HttpContext http, int permits) => HttpMethods.IsPost(http.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("reading");
}
