using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Nivel.Web.Platform.Observing;

/// <summary>Health, metrics and, where a collector is named, traces. None of them carries a name or an address of a person.</summary>
public static class Observing
{
    public static void AddObserving(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Meters>();
        if (configuration["Otlp"] is { } collector) services.AddHostedService(_ => new Traces(new Uri(collector)));
    }

    public static void MapObserving(this IEndpointRouteBuilder app)
    {
        app.ServiceProvider.GetRequiredService<Meters>();
        app.MapGet("/health", async (Db db) => await db.Database.CanConnectAsync() ? Results.Text("ok") : Results.Text("database does not answer", statusCode: 503));
        app.MapGet("/metrics", async (Meters meters, Db db, HttpContext http) =>
            IsLocal(http) ? Results.Text(meters.Write() + await OutboxLines(db)) : Results.NotFound());
    }

    /// <summary>Figures of the house are read from the same machine only; a collector elsewhere gets them through a proxy.</summary>
    private static bool IsLocal(HttpContext http) => http.Connection.RemoteIpAddress is null || System.Net.IPAddress.IsLoopback(http.Connection.RemoteIpAddress);

    private static async Task<string> OutboxLines(Db db)
    {
        var states = await db.Outbox.GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return string.Concat(states.Select(s => $"nivel_outbox_messages{{state=\"{s.Key}\"}} {s.Count}\n"));
    }

    private sealed class Traces(Uri collector) : IHostedService
    {
        private TracerProvider? provider;

        public Task StartAsync(CancellationToken cancel)
        {
            provider = Sdk.CreateTracerProviderBuilder().AddSource("Microsoft.AspNetCore", "Npgsql").AddProcessor(new ScrubPaths())
                .AddOtlpExporter(o => o.Endpoint = collector).Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancel)
        {
            provider?.Dispose();
            return Task.CompletedTask;
        }
    }

    /// <summary>Paths carry ids of persons: only the route's pattern leaves the house.</summary>
    private sealed class ScrubPaths : BaseProcessor<System.Diagnostics.Activity>
    {
        public override void OnEnd(System.Diagnostics.Activity activity)
        {
            foreach (var tag in (string[])["url.path", "url.query", "url.full", "http.target", "db.statement", "db.query.text"]) activity.SetTag(tag, null);
        }
    }
}
