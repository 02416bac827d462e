using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Instruments;

public sealed class Taking_in_an_instrument(TestHouse house) : IClassFixture<TestHouse>
{
    private static string Good(string edition) => System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(Path.Combine(Shipped.Folder("instruments"), "own-situation.json")), "\"edition\": \"[^\"]+\"", $"\"edition\": \"{edition}\"");

    [Fact]
    public async Task A_file_is_looked_at_then_accepted_with_its_licence_and_taken_back_while_unused()
    {
        var admin = await house.As("91-administrator");
        var page = await Look(admin, Good("e-licensed"));
        page.Text.ShouldContain("Asteikot ja pisteytys");
        (await admin.Go("/instruments/forms")).Text.ShouldNotContain("e-licensed", customMessage: "looking takes nothing in");
        var refused = await page.Submit("#accept", ("Holder", ""), ("Until", "2001-01-01"));
        refused.Text.ShouldContain("kenelle käyttöoikeus on myönnetty");
        refused.Text.ShouldContain("ei voi päättyä ennen alkamistaan");
        page = await refused.Submit("#accept", ("Holder", "Suvannon työllisyysalue"), ("From", "2026-01-01"), ("Until", "2026-12-31"));
        page.Text.ShouldContain("Mittari on otettu käyttöön");
        page.Document.QuerySelectorAll("#versions-own-situation thead th").Length.ShouldBeGreaterThan(2, "versions stand side by side");
        page.Text.ShouldContain("Suvannon työllisyysalue");
        (await (await Look(admin, Good("e-licensed"))).Submit("#accept", ("Holder", "Toinen"))).Text.ShouldContain("on jo versio e-licensed");
        (await (await admin.Go("/instruments/forms")).Submit("#undo-e-licensed")).Text.ShouldContain("Käyttöönotto on peruttu");
        (await house.InDb(db => db.InstrumentForms.AnyAsync(f => f.Edition == "e-licensed"))).ShouldBeFalse();
        var told = await house.InDb(db => db.Happenings.AsNoTracking().Where(h => h.Kind == "InstrumentTakenIn" || h.Kind == "InstrumentTakenBack").OrderBy(h => h.Id).ToListAsync());
        told.Where(h => h.Facts["edition"] == "e-licensed").Select(h => h.Kind).ShouldBe(["InstrumentTakenIn", "InstrumentTakenBack"]);
    }

    [Fact]
    public async Task What_has_been_answered_stays()
    {
        var admin = await house.As("91-administrator");
        var page = await (await Look(admin, Good("e-used").Replace("\"inForceFrom\": \"", "\"inForceFrom\": \"2026-03-01\", \"was\": \"", StringComparison.Ordinal))).Submit("#accept", ("Holder", "Alue"), ("From", "2026-01-01"));
        page.Text.ShouldContain("Mittari on otettu käyttöön");
        var undo = await admin.Go("/instruments/forms");
        var aino = (await house.Aino()).Id;
        var form = await (await house.As("2-coach")).Go($"/clients/{aino}/instruments/own-situation");
        form.Document.QuerySelector("input[name='Form.Edition']")!.GetAttribute("value").ShouldBe("e-used");
        await form.Submit("#answers", (form.Document.QuerySelector("#answers input[type=radio]")!.GetAttribute("name")!, "yes"));
        (await undo.Submit("#undo-e-used")).Text.ShouldContain("Versioon on jo vastattu");
    }

    [Fact]
    public async Task Problems_are_told_with_their_lines()
    {
        var json = Good("e-bad").Replace("\"by\": \"mean\"", "\"by\": \"magic\"", StringComparison.Ordinal);
        var line = json[..json.IndexOf("magic", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        var page = await Look(await house.As("91-administrator"), json);
        page.Document.QuerySelector("#problems")!.TextContent.ShouldContain($"Rivi {line}:");
        page.Document.QuerySelector("#accept").ShouldBeNull();
        (await (await (await house.As("91-administrator")).Go("/instruments/forms")).Submit("#look")).Text.ShouldContain("Valitse tiedosto");
    }

    [Fact]
    public async Task Only_an_administrator_takes_in() => (await (await house.As("2-coach")).Go("/instruments/forms")).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public void A_place_is_found_on_its_line()
    {
        var lines = JsonLines.Of("{\n  \"items\": [\n    { \"code\": \"a\" },\n    { \"code\": \"b\",\n      \"ask\": 1 }\n  ]\n}");
        JsonLines.Find(lines, "items[2].ask").ShouldBe(5);
        JsonLines.Find(lines, "items[1].missing").ShouldBe(3);
        JsonLines.Find(lines, "nowhere").ShouldBeNull();
        JsonLines.Of("{ broken").ShouldBeEmpty();
    }

    private async Task<Page> Look(Visitor admin, string json)
    {
        var file = Path.Combine(house.DataFolder, $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, json);
        return await (await admin.Go("/instruments/forms")).Submit("#look", ("Upload", $"file:{file}"));
    }
}
