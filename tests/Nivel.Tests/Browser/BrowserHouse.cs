using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Browser;

/// <summary>The house on a loopback port and a headless Chromium in front of it.</summary>
public sealed class BrowserHouse : TestHouse, IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>The shell has no window of its own to draw; the whole browser opens one for every person and takes several times as long.</summary>
    private static readonly string[] Browsers = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public string Address => Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    protected override void Serve(WebApplicationBuilder builder) => builder.WebHost.UseUrls("http://127.0.0.1:0");

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Array.Find(Browsers, File.Exists), Args = Arguments });
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await DisposeAsync();
    }

    /// <summary>A new browser window of one person. Whatever the console complains of is kept.</summary>
    public async Task<Window> Open(string? persona = null, bool script = true, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = Address, JavaScriptEnabled = script, Locale = "fi-FI", ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        context.SetDefaultTimeout(10_000);
        // A page may take long on a machine that does other work: opening one says nothing of speed.
        context.SetDefaultNavigationTimeout(120_000);
        var window = new Window(await context.NewPageAsync());
        if (persona is not null) await window.SignIn(persona);
        return window;
    }
}

/// <summary>One person's window.</summary>
public sealed class Window
{
    /// <summary>A phone held upright, and the window of the other tests.</summary>
    private const int Narrow = 390, Wide = 1280;

    private const string NarrowRules = "axe.run(document, { runOnly: { type: 'rule', values: ['scrollable-region-focusable', 'target-size'] }, resultTypes: ['violations'] }).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html)))";

    private readonly List<string> complaints = [];

    public Window(IPage page)
    {
        Page = page;
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal)) complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts and of the content policy.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public async Task SignIn(string persona)
    {
        await Page.GotoAsync("/sign-in");
        await Page.Locator($"button[value='{persona}']").ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>What axe finds against WCAG 2.2 A and AA, as sentences; on a phone's width what a narrow window brings: parts that scroll without a key, targets too near each other, and a page that must be pushed sideways (1.4.10).</summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        var sofar = complaints.Count;
        var found = await Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
        await Page.SetViewportSizeAsync(Narrow, 900);
        // The checker is in the page by now.
        var narrow = await Page.EvaluateAsync<string[]>(NarrowRules);
        var sideways = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        await Page.SetViewportSizeAsync(Wide, 900);
        // The checker's own styles meet our content policy; what it causes is not the page's fault.
        complaints.RemoveRange(sofar, complaints.Count - sofar);
        return
        [
            .. found.Violations.SelectMany(v => v.Nodes.Select(n => $"{Where}: {v.Id}: {n.Html}")), .. narrow.Select(n => $"{Where}: {n} (at {Narrow})"),
            .. sideways > Narrow ? [$"{Where}: {sideways} wide at {Narrow}"] : (string[])[],
        ];
    }

    private string Where => new Uri(Page.Url).PathAndQuery;
}
