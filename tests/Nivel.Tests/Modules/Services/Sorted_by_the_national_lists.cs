using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Classes;
using Nivel.Web.Platform.Imports;

namespace Nivel.Tests.Modules.Services;

/// <summary>Service classes, target groups and life events of the national catalogue: from the official files to the card, the directory and the open data.</summary>
public sealed class Sorted_by_the_national_lists(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Lists = "code\tfi\tsv\ten\tbroader\turi\tnote_fi\nP27\tTyö ja työttömyys\tArbete och arbetslöshet\tWork and unemployment\t\thttp://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P27\t\n"
        + "P27.1\tTyönhaku\tAtt söka arbete\tJob search\tP27\t\t\nKR1.1\tIkäihmiset\tDe äldre\tSeniors\tKR1\t\t\nKE2\tTyöttömäksi jääminen\tAtt bli arbetslös\tBecoming unemployed\t\t\t\n";

    [Theory]
    [InlineData("P27", true)]
    [InlineData("P27.1.2", true)]
    [InlineData("KR1.3", true)]
    [InlineData("KE13", true)]
    [InlineData("X1", false)]
    [InlineData("P", false)]
    [InlineData("P27,P1", false)]
    public void A_code_of_the_lists_is_known_by_its_shape(string code, bool known) => ServiceTerm.IsCode(code).ShouldBe(known);

    [Fact]
    public async Task The_official_files_are_taken_in_and_read_the_same_twice()
    {
        var folder = Repository.SharedFile("data/codelists");
        var batch = await Take("service-terms", folder, null);
        (batch.Refused, batch.New + batch.Changed + batch.Same).ShouldBe((1, 265), "the official list has two classes under P7.12: the second is named and left out");
        (await Take("service-terms", folder, null)).Same.ShouldBe(265);
        (await Take("service-terms", "bad.tsv", "code\tfi\nX9\tOuto\n")).Refused.ShouldBe(1);
        (await house.InDb(db => db.ServiceTerms.ToListAsync())).Select(t => t.List).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_card_under_a_class_is_found_by_it_and_by_what_is_above_it_and_told_in_the_open_data()
    {
        await Take("service-terms", "lists.tsv", Lists);
        var id = await house.InDb(db => db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).SingleAsync());
        var coordinator = await house.As("8-coordinator");
        (await (await coordinator.Go($"/services/{id}/edit")).Submit("#card", ("Form.Terms", "P27.1"))).Path.ShouldEndWith("?done=saved");
        (await house.InDb(db => db.Services.Where(s => s.Id == id).Select(s => s.Terms).SingleAsync())).ShouldBe("P27.1");
        (await house.Visitor().Go($"/services/{id}")).Text.ShouldContain("Työnhaku");
        (await house.Visitor("sv").Go($"/services/{id}")).Text.ShouldContain("Att söka arbete");
        foreach (var code in (string[])["P27", "P27.1"]) (await house.Visitor().Go($"/services?term={code}")).Document.QuerySelector("#found")!.TextContent.ShouldContain("Yksi palvelu");
        (await house.Visitor().Go("/services?term=KE2")).Document.QuerySelectorAll($"a[href='/services/{id}']").ShouldBeEmpty();
        (await house.Visitor().Go("/services")).Document.QuerySelectorAll("[name=term] option").Select(o => o.GetAttribute("value")).ShouldBe(["", "P27", "P27.1"], ignoreOrder: true);
        (await house.Visitor().Go("/hsds/taxonomies")).Html.ShouldContain("Palveluluokat");
        (await house.Visitor().Go($"/hsds/services/{id.Value:D}")).Html.ShouldContain("P27.1");
    }

    [Fact]
    public async Task The_catalogue_brings_its_classes_by_code_or_by_name()
    {
        await Take("service-terms", "lists.tsv", Lists);
        await Take("ptv", "ptv.jsonl", """{"id":"n-1","name_fi":"Neuvo","short_fi":"Neuvoja","ServiceClass":[{"Key":"x","Value":"työnhaku"}],"TargetGroup":[{"Key":"y","Value":"Ikäihmiset"}],"LifeEvent":[{"Value":"Tuntematon"}]}""");
        (await house.InDb(db => db.Services.Where(s => s.Source == "ptv:n-1").Select(s => s.Terms).SingleAsync())).ShouldBe("KR1.1,P27.1");
    }

    private Task<ImportBatch> Take(string kind, string name, string? content) =>
        content is null ? house.TakeIn(kind, name, "8-coordinator") : house.TakeIn(kind, name, content, "8-coordinator");
}
