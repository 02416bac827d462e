using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Nivel.Tests.Browser;

/// <summary>The calculators as an employer meets them: on a phone, in the dark, with a mistake in the form, and on one sheet of paper.</summary>
public sealed class The_calculator_for_everybody(BrowserHouse house) : IClassFixture<BrowserHouse>
{
    private const string One = "/supports/wage-subsidy?Day=2026-03-12&Age=22&Of14=3&Of28=3&Wage=2800&Hours=37,5&Full=37,5&Starts=2026-04-01";
    private const string Four = "/supports/wage-subsidy?Day=2026-03-12&Age=60&Of14=14&Of28=28&Ability=true&Wage=2600&Hours=37,5&Full=37,5&Starts=2026-04-01";
    private const string Mistakes = "/supports/wage-subsidy?Day=2026-03-12&Age=x&Of14=3&Of28=3&Wage=2,500&Starts=31.2.2026";

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Has_no_barrier_and_never_scrolls_sideways(ColorScheme scheme, int width)
    {
        var window = await house.Open(width: width, scheme: scheme);
        foreach (var address in (string[])[One, Four, Mistakes, "/supports", "/supports/startup-grant?Starts=2026-01-01&Ends=2027-01-31", "/supports/adaptation?Of=Help&HelpHours=25&HelpMonths=20&Done=2025-05-05"])
        {
            await window.Page.GotoAsync(address);
            (await window.Barriers()).ShouldBeEmpty();
            (await window.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth")).ShouldBeTrue(address);
        }

        window.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(One)]
    [InlineData(Four)]
    public async Task Is_one_sheet_of_paper(string address)
    {
        foreach (var locale in (string[])["fi-FI", "sv-FI", "en-FI"])
        {
            var window = await house.Open();
            await window.Page.Context.SetExtraHTTPHeadersAsync([KeyValuePair.Create("Accept-Language", locale)]);
            await window.Page.GotoAsync(address);
            var pdf = Encoding.Latin1.GetString(await window.Page.PdfAsync(new() { PreferCSSPageSize = true }));
            Regex.Count(pdf, @"/Type\s*/Page\b").ShouldBe(1, locale);
        }
    }
}
