using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Imports;

namespace Nivel.Tests.Modules.Services;

/// <summary>A list of services from a spreadsheet: previewed, bad rows named, taken back whole.</summary>
public sealed class Services_from_a_table(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Heads = "Tunniste;Toimija;Palvelu;Nimi ruotsiksi;Tiivistelmä;Vaiheet;Ala;Kohderyhmät;Kunnat;Kielet;Ottaa lähetteitä;Vastausaika;Sähköposti;Verkkosivu\n";

    [Fact]
    public async Task Good_rows_become_drafts_and_bad_ones_are_named_with_what_is_wrong()
    {
        var town = await house.InDb(db => db.Municipalities.Where(m => m.AreaId != null).OrderBy(m => m.Code).FirstAsync());
        var batch = await Take(Heads
            + $"r-1;Metsolan paja;Ompelupaja;Syverkstad;Korjataan vaatteita;HO;Työpaja;Alle 30-vuotiaat;{town.NameFi};suomi, ruotsi;kyllä;3;ompelu@metsola.example;https://metsola.example\n"
            + "r-2;Tuntematon ry;Kerho;;;O;;;;;;;;\n"
            + "r-3;Metsolan paja;Pyöräpaja;;;Z;;;;klingon;;99;ei-osoite;javascript:alert(1)\n"
            + "r-1;Metsolan paja;Toinen;;;O;;;;;;;;\n");
        (batch.New, batch.Changed, batch.Refused).ShouldBe((1, 0, 3));
        var lines = await house.InDb(db => db.ImportLines.Where(l => l.BatchId == batch.Id).OrderBy(l => l.Line).ToListAsync());
        lines.Where(l => l.Verdict == Verdict.Refused).Select(l => (l.Line, l.Key, l.Reasons[0].Split('\t')[0])).ShouldBe([(3, "Kerho", "organisation-unknown"), (4, "Pyöräpaja", "card-phase"), (5, "Toinen", "twice-in-file")]);
        lines.Single(l => l.Line == 4).Reasons.Select(r => r.Split('\t')[0]).ShouldBe(["card-phase", "language-unknown"], "codes first: the form is judged when they are known");
        var card = await house.InDb(db => db.Services.SingleAsync(s => s.Source == "list:r-1"));
        (card.State, card.Phases, card.Field, card.TargetGroups, card.Municipalities, card.Languages, card.AnswerDays, card.NameSv).ShouldBe((CardState.Draft, "HO", "workshop", "youth", town.Code, "fi,sv", 3, "Syverkstad"));
        (await house.Visitor().Go("/services?q=ompelupaja")).Text.ShouldNotContain("Korjataan vaatteita", Case.Sensitive, "a draft is nobody's yet");
        await Undo(batch);
        (await house.InDb(db => db.Services.AnyAsync(s => s.Source == "list:r-1"))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_list_changes_untouched_drafts_and_only_proposes_to_what_people_read()
    {
        await Take(Heads + "u-1;Metsolan paja;Metallipaja;;Hitsataan;O;Työpaja;;;;;;;\nu-2;Metsolan paja;Maalipaja;;Maalataan;O;Työpaja;;;;;;;\n");
        await house.InDb(async db => { (await db.Services.SingleAsync(s => s.Source == "list:u-2")).Publish(); await db.SaveChangesAsync(); });
        var again = await Take(Heads + "u-1;Metsolan paja;Metallipaja;;Hitsataan ja sorvataan;O;Työpaja;;;;;;;\nu-2;Metsolan paja;Maalipaja;;Maalataan seiniä;O;Työpaja;;;;;7;;\n");
        (again.New, again.Changed).ShouldBe((0, 2));
        (await house.InDb(db => db.Services.SingleAsync(s => s.Source == "list:u-1"))).SummaryFi.ShouldBe("Hitsataan ja sorvataan");
        var published = await house.InDb(db => db.Services.SingleAsync(s => s.Source == "list:u-2"));
        published.SummaryFi.ShouldBe("Maalataan");
        var coordinator = await house.As("8-coordinator");
        var page = await coordinator.Go($"/services/{published.Id}/source");
        page.Document.QuerySelectorAll("[name=Take]").Select(t => t.GetAttribute("value")).ShouldBe(["AnswerDays", "SummaryFi"]);
        await page.Submit("#source", ("Take", "AnswerDays"));
        var settled = await house.InDb(db => db.Services.SingleAsync(s => s.Id == published.Id));
        (settled.AnswerDays, settled.SummaryFi).ShouldBe((7, "Maalataan"));
        (await Take(Heads + "u-1;Metsolan paja;Metallipaja;;Hitsataan ja sorvataan;O;Työpaja;;;;;;;\n")).Same.ShouldBe(1);
    }

    [Fact]
    public async Task A_list_without_its_columns_is_refused_as_a_whole()
    {
        var told = await Should.ThrowAsync<Web.Platform.Tabular.FileRefusedException>(() => Take("Nimi;Puhelin\nKerho;040\n"));
        told.Problem.Code.ShouldBe("column-missing");
        told.Problem.Args.ShouldBe(["toimija"]);
    }

    private Task<ImportBatch> Take(string content) => house.TakeIn("services", "palvelut.csv", content, "8-coordinator");

    private async Task Undo(ImportBatch batch)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var by = (await house.InDb(db => db.People.SingleAsync(u => u.Persona == "8-coordinator"))).AsActor();
        (await scope.ServiceProvider.GetRequiredService<Web.Platform.Imports.Imports>().Undo(await house.InDb(db => db.ImportBatches.SingleAsync(b => b.Id == batch.Id)), by, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
