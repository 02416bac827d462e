using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Access;

/// <summary>Walks every page with every persona and compares with the checked-in table. A new page or a changed right shows as a difference to be read.</summary>
/// <remarks>To write the table anew, run with NIVEL_WRITE_MATRIX=1 and read the difference before committing it.</remarks>
public sealed class Every_page_with_every_persona(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly string[] Personas = ["nobody", "1-adviser", "2-coach", "3-job-coach", "4-specialist", "5-provider", "6-employer", "7-jobseeker", "8-coordinator", "9-manager", "91-administrator"];

    private static string TableFile => Path.Combine(Repository.Root, "tests", "Nivel.Tests", "Access", "matrix.tsv");

    [Fact]
    public async Task Opens_just_as_the_table_says()
    {
        var walked = await Walk();
        if (Environment.GetEnvironmentVariable("NIVEL_WRITE_MATRIX") == "1") await File.WriteAllLinesAsync(TableFile, walked);
        var table = await File.ReadAllLinesAsync(TableFile);
        walked.Except(table).ShouldBeEmpty("pages that answer otherwise than the table says");
        table.Except(walked).ShouldBeEmpty("rows of the table that no page answers to");
    }

    [Fact]
    public void Every_page_says_for_whom_it_is() =>
        Pages().Where(p => !p.HandlerTypeInfo.GetCustomAttributes(false).Any(a => a.GetType().Name.StartsWith("For", StringComparison.Ordinal))).Select(p => p.RelativePath).ShouldBeEmpty();

    private async Task<List<string>> Walk()
    {
        var samples = await Samples.Of(house);
        var visitors = new List<Visitor>();
        foreach (var persona in Personas) visitors.Add(persona == "nobody" ? house.Visitor() : await house.As(persona));
        var rows = new List<string> { string.Join('\t', (string[])["page", .. Personas]) };
        foreach (var route in Pages().Select(p => p.AttributeRouteInfo!.Template!).Distinct().Order(StringComparer.Ordinal))
        {
            var answers = new List<string>();
            foreach (var visitor in visitors) answers.Add(await Answer(visitor, samples.Address(route)));
            rows.Add(string.Join('\t', (string[])["/" + route, .. answers]));
        }

        return rows;
    }

    private static async Task<string> Answer(Visitor visitor, string address)
    {
        var answer = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address)));
        return answer.Headers.Location is { } to ? to.OriginalString.StartsWith("/sign-in", StringComparison.Ordinal) ? "sign-in" : "elsewhere" : $"{(int)answer.StatusCode}";
    }

    private IEnumerable<CompiledPageActionDescriptor> Pages()
    {
        var loader = house.Services.GetRequiredService<PageLoader>();
        return house.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Select(p => loader.LoadAsync(p, Microsoft.AspNetCore.Http.EndpointMetadataCollection.Empty).GetAwaiter().GetResult());
    }
}
