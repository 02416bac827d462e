using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
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

    /// <summary>The plan on paper, for the worker and for the person, also in large letters.</summary>
    [Theory]
    [InlineData("2-coach", "/plans/{0}/print?as=pdf", "tyollistymissuunnitelma.pdf")]
    [InlineData("7-jobseeker", "/own/plan/print?as=pdf", "oma-suunnitelma.pdf")]
    [InlineData("7-jobseeker", "/own/plan/print?plain=true&as=pdf", "oma-suunnitelma.pdf")]
    public async Task Of_the_plan_is_tagged_with_its_headings_and_lists(string persona, string path, string name)
    {
        Possible();
        var aino = await house.Aino();
        var answer = await (await house.As(persona)).Raw(new(HttpMethod.Get, string.Format(null, path, aino.Id)));
        answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe(name);
        var document = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        document.ShouldContain("/StructTreeRoot");
        document.ShouldContain("/Lang (fi)");
        foreach (var tag in path.Contains("plain", StringComparison.Ordinal) ? (string[])["/S /H1", "/S /H2", "/S /LI"] : ["/S /H1", "/S /H2", "/S /TH", "/S /TD"]) document.ShouldContain(tag);
    }

    private void Possible()
    {
        if (!house.Services.GetRequiredService<PdfPrinter>().IsPossible) Assert.Skip("No Chromium is installed here");
    }

    private static int Leftovers() => Directory.GetDirectories(Path.GetTempPath(), "nivel-print-*").Count(d => !d.Contains("assets", StringComparison.Ordinal));
}
