using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;

namespace Nivel.Tests.Browser;

/// <summary>A page that is left in the middle of a form: what was typed comes back in the same tab, and what is private is not kept there.</summary>
public sealed class A_form_left_half_written(BrowserHouse house) : IClassFixture<BrowserHouse>
{
    [Fact]
    public async Task Comes_back_with_what_was_typed_and_can_be_discarded()
    {
        var window = await house.Open("2-coach");
        var page = $"/clients/{await Aino()}/note";
        await window.Page.GotoAsync(page);
        await window.Page.Locator("#Words").FillAsync("Puhelu jäi kesken.");
        await window.Page.GotoAsync("/services");
        await window.Page.GotoAsync(page);
        (await window.Page.Locator("#Words").InputValueAsync()).ShouldBe("Puhelu jäi kesken.");
        await window.Page.Locator(".n-restored[role=status] button").ClickAsync();
        (await window.Page.Locator("#Words").InputValueAsync()).ShouldBeEmpty();
        await window.Page.ReloadAsync();
        (await window.Page.Locator("#Words").InputValueAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keeps_nothing_of_a_private_form()
    {
        var window = await house.Open("7-jobseeker");
        await window.Page.GotoAsync("/own/profile");
        await window.Page.Locator("#Written_Words").FillAsync("Vain minulle.");
        (await window.Page.EvaluateAsync<string>("Object.values(sessionStorage).concat(Object.values(localStorage)).join(' ')")).ShouldNotContain("Vain minulle");
    }

    private Task<string> Aino() => house.InDb(async db => (await db.People.Where(u => u.Role == Role.Jobseeker).Select(u => u.ClientId!.Value).FirstAsync()).ToString());
}
