using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Modules.Skills;

public sealed class Taking_in_a_classification(TestHouse house) : IClassFixture<TestHouse>
{
    private static string? Shared(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Nivel.slnx"))) return Path.Combine(folder.FullName, "..", "shared", "data", path) is var found && Path.Exists(found) ? found : null;
        return null;
    }

    [Fact]
    public async Task Esco_is_installed_beside_the_starter_and_undo_goes_back()
    {
        if (Shared("esco") is not { } folder) { Assert.Skip("The ESCO files are not beside the repository."); return; }
        var cancel = TestContext.Current.CancellationToken;
        await using var scope = house.Services.CreateAsyncScope();
        var (db, imports, shelf) = (scope.ServiceProvider.GetRequiredService<Db>(), scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Imports.Imports>(), house.Services.GetRequiredService<TaxonomyShelf>());
        var (actor, importer, source) = (await Orders.ActorOf(house, "91-administrator"), imports.Find("esco")!, new ImportSource(folder, "esco"));
        var batch = await imports.Preview(importer, source, new Dictionary<string, string>(), actor, cancel);
        (await shelf.Open(cancel)).IsEsco.ShouldBeFalse();
        await imports.Commit(batch, importer, source, actor, cancel);
        var esco = await shelf.Open(cancel);
        esco.IsEsco.ShouldBeTrue();
        esco.Taxonomy.Skills.Count.ShouldBeGreaterThan(13_000);
        esco.Taxonomy.Occupations.Count.ShouldBeGreaterThan(2_900);
        esco.Label("food-hygiene-passport", Language.Finnish).ShouldBe("hygieniapassi");
        esco.Taxonomy.Skill(new("food-hygiene-passport"))!.Kind.ShouldBe(SkillKind.Card);
        esco.Taxonomy.Occupations.Count(o => o.Names.Description(Language.Finnish).Length > 0).ShouldBeGreaterThan(2_900);
        esco.InUse("foot-care").ShouldBe(new("3cc36ca3-61fd-48e4-87ee-cbe384bdf617"), "what was stored from the starter is found by its name");
        esco.Label("foot-care", Language.Swedish).ShouldBe(esco.Taxonomy.Skill(esco.InUse("foot-care"))!.Label(Language.Swedish));
        var again = await imports.Preview(importer, source, new Dictionary<string, string>(), actor, cancel);
        (again.New, again.Changed, again.Same).ShouldBe((0, 0, 1));
        var page = await (await house.As("7-jobseeker", "en")).Go("/own/skills");
        page.Text.ShouldContain("This service uses the ESCO classification of the European Commission.");
        await A_receiver_reads(esco.Taxonomy.Skills.First(s => Guid.TryParse(s.Id.Value, out _)));
        var committed = await db.ImportBatches.SingleAsync(b => b.Id == batch.Id, cancel);
        (await imports.Undo(committed, actor, cancel)).ShouldBeEmpty();
        (await shelf.Open(cancel)).IsEsco.ShouldBeFalse();
        (await db.TaxonomyFiles.CountAsync(cancel)).ShouldBe(0);
    }

    /// <summary>What is shared names skills by the classification in use, not only by the starter.</summary>
    private async Task A_receiver_reads(Skill skill)
    {
        var aino = (await Orders.Aino(house)).Id;
        var service = await house.InDb(async db =>
        {
            db.ClientSkills.Add(new ClientSkill(aino, skill.Id.Value, SkillStanding.Has, "own-words") { Years = 60 });
            await db.SaveChangesAsync();
            return await db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).FirstAsync();
        });
        (await (await house.As("2-coach")).Go($"/referrals/new?client={aino}&service={service}")).Text.ShouldContain(skill.Label(Language.Finnish));
    }

    [Fact]
    public async Task A_folder_without_a_classification_is_refused_with_a_reason()
    {
        await using var scope = house.Services.CreateAsyncScope();
        var imports = scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Imports.Imports>();
        var batch = await imports.Preview(imports.Find("esco")!, new ImportSource(Databases.NewFolder(), "empty"), new Dictionary<string, string>(), await Orders.ActorOf(house, "91-administrator"), TestContext.Current.CancellationToken);
        (batch.New, batch.Refused).ShouldBe((0, 1));
    }

    [Fact]
    public async Task Advertisements_become_orders_and_an_unknown_municipality_is_refused()
    {
        var file = Path.Combine(Databases.NewFolder(), "ads.jsonl");
        await File.WriteAllLinesAsync(file,
        [
            """{"id":"1","title":"Siivooja","employer":"Uusi Puhtaus Oy","municipality":"Suvantola","closes":"2026-04-01","text":"Etsimme siivoojaa. B-ajokortti vaaditaan. Osa-aikainen."}""",
            """{"id":"2","title":"Kokki","employer":"Uusi Puhtaus Oy","municipality":"Atlantis","text":"Keittiöön."}""",
            "not json at all",
            """{"id":"3","title":"","employer":"X","municipality":"Suvantola","text":"…"}""",
        ], TestContext.Current.CancellationToken);
        var cancel = TestContext.Current.CancellationToken;
        await using var scope = house.Services.CreateAsyncScope();
        var imports = scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Imports.Imports>();
        var (actor, importer, source) = (await Orders.ActorOf(house, "91-administrator"), imports.Find("job-ads")!, new ImportSource(file, "ads.jsonl"));
        var batch = await imports.Preview(importer, source, new Dictionary<string, string>(), actor, cancel);
        (batch.New, batch.Refused).ShouldBe((1, 3));
        await imports.Commit(batch, importer, source, actor, cancel);
        var order = await house.InDb(db => db.JobOrders.SingleAsync(o => o.Source == "ad:1"));
        order.Need.Cards.ShouldContain("b-driving-licence");
        order.Need.Hours.ShouldBe("part");
        var same = await imports.Preview(importer, source, new Dictionary<string, string>(), actor, cancel);
        (same.New, same.Same, same.Refused).ShouldBe((0, 1, 3));
    }

    [Fact]
    public async Task Real_advertisements_are_read_to_the_last_line()
    {
        if (Shared("job-ads/fi_ads_2022_dev.jsonl.gz") is not { } file) { Assert.Skip("The advertisements are not beside the repository."); return; }
        await using var scope = house.Services.CreateAsyncScope();
        var imports = scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Imports.Imports>();
        var batch = await imports.Preview(imports.Find("job-ads")!, new ImportSource(file, "fi_ads.jsonl.gz"), new Dictionary<string, string>(), await Orders.ActorOf(house, "91-administrator"), TestContext.Current.CancellationToken);
        (batch.New + batch.Refused).ShouldBe(572);
    }
}
