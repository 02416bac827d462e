using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Ptv;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Imports;

namespace Nivel.Tests.Modules.Services;

public sealed class Importing_the_service_catalogue(TestHouse house) : IClassFixture<TestHouse>
{
    private const string One = """{"id":"a-1","name_fi":"Velkaneuvonta <b>nyt</b>","name_sv":"Skuldrådgivning","short_fi":"{\"entityMap\":{},\"blocks\":[{\"text\":\"Ensin\",\"type\":\"unstyled\"},{\"text\":\"Kohta\",\"type\":\"unordered-list-item\"}]}"}""";

    [Fact]
    public async Task A_description_becomes_a_draft_with_its_source_and_comes_the_second_time_as_same()
    {
        var first = await Take("one.jsonl", One);
        (first.New, first.Refused).ShouldBe((1, 0));
        var card = await house.InDb(db => db.Services.SingleAsync(s => s.Source == "ptv:a-1"));
        (card.State, card.NameFi, card.NameSv, card.SummaryFi, card.TakesReferrals).ShouldBe((CardState.Draft, "Velkaneuvonta nyt", "Skuldrådgivning", "Ensin\n\n– Kohta", false));
        card.SearchTerms.ShouldContain(" velkaneuvonta ");
        (await house.InDb(db => db.Organisations.CountAsync(o => o.Name == PtvImport.National))).ShouldBe(1);
        (await Take("one.jsonl", One)).Same.ShouldBe(1);
        (await Take("one.jsonl", One.Replace("Ensin", "Aluksi", StringComparison.Ordinal))).Changed.ShouldBe(1);
    }

    [Fact]
    public async Task An_object_of_the_interface_brings_provider_languages_and_municipalities()
    {
        var json = """
            [{"id":"b-1","serviceNames":[{"language":"fi","value":"Nuorten ohjaus","type":"Name"}],"serviceDescriptions":[{"language":"fi","value":"Lyhyesti","type":"Summary"}],
              "areas":[{"municipalities":[{"code":"902"},{"code":"000"}]}],"languages":["sv","fi","xx"],"organizations":[{"roleType":"Responsible","organization":{"id":"1","name":"Metsolan paja"}}]}]
            """;
        (await Take("list.json", json)).New.ShouldBe(1);
        var (card, provider) = await house.InDb(async db =>
        {
            var found = await db.Services.SingleAsync(s => s.Source == "ptv:b-1");
            return (found, await db.Organisations.Where(o => o.Id == found.OrganisationId).Select(o => o.Name).SingleAsync());
        });
        (card.Municipalities, card.Languages, provider).ShouldBe(("902", "fi,sv", "Metsolan paja"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ broken")]
    [InlineData("{\"id\":\"c\"}")]
    [InlineData("{\"id\":5,\"name_fi\":[]}")]
    [InlineData("{\"id\":\"c\",\"name_fi\":\"\"}")]
    [InlineData("[1,2,\"x\",[[]]]")]
    [InlineData("{\"id\":\"c\",\"serviceNames\":{\"a\":1},\"areas\":7,\"organizations\":[3]}")]
    public async Task Broken_and_strange_files_bring_nothing_and_break_nothing(string content)
    {
        var batch = await Take("strange.json", content);
        (batch.New, batch.Changed).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_deep_object_and_a_broken_archive_are_refused()
    {
        (await Take("deep.json", string.Concat(Enumerable.Repeat("[", 5000)))).New.ShouldBe(0);
        var path = Path.Combine(Databases.NewFolder(), "broken.gz");
        await File.WriteAllBytesAsync(path, [0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 200, 201], TestContext.Current.CancellationToken);
        (await Take(path)).Refused.ShouldBe(1);
    }

    [Theory]
    [InlineData("<p>Yksi</p><p>Kaksi<br/>kolme</p>", "Yksi\nKaksi\nkolme")]
    [InlineData("<script>alert(1)</script>Hei &amp; moi", "Hei & moi")]
    [InlineData("{\"blocks\":\"ei lista\"}", "{\"blocks\":\"ei lista\"}")]
    [InlineData("   ", null)]
    public void Rich_text_becomes_plain(string rich, string? plain) => PlainText.Of(rich).ShouldBe(plain);

    [Fact]
    public async Task The_published_descriptions_all_come_in()
    {
        var path = Path.Combine(Root(), "..", "shared", "data", "services", "ptv_general_descriptions.jsonl.gz");
        if (!File.Exists(path)) Assert.Skip("The published descriptions are not beside the repository");
        var batch = await Take(path);
        (batch.New, batch.Refused).ShouldBe((458, 0));
        var folder = await Take(Path.Combine(Path.GetDirectoryName(path)!, "ptv_openapi_v11_samples"));
        (folder.New, folder.Refused).ShouldBe((1, 12), "one service, the rest are channels, hours and collections");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Nivel.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }

    private async Task<ImportBatch> Take(string name, string content)
    {
        var path = Path.Combine(Databases.NewFolder(), name);
        await File.WriteAllTextAsync(path, content, new UTF8Encoding(false), TestContext.Current.CancellationToken);
        return await Take(path);
    }

    private async Task<ImportBatch> Take(string path)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var imports = scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Imports.Imports>();
        var by = await house.InDb(async db => (await db.People.SingleAsync(u => u.Persona == "8-coordinator")).AsActor());
        var source = new ImportSource(path, Path.GetFileName(path));
        var batch = await imports.Preview(imports.Find("ptv")!, source, new Dictionary<string, string>(), by, TestContext.Current.CancellationToken);
        if (batch.New + batch.Changed + batch.Same > 0) await imports.Commit(batch, imports.Find("ptv")!, source, by, TestContext.Current.CancellationToken);
        return batch;
    }
}
