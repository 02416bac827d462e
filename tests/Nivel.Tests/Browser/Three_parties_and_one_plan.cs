using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Modules.Clients;

namespace Nivel.Tests.Browser;

/// <summary>Multi-agency support from the answers of the parties to the joint plan.</summary>
public sealed class Three_parties_and_one_plan
{
    [Theory]
    [InlineData("mouse")]
    [InlineData("keyboard")]
    [InlineData("without script")]
    public async Task The_support_starts_when_all_have_answered(string kind)
    {
        await using var house = new BrowserHouse();
        await ((IAsyncLifetime)house).InitializeAsync();
        var (aino, script) = ((await house.Aino()).Id, kind != "without script");
        var at = $"/support/{await house.InDb(db => db.MultiAgencySupports.Where(s => s.ClientId == aino && s.ClosedOn == null).Select(s => s.Id).SingleAsync())}";
        var coach = await house.Open("2-coach", script);
        await coach.Page.GotoAsync(at);
        (await coach.Page.Locator("#start").CountAsync()).ShouldBe(0);
        (await coach.Page.InnerTextAsync("#start-waits")).ShouldContain("Vastaus puuttuu vielä");
        foreach (var party in (string[])["41-county", "4-specialist"]) await Answer(await house.Open(party, script), kind, at);

        var (page, hands) = (coach.Page, Hands.Of(kind, coach.Page));
        await page.GotoAsync(at);
        await hands.Press("#start button");
        await page.WaitForSelectorAsync("[data-state=Planning]");
        await hands.Write("#step input[name=StepText]", "Talousneuvonta kerran viikossa");
        await hands.Choose("#step input[name=StepParty][value=County]");
        await hands.Write("#step input[name=StepBy]", "2026-04-30");
        await hands.Press("#step button");
        await page.WaitForSelectorAsync("#plan :text('Talousneuvonta kerran viikossa')");
        await hands.Write("#agree textarea[name=Goal]", "Viikko, jossa työ ja palvelut mahtuvat");
        await hands.Press("#agree button");
        await page.WaitForSelectorAsync("[data-state=Supported]");
        (await page.Locator("#end button").IsVisibleAsync()).ShouldBeFalse("ending is folded away");
        await hands.Press("details:has(#end) > summary");
        await page.WaitForSelectorAsync("#end button");
        if (script) (await coach.Barriers()).ShouldBeEmpty();
        coach.Complaints.ShouldBeEmpty();
    }

    private static async Task Answer(Window window, string kind, string at)
    {
        var hands = Hands.Of(kind, window.Page);
        await window.Page.GotoAsync(at);
        await hands.Choose("#answer input[name=Needed][value=yes]");
        await hands.Write("#answer textarea[name=PartyWords]", "Palvelut sovitetaan yhteen.");
        await hands.Press("#answer button");
        await window.Page.WaitForURLAsync(url => url.Contains("done=answered", StringComparison.Ordinal));
        window.Complaints.ShouldBeEmpty();
    }
}
