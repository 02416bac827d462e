using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;

namespace Nivel.Tests.Houses;

/// <summary>Somebody with a browser without JavaScript: goes to pages, fills in forms, follows redirects, keeps cookies.</summary>
public sealed class Visitor
{
    private readonly HttpClient http;
    private readonly CookieContainer cookies = new();
    private static readonly Uri Home = new("http://localhost/");

    /// <summary>A slow machine is no fault of a page.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public Visitor(TestServer server, string language)
    {
        http = new HttpClient(new Cookies(cookies, server.CreateHandler())) { BaseAddress = Home, Timeout = Patience };
        cookies.Add(Home, new Cookie("nivel.language", language));
    }

    public Cookie? SessionCookie => cookies.GetAllCookies().FirstOrDefault(c => c.Name == "nivel.session");

    public async Task SignIn(string persona)
    {
        var page = await Go("/sign-in");
        var answer = await page.Submit("form.n-personas", ("persona", persona));
        answer.Path.ShouldNotStartWith("/sign-in", customMessage: $"The persona {persona} could not sign in");
    }

    /// <summary>Goes to an address and follows redirects, as a browser does.</summary>
    public Task<Page> Go(string path) => Follow(new HttpRequestMessage(HttpMethod.Get, new Uri(Home, path)));

    public Task<HttpResponseMessage> Raw(HttpRequestMessage request) => http.SendAsync(request);

    internal async Task<Page> Follow(HttpRequestMessage request)
    {
        var answer = await http.SendAsync(request);
        for (var hops = 0; (int)answer.StatusCode is >= 300 and < 400 && answer.Headers.Location is { } to && hops < 10; hops++)
            answer = await http.GetAsync(new Uri(answer.RequestMessage!.RequestUri!, to));
        return await Page.Read(this, answer);
    }

    private sealed class Cookies(CookieContainer jar, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
        {
            var mine = jar.GetCookieHeader(request.RequestUri!);
            if (mine.Length > 0) request.Headers.Add("Cookie", mine);
            var answer = await base.SendAsync(request, cancel);
            answer.RequestMessage = request;
            if (answer.Headers.TryGetValues("Set-Cookie", out var set))
                foreach (var cookie in set) jar.SetCookies(request.RequestUri!, cookie.Replace("; secure", "", StringComparison.OrdinalIgnoreCase));
            return answer;
        }
    }
}

/// <summary>A page as it came: status, address, document.</summary>
public sealed record Page(Visitor Visitor, HttpStatusCode Status, Uri Address, IHtmlDocument Document, string Html)
{
    public string Text => Document.Body?.TextContent ?? "";

    public string Path => Address.PathAndQuery;

    internal static async Task<Page> Read(Visitor visitor, HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return new(visitor, answer.StatusCode, answer.RequestMessage!.RequestUri!, new HtmlParser().ParseDocument(html), html);
    }

    /// <summary>Fills in and sends a form of the page, with the values it already holds. The form must be there and have the fields.</summary>
    public Task<Page> Submit(string form, params (string Name, string Value)[] values) => Submit(form, null, values);

    /// <summary>Sends the form by the button that the selector names, as if it was pressed.</summary>
    public async Task<Page> Submit(string form, string? button, params (string Name, string Value)[] values)
    {
        var found = Document.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"No form '{form}' at {Path} ({(int)Status}):\n{Text.Trim()}");
        var fields = Fields.Of(found);
        foreach (var field in values.GroupBy(v => v.Name, v => v.Value)) Fields.Set(found, fields, field.Key, field);
        var pressed = button is null ? found.QuerySelector("button:not([type=button])") : found.QuerySelector(button) ?? throw new InvalidOperationException($"No button '{button}' in the form '{form}'");
        if (pressed?.GetAttribute("name") is { } pressedName && values.All(v => v.Name != pressedName)) fields.Add((pressedName, pressed.GetAttribute("value") ?? ""));
        var action = new Uri(Address, pressed?.GetAttribute("formaction") ?? found.GetAttribute("action") ?? Address.PathAndQuery);
        var request = found.Method == "post"
            ? new HttpRequestMessage(HttpMethod.Post, action) { Content = Fields.Content(found, fields) }
            : new HttpRequestMessage(HttpMethod.Get, new Uri(action, "?" + string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"))));
        return await Visitor.Follow(request);
    }
}
