using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Employers;

public sealed class Advertisements_that_change(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_nobody_has_corrected_follows_the_advertisement()
    {
        var before = await Taken("followed", "Etsimme siivoojaa. B-ajokortti vaaditaan.");
        before.Need.Cards.ShouldContain("b-driving-licence");
        var after = await Taken("followed", "Etsimme siivoojaa. Hygieniapassi vaaditaan.");
        after.Need.Cards.ShouldBe(["food-hygiene-passport"]);
        (after.Need.IsCorrected, after.Need.AdvertChangedOn).ShouldBe((false, null));
        (await (await house.As("3-job-coach")).Go($"/employers/orders/{after.Id}")).Document.QuerySelector("#advert-changed").ShouldBeNull();
    }

    [Fact]
    public async Task What_a_person_has_corrected_stays_and_the_order_tells_what_the_advertisement_says_now()
    {
        var order = await Taken("kept", "Etsimme siivoojaa. B-ajokortti vaaditaan.");
        var coach = await house.As("3-job-coach");
        var form = await coach.Go($"/employers/orders/{order.Id}/need");
        var line = form.Document.QuerySelector("input[value='b-driving-licence']")!.GetAttribute("name")!;
        await form.Submit("#need", "button[value=save]", (line.Replace(".Id", ".As", StringComparison.Ordinal), "no"));

        var after = await Taken("kept", "Etsimme siivoojaa. B-ajokortti ja hygieniapassi vaaditaan.");
        after.Need.Cards.ShouldBeEmpty("the adviser took the licence off");
        after.Words.ShouldContain("hygieniapassi");
        var page = await coach.Go($"/employers/orders/{order.Id}");
        var told = page.Document.QuerySelector("#advert-changed")!.TextContent;
        told.ShouldContain("Korjatut vaatimukset pidettiin ennallaan");
        told.ShouldContain("hygieniapassi");
        (await house.InDb(db => db.Happenings.CountAsync(h => h.About == order.Place && h.Kind == "JobOrderRenewed"))).ShouldBe(1);

        await (await coach.Go($"/employers/orders/{order.Id}/need")).Submit("#need", "button[value=save]");
        (await coach.Go($"/employers/orders/{order.Id}")).Document.QuerySelector("#advert-changed").ShouldBeNull("who has looked at the requirements has seen it");
    }

    [Fact]
    public async Task Tags_of_an_advertisement_become_paragraphs()
    {
        var order = await Taken("html", "<p>Etsimme <b>siivoojaa</b>.</p><script>alert(1)</script><ul><li>B-ajokortti vaaditaan</li><li>Palkka &lt; 3000 &amp; lis&auml;t</li></ul>");
        order.Words.ShouldBe("Etsimme siivoojaa.\n\n– B-ajokortti vaaditaan\n– Palkka < 3000 & lisät");
        order.Need.Cards.ShouldContain("b-driving-licence");
    }

    [Theory]
    [InlineData("Alle < 5 km & yli > 2 km\n\nTervetuloa", "Alle < 5 km & yli > 2 km\n\nTervetuloa")]
    [InlineData("<div>Yksi</div><div>Kaksi</div>", "Yksi\n\nKaksi")]
    [InlineData("Yksi<br>kaksi", "Yksi\nkaksi")]
    [InlineData("<p> </p>", "")]
    public void Plain_words_stay_as_they_came(string text, string plain) => PlainText.Paragraphs(text).ShouldBe(plain);

    private async Task<JobOrder> Taken(string ad, string text)
    {
        await house.TakeIn("job-ads", "ads.jsonl", System.Text.Json.JsonSerializer.Serialize(new { id = ad, title = "Siivooja", employer = "Uusi Puhtaus Oy", municipality = "Suvantola", text }), "91-administrator");
        return await house.InDb(db => db.JobOrders.AsNoTracking().SingleAsync(o => o.Source == $"ad:{ad}"));
    }
}
