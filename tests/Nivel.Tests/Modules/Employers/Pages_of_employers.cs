using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Employers;

namespace Nivel.Tests.Modules.Employers;

public sealed class Pages_of_employers(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Pages_open_in_three_languages_without_missing_texts()
    {
        var order = await house.InDb(db => db.JobOrders.FirstAsync(o => o.State == JobOrderState.Received));
        foreach (var language in new[] { "fi", "sv", "en" })
        {
            var coach = await house.As("3-job-coach", language);
            foreach (var path in new[] { "/employers", $"/employers/{order.EmployerId}", "/employers/orders", "/employers/orders?show=all&page=2", "/employers/orders/new", $"/employers/orders/{order.Id}", $"/employers/orders/{order.Id}?more=true", $"/employers/orders/{order.Id}/need" })
            {
                var page = await coach.Go(path);
                page.Status.ShouldBe(HttpStatusCode.OK, path);
                page.Document.QuerySelector("main")!.TextContent.ShouldNotMatch(@"\[[A-Z][a-z]+\.[A-Za-z-]+\]", $"{path} in {language}");
            }
        }
    }

    [Fact]
    public async Task Unknown_records_are_not_there_and_roles_without_the_task_are_turned_away()
    {
        var coach = await house.As("3-job-coach");
        foreach (var path in new[] { $"/employers/{Guid.Empty:N}", $"/employers/orders/{Guid.Empty:N}", $"/employers/orders/{Guid.Empty:N}/need", $"/employers/orders/{Guid.Empty:N}/placement/{Guid.Empty:N}", $"/employers/placements/{Guid.Empty:N}/follow-up" })
            (await coach.Go(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
        foreach (var persona in new[] { "5-provider", "7-jobseeker", "91-administrator" })
            (await (await house.As(persona)).Go("/employers/orders")).Status.ShouldBe(HttpStatusCode.Forbidden, persona);
    }

    [Fact]
    public async Task An_empty_order_says_what_is_missing_and_keeps_what_was_typed()
    {
        var form = await (await house.As("6-employer")).Go("/employers/orders/new");
        var told = await form.Submit("#order", "button[value=read]", ("Title", "Siivooja"), ("Words", ""));
        told.Text.ShouldContain("Kirjoita muutama sana työstä");
        told.Document.QuerySelector("input[name=Title]")!.GetAttribute("value").ShouldBe("Siivooja");
    }

    [Theory]
    [InlineData("<script>alert(1)</script><b>Etsimme</b> 😀 kokkia &amp; tarjoilijaa")]
    [InlineData("🙂🙂🙂")]
    public async Task Strange_words_become_an_order_all_the_same(string words)
    {
        var sent = await Orders.Send(await house.As("6-employer"), "Apulainen", words);
        sent.Text.ShouldContain("Toimeksianto on vastaanotettu");
        sent.Document.QuerySelectorAll("main script").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_whole_megabyte_is_refused_with_its_length_and_stays_in_the_form()
    {
        var form = await (await house.As("6-employer")).Go("/employers/orders/new");
        var told = await form.Submit("#order", "button[value=read]", ("Title", "Kokki"), ("Words", new string('a', 1_000_000)));
        told.Status.ShouldBe(HttpStatusCode.OK);
        told.Text.ShouldContain("1000000");
        told.Document.QuerySelector("textarea[name=Words]")!.TextContent.Length.ShouldBe(1_000_000);
    }

    [Fact]
    public async Task A_requirement_can_be_corrected_and_two_who_correct_at_once_are_told()
    {
        var id = Orders.IdOf(await Orders.Send(await house.As("6-employer"), "Pakkaaja"));
        var coach = await house.As("3-job-coach");
        var (one, two) = (await coach.Go($"/employers/orders/{id}/need"), await coach.Go($"/employers/orders/{id}/need"));
        (await one.Submit("#need", "button[value=save]", ("Form.Hours", "part"))).Text.ShouldContain("Vaatimukset on korjattu");
        var told = await two.Submit("#need", "button[value=save]", ("Form.Hours", "full"));
        told.Text.ShouldContain("Toinen on muuttanut");
        told.Document.QuerySelector("select[name='Form.Hours'] option[selected]")!.GetAttribute("value").ShouldBe("full");
        (await house.InDb(db => db.JobOrders.SingleAsync(o => o.Id == id))).Need.Hours.ShouldBe("part");
    }

    [Fact]
    public async Task The_first_answer_stops_the_clock_and_leaves_by_mail()
    {
        var id = Orders.IdOf(await Orders.Send(await house.As("6-employer"), "Lajittelija"));
        var coach = await house.As("3-job-coach");
        var page = await coach.Go($"/employers/orders/{id}");
        (await page.Submit("#answer", ("message", ""))).Text.ShouldContain("Kirjoita viesti työnantajalle");
        var answered = await page.Submit("#answer", ("message", "Palaan asiaan huomenna."));
        answered.Text.ShouldContain("vastattu ajoissa");
        (await house.InDb(db => db.Outbox.AnyAsync(m => m.Body == "Palaan asiaan huomenna."))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_address_of_an_employer_is_told_and_kept()
    {
        var employer = await house.InDb(db => db.Employers.FirstAsync());
        var page = await (await house.As("3-job-coach")).Go($"/employers/{employer.Id}");
        var told = await page.Submit("#contact", ("Email", "ei osoite"), ("Business", "123"));
        told.Text.ShouldContain("Tarkista sähköpostiosoite");
        told.Text.ShouldContain("Tarkista Y-tunnus");
        told.Document.QuerySelector("input[name=Email]")!.GetAttribute("value").ShouldBe("ei osoite");
        (await page.Submit("#contact", ("Email", "rekry@yritys.example"))).Text.ShouldContain("Tiedot on tallennettu");
    }
}
