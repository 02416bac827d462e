namespace Nivel.Tests.Browser;

/// <summary>A provider writes a card, the municipality publishes it, and somebody who has not signed in finds it in words of their own and on the map.</summary>
public sealed class A_card_for_everybody
{
    [Theory]
    [InlineData("mouse")]
    [InlineData("keyboard")]
    [InlineData("without script")]
    public async Task Is_written_published_and_found(string kind)
    {
        await using var house = new BrowserHouse();
        await ((IAsyncLifetime)house).InitializeAsync();
        var script = kind != "without script";
        var provider = await house.Open("5-provider", script);
        var hands = Hands.Of(kind, provider.Page);
        await provider.Page.GotoAsync("/services/mine");
        await hands.Write("#new input[name=Name]", "Purjeompelimo");
        await hands.Press("#new button");
        await provider.Page.WaitForURLAsync(url => url.EndsWith("/edit", StringComparison.Ordinal));
        var card = new Uri(provider.Page.Url).AbsolutePath[..^"/edit".Length];
        await hands.Write("[name='Form.SummaryFi']", "Ommellaan veneiden purjeita omaan tahtiin.");
        await hands.Write("[name='Form.ContactEmail']", "paja@metsola.example");
        await hands.Choose("input[name='Form.Phases'][value=O]");
        await hands.Press("#card button.n-button--primary");
        await provider.Page.WaitForURLAsync(url => url.EndsWith("?done=saved", StringComparison.Ordinal));
        await provider.Page.GotoAsync($"{card}/edit");
        await hands.Press("#ready button");

        var coordinator = await house.Open("8-coordinator", script);
        await coordinator.Page.GotoAsync($"{card}/edit");
        await Hands.Of(kind, coordinator.Page).Press("#publish button");
        await coordinator.Page.WaitForURLAsync(url => url.EndsWith("?done=published", StringComparison.Ordinal));

        var visitor = await house.Open(null, script);
        var looking = Hands.Of(kind, visitor.Page);
        await visitor.Page.GotoAsync("/services");
        await looking.Write("input[name=q]", "purjeiden");
        await looking.Press("form:has(input[name=q]) button");
        await visitor.Page.WaitForSelectorAsync($"a[href^='{card}']");
        await looking.Press($"a[href^='{card}']");
        await visitor.Page.WaitForSelectorAsync("#public-face");
        (await visitor.Page.InnerTextAsync("main")).ShouldContain("veneiden purjeita");
        await visitor.Page.GotoAsync("/services/map");
        await looking.Press($"svg a[href^='{card}']");
        await visitor.Page.WaitForURLAsync(url => url.Contains(card, StringComparison.Ordinal));
        foreach (var window in (Window[])[provider, coordinator, visitor]) window.Complaints.ShouldBeEmpty();
    }
}
