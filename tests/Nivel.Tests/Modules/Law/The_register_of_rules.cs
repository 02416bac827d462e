using Nivel.Rules.Register;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Law;

/// <summary>The frozen clock says 12.3.2026.</summary>
public sealed class The_register_of_rules(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("fi", "Sääntörekisteri", "Kunnan osuus työmarkkinatuesta", "1.1.2025–30.4.2026")]
    [InlineData("sv", "Regelregister", "Kommunens andel av arbetsmarknadsstödet", "1.1.2025–30.4.2026")]
    [InlineData("en", "Register of rules", "Municipal share of labour market support", "1 January 2025 – 30 April 2026")]
    public async Task Anyone_reads_it_in_their_own_language(string language, string title, string name, string days)
    {
        var page = await house.Visitor(language).Go("/rules");
        page.Text.ShouldContain(title);
        var rule = page.Document.GetElementById("M-11")!.TextContent;
        rule.ShouldContain(name);
        rule.ShouldContain(days);
        page.Html.ShouldNotContain("[Law.");
    }

    [Fact]
    public async Task It_shows_what_is_in_force_today_and_counts_it()
    {
        var page = await house.Visitor().Go("/rules");
        var inForce = RuleRegister.All.Count(rule => rule.IsInForce(new(2026, 3, 12)));
        page.Document.GetElementById("found")!.TextContent.ShouldContain($"{inForce} sääntöä, voimassa 12.3.2026");
        page.Document.GetElementById("M-27").ShouldBeNull("general support begins on 1.5.2026");
        page.Document.QuerySelectorAll(".n-rule").Length.ShouldBe(50);
        (await house.Visitor().Go("/rules?page=2")).Document.QuerySelector(".n-rule")!.Id.ShouldNotBe(page.Document.QuerySelector(".n-rule")!.Id);
    }

    [Theory]
    [InlineData("fi", "ALKUHAASTATTELU työpäivässä", "P-03")]
    [InlineData("fi", "p-03", "P-03")]
    [InlineData("fi", "keskeytyminen työn", "W-18")]
    [InlineData("fi", "14 luku", "M-11")]
    [InlineData("sv", "inledande arbetsdagar", "P-03")]
    [InlineData("en", "555/1998 layoff", "M-14")]
    public async Task Every_word_of_the_search_is_found_in_any_order(string language, string words, string id)
    {
        var page = await house.Visitor(language).Go($"/rules?q={Uri.EscapeDataString(words)}");
        page.Document.GetElementById(id).ShouldNotBeNull();
        page.Document.QuerySelector("#q")!.GetAttribute("value").ShouldBe(words);
        (await house.Visitor(language).Go($"/rules?q={Uri.EscapeDataString(words + " zzz")}")).Document.QuerySelector(".n-rule").ShouldBeNull();
    }

    [Fact]
    public async Task A_rule_asked_for_by_its_id_comes_first() =>
        (await house.Visitor().Go("/rules?q=m-16")).Document.QuerySelector(".n-rule")!.Id.ShouldBe("M-16");

    [Fact]
    public async Task Filters_narrow_and_each_choice_says_how_many_it_gives()
    {
        var page = await house.Visitor().Go("/rules?set=subsidies&sure=Secondary&whenever=true");
        var expected = RuleRegister.All.Where(rule => rule is { Set: "subsidies", Confidence: Nivel.Rules.Confidence.Secondary }).Select(rule => rule.Id).ToList();
        page.Document.QuerySelectorAll(".n-rule").Select(rule => rule.Id).ShouldBe(expected);
        page.Document.QuerySelector("select[name=set] option[value=subsidies]")!.TextContent.ShouldEndWith($"({expected.Count})");
        page.Document.QuerySelector("select[name=sure] option[value=Statute]")!.TextContent.ShouldEndWith($"({RuleRegister.All.Count(rule => rule is { Set: "subsidies", Confidence: Nivel.Rules.Confidence.Statute })})");
        page.Document.QuerySelector(".n-rule .n-sure--doubt svg").ShouldNotBeNull("what is not verified carries a mark");
    }

    [Theory]
    [InlineData("1.5.2026")]
    [InlineData("2026-05-01")]
    [InlineData("1 May 2026")]
    public async Task Any_day_can_be_asked_about(string typed)
    {
        var page = await house.Visitor().Go($"/rules?set=municipal-share&on={Uri.EscapeDataString(typed)}");
        page.Document.GetElementById("M-27").ShouldNotBeNull();
        page.Document.GetElementById("M-11").ShouldBeNull("it ended the day before");
    }

    [Theory]
    [InlineData("31.2.2026")]
    [InlineData("huomenna")]
    [InlineData("<b>")]
    public async Task A_day_that_does_not_exist_is_told_and_kept(string typed)
    {
        var page = await house.Visitor().Go($"/rules?on={Uri.EscapeDataString(typed)}");
        page.Document.GetElementById("on-error")!.TextContent.ShouldContain($"”{typed}” ei voi lukea");
        var field = page.Document.QuerySelector("input[name=on]")!;
        field.GetAttribute("value").ShouldBe(typed);
        field.GetAttribute("aria-describedby").ShouldBe("on-error");
        page.Document.GetElementById("M-11").ShouldNotBeNull("today's rules stand below");
    }

    [Fact]
    public async Task No_hit_teaches_what_to_do_and_leads_to_the_rules_of_other_days()
    {
        var page = await house.Visitor().Go("/rules?q=yleistuesta");
        page.Text.ShouldContain("Yhtään sääntöä ei löytynyt");
        page = await page.Visitor.Go(page.Document.GetElementById("everywhen")!.GetAttribute("href")!);
        page.Document.GetElementById("M-27")!.TextContent.ShouldContain("tulossa");
        (await house.Visitor().Go("/rules?q=sitruuna")).Document.GetElementById("everywhen").ShouldBeNull();
    }

    [Theory]
    [InlineData("/rules?set=nonsense&sure=Nonsense&page=-4")]
    [InlineData("/rules?sure=3&page=99999&whenever=maybe")]
    [InlineData("/rules?q=%25%00%27--&on=9999999999")]
    [InlineData("/rules/changes?set=nonsense")]
    public async Task A_made_up_address_does_no_harm(string address) => ((int)(await house.Visitor().Go(address)).Status).ShouldBe(200);

    [Fact]
    public async Task The_foot_of_every_page_leads_to_it() =>
        (await house.Visitor().Go("/about")).Document.QuerySelector("footer a[href='/rules']")!.TextContent.ShouldBe("Sääntörekisteri");
}
