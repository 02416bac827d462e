using System.Net;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Supports;

public sealed class Wage_subsidy_calculator(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Path = "/supports/wage-subsidy";
    private const string Young = "Day=2025-03-01&Age=22&Of14=3&Of28=3&Employer=Company&Business=true&Hours=37,5&Full=37,5&Starts=2025-04-01";

    /// <summary>Examples X47: half of the wage, at most 1 260 €.</summary>
    [Theory]
    [InlineData("2000", "Palkkatuki olisi 1 000 € kuukaudessa, 5 kuukauden ajan, yhteensä 5 000 €.", "1 000 €")]
    [InlineData("2 520,00", "Palkkatuki olisi 1 260 € kuukaudessa, 5 kuukauden ajan, yhteensä 6 300 €.", "1 260 €")]
    [InlineData("2800.00", "Palkkatuki olisi 1 260 € kuukaudessa, 5 kuukauden ajan, yhteensä 6 300 €.", "1 540 €")]
    public async Task Tells_the_support_in_one_sentence_and_what_is_left_to_pay(string wage, string sentence, string left)
    {
        var page = await house.Visitor().Go($"{Path}?{Young}&Wage={wage}");
        Plain(page, "#answer-words").ShouldBe(sentence);
        Plain(page, "#ground-skills").ShouldContain($"Työnantajalle jää palkasta kuukaudessa {left}");
        Plain(page, "#ground-skills").ShouldContain("Jatkuisiko työttömyys ilman tukea");
        Plain(page, "#ground-over-60").ShouldContain("alle 60-vuotias");
        Plain(page, "#answer").ShouldContain("eikä tällä laskulla ole haettu mitään");
    }

    /// <summary>Examples X48c and X48d: the cap of the act of 2023, and the two readings of the act of 2025.</summary>
    [Fact]
    public async Task Shows_both_amounts_where_the_sources_contradict_each_other()
    {
        const string reduced = "Age=40&Of14=1&Of28=1&Qualification=Yes&Ability=true&Employer=Company&Wage=2600&Hours=37,5&Full=37,5";
        var of2024 = await house.Visitor().Go($"{Path}?Day=2024-10-01&Starts=2024-10-15&{reduced}");
        Plain(of2024, "#ground-reduced-work-ability").ShouldContain("Tuki kuukaudessa 1 770 €");
        Plain(of2024, "main").ShouldNotContain("ristiriidassa");
        var of2025 = await house.Visitor().Go($"{Path}?Day=2025-03-01&Starts=2025-03-15&{reduced}");
        Plain(of2025, "#answer-words").ShouldBe("Palkkatuki olisi lain tekstin mukaan 1 820 € kuukaudessa, 10 kuukauden ajan, yhteensä 18 200 €. Palvelukuvausten mukaan se olisi 1 770 € kuukaudessa, yhteensä 17 700 €.");
        Plain(of2025, "#ground-reduced-work-ability").ShouldContain("2 770 € (lain teksti) tai 1 770 € (palvelukuvaukset)");
        Plain(of2025, "main").ShouldContain("lain teksti sanoo 2 770 € kuukaudessa, vuoden 2025 palvelukuvaukset 1 770 €");
    }

    /// <summary>Examples X49: 100 per cent with the factor, the cap, and hours above 65 per cent.</summary>
    [Theory]
    [InlineData("1500", "26", "40", "1 845 €")]
    [InlineData("1700", "26", "40", "2 020 €")]
    [InlineData("2000", "32", "40", "1 998,75 €")]
    public async Task An_association_gets_the_whole_wage_and_the_factor(string wage, string hours, string full, string monthly)
    {
        var page = await house.Visitor().Go($"{Path}?Day=2025-03-01&Starts=2025-04-01&Age=40&Of14=14&Of28=24&Employer=Association&Business=false&Wage={wage}&Hours={hours}&Full={full}");
        Plain(page, "#ground-association").ShouldContain($"Tuki kuukaudessa {monthly}");
        Plain(page, "#ground-association").ShouldContain("Mahdollinen");
        if (wage == "1500") Plain(page, "#ground-association").ShouldContain("0 €; tuesta jää 345 € palkan sivukuluihin");
    }

    /// <summary>Examples X51: age, months and hours of the employment support 55+.</summary>
    [Theory]
    [InlineData("24", "25", "37,5", "Mahdollinen")]
    [InlineData("24", "24,5", "37,5", "Viikkotyöaika on liian lyhyt")]
    [InlineData("24", "24", "36", "Mahdollinen")]
    [InlineData("23", "25", "37,5", "alle 24 kuukautta viimeisten 28 kuukauden aikana")]
    public async Task Employment_support_for_55_looks_at_months_and_hours(string of28, string hours, string full, string told)
    {
        var page = await house.Visitor().Go($"{Path}?Day=2025-03-01&Starts=2025-04-01&Age=55&Of14=14&Of28={of28}&Employer=Company&Wage=2000&Hours={hours}&Full={full}");
        Plain(page, "#ground-employment-support-55").ShouldContain(told);
    }

    [Fact]
    public async Task What_stands_against_every_ground_is_the_answer()
    {
        var late = await house.Visitor().Go($"{Path}?Day=2025-05-01&Age=22&Of14=3&Of28=3&Wage=2000&Hours=30&Full=37.5&Starts=2025-04-01");
        Plain(late, "#answer").ShouldContain("Näillä tiedoilla tukea ei voi saada. Työ alkaa ennen päätöstä. Siirrä alkua");
        var state = await house.Visitor().Go($"{Path}?{Young.Replace("Company", "State", StringComparison.Ordinal)}&Wage=2000");
        Plain(state, "#answer").ShouldContain("Valtion virasto tai laitos ei voi saada tukea");
        var unknown = await house.Visitor().Go($"{Path}?Day=2025-03-01&Age=22&Wage=2000&Hours=30&Full=37.5&Starts=2025-04-01");
        Plain(unknown, "#answer-words").ShouldBe("Tukea ei voi vielä laskea: tarvitaan lisää tietoa.");
    }

    [Fact]
    public async Task Several_grounds_are_told_side_by_side_and_an_apprenticeship_without_end()
    {
        var old = await house.Visitor().Go($"{Path}?Day=2025-03-01&Age=60&Of14=14&Of28=28&Wage=2800&Hours=37.5&Full=37.5&Starts=2025-04-01");
        Plain(old, "#answer-words").ShouldBe("Tukea voisi saada 3 eri perusteella.");
        Plain(old, "#answer").ShouldContain("60 vuotta täyttäneelle olisi 1 260 € kuukaudessa, 24 kuukauden ajan, yhteensä 30 240 €");
        var apprentice = await house.Visitor().Go($"{Path}?Day=2025-03-01&Age=35&Of14=1&Of28=1&Qualification=Yes&Apprentice=true&Wage=2000&Hours=37.5&Full=37.5&Starts=2025-04-01");
        Plain(apprentice, "#answer-words").ShouldBe("Palkkatuki olisi 1 000 € kuukaudessa, niin kauan kuin koulutus kestää.");
    }

    [Fact]
    public async Task A_link_with_some_facts_fills_in_the_form_and_the_form_leads_to_the_answer()
    {
        var form = await house.Visitor().Go($"{Path}?age=34&starts=23.3.2026");
        form.Document.QuerySelector("#answer").ShouldBeNull();
        form.Document.QuerySelector(".n-errors").ShouldBeNull();
        Value(form, "Starts").ShouldBe("2026-03-23");
        Value(form, "Day").ShouldBe("2026-03-12");
        var answer = await form.Submit("#facts", ("Of14", "12"), ("Of28", "12"), ("Wage", "2 500,50 €"), ("Lasting", "FixedTerm"), ("Months", "6"), ("Workless", "7"));
        Plain(answer, "#answer-words").ShouldBe("Palkkatuki olisi 1 250,25 € kuukaudessa, 6 kuukauden ajan, yhteensä 7 501,50 €.");
        Value(answer, "Wage").ShouldBe("2 500,50 €");
    }

    [Fact]
    public async Task Opens_in_three_languages_without_a_missing_text_and_is_one_sheet_on_paper()
    {
        foreach (var (language, sentence) in new[] { ("fi", "Palkkatuki olisi 1 260 €"), ("sv", "Lönesubventionen skulle vara 1 260 €"), ("en", "The wage subsidy would be €1,260 a month, for 5 months, in all €6,300.") })
        {
            var page = await house.Visitor(language).Go($"{Path}?{Young}&Wage=2800");
            page.Status.ShouldBe(HttpStatusCode.OK);
            Plain(page, "#answer-words").ShouldStartWith(sentence);
            page.Html.ShouldNotMatch(@"\[[A-Z][a-z]+\.[A-Za-z0-9-]+\]");
            page.Document.QuerySelectorAll(".n-given.n-print-only dl > div").Length.ShouldBe(15);
            page.Document.QuerySelector(".n-support > aside #facts").ShouldNotBeNull();
            Plain(page, "#ground-skills .n-print-only").ShouldContain("380/2023");
            page.Document.QuerySelector("#ground-skills .n-working a[href='/rules/W-09']").ShouldNotBeNull();
        }
    }

    private static string? Value(Page page, string field) => page.Document.QuerySelector($"#facts [name={field}]")!.GetAttribute("value");

    private static string Plain(Page page, string selector) =>
        string.Join(' ', (page.Document.QuerySelector(selector) ?? throw new InvalidOperationException($"{selector} is not at {page.Path}: {page.Text}")).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
