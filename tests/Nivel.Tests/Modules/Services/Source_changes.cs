using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Imports;

namespace Nivel.Tests.Modules.Services;

/// <summary>A card of the national catalogue that a person has edited here: the catalogue may propose, a person decides.</summary>
public sealed class Source_changes(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Card = """{"id":"s-1","name_fi":"Talousneuvonta","short_fi":"Apua rahahuoliin arkisin"}""";

    [Fact]
    public async Task A_changed_source_waits_for_a_person_and_only_what_is_taken_changes()
    {
        (await Take(Card)).New.ShouldBe(1);
        var id = await house.InDb(db => db.Services.Where(s => s.Source == "ptv:s-1").Select(s => s.Id).SingleAsync());
        var coordinator = await house.As("8-coordinator");
        await (await coordinator.Go($"/services/{id}/edit")).Submit("#card", ("Form.SummaryFi", "Meillä apua rahahuoliin arkisin"), ("Form.AnswerDays", "5"));
        // The same source again asks nothing, and overwrites nothing.
        (await Take(Card)).Same.ShouldBe(1);
        (await Summary(id)).ShouldBe("Meillä apua rahahuoliin arkisin");
        var changed = Card.Replace("arkisin", "joka päivä", StringComparison.Ordinal).Replace("Talousneuvonta", "Talous- ja velkaneuvonta", StringComparison.Ordinal);
        (await Take(changed)).Changed.ShouldBe(1);
        (await Summary(id)).ShouldBe("Meillä apua rahahuoliin arkisin");
        (await coordinator.Go($"/services/{id}/edit")).Document.QuerySelector("#source-waits").ShouldNotBeNull();
        var page = await coordinator.Go($"/services/{id}/source");
        page.Document.QuerySelectorAll("[name=Take]").Length.ShouldBe(2);
        page.Document.QuerySelector("ins")!.TextContent.ShouldContain("Talous- ja velkaneuvonta");
        await page.Submit("#source", ("Take", "NameFi"));
        var card = await house.InDb(db => db.Services.SingleAsync(s => s.Id == id));
        (card.NameFi, card.SummaryFi).ShouldBe(("Talous- ja velkaneuvonta", "Meillä apua rahahuoliin arkisin"));
        (await coordinator.Go($"/services/{id}/source")).Text.ShouldContain("Lähde ei ole muuttunut");
        (await coordinator.Go($"/services/{id}/history")).Document.QuerySelectorAll("main section").Length.ShouldBe(2);
        // Settled is settled: the same change does not come back.
        (await Take(changed)).Same.ShouldBe(1);
    }

    [Fact]
    public async Task A_published_card_that_nobody_has_edited_is_not_overwritten_either_and_stands_among_those_that_wait()
    {
        const string Quiet = """{"id":"s-3","name_fi":"Lukupiiri","short_fi":"Luetaan yhdessä"}""";
        (await Take(Quiet)).New.ShouldBe(1);
        var id = await house.InDb(async db =>
        {
            var card = await db.Services.SingleAsync(s => s.Source == "ptv:s-3");
            card.Publish();
            await db.SaveChangesAsync();
            return card.Id;
        });
        (await Take(Quiet)).Same.ShouldBe(1);
        (await Take(Quiet.Replace("yhdessä", "ääneen", StringComparison.Ordinal))).Changed.ShouldBe(1);
        (await Summary(id)).ShouldBe("Luetaan yhdessä", "what people read changes only by a person");
        var coordinator = await house.As("8-coordinator");
        (await coordinator.Go("/services/mine?view=source")).Document.QuerySelector($"#cards a[href='/services/{id}/source']").ShouldNotBeNull();
        (await coordinator.Go("/services/care")).Document.QuerySelector("#source-changes")!.TextContent.ShouldContain("Lukupiiri");
        await (await coordinator.Go($"/services/{id}/source")).Submit("#source", ("Take", "SummaryFi"));
        (await Summary(id)).ShouldBe("Luetaan ääneen");
        (await coordinator.Go($"/services/{id}/history")).Document.QuerySelector("main ins")!.TextContent.ShouldContain("ääneen");
        (await coordinator.Go("/services/mine?view=source")).Document.QuerySelector($"#cards a[href='/services/{id}/source']").ShouldBeNull();
    }

    [Fact]
    public async Task A_draft_that_nobody_has_touched_follows_its_source_and_its_history_is_kept()
    {
        const string Draft = """{"id":"s-4","name_fi":"Kuvataidepiiri","short_fi":"Maalataan maanantaisin"}""";
        await Take(Draft);
        (await Take(Draft.Replace("maanantaisin", "torstaisin", StringComparison.Ordinal))).Changed.ShouldBe(1);
        (await Take(Draft.Replace("maanantaisin", "perjantaisin", StringComparison.Ordinal))).Changed.ShouldBe(1);
        var id = await house.InDb(db => db.Services.Where(s => s.Source == "ptv:s-4").Select(s => s.Id).SingleAsync());
        (await Summary(id)).ShouldBe("Maalataan perjantaisin");
        (await house.InDb(db => db.ServiceVersions.Where(v => v.ServiceId == id).OrderBy(v => v.Number).Select(v => v.By).ToListAsync())).ShouldBe([null, null, null]);
    }

    [Fact]
    public async Task The_source_of_a_merged_card_goes_on_with_the_one_that_stays_and_overwrites_nothing()
    {
        const string Twin = "{\"id\":\"s-2\",\"name_fi\":\"Kahvila\",\"short_fi\":\"Avoin kahvila\"}";
        (await Take(Twin)).New.ShouldBe(1);
        var by = (await house.InDb(db => db.People.SingleAsync(u => u.Persona == "8-coordinator"))).AsActor();
        await using var scope = house.Services.CreateAsyncScope();
        var (db, merger) = (scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Data.Db>(), scope.ServiceProvider.GetRequiredService<Nivel.Web.Modules.Network.Merging.Merger>());
        var gone = await db.Services.SingleAsync(s => s.Source == "ptv:s-2");
        var kept = new Service(ServiceId.New(), gone.AreaId, gone.OrganisationId, "Kahvila Kulma") { SummaryFi = "Oma kuvaus" };
        kept.Publish();
        db.Add(kept);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        (await merger.Merge(kept, gone, by, FrozenClock.Start)).ShouldBeTrue();
        (await Take(Twin)).New.ShouldBe(0, "the twin does not come back");
        (await Summary(kept.Id)).ShouldBe("Oma kuvaus");
        (await house.InDb(look => look.SourceChanges.AnyAsync(c => c.ServiceId == kept.Id))).ShouldBeTrue("what the source says waits for a person");

        db.ChangeTracker.Clear();
        (await merger.Undo(await db.ServiceMerges.SingleAsync(m => m.GoneId == gone.Id), by, FrozenClock.Start)).ShouldBeTrue();
        (await house.InDb(look => look.Services.SingleAsync(s => s.Id == gone.Id))).Source.ShouldBe("ptv:s-2");
        (await house.InDb(look => look.Services.SingleAsync(s => s.Id == kept.Id))).Source.ShouldBeNull();
    }

    private Task<string?> Summary(ServiceId id) => house.InDb(db => db.Services.Where(s => s.Id == id).Select(s => s.SummaryFi).SingleAsync());

    private async Task<ImportBatch> Take(string content)
    {
        var path = Path.Combine(Databases.NewFolder(), "ptv.jsonl");
        await File.WriteAllTextAsync(path, content, new UTF8Encoding(false), TestContext.Current.CancellationToken);
        await using var scope = house.Services.CreateAsyncScope();
        var imports = scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Imports.Imports>();
        var (by, source) = ((await house.InDb(db => db.People.SingleAsync(u => u.Persona == "8-coordinator"))).AsActor(), new ImportSource(path, "ptv.jsonl"));
        var batch = await imports.Preview(imports.Find("ptv")!, source, new Dictionary<string, string>(), by, TestContext.Current.CancellationToken);
        await imports.Commit(batch, imports.Find("ptv")!, source, by, TestContext.Current.CancellationToken);
        return batch;
    }
}
