using System.Net;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Supports;

public sealed class Smaller_calculators(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>Worked examples X53, X55 and X57.</summary>
    [Theory]
    [InlineData("/supports/startup-grant?Starts=2025-01-01&Ends=2025-06-30", "Starttiraha olisi yhteensä 4 800,09 €.")]
    [InlineData("/supports/startup-grant?Starts=1.1.2026&Ends=31.1.2027&Daily=40", "viimeinen maksettava päivä on 31.12.2026")]
    [InlineData("/supports/interview-travel?To=Interview&Km=50&Ended=2025-05-05&JobHours=37,5", "Korvaus olisi yhteensä 0 €.")]
    [InlineData("/supports/interview-travel?To=Interview&Km=200&Ended=2025-05-05&JobHours=37,5", "Korvaus olisi yhteensä 30 €.")]
    [InlineData("/supports/interview-travel?To=Interview&Km=1200&Ended=2025-05-05&JobHours=37,5&Nights=1&Lodging=95", "Matkasta 200 €, yöpymisestä 80 €.")]
    [InlineData("/supports/interview-travel?To=Interview&Km=200&Ended=2025-05-05&JobHours=17,5", "Matkaa ei korvata")]
    [InlineData("/supports/interview-travel?To=Service&Km=200&Ended=2025-05-05", "Hae viimeistään to 5.6.2025")]
    [InlineData("/supports/adaptation?Of=Tools&Cost=5000&Done=2025-05-05", "Tukea voisi saada enintään 4 000 €.")]
    [InlineData("/supports/adaptation?Of=Help&HelpHours=25&HelpMonths=20&Done=2025-05-05", "Tukea voisi saada 400 € kuukaudessa, enintään 18 kuukautta, yhteensä 7 200 €.")]
    public async Task Answer_in_a_sentence(string address, string sentence)
    {
        var page = await house.Visitor().Go(address);
        string.Join(' ', page.Document.QuerySelector("#answer")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(sentence);
    }

    [Theory]
    [InlineData("/supports/startup-grant?Starts=2025-06-30&Ends=2025-01-01", "Ends")]
    [InlineData("/supports/startup-grant?Starts=2027-12-01&Ends=2028-02-01", "Daily")]
    [InlineData("/supports/startup-grant?Starts=&Ends=", "Starts")]
    [InlineData("/supports/interview-travel?To=Interview&Km=&Ended=2025-05-05&JobHours=20", "Km")]
    [InlineData("/supports/interview-travel?To=Interview&Km=1&Ended=5.5.2024&JobHours=20", "Ended")]
    [InlineData("/supports/interview-travel?To=Interview&Km=1&Ended=2025-05-05&JobHours=", "JobHours")]
    [InlineData("/supports/interview-travel?To=Interview&Km=1&Ended=2025-05-05&JobHours=20&Nights=yksi", "Nights")]
    [InlineData("/supports/adaptation?Of=Tools&Cost=-5&Done=2025-05-05", "Cost")]
    [InlineData("/supports/adaptation?Of=Help&HelpHours=x&HelpMonths=1&Done=2025-05-05", "HelpHours")]
    public async Task Say_at_the_field_what_to_do(string address, string field)
    {
        foreach (var language in (string[])["fi", "sv", "en"])
        {
            var page = await house.Visitor(language).Go(address);
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Document.QuerySelector("#answer").ShouldBeNull();
            page.Document.QuerySelector($"#{field}-error").ShouldNotBeNull();
            page.Html.ShouldNotMatch(@"\[[A-Z][a-z]+\.[A-Za-z0-9-]+\]");
        }
    }

    [Fact]
    public async Task Stand_on_the_start_page_in_three_languages_and_open_empty()
    {
        foreach (var language in (string[])["fi", "sv", "en"])
        {
            var start = await house.Visitor(language).Go("/supports");
            var links = start.Document.QuerySelectorAll(".n-card a").Select(a => a.GetAttribute("href")!).ToList();
            links.Count.ShouldBe(4);
            foreach (var page in await Task.WhenAll(links.Append("/supports").Select(link => house.Visitor(language).Go(link))))
            {
                page.Status.ShouldBe(HttpStatusCode.OK);
                page.Html.ShouldNotMatch(@"\[[A-Z][a-z]+\.[A-Za-z0-9-]+\]");
                page.Document.QuerySelector(".n-errors").ShouldBeNull();
            }
        }
    }

    [Theory]
    [InlineData("1-adviser")]
    [InlineData("2-coach")]
    [InlineData("3-job-coach")]
    [InlineData("6-employer")]
    public async Task Are_in_the_menu_of_those_who_talk_with_employers(string persona) =>
        (await (await house.As(persona)).Go("/supports")).Document.QuerySelector(".n-menu a[href='/supports'][aria-current=page]").ShouldNotBeNull();
}
