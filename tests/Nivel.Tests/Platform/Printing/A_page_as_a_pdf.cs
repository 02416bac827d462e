using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Printing;

namespace Nivel.Tests.Platform.Printing;

public sealed class A_page_as_a_pdf(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Is_tagged_has_a_language_and_a_title_and_is_not_kept_anywhere()
    {
        Possible();
        var before = Leftovers();
        var answer = await (await house.As("7-jobseeker")).Raw(new(HttpMethod.Get, "/own/profile?lang=fi&as=pdf"));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("ansioluettelo.pdf");
        var document = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        document.ShouldStartWith("%PDF-");
        document.ShouldContain("/StructTreeRoot");
        document.ShouldContain("/Lang (fi)");
        document.ShouldContain("/Title");
        document.ShouldContain("SourceSans3", Case.Sensitive, "the house's letters: without the style sheets the page is set in the browser's own");
        Leftovers().ShouldBe(before);
    }

    [Fact]
    public async Task Is_behind_the_same_door_as_the_page()
    {
        Possible();
        (await house.Visitor().Raw(new(HttpMethod.Get, "/own/profile?as=pdf"))).Headers.Location!.OriginalString.ShouldStartWith("/sign-in");
        (await (await house.As("6-employer")).Raw(new(HttpMethod.Get, "/own/profile?as=pdf"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await house.As("2-coach")).Raw(new(HttpMethod.Get, $"/profiles/{Guid.Empty:N}?as=pdf"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Follows_the_persons_language_where_the_page_does()
    {
        Possible();
        var answer = await (await house.As("7-jobseeker")).Raw(new(HttpMethod.Get, "/own/profile?lang=sv&as=pdf"));
        Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldContain("/Lang (sv)");
    }

    private void Possible()
    {
        if (!house.Services.GetRequiredService<PdfPrinter>().IsPossible) Assert.Skip("No Chromium is installed here");
    }

    private static int Leftovers() => Directory.GetDirectories(Path.GetTempPath(), "nivel-print-*").Count(d => !d.Contains("assets", StringComparison.Ordinal));
}
