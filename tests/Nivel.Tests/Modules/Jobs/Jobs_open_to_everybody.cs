using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Jobs;

public sealed class Jobs_open_to_everybody(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Hostile = "</script><script>alert(1)</script> Hitsaamista & levytöitä.\n\nOta yhteyttä.";

    [Fact]
    public async Task An_order_is_hidden_until_its_employer_publishes_it_and_gone_when_closed()
    {
        var (employer, anyone) = (await house.As("6-employer"), house.Visitor());
        var sent = await Orders.Send(employer, "Levyseppähitsaaja", Hostile);
        var id = Orders.IdOf(sent);
        (await anyone.Go($"/jobs/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await anyone.Go("/jobs?q=levyseppähitsaaja")).Text.ShouldContain("0 työpaikkaa");
        (await (await employer.Go($"/employers/orders/{id}")).Submit("#publish")).Text.ShouldContain("näkyy nyt avoimilla sivuilla");
        var page = await anyone.Go($"/jobs/{id}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("script:not([src])").Length.ShouldBe(1);
        (await anyone.Go("/jobs?q=LEVYSEPPÄHITSAAJAT")).Text.ShouldContain("1 työpaikka");
        await (await employer.Go($"/employers/orders/{id}")).Submit("#close", ("reason", "filled-elsewhere"));
        var gone = await anyone.Go($"/jobs/{id}");
        gone.Status.ShouldBe(HttpStatusCode.Gone);
        gone.Text.ShouldContain("haku on päättynyt");
        (await anyone.Go("/jobs?q=levyseppähitsaaja")).Text.ShouldContain("0 työpaikkaa");
    }

    [Fact]
    public async Task Two_orders_published_at_the_same_moment_are_both_listed()
    {
        var employer = await house.As("6-employer");
        foreach (var title in (string[])["Samanhetkinen siivooja", "Samanhetkinen sorvaaja"])
        {
            var id = Orders.IdOf(await Orders.Send(employer, title, Orders.Words));
            await (await employer.Go($"/employers/orders/{id}")).Submit("#publish");
        }

        var page = await house.Visitor().Go("/jobs");
        page.Text.ShouldContain("Samanhetkinen siivooja");
        page.Text.ShouldContain("Samanhetkinen sorvaaja");
    }

    [Fact]
    public async Task The_page_carries_a_job_posting_with_what_the_employer_said_and_no_more()
    {
        var employer = await house.As("6-employer");
        var id = Orders.IdOf(await Orders.Send(employer, "Varastotyöntekijä", Orders.Words));
        await (await employer.Go($"/employers/orders/{id}")).Submit("#publish");
        var page = await house.Visitor().Go($"/jobs/{id}");
        var posting = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        posting.GetProperty("@type").GetString().ShouldBe("JobPosting");
        posting.GetProperty("title").GetString().ShouldBe("Varastotyöntekijä");
        posting.GetProperty("datePosted").GetString().ShouldBe("2026-03-12");
        posting.GetProperty("employmentType").GetString().ShouldBe("FULL_TIME");
        posting.GetProperty("jobLocation").GetProperty("address").GetProperty("addressCountry").GetString().ShouldBe("FI");
        posting.GetProperty("description").GetString().ShouldStartWith("<p>");
        posting.TryGetProperty("validThrough", out _).ShouldBeFalse();
        posting.TryGetProperty("baseSalary", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_past_day_is_told_and_another_employers_order_cannot_be_published()
    {
        var id = Orders.IdOf(await Orders.Send(await house.As("6-employer"), "Trukkikuski"));
        await house.InDb(async db => { (await db.JobOrders.SingleAsync(o => o.Id == id)).ClosesOn = new DateOnly(2026, 3, 1); await db.SaveChangesAsync(); });
        (await (await (await house.As("3-job-coach")).Go($"/employers/orders/{id}")).Submit("#publish")).Text.ShouldContain("Hakuaika on mennyt");
        var other = await house.InDb(db => db.JobOrders.Where(o => o.EmployerId != db.JobOrders.Where(p => p.Id == id).Select(p => p.EmployerId).First()).Select(o => o.Id).FirstAsync());
        (await (await house.As("6-employer")).Go($"/employers/orders/{other}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("%00%27 or 1=1")]
    public async Task Strange_questions_are_answered_calmly(string question) =>
        (await house.Visitor().Go($"/jobs?q={Uri.EscapeDataString(question)}&municipality=zzz&page=-4")).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_job_that_never_was_is_not_found() => (await house.Visitor().Go($"/jobs/{JobOrderId.New()}")).Status.ShouldBe(HttpStatusCode.NotFound);
}
