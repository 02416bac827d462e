using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nivel.Web.Platform.Oidc;

namespace Nivel.Tests.Platform.Oidc;

/// <summary>A clock that stands until it is moved; it starts at 23:30 UTC, when the Finnish day is already the next.</summary>
internal sealed class StandingClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 12, 23, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    internal void Pass(TimeSpan time) => _now += time;
}

/// <summary>Remembers who was let in; refuses with a code when told to.</summary>
internal sealed class Gate : IExternalSignIn
{
    internal List<ExternalIdentity> LetIn { get; } = [];

    internal string? Problem { get; set; }

    public Task<string?> SignIn(HttpContext context, ExternalIdentity identity)
    {
        if (Problem is null) LetIn.Add(identity);
        return Task.FromResult(Problem);
    }
}

/// <summary>A site with nothing but signing in, the provider that it trusts, and one browser.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly CookieContainer _cookies = new();

    private TestSite(WebApplication app, TestProvider provider, StandingClock clock, Gate gate, Lines log)
    {
        (_app, Provider, Clock, Gate, Log) = (app, provider, clock, gate, log);
        Browser = NewBrowser(_cookies);
    }

    internal TestProvider Provider { get; }

    internal StandingClock Clock { get; }

    internal Gate Gate { get; }

    internal Lines Log { get; }

    internal HttpClient Browser { get; }

    internal string Address => _app.Urls.First();

    internal OidcProviders Providers => _app.Services.GetRequiredService<OidcProviders>();

    internal static async Task<TestSite> Start()
    {
        var (clock, gate, log) = (new StandingClock(), new Gate(), new Lines());
        var provider = await TestProvider.Start(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(Settings(provider.Address));
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton<IExternalSignIn>(gate).AddOidc(builder.Configuration);
        var app = builder.Build();
        app.MapOidc();
        await app.StartAsync();
        return new TestSite(app, provider, clock, gate, log);
    }

    /// <summary>A browser that keeps cookies and shows every redirect.</summary>
    internal static HttpClient NewBrowser(CookieContainer? cookies = null) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() });

    /// <summary>What the browser would send along to the address.</summary>
    internal string CookieFor(string address) => _cookies.GetCookieHeader(new Uri(address));

    /// <summary>Presses the button and signs in at the provider: the address that the provider sends the browser back to.</summary>
    internal async Task<string> ComeBack(string query = "")
    {
        var start = await Go(Browser, $"{Address}/signin/oidc/area{query}");
        return await Go(Browser, start);
    }

    /// <summary>Where the address redirects to.</summary>
    internal static async Task<string> Go(HttpClient browser, string address)
    {
        using var response = await browser.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, address);
        return response.Headers.Location!.OriginalString;
    }

    /// <summary>The whole way; where it ends.</summary>
    internal async Task<string> SignIn(string query = "") => await Go(Browser, await ComeBack(query));

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
        await Provider.DisposeAsync();
    }

    private static Dictionary<string, string?> Settings(string authority) => new()
    {
        ["Oidc:Providers:area:Authority"] = authority,
        ["Oidc:Providers:area:ClientId"] = TestProvider.ClientId,
        ["Oidc:Providers:area:ClientSecret"] = TestProvider.Secret,
        ["Oidc:Providers:area:ForWhom"] = "staff",
        ["Oidc:Providers:area:RequireHttps"] = "false",
        ["Oidc:Providers:area:ButtonText:fi"] = "Kirjaudu alueen tunnuksilla",
        ["Oidc:Providers:other:Authority"] = authority,
        ["Oidc:Providers:other:ClientId"] = TestProvider.ClientId,
        ["Oidc:Providers:other:ForWhom"] = "jobseeker",
        ["Oidc:Providers:other:RequireHttps"] = "false",
    };
}

/// <summary>Everything that was logged, for asserting what was not.</summary>
internal sealed class Lines : ILoggerProvider, ILogger
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

    internal string All => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose() { }
}
