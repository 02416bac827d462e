using System.Net;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Account;

public sealed class Sign_in(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_front_page_opens_for_anyone_in_three_languages()
    {
        foreach (var (language, words) in new[] { ("fi", "Nivel yhdistää"), ("sv", "Nivel binder"), ("en", "Nivel joins") })
        {
            var page = await house.Visitor(language).Go("/");
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Document.DocumentElement.GetAttribute("lang").ShouldBe(language);
            page.Text.ShouldContain(words);
        }
    }

    [Fact]
    public async Task A_persona_signs_in_with_one_click_and_lands_where_the_day_begins()
    {
        var visitor = await house.As("9-manager");
        var page = await visitor.Go("/");
        page.Path.ShouldBe("/insight");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_words_and_the_address_stays_in_the_form()
    {
        var visitor = house.Visitor();
        var page = await visitor.Go("/sign-in");
        var unknown = await page.Submit("#sign-in", ("Email", "nobody@suvanto.example"), ("Password", "not this one"));
        unknown.Status.ShouldBe(HttpStatusCode.OK);
        unknown.Text.ShouldContain("Sähköposti tai salasana ei täsmää");
        unknown.Document.QuerySelector("input[name=Email]")!.GetAttribute("value").ShouldBe("nobody@suvanto.example");
    }

    [Fact]
    public async Task A_page_that_needs_a_sign_in_comes_back_to_itself_after_it()
    {
        var page = await house.Visitor().Go("/clients");
        page.Path.ShouldStartWith("/sign-in?back=%2Fclients");
    }
}
