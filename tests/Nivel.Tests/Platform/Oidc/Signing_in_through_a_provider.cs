using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Nivel.Web.Platform.Oidc;

namespace Nivel.Tests.Platform.Oidc;

public sealed class Signing_in_through_a_provider : IAsyncLifetime
{
    private TestSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await TestSite.Start();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_right_way_ends_where_the_person_was_going()
    {
        (await _site.SignIn("?back=%2Fclients%3Fphase%3D2")).ShouldBe("/clients?phase=2");
        var aino = _site.Gate.LetIn.Single();
        (aino.Provider.Key, aino.Issuer, aino.Subject, aino.Name).ShouldBe(("area", _site.Provider.Address, "aino-1", "Aino Äijälä"));
        aino.IdentityCode!.Reveal().ShouldBe("131052-308T");
        aino.Claims["acr"].ShouldBe("substantial");
        aino.Claims.Keys.ShouldNotContain("urn:oid:1.2.246.21");
        aino.ToString().ShouldBe("somebody vouched for by area");
    }

    [Fact]
    public async Task The_provider_is_asked_with_state_nonce_and_a_hashed_verifier()
    {
        using var response = await _site.Browser.GetAsync($"{_site.Address}/signin/oidc/area", TestContext.Current.CancellationToken);
        var question = QueryHelpers.ParseQuery(response.Headers.Location!.Query);
        question["response_type"].ToString().ShouldBe("code");
        question["code_challenge_method"].ToString().ShouldBe("S256");
        question["redirect_uri"].ToString().ShouldBe($"{_site.Address}/signin/oidc/area/callback");
        new[] { question["state"], question["nonce"], question["code_challenge"] }.Select(value => value.ToString().Length).ShouldBe([43, 43, 43]);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_cookie_of_an_attempt_is_sealed_short_lived_and_out_of_reach_of_scripts()
    {
        using var response = await _site.Browser.GetAsync($"{_site.Address}/signin/oidc/area", TestContext.Current.CancellationToken);
        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldContain("max-age=600");
        cookie.ShouldContain("path=/signin/oidc");
        cookie.ShouldNotContain(QueryHelpers.ParseQuery(response.Headers.Location!.Query)["nonce"].ToString());
    }

    [Fact]
    public async Task Two_tabs_do_not_disturb_each_other()
    {
        var (first, second) = (await _site.ComeBack("?back=/a"), await _site.ComeBack("?back=/b"));
        (await TestSite.Go(_site.Browser, first)).ShouldBe("/a");
        (await TestSite.Go(_site.Browser, second)).ShouldBe("/b");
    }

    [Fact]
    public async Task A_provider_that_is_not_configured_does_not_exist()
    {
        (await _site.Browser.GetAsync($"{_site.Address}/signin/oidc/unknown", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _site.Browser.GetAsync($"{_site.Address}/signin/oidc/unknown/callback?state=x", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whom_the_provider_knows_and_we_do_not_is_told_so()
    {
        _site.Gate.Problem = "no-account";
        (await _site.SignIn()).ShouldBe("/sign-in?problem=no-account");
    }

    [Fact]
    public async Task A_new_key_of_the_provider_is_looked_up_and_a_flood_of_unknown_keys_is_not()
    {
        await _site.SignIn();
        _site.Provider.ChangeKey();
        _site.Clock.Pass(TimeSpan.FromMinutes(2));
        (await _site.SignIn()).ShouldBe("/");
        _site.Provider.TimesAskedForKeys.ShouldBe(2);
        _site.Provider.Twist = token => token.SigningCredentials = new(TestProvider.StrangersKey, "RS256");
        for (var time = 0; time < 3; time++) (await _site.SignIn()).ShouldBe("/sign-in?problem=bad-signature");
        _site.Provider.TimesAskedForKeys.ShouldBe(2);
    }

    [Fact]
    public void Buttons_are_listed_for_whom_they_are_meant()
    {
        var button = _site.Providers.For(ForWhom.Staff).Single();
        (button.ButtonIn("sv"), button.StartAddress("/clients?a=1")).ShouldBe(("Kirjaudu alueen tunnuksilla", "/signin/oidc/area?back=%2Fclients%3Fa%3D1"));
        _site.Providers.For(ForWhom.Jobseeker).Single().Key.ShouldBe("other");
    }

    [Theory]
    [InlineData("", "id", "Area", "openid"), InlineData("https://a.example", "id", "Area", "openid"), InlineData("https://a.example", "", "area", "openid")]
    [InlineData("http://a.example", "id", "area", "openid"), InlineData("nonsense", "id", "area", "openid"), InlineData("https://a.example", "id", "area", "profile")]
    public void A_wrong_configuration_is_noticed_at_start_and_the_secret_is_not_shown(string authority, string clientId, string key, string scopes) =>
        Should.Throw<InvalidOperationException>(() => new OidcProviders([new OidcProvider { Key = key, Authority = authority, ClientId = clientId, Scopes = scopes, ClientSecret = "hush" }]))
            .Message.ShouldSatisfyAllConditions(message => message.ShouldContain(key), message => message.ShouldNotContain("hush"));
}
