using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Modules.Insight;

/// <summary>Every form in which official figures come, and every way in which they come broken.</summary>
public sealed class Figures_of_others(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_json_stat_dataset_is_understood_by_its_roles()
    {
        await TakeIn("stat.json", """
            {"version":"2.0","class":"dataset","label":"Työttömät alueittain","source":"KEHA","updated":"2026-07-21T05:00:00Z","id":["what","when","where"],"size":[2,1,2],
             "role":{"time":["when"],"geo":["where"],"metric":["what"]},
             "dimension":{"what":{"category":{"index":["A","B"]}},"when":{"category":{"index":{"2026M06":0}}},"where":{"category":{"index":["564","KU244"]}}},
             "value":{"0":10,"1":20,"3":40}}
            """);
        (await Rows("px-%")).ShouldBe([".A KU244 2026-06 20", ".A KU564 2026-06 10", ".B KU244 2026-06 40", ".B KU564 2026-06 "], "what the source leaves out is unknown");
    }

    [Fact]
    public async Task A_px_file_is_understood_with_its_codes()
    {
        await TakeIn("koe_77zz.px", """
            CHARSET="ANSI";
            CODEPAGE="utf-8";
            TITLE="Koe";
            SOURCE="Tilastokeskus";
            CONTENTS="Työttömät";
            STUB="Alue";
            HEADING="Kuukausi","Sukupuoli";
            CODES("Alue")="SSS","KU564";
            VALUES("Alue")="KOKO MAA","Oulu";
            VALUES("Kuukausi")="2026M01","2026M02";
            VALUES("Sukupuoli")="Yhteensä","Miehet";
            LAST-UPDATED="20260301 08:00";
            DATA=
            100 60 110 "..."
            7 3,5 8 -;
            """);
        (await Rows("77zz%")).ShouldBe([
            ".Työttömät KU564 2026-01 7", ".Työttömät KU564 2026-02 8", ".Työttömät SSS 2026-01 100", ".Työttömät SSS 2026-02 110",
            ".Työttömät.Miehet KU564 2026-01 3.5", ".Työttömät.Miehet KU564 2026-02 ", ".Työttömät.Miehet SSS 2026-01 60", ".Työttömät.Miehet SSS 2026-02 "]);
        (await house.InDb(db => db.Statistics.FirstAsync(s => s.Series == "77zz.Työttömät"))).Source.ShouldBe("Tilastokeskus, 2026-03-01");
    }

    [Fact]
    public async Task A_further_dimension_of_a_table_is_a_series_of_its_own()
    {
        var batch = await TakeShared("data/stats/statfi_software_occupations_register_kunnat_12ti.json");
        (batch.Refused, batch.Changed).ShouldBe((0, 0));
        (await house.InDb(db => db.Statistics.Where(s => s.Series.StartsWith("12ti.")).Select(s => s.Series).Distinct().CountAsync())).ShouldBeGreaterThan(2);
        (await TakeShared("data/stats/statfi_sex_register_kunnat_11re.json")).Refused.ShouldBe(0);
        (await TakeShared("data/stats/statfi_age_register_kunnat_11ra.json")).Changed.ShouldBe(0, "two tables of one column name are two series");
    }

    [Fact]
    public async Task A_corrected_figure_keeps_what_was_printed_before_and_the_page_says_so()
    {
        await TakeIn("first.csv", "month;region;own-count\n2026-01;564;10\n2026-02;564;11\n");
        (await TakeIn("second.csv", "month;region;own-count\n2026-01;564;12\n2026-02;564;11\n")).Changed.ShouldBe(1);
        var page = await (await house.As("9-manager")).Go("/insight/imported?series=own-count");
        page.Document.QuerySelector("#rows tbody")!.TextContent.ShouldContain("ennen 10, korjattu");
        (await (await house.As("9-manager")).Go("/insight/imported")).Document.QuerySelectorAll("#imported tbody tr").ShouldNotBeEmpty();
        (await (await house.As("9-manager")).Go("/insight/imported?series=own-count&as=csv")).Html.ShouldContain("KU564;2026-01;12;10;second.csv");
    }

    [Fact]
    public async Task Another_definition_of_the_same_table_is_told()
    {
        string Table(string label) => $$"""
            {"columns":[{"code":"Alue","type":"d"},{"code":"timeperiod_m","type":"t"},{"code":"LKM","type":"c"}],"data":[{"key":["KU564","2026M06"],"values":["5"]}],
             "metadata":[{"updated":"2026-07-21T05.00.00Z","label":"{{label}}","source":"KEHA"}]}
            """;
        await TakeIn("a_88yy.json", Table("Työttömät laskentapäivänä"));
        var batch = await TakeIn("b_88yy.json", Table("Työttömät kuukauden lopussa"));
        (await Reasons(batch)).ShouldHaveSingleItem().ShouldStartWith("definition-changed");
    }

    [Fact]
    public async Task A_municipality_that_was_joined_is_told_by_name_of_the_one_it_went_to()
    {
        await TakeShared("data/geo", "municipalities");
        var batch = await TakeIn("old_66xx.json", """{"columns":[{"code":"Alue","type":"d"},{"code":"timeperiod_m","type":"t"},{"code":"LKM","type":"c"}],"data":[{"key":["KU588","2025M06"],"values":["5"]},{"key":["KU998","2025M06"],"values":["5"]}]}""");
        (await Reasons(batch)).Select(r => r.Split('\t')[0]).Order().ShouldBe(["municipality-gone", "municipality-joined"]);
    }

    [Theory]
    [InlineData("2026-01;41344128", "number-ambiguous|glued")]
    [InlineData("2026-01;4134\n2026-01;4128", "twice-in-file")]
    [InlineData("2026-02;4134\n2026-01;4128", "not-in-order")]
    [InlineData("2026-13;4134", "not-a-month")]
    [InlineData("2026-01;4134\n2026-04;4128", "gap")]
    public async Task A_broken_series_is_told_row_by_row(string rows, string reason)
    {
        var batch = await TakeIn("broken.csv", $"month;broken-count\n2025-12;4100\n{rows}\n");
        (await Reasons(batch)).ShouldContain(r => reason.Split('|').Any(code => r.StartsWith(code, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Decimal_commas_and_marks_of_secrecy_are_read_as_what_they_are()
    {
        await TakeIn("table_12r5.csv", "Alue;timeperiod_m;KOEOSUUS\nKU564;2026M06;12,5\nKU244;2026M06;...\n");
        (await Rows("12r5.KOEOSUUS")).ShouldBe([" KU244 2026-06 ", " KU564 2026-06 12.5"]);
    }

    [Fact]
    public async Task An_own_survey_comes_in_and_an_answer_of_few_does_not()
    {
        await TakeIn("survey.csv", "survey;question;answer;count;year\nAsiointi;Saitko apua?;kyllä;41;2026\nAsiointi;Saitko apua?;en;3;2026\n");
        var told = await house.InDb(db => db.Statistics.Where(s => s.Series.StartsWith("survey.Asiointi")).OrderBy(s => s.Region).ToListAsync());
        told.Select(s => (s.Region, s.Value, s.Definition)).ShouldBe([("en", null, "Saitko apua?"), ("kyllä", 41m, "Saitko apua?")]);
    }

    [Fact]
    public async Task The_printed_indicators_of_a_programme_come_in()
    {
        var batch = await TakeShared("reference/esf-indicators-2011.csv");
        batch.New.ShouldBeGreaterThan(0);
        (await house.InDb(db => db.Statistics.SingleAsync(s => s.Series == "programme.finishers" && s.Region == "women"))).Value.ShouldBe(2369);
    }

    [Fact]
    public async Task Json_of_another_kind_is_refused_in_words()
    {
        var told = await Should.ThrowAsync<FileRefusedException>(() => TakeIn("other.json", """{"hello":1}"""));
        told.Problem.Code.ShouldBe("not-a-statistics-answer");
    }

    private Task<List<string>> Rows(string like) => house.InDb(async db =>
        (await db.Statistics.Where(s => EF.Functions.Like(s.Series, like)).ToListAsync())
            .Select(s => FormattableString.Invariant($"{(s.Series.IndexOf('.') is >= 0 and var dot && like.EndsWith('%') ? s.Series[dot..] : "")} {s.Region} {s.Period} {s.Value:0.##}")).Order(StringComparer.Ordinal).ToList());

    private Task<List<string>> Reasons(ImportBatch batch) => house.InDb(async db =>
        (await db.ImportLines.Where(l => l.BatchId == batch.Id).ToListAsync()).SelectMany(l => l.Reasons).ToList());

    private Task<ImportBatch> TakeIn(string name, string content) => house.TakeIn("stats", name, content, "91-administrator");

    private Task<ImportBatch> TakeShared(string path, string kind = "stats") => house.TakeIn(kind, Repository.SharedFile(path));
}
