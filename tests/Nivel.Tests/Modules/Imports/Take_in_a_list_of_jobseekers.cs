using System.Text;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Imports;

public sealed class Take_in_a_list_of_jobseekers(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Header = "Sukunimi;Etunimi;Syntymäaika;Henkilötunnus;Kotikunta;Kieli;Työttömänä alkaen;TMT-päivät\n";

    [Fact]
    public async Task The_preview_says_what_each_row_would_do_and_changes_nothing()
    {
        var before = await house.InDb(db => db.Clients.CountAsync());
        var page = await Upload(Header + "Testaaja;Tiina;1.2.1990;;Suvantola;suomi;1.3.2025;210\nVirhe;Veli;31.6.2020;;Suvantola;suomi;;\n");
        page.Path.ShouldStartWith("/imports/");
        page.Text.ShouldContain("Päivää \"31.6.2020\" ei ole kalenterissa");
        page.Text.ShouldNotContain("Testaaja", customMessage: "names of jobseekers do not enter the verdicts");
        (await house.InDb(db => db.Clients.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task Committed_rows_carry_where_they_came_from_and_undo_takes_all_of_them_back()
    {
        var before = await house.InDb(db => db.Happenings.CountAsync());
        var preview = await Upload(Header + "Ekman;Eeva;5.5.1985;;901;ruotsi;1.3.2025;210\nEkman;Olle;6.6.1986;;Lugnvik;sv;;\n");
        var taken = await preview.Submit("#commit", "button.n-button--primary");
        taken.Text.ShouldContain("Tuotu. Kaikki rivit on kirjattu kerralla.");
        var eeva = await house.InDb(db => db.Clients.SingleAsync(c => c.FamilyName == "Ekman" && c.GivenName == "Eeva"));
        eeva.Statutory!.Source.ShouldBe("lista.csv");
        (eeva.Language, eeva.BenefitDays, eeva.UnemployedSince).ShouldBe(("sv", 210, new DateOnly(2025, 3, 1)));
        var undone = await taken.Submit("#undo");
        undone.Text.ShouldContain("Tuonti on peruttu");
        (await house.InDb(db => db.Clients.CountAsync(c => c.FamilyName == "Ekman"))).ShouldBe(0);
        (await house.InDb(db => db.Happenings.CountAsync())).ShouldBe(before + 2, "only the import's own two happenings stay");
    }

    [Fact]
    public async Task The_same_name_and_birth_date_waits_for_a_decision_and_then_updates_one_person()
    {
        var preview = await Upload(Header + "Kaksonen;Kaisa;7.7.1977;;901;suomi;;10\n");
        await preview.Submit("#commit", "button.n-button--primary");
        var again = await Upload(Header + "Kaksonen;Kaisa;7.7.1977;;901;suomi;;35\n");
        again.Text.ShouldContain("Päätä, onko hän sama");
        var decided = await again.Submit("#decide", ("line.2", "same"));
        await decided.Submit("#commit", "button.n-button--primary");
        var kaisa = await house.InDb(db => db.Clients.SingleAsync(c => c.FamilyName == "Kaksonen"));
        kaisa.BenefitDays.ShouldBe(35);
    }

    [Fact]
    public async Task A_column_with_an_odd_name_is_chosen_by_a_person_and_remembered_the_next_time()
    {
        const string Odd = "Nimi takaa;Nimi edestä;Synt;Paikka\nMuistio;{0};8.8.1988;901\n";
        var refused = await Upload(string.Format(null, Odd, "Mauno"));
        refused.Text.ShouldContain("Sarake puuttuu");
        var mapped = await refused.Submit("#columns", ("column.family", "Nimi takaa"), ("column.given", "Nimi edestä"), ("column.born", "Synt"), ("column.municipality", "Paikka"));
        await mapped.Submit("#commit", "button.n-button--primary");
        var next = await Upload(string.Format(null, Odd, "Maija"));
        await next.Submit("#commit", "button.n-button--primary");
        (await house.InDb(db => db.Clients.CountAsync(c => c.FamilyName == "Muistio"))).ShouldBe(2);
    }

    [Fact]
    public async Task A_change_made_after_the_import_is_not_lost_by_undo()
    {
        var preview = await Upload(Header + "Muuttuva;Mirja;9.9.1979;;901;suomi;;10\n");
        var taken = await preview.Submit("#commit", "button.n-button--primary");
        await house.InDb(async db =>
        {
            var mirja = await db.Clients.SingleAsync(c => c.FamilyName == "Muuttuva");
            mirja.Phone = "040 123 4567";
            await db.SaveChangesAsync();
        });
        var undone = await taken.Submit("#undo");
        undone.Text.ShouldContain("Tuontia ei voi perua");
        (await house.InDb(db => db.Clients.SingleAsync(c => c.FamilyName == "Muuttuva"))).Phone.ShouldBe("040 123 4567");
    }

    [Theory]
    [InlineData("", "Tyhjää tiedostoa ei voi tuoda")]
    [InlineData("%PDF-1.7 something", "PDF-tiedostoa ei voi lukea")]
    [InlineData("<!doctype html><html></html>", "Tiedosto on verkkosivu")]
    public async Task A_file_of_the_wrong_kind_is_refused_with_what_to_do(string content, string words) =>
        (await Upload(content)).Text.ShouldContain(words);

    [Fact]
    public async Task Windows_letters_semicolons_and_a_wrong_identity_code_are_understood()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var file = Path.Combine(house.DataFolder, "windows.csv");
        await File.WriteAllBytesAsync(file, Encoding.GetEncoding(1252).GetBytes("Sukunimi;Etunimi;Henkilötunnus;Kotikunta\nÄijälä;Åke;010190-123X;901\nÖhman;Örjan;131052-308T;901\n"));
        var page = await UploadFile(file);
        page.Text.ShouldContain("Henkilötunnus ei ole oikein");
        page.Html.ShouldNotContain("010190-123X", customMessage: "a wrong code may be somebody's right one");
        page.Text.ShouldContain("Ö.Ö. 1952");
    }

    private Task<Page> Upload(string content)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(house.DataFolder, Guid.CreateVersion7().ToString("N"))).FullName, "lista.csv");
        File.WriteAllText(file, content);
        return UploadFile(file);
    }

    private async Task<Page> UploadFile(string file)
    {
        var visitor = await house.As("91-administrator");
        var page = await visitor.Go("/imports");
        return await page.Submit("#import", ("Kind", "clients"), ("file", $"file:{file}"));
    }
}
