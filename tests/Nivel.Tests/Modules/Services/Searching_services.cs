using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;

namespace Nivel.Tests.Modules.Services;

public sealed class Searching_services(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly string[] WorkshopCards = ["Kuntouttava työtoiminta – Metsolan paja"];

    [Fact]
    public async Task Anyone_finds_published_cards_with_counts_and_only_those()
    {
        var page = await house.Visitor().Go("/services");
        page.Status.ShouldBe(HttpStatusCode.OK);
        var published = await house.InDb(db => db.Services.CountAsync(s => s.State == CardState.Published));
        page.Document.QuerySelector("#found")!.TextContent.ShouldContain($"{published} palvelua");
        page.Document.QuerySelectorAll(".n-service").Length.ShouldBe(IndexModel.Size);
    }

    [Theory]
    [InlineData("työpajoille", "työpaja")]
    [InlineData("ajokorttia", "ajokortti")]
    [InlineData("valmennuksessa", "valmennus")]
    public void An_inflected_word_finds_its_base_form(string asked, string written)
    {
        var terms = TermsOf($"Palvelu jossa on {written}");
        ServiceTerms.Query(asked).ShouldAllBe(w => w.IsIn(terms));
        ServiceTerms.Query(asked).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_compound_is_found_by_its_part_and_an_unrelated_word_is_not()
    {
        var terms = TermsOf("Nuorten työpaja");
        ServiceTerms.Query("paja").ShouldAllBe(w => w.IsIn(terms));
        ServiceTerms.Query("velkaneuvonta").ShouldAllBe(w => !w.IsIn(terms));
    }

    [Fact]
    public async Task Searching_by_page_and_by_memory_agree()
    {
        var page = await house.Visitor().Go("/services?q=" + Uri.EscapeDataString("metsolan työtoiminnassa"));
        page.Document.QuerySelectorAll(".n-service h2").Select(h => h.TextContent).ShouldBe(WorkshopCards);
    }

    [Fact]
    public async Task A_mistyped_word_is_met_with_a_suggestion()
    {
        var page = await house.Visitor().Go("/services?q=valmenus");
        page.Document.QuerySelector("#meant")!.TextContent.ShouldBe("valmennus");
    }

    [Fact]
    public async Task Nothing_found_teaches_what_to_do_next_and_keeps_the_question()
    {
        var page = await house.Visitor().Go("/services?q=xyzzyq&phase=K");
        page.Text.ShouldContain("Kokeile lyhyempää sanaa");
        page.Document.QuerySelector("#q")!.GetAttribute("value").ShouldBe("xyzzyq");
    }

    [Fact]
    public async Task The_second_page_goes_on_where_the_first_ended()
    {
        var (first, second) = (await house.Visitor().Go("/services"), await house.Visitor().Go("/services?page=2"));
        var names = first.Document.QuerySelectorAll(".n-service h2").Concat(second.Document.QuerySelectorAll(".n-service h2")).Select(h => h.TextContent).ToList();
        names.Count.ShouldBeGreaterThan(IndexModel.Size);
        names.Distinct().Count().ShouldBe(names.Count);
        names.ShouldBe(names.Order(StringComparer.Create(new System.Globalization.CultureInfo("fi-FI"), ignoreCase: true)));
    }

    [Theory]
    [InlineData("phase=K", "phase")]
    [InlineData("field=workshop&free=true", "field")]
    [InlineData("language=ar", "language")]
    [InlineData("municipality=902&target=youth&sort=answer", "municipality")]
    public async Task Filters_narrow_the_list(string query, string name)
    {
        var all = await Count("");
        var some = await Count(query);
        some.ShouldBeInRange(1, all - 1, name);
    }

    [Theory]
    [InlineData("%25_%5B%5D'\"--;drop")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("%00%01")]
    public async Task Hostile_words_are_only_words(string words)
    {
        var page = await house.Visitor().Go($"/services?q={words}&page=-9&sort=nonsense&phase=ZZ");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public void Slips_are_letters_added_left_out_changed_or_swapped()
    {
        NearWord.Slips("paja", "paja").ShouldBe(0);
        NearWord.Slips("pjaa", "paja").ShouldBe(1);
        NearWord.Slips("ajokorti", "ajokortti").ShouldBe(1);
        NearWord.Of("ab", ["ac"]).ShouldBeNull("a short word is never guessed");
    }

    private async Task<int> Count(string query)
    {
        var page = await house.Visitor().Go("/services?" + query);
        var words = page.Document.QuerySelector("#found")!.TextContent;
        return words.Contains("Yksi", StringComparison.Ordinal) ? 1 : int.Parse(words.Split(' ')[0], null);
    }

    private static string TermsOf(string name) =>
        ServiceTerms.Of(new Service(Nivel.Web.Platform.Ids.ServiceId.New(), Nivel.Web.Platform.Ids.EmploymentAreaId.New(), Nivel.Web.Platform.Ids.OrganisationId.New(), name), "");
}
