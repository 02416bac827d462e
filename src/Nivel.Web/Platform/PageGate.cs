using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Nivel.Web.Platform;

/// <summary>Only so many pages are made at once as the machine has hands for; the rest wait in line. In a rush a few warm connections
/// then serve everybody, where two hundred cold ones would all be slow together.</summary>
/// <remarks>A place in line ends when the answer begins to leave, so a slow reader keeps nobody waiting; forms that are sent do not wait,
/// for a slow sender would hold the place.</remarks>
public sealed class PageGate(RequestDelegate next)
{
    private readonly SemaphoreSlim free = new(Math.Max(8, Environment.ProcessorCount * 4));

    public async Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null) { await next(http); return; }
        await free.WaitAsync(http.RequestAborted);
        var held = 1;
        void Leave() { if (Interlocked.Exchange(ref held, 0) == 1) free.Release(); }
        http.Response.OnStarting(() => { Leave(); return Task.CompletedTask; });
        try { await next(http); }
        finally { Leave(); }
    }
}
