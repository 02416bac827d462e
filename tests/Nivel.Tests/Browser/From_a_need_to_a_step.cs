using Nivel.Tests.Modules.Clients;

namespace Nivel.Tests.Browser;

/// <summary>A need is mapped with the person and answered by a step of the plan.</summary>
public sealed class From_a_need_to_a_step
{
    [Theory]
    [InlineData("mouse")]
    [InlineData("keyboard")]
    [InlineData("without script")]
    public async Task The_mapping_leads_to_the_plan(string kind)
    {
        await using var house = new BrowserHouse();
        await ((IAsyncLifetime)house).InitializeAsync();
        var (aino, window) = ((await house.Aino()).Id, await house.Open("2-coach", kind != "without script"));
        var (page, hands) = (window.Page, Hands.Of(kind, window.Page));
        await page.GotoAsync($"/clients/{aino}/needs");
        await hands.Press("#begin button");
        await hands.Write("#theme-Everyday textarea[name$='.Obstacles']", "Aamut alkavat raskaasti");
        await hands.Choose("#theme-Everyday input[name$='.Need'][value=Much]");
        await hands.Press("#needs button.n-button--primary");
        await page.WaitForSelectorAsync("#mapping");
        (await page.InnerTextAsync("#mapping")).ShouldContain("Aamut alkavat raskaasti");
        await hands.Press("#mapping a[href$='/needs/Everyday']");
        await page.WaitForURLAsync(url => url.EndsWith("/needs/Everyday", StringComparison.Ordinal));
        await hands.Write("#new textarea[name=Text]", "Kokeilemme aamukävelyä yhdessä");
        await hands.Write("#new input[name=DueOn]", "2026-04-01");
        await hands.Press("#new button.n-button--primary");
        await page.WaitForURLAsync(url => !url.Contains("/needs/Everyday", StringComparison.Ordinal));
        (await page.InnerTextAsync("main")).ShouldContain("Askel on lisätty suunnitelman luonnokseen");
        await page.GotoAsync($"/plans/{aino}");
        (await page.InnerTextAsync("main")).ShouldContain("Kokeilemme aamukävelyä yhdessä");
        window.Complaints.ShouldBeEmpty();
    }
}
