using Nivel.Rules.Register;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Law;

public sealed class One_rule(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Is_there_whole()
    {
        var page = await house.Visitor().Go("/rules/M-13");
        page.Document.QuerySelector("h1")!.TextContent.ShouldContain("Kunnan osuus ansiopäivärahasta");
        var facts = page.Document.QuerySelector("dl.n-facts")!.TextContent.Replace('\u00A0', ' ');
        facts.ShouldContain("1.1.2025 alkaen");
        facts.ShouldContain("555/1998 4.2–4.3 § (387/2023)");
        facts.ShouldContain("Laskuri MunicipalShare");
        facts.ShouldContain("luettu laista");
        facts.ShouldContain("Tulkinta");
        facts.ShouldContain("vahvistamatta");
    }

    [Fact]
    public async Task Is_found_however_its_id_is_written() => (await house.Visitor().Go("/rules/w-10A")).Text.ShouldContain("W-10a");

    [Theory]
    [InlineData("/rules/Z-99")]
    [InlineData("/rules/M-1")]
    [InlineData("/rules/%27%20or%201")]
    public async Task That_does_not_exist_is_not_found(string address) => ((int)(await house.Visitor().Go(address)).Status).ShouldBe(404);

    [Theory]
    [InlineData("M-02")]
    [InlineData("M-27")]
    public async Task Tells_what_came_before_and_after_wherever_one_enters_the_chain(string id)
    {
        var page = await house.Visitor().Go($"/rules/{id}");
        var chain = page.Document.QuerySelectorAll(".n-rule-history .n-rule-id").Select(e => e.TextContent).ToList();
        foreach (var link in new[] { "M-02", "M-06", "M-11", "M-27" }) chain.ShouldContain(link);
        chain[0].ShouldBe("M-02");
        chain[^1].ShouldBe("M-27");
        page.Document.QuerySelector(".n-rule-history [aria-current] .n-rule-id")!.TextContent.ShouldBe(id);
        page.Document.QuerySelector(".n-rule-history a[href='/rules/M-06']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Links_the_rules_that_it_names() =>
        (await house.Visitor().Go("/rules/M-19")).Document.QuerySelector(".n-lead a[href='/rules/M-16']")!.TextContent.ShouldBe("M-16");

    [Fact]
    public async Task That_stands_alone_says_so_and_leads_to_its_neighbours()
    {
        var page = await house.Visitor().Go("/rules/M-14");
        page.Text.ShouldContain("edeltäjää emmekä seuraajaa");
        page.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href").ShouldBe("/rules/M-13");
        page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe("/rules/M-15");
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public async Task Opens_in_every_language_whichever_rule_it_is(string language)
    {
        var visitor = house.Visitor(language);
        foreach (var rule in RuleRegister.All)
        {
            var page = await visitor.Go($"/rules/{rule.Id}");
            ((int)page.Status).ShouldBe(200, rule.Id);
            page.Html.ShouldNotContain("[Law.", Case.Sensitive, rule.Id);
            page.Document.QuerySelector("h1")!.TextContent.ShouldContain(rule.In(language).Name);
        }
    }

    [Fact]
    public async Task The_days_of_change_tell_what_began_and_what_ended()
    {
        var page = await house.Visitor().Go("/rules/changes");
        var days = page.Document.QuerySelectorAll(".n-change time").Select(time => time.GetAttribute("datetime")!).ToList();
        days.ShouldBe(days.OrderDescending());
        var may = page.Document.GetElementById("d2026-05-01")!.ParentElement!;
        may.TextContent.ShouldContain("tulossa");
        var sides = may.QuerySelectorAll(".n-change-sides > div").ToList();
        sides[0].TextContent.ShouldContain("M-27");
        sides[0].TextContent.ShouldContain("korvaa: M-11, M-12");
        sides[1].TextContent.ShouldContain("M-11");
        may.QuerySelector("a[href='/rules?on=2026-05-01']").ShouldNotBeNull();
        (await house.Visitor().Go("/rules/changes?set=calendar")).Document.GetElementById("d2026-05-01").ShouldBeNull();
    }
}
