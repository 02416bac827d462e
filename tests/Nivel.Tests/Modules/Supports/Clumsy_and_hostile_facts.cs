using System.Net;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Supports;

public sealed class Clumsy_and_hostile_facts(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly (string Name, string Value)[] Good =
        [("Day", "2026-03-12"), ("Age", "22"), ("Of14", "3"), ("Of28", "3"), ("Workless", "3"), ("Wage", "2000"), ("Hours", "37,5"), ("Full", "37,5"), ("Starts", "2026-04-01"), ("Lasting", "FixedTerm"), ("Months", "6")];

    [Theory]
    [InlineData("Age", "")]
    [InlineData("Age", "kolmekymmentä")]
    [InlineData("Age", "22,5")]
    [InlineData("Age", "-1")]
    [InlineData("Age", "999999999999999999999999")]
    [InlineData("Of14", "15")]
    [InlineData("Of14", "2,5")]
    [InlineData("Of28", "29")]
    [InlineData("Of28", "2")]
    [InlineData("Of28", "18")]
    [InlineData("Workless", "puoli vuotta")]
    [InlineData("Wage", "")]
    [InlineData("Wage", "0")]
    [InlineData("Wage", "1.500")]
    [InlineData("Wage", "2,500")]
    [InlineData("Wage", "1e9")]
    [InlineData("Wage", "NaN")]
    [InlineData("Wage", "<script>alert(1)</script>")]
    [InlineData("Hours", "0")]
    [InlineData("Hours", "38")]
    [InlineData("Hours", "")]
    [InlineData("Full", "٣٧")]
    [InlineData("Starts", "")]
    [InlineData("Starts", "31.2.2026")]
    [InlineData("Starts", "1/2/2026")]
    [InlineData("Starts", "9999-12-31")]
    [InlineData("Day", "eilen")]
    [InlineData("Day", "30.6.2023")]
    [InlineData("Months", "")]
    [InlineData("Months", "0")]
    [InlineData("Months", "1000")]
    public async Task Are_told_at_the_field_in_each_language_and_kept(string field, string typed)
    {
        foreach (var language in (string[])["fi", "sv", "en"])
        {
            var page = await house.Visitor(language).Go(Address(field, typed));
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Document.QuerySelector("#answer").ShouldBeNull();
            page.Document.QuerySelector($"#{field}-error")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            page.Document.QuerySelector($".n-errors a[href='#{field}']").ShouldNotBeNull();
            (page.Document.QuerySelector($"#{field}")!.GetAttribute("value") ?? "").ShouldBe(typed);
            page.Html.ShouldNotMatch(@"\[[A-Z][a-z]+\.[A-Za-z0-9-]+\]");
            page.Document.QuerySelectorAll("main script").ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("Employer", "Martian")]
    [InlineData("Employer", "99")]
    [InlineData("Qualification", "<b>")]
    [InlineData("Lasting", "Ikuisesti")]
    [InlineData("Business", "kissa")]
    [InlineData("Ability", "2")]
    public async Task Choices_that_do_not_exist_are_told_and_never_break_the_page(string field, string typed)
    {
        var page = await house.Visitor().Go(Address(field, typed));
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("#answer").ShouldBeNull();
        page.Document.QuerySelector(".n-errors").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_stays_visible_in_a_text_field()
    {
        var page = await house.Visitor().Go(Address("Starts", "31.2.2026"));
        page.Document.QuerySelector("#Starts")!.GetAttribute("type").ShouldBe("text");
        page.Document.QuerySelector("#Day")!.GetAttribute("type").ShouldBe("date");
        page.Document.QuerySelector("#Starts-error")!.TextContent.ShouldBe("Emme ymmärtäneet merkintää ”31.2.2026”. Kirjoita päivä, joka on olemassa, näin: 12.3.2026.");
    }

    [Fact]
    public async Task What_is_very_long_is_not_repeated_in_the_message()
    {
        var page = await house.Visitor().Go(Address("Wage", new string('9', 3000)));
        page.Document.QuerySelector("#Wage-error")!.TextContent.Length.ShouldBeLessThan(200);
    }

    [Fact]
    public async Task Months_that_contradict_each_other_are_told_with_what_would_fit()
    {
        var page = await house.Visitor().Go(Address("Of28", "2"));
        page.Document.QuerySelector("#Of28-error")!.TextContent.ShouldContain("vähintään 3 ja enintään 17");
    }

    private static string Address(string field, string typed) =>
        "/supports/wage-subsidy?" + string.Join('&', Good.Where(f => f.Name != field).Append((field, typed)).Select(f => $"{f.Item1}={Uri.EscapeDataString(f.Item2)}"));
}
