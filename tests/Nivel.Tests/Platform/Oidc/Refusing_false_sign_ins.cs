using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;
using Nivel.Web.Platform.Oidc;

namespace Nivel.Tests.Platform.Oidc;

public sealed class Refusing_false_sign_ins : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.Start();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    public static TheoryData<string, Action<SecurityTokenDescriptor>> Twists => new()
    {
        { OidcProblem.WrongNonce, token => token.Claims["nonce"] = "another" },
        { OidcProblem.WrongNonce, token => token.Claims.Remove("nonce") },
        { OidcProblem.WrongAudience, token => token.Audience = "somebody-else" },
        { OidcProblem.WrongAudience, token => { token.Audience = null; token.Audiences.Add("nivel"); token.Audiences.Add("other"); token.Claims["azp"] = "other"; } },
        { OidcProblem.WrongIssuer, token => token.Issuer = "https://evil.example" },
        { OidcProblem.TokenExpired, token => { token.NotBefore -= TimeSpan.FromHours(1); token.Expires -= TimeSpan.FromMinutes(8); } },
        { OidcProblem.TokenExpired, token => { token.NotBefore += TimeSpan.FromMinutes(10); token.Expires += TimeSpan.FromMinutes(10); } },
        { OidcProblem.TokenExpired, token => token.Expires = null },
        { OidcProblem.BadSignature, token => token.SigningCredentials = new(TestProvider.StrangersKey, "RS256") },
        { OidcProblem.BadSignature, token => token.SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes("a secret that everybody in the house knows well")), "HS256") },
        { OidcProblem.TokenInvalid, token => token.Claims.Remove("sub") },
    };

    [Theory, MemberData(nameof(Twists))]
    public async Task A_token_with_something_wrong_in_it_lets_nobody_in(string problem, Action<SecurityTokenDescriptor> twist)
    {
        _site.Provider.Twist = twist;
        (await _site.SignIn()).ShouldBe($"/sign-in?problem={problem}");
        _site.Gate.LetIn.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_without_a_signature_lets_nobody_in()
    {
        _site.Provider.Forge = token => $"{WebEncoders.Base64UrlEncode("""{"alg":"none"}"""u8)}.{token.Split('.')[1]}.";
        (await _site.SignIn()).ShouldBe($"/sign-in?problem={OidcProblem.BadSignature}");
    }

    [Fact]
    public async Task A_token_changed_after_signing_lets_nobody_in()
    {
        _site.Provider.Forge = token =>
        {
            var parts = token.Split('.');
            var changed = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1])).Replace("aino-1", "kalle-1");
            return $"{parts[0]}.{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(changed))}.{parts[2]}";
        };
        (await _site.SignIn()).ShouldBe($"/sign-in?problem={OidcProblem.BadSignature}");
        _site.Gate.LetIn.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("not.a.token"), InlineData(""), InlineData("....")]
    public async Task Nonsense_for_a_token_lets_nobody_in(string token)
    {
        _site.Provider.Forge = _ => token;
        (await _site.SignIn()).ShouldBe($"/sign-in?problem={OidcProblem.TokenInvalid}");
    }

    [Fact]
    public async Task An_answer_is_good_once()
    {
        var answer = await _site.ComeBack();
        var cookies = _site.CookieFor(answer);
        (await TestSite.Go(_site.Browser, answer)).ShouldBe("/");
        (await TestSite.Go(_site.Browser, answer)).ShouldBe($"/sign-in?problem={OidcProblem.AttemptUnknown}");
        (await GoWith(cookies, answer)).ShouldBe($"/sign-in?problem={OidcProblem.AttemptUsed}");
        _site.Gate.LetIn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_in_another_browser_lets_nobody_in()
    {
        var answer = await _site.ComeBack();
        using var other = TestSite.NewBrowser();
        (await TestSite.Go(other, answer)).ShouldBe($"/sign-in?problem={OidcProblem.AttemptUnknown}");
        _site.Gate.LetIn.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cookie_that_was_tampered_with_is_unknown()
    {
        var answer = await _site.ComeBack();
        var cookie = _site.CookieFor(answer);
        var at = cookie.Length - 20;
        (await GoWith(cookie[..at] + (cookie[at] == 'A' ? 'B' : 'A') + cookie[(at + 1)..], answer)).ShouldBe($"/sign-in?problem={OidcProblem.AttemptUnknown}");
        (await GoWith(cookie.Split('=')[0] + "=%7B%7D", answer)).ShouldBe($"/sign-in?problem={OidcProblem.AttemptUnknown}");
    }

    [Fact]
    public async Task An_attempt_of_one_provider_does_not_open_another()
    {
        var answer = await _site.ComeBack();
        (await TestSite.Go(_site.Browser, answer.Replace("/oidc/area/", "/oidc/other/"))).ShouldBe($"/sign-in?problem={OidcProblem.AttemptUnknown}");
    }

    [Fact]
    public async Task After_ten_minutes_the_attempt_is_over()
    {
        var answer = await _site.ComeBack();
        _site.Clock.Pass(TimeSpan.FromMinutes(10));
        (await TestSite.Go(_site.Browser, answer)).ShouldBe($"/sign-in?problem={OidcProblem.AttemptExpired}");
    }

    [Theory]
    [InlineData("access_denied", OidcProblem.Cancelled), InlineData("server_error", OidcProblem.ProviderRefused), InlineData("<script>", OidcProblem.ProviderRefused)]
    public async Task An_error_of_the_provider_becomes_a_code_of_ours(string error, string problem)
    {
        var answer = await _site.ComeBack();
        var state = QueryHelpers.ParseQuery(new Uri(answer).Query)["state"];
        (await TestSite.Go(_site.Browser, $"{_site.Address}/signin/oidc/area/callback?error={Uri.EscapeDataString(error)}&state={state}")).ShouldBe($"/sign-in?problem={problem}");
    }

    [Theory]
    [InlineData(""), InlineData("?state="), InlineData("?state=guess&code=x"), InlineData("?error=access_denied"), InlineData("?state=a%0d%0aSet-Cookie:x&code=y")]
    public async Task An_answer_that_nobody_asked_for_is_unknown(string query) =>
        (await TestSite.Go(_site.Browser, $"{_site.Address}/signin/oidc/area/callback{query}")).ShouldBe($"/sign-in?problem={OidcProblem.AttemptUnknown}");

    [Fact]
    public async Task An_answer_that_names_another_sender_is_refused() =>
        (await TestSite.Go(_site.Browser, await _site.ComeBack() + "&iss=https%3A%2F%2Fevil.example")).ShouldBe($"/sign-in?problem={OidcProblem.WrongIssuer}");

    [Theory]
    [InlineData("https://evil.example"), InlineData("//evil.example"), InlineData("/\\evil.example"), InlineData("/\t/evil.example"), InlineData("javascript:alert(1)"), InlineData("clients"), InlineData("/sign-in"), InlineData("/signin/oidc/area"), InlineData("/ä"), InlineData("")]
    public async Task A_way_back_to_another_site_leads_to_the_front_page(string back) =>
        (await _site.SignIn($"?back={Uri.EscapeDataString(back)}")).ShouldBe("/");

    [Fact]
    public async Task A_provider_that_says_it_is_somebody_else_is_not_asked()
    {
        _site.Provider.DeclaredIssuer = "https://evil.example";
        (await TestSite.Go(_site.Browser, $"{_site.Address}/signin/oidc/area")).ShouldBe($"/sign-in?problem={OidcProblem.WrongIssuer}");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_told_of()
    {
        _site.Provider.TokenEndpointIsDown = true;
        (await _site.SignIn()).ShouldBe($"/sign-in?problem={OidcProblem.ProviderUnreachable}");
        await _site.Provider.DisposeAsync();
        _site.Clock.Pass(TimeSpan.FromDays(1));
        (await TestSite.Go(_site.Browser, $"{_site.Address}/signin/oidc/other")).ShouldBe($"/sign-in?problem={OidcProblem.ProviderUnreachable}");
    }

    [Fact]
    public async Task Nothing_of_the_person_is_logged()
    {
        await _site.SignIn();
        _site.Provider.Twist = token => token.Claims["nonce"] = "another";
        await _site.SignIn();
        _site.Provider.Twist = token => token.Audience = "somebody-else";
        await _site.SignIn();
        _site.Log.All.ShouldContain("wrong-nonce");
        foreach (var secret in new[] { "131052", "aino-1", "Äijälä", TestProvider.Secret }) _site.Log.All.ShouldNotContain(secret);
    }

    private static async Task<string> GoWith(string cookies, string address)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        browser.DefaultRequestHeaders.Add("Cookie", cookies);
        return await TestSite.Go(browser, address);
    }
}
