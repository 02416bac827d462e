using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;

namespace Nivel.Tests.Modules.OpenData;

/// <summary>Everything that the directory gives out is held to the published schemas, and to what may leave the house.</summary>
public sealed class The_open_directory(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Standard = "standards/hsds-3.0/schema", Draft = "standards/hsds-3.1-draft";

    [Fact]
    public async Task Every_service_is_valid_by_the_specification_and_a_bad_one_is_not()
    {
        var (schema, capacity) = (Schemas.OfFolder("service.json", Standard), Schemas.OfFolder("service_capacity.json", Draft, Standard));
        var services = await All("/hsds/services?full=true&lang=sv");
        services.Count.ShouldBe(await house.InDb(db => db.Services.CountAsync(s => s.State == CardState.Published)));
        foreach (var service in services) schema.Errors(service.ToJsonString()).ShouldBeEmpty(service.ToJsonString());
        var places = services.SelectMany(s => s["service_capacity"]?.AsArray() ?? []).ToList();
        places.Count.ShouldBeGreaterThan(10);
        foreach (var place in places) capacity.Errors(place!.ToJsonString()).ShouldBeEmpty();
        schema.Errors(Without(services[0], "name")).ShouldNotBeEmpty();
        schema.Errors(With(services[0], "status", "gone")).ShouldNotBeEmpty();
        schema.Errors(With(services[0], "id", "17")).ShouldNotBeEmpty();
        capacity.Errors(Without(places[0]!, "unit")).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/hsds/organizations?full_service=true", "organization.json", "description")]
    [InlineData("/hsds/service_at_locations?full=true", "service_at_location.json", "id")]
    [InlineData("/hsds/taxonomies", "taxonomy.json", "description")]
    [InlineData("/hsds/taxonomy_terms", "taxonomy_term.json", "name")]
    [InlineData("/hsds/services", "service.json", "status")]
    public async Task Every_other_list_is_valid_too(string address, string name, string needed)
    {
        var schema = Schemas.OfFolder(name, Standard);
        var page = Schemas.OfComponent($"{Standard}/openapi.json", "Page");
        page.Errors(await Text(address)).ShouldBeEmpty();
        page.Errors("{\"total_items\":\"many\"}").ShouldNotBeEmpty();
        var items = await All(address);
        items.ShouldNotBeEmpty();
        foreach (var item in items) schema.Errors(item.ToJsonString()).ShouldBeEmpty();
        schema.Errors(Without(items[0], needed)).ShouldNotBeEmpty();
        var one = (string)items[0]["id"]!;
        schema.Errors(await Text($"{address.Split('?')[0]}/{one}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("services", "service", "structure_id")]
    [InlineData("structures", "structure", "nom")]
    public async Task The_export_of_data_inclusion_is_valid(string file, string name, string needed)
    {
        var schema = Schemas.OfFile($"standards/data-inclusion-v1/{name}.json");
        var items = JsonNode.Parse(await Text($"/export/data-inclusion/{file}.json"))!.AsArray();
        items.Count.ShouldBeGreaterThan(5);
        foreach (var item in items) schema.Errors(item!.ToJsonString()).ShouldBeEmpty();
        schema.Errors(Without(items[0]!, needed)).ShouldNotBeEmpty();
        schema.Errors(With(items[0]!, "date_maj", "12.3.2026")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Page_by_page_everything_comes_exactly_once()
    {
        var ids = new List<string>();
        for (var (page, last) = (1, false); !last; page++)
        {
            var answer = JsonNode.Parse(await Text($"/hsds/services?per_page=7&page={page}"))!;
            ((int)answer["size"]!).ShouldBe(answer["contents"]!.AsArray().Count);
            ((bool)answer["first_page"]!).ShouldBe(page == 1);
            ids.AddRange(answer["contents"]!.AsArray().Select(s => (string)s!["id"]!));
            last = (bool)answer["last_page"]!;
        }

        ids.Count.ShouldBe(ids.Distinct().Count());
        ids.Order().ShouldBe((await house.InDb(db => db.Services.Where(s => s.State == CardState.Published).Select(s => s.Id).ToListAsync())).Select(i => i.Value.ToString("D")).Order());
        ((bool)JsonNode.Parse(await Text("/hsds/services?page=999"))!["empty"]!).ShouldBeTrue();
        JsonNode.Parse(await Text("/hsds/services?minimal=true"))!["contents"]!.AsArray().Count.ShouldBe(ids.Count);
    }

    [Fact]
    public async Task What_is_for_professionals_never_leaves()
    {
        var (secret, hidden) = ("Xylofonisalaisuus", "Piilokortti kenellekään");
        await house.InDb(async db =>
        {
            var card = await db.Services.FirstAsync(s => s.State == CardState.Published);
            (card.ReallyGives, card.Goal, card.Prerequisites, card.DoBefore, card.BenefitsDuring, card.LeadsTo) = (secret, secret, secret, secret, secret, secret);
            card.Index("x");
            var draft = new Service(Nivel.Web.Platform.Ids.ServiceId.New(), card.AreaId, card.OrganisationId, hidden);
            db.Services.Add(draft);
            await db.SaveChangesAsync();
        });
        var (professional, names) = await house.InDb(async db => ((await db.Services.Where(s => s.ReallyGives != null).Select(s => s.ReallyGives!).ToListAsync()).Distinct().ToList(),
            (await db.People.Select(u => u.Name).ToListAsync()).Concat((await db.Organisations.Where(o => o.ContactPerson != null).Select(o => o.ContactPerson!).ToListAsync())).Distinct().ToList()));
        var everything = "";
        foreach (var address in (string[])["/hsds/services?full=true&per_page=100", "/hsds/organizations?full_service=true&per_page=100", "/hsds/service_at_locations?full=true&per_page=100", "/export/data-inclusion/services.json",
            "/export/data-inclusion/structures.json", "/services/groups.ics", "/sitemap.xml", "/openapi/v1.json", "/widget?q=ty%C3%B6paja"]) everything += await Text(address);
        everything.ShouldContain("Metsolan");
        foreach (var words in professional.Concat(names).Append(hidden)) everything.ShouldNotContain(words);
        // Nor may anybody find by searching what they may not read.
        ((int)JsonNode.Parse(await Text($"/hsds/services?search={secret}"))!["total_items"]!).ShouldBe(0);
        (await Text($"/widget?q={secret}")).ShouldNotContain("n-service\"");
    }

    [Theory]
    [InlineData("/hsds/services?page=-1", 400)]
    [InlineData("/hsds/services?page=0", 400)]
    [InlineData("/hsds/services?page=abc", 400)]
    [InlineData("/hsds/services?per_page=1e9", 400)]
    [InlineData("/hsds/services?per_page=101", 400)]
    [InlineData("/hsds/services?page=99999999999999999999", 400)]
    [InlineData("/hsds/services?modified_after=yesterday", 400)]
    [InlineData("/hsds/services?taxonomy_term_id='--", 400)]
    [InlineData("/hsds/services?full=perhaps", 400)]
    [InlineData("/hsds/service_at_locations?postcode=00100", 400)]
    [InlineData("/hsds/organizations?format=xml", 400)]
    [InlineData("/hsds/taxonomy_terms?taxonomy_id=1", 400)]
    [InlineData("/hsds/services/17", 404)]
    [InlineData("/hsds/services/00000000-0000-0000-0000-000000000000", 404)]
    [InlineData("/hsds/organizations/%01%3Cscript%3E", 404)]
    [InlineData("/hsds/service_at_locations/x", 404)]
    [InlineData("/hsds/taxonomies/x", 404)]
    [InlineData("/hsds/taxonomy_terms/x", 404)]
    [InlineData("/services/x/groups.ics", 404)]
    [InlineData("/services/groups.ics?area=x", 404)]
    public async Task A_hostile_question_gets_an_answer_in_words(string address, int status)
    {
        var answer = await Get(address);
        ((int)answer.StatusCode).ShouldBe(status);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        ((string)problem["title"]!).Length.ShouldBeGreaterThan(3);
        ((string)problem["detail"]!).Length.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Ten_thousand_letters_are_not_a_question() => (await Get($"/hsds/services?search={new string('a', 10_000)}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again_and_anybody_may_read()
    {
        var first = await Get("/hsds/taxonomies");
        first.Headers.CacheControl!.ToString().ShouldBe("public, max-age=300");
        first.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        first.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var again = new HttpRequestMessage(HttpMethod.Get, "http://localhost/hsds/taxonomies");
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        (await house.Visitor().Raw(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await Get("/services")).Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        (await Get("/sign-in")).Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Fact]
    public async Task Search_terms_and_days_choose()
    {
        ((int)JsonNode.Parse(await Text("/hsds/services?search=ty%C3%B6pajoissa"))!["total_items"]!).ShouldBeGreaterThan(0);
        ((int)JsonNode.Parse(await Text("/hsds/services?modified_after=2030-01-01"))!["total_items"]!).ShouldBe(0);
        var term = (await All("/hsds/taxonomy_terms")).First(t => (string)t["code"]! == "workshop");
        var chosen = await All($"/hsds/services?full=true&taxonomy_term_id={term["id"]}");
        chosen.ShouldNotBeEmpty();
        chosen.ShouldAllBe(s => s["attributes"]!.AsArray().Any(a => (string)a!["taxonomy_term_id"]! == (string)term["id"]!));
    }

    private async Task<List<JsonNode>> All(string address)
    {
        var (items, mark) = (new List<JsonNode>(), address.Contains('?', StringComparison.Ordinal) ? '&' : '?');
        for (var (page, last) = (1, false); !last; page++)
        {
            var answer = JsonNode.Parse(await Text($"{address}{mark}per_page=100&page={page}"))!;
            items.AddRange(answer["contents"]!.AsArray().Select(i => i!));
            last = (bool)answer["last_page"]!;
        }

        return items;
    }

    private Task<HttpResponseMessage> Get(string address) => house.Visitor().Raw(new HttpRequestMessage(HttpMethod.Get, "http://localhost" + address));

    private async Task<string> Text(string address)
    {
        var answer = await Get(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Without(JsonNode node, string field)
    {
        var copy = node.DeepClone().AsObject();
        copy.Remove(field).ShouldBeTrue();
        return copy.ToJsonString();
    }

    private static string With(JsonNode node, string field, string value)
    {
        var copy = node.DeepClone().AsObject();
        copy[field] = value;
        return copy.ToJsonString();
    }
}
