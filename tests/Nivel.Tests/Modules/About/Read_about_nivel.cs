using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.About;

public sealed class Read_about_nivel(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("/about", "fi", "EUPL-1.2")]
    [InlineData("/privacy", "sv", "Varje titt antecknas")]
    [InlineData("/accessibility", "en", "WCAG 2.2")]
    public async Task The_pages_that_everybody_may_read_open_in_each_language(string path, string language, string words) =>
        (await house.Visitor(language).Go(path)).Text.ShouldContain(words);

    [Fact]
    public async Task A_page_that_is_not_there_says_so_kindly_and_shows_no_details()
    {
        var page = await house.Visitor().Go("/nothing/here?secret=1");
        ((int)page.Status).ShouldBe(404);
        page.Text.ShouldContain("Sivua ei löydy");
        page.Html.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Every_answer_carries_the_safe_headers()
    {
        var answer = await house.Visitor().Raw(new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost/sign-in")));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_says_that_it_expired()
    {
        var answer = await house.Visitor().Raw(new HttpRequestMessage(HttpMethod.Post, new Uri("http://localhost/sign-in")) { Content = new FormUrlEncodedContent([new("Email", "a@b.fi")]) });
        ((int)answer.StatusCode).ShouldBe(400);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Lomake vanheni");
    }

    [Fact]
    public async Task The_language_switch_stays_on_the_page_and_goes_nowhere_else()
    {
        var page = await house.Visitor().Go("/about");
        var swedish = await page.Submit("form.n-languages", ("to", "sv"));
        swedish.Path.ShouldBe("/about");
        swedish.Text.ShouldContain("Om Nivel");
        var away = await swedish.Submit("form.n-languages", ("to", "fi"), ("back", "https://elsewhere.example/"));
        away.Address.Host.ShouldBe("localhost");
    }
}
