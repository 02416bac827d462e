using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Own;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Tests.Modules.Own;

/// <summary>What the person gets of the own data: everything that speaks of the person, to a machine and to a reader.</summary>
public sealed class Own_data_whole(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public void Every_personal_record_is_told_or_left_out_with_a_reason()
    {
        var records = typeof(Client).Assembly.GetTypes().Where(t => t.IsDefined(typeof(PersonalRecordAttribute), false)).ToList();
        records.ShouldContain(typeof(Client));
        records.Where(r => !OwnData.Holds.ContainsKey(r) && !OwnData.NotTold.ContainsKey(r.Name)).Select(r => r.Name).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_table_that_speaks_of_a_person_is_told_or_left_out_with_a_reason()
    {
        var speaking = await house.InDb(db => Task.FromResult(db.Model.GetEntityTypes().Where(e => e.GetProperties().Any(p => p.ClrType == typeof(ClientId) || p.ClrType == typeof(ClientId?))).Select(e => e.ClrType).ToList()));
        speaking.Count.ShouldBeGreaterThan(25);
        speaking.Where(t => !OwnData.Holds.ContainsKey(t) && !OwnData.NotTold.ContainsKey(t.Name)).Select(t => t.Name).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_part_that_is_promised_is_in_the_file_and_on_the_paper_with_its_heading_and_labels()
    {
        var own = await house.As("7-jobseeker");
        var file = await (await own.Go("/own/data")).Submit("#download");
        using var json = JsonDocument.Parse(file.Html);
        var parts = json.RootElement.EnumerateObject().Select(p => p.Name).ToList();
        OwnData.Holds.Values.Distinct().Except(parts).ShouldBeEmpty();
        var texts = house.Services.GetRequiredService<Texts>();
        parts.Where(p => p != "madeAt" && !texts.Has($"Own.part-{p}")).ShouldBeEmpty("without a heading");
        Fields(json.RootElement).Distinct().Where(f => !parts.Contains(f) && !texts.Has($"Own.field-{f}")).ShouldBeEmpty("without a label");

        var paper = await own.Go("/own/data/print");
        paper.Document.QuerySelectorAll("h2").Length.ShouldBe(parts.Count - 1);
        paper.Text.ShouldContain("Aino");
        paper.Text.ShouldNotMatch(@"\[Own\.[a-z]+");
    }

    [Fact]
    public async Task The_lists_in_which_the_person_stood_are_told_with_the_place_and_nobody_else()
    {
        var aino = await house.Aino();
        var own = await house.As("7-jobseeker");
        var order = Employers.Orders.IdOf(await Employers.Orders.Send(await house.As("6-employer"), "Vertailtava työ"));
        await own.Go("/own/jobs");
        var others = await house.InDb(db => db.Clients.Where(c => c.AreaId == aino.AreaId && c.Id != aino.Id).Select(c => c.Id).Take(1).SingleAsync());
        await house.InDb(async db =>
        {
            var inputs = new RankingInputs([], []);
            db.RankingLogs.Add(new RankingLog(aino.AreaId, db.People.First().Id, house.Clock.Now, new(order, null), new("nivel-match 1+test", null), inputs, new(7, 2, [], [new LoggedPlace($"{others}", 0.9), new LoggedPlace($"{aino.Id}", 0.4)])));
            await db.SaveChangesAsync();
        });
        var file = await (await own.Go("/own/data")).Submit("#download");
        using var json = JsonDocument.Parse(file.Html);
        var lists = json.RootElement.GetProperty("rankings").EnumerateArray().ToList();
        lists.ShouldContain(l => l.GetProperty("madeFor").GetString() == "jobs-for-you");
        var list = lists.Single(l => l.TryGetProperty("job", out var job) && job.GetString() == "Vertailtava työ");
        (list.GetProperty("rank").GetInt32(), list.GetProperty("fit").GetDouble(), list.GetProperty("compared").GetInt32()).ShouldBe((2, 0.4, 7));
        file.Html.ShouldNotContain($"{others}");
    }

    [Fact]
    public async Task Referrals_places_reviews_and_looks_are_told_in_words()
    {
        await (await house.As("2-coach")).Go($"/clients/{(await house.Aino()).Id}/calendar");
        var paper = await (await house.As("7-jobseeker")).Go("/own/data/print");
        paper.Text.ShouldContain("lakisääteisten tapaamisten kalenteri");
        paper.Text.ShouldContain("on omavalmentajasi");
        paper.Text.ShouldContain("Ohjaukset palveluihin");
        (await (await house.As("2-coach")).Go("/own/data/print")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    /// <summary>Names of fields; answers and meters are keyed by their own codes.</summary>
    private static IEnumerable<string> Fields(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Fields),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => p.Name is "answers" or "meters" ? [p.Name] : Fields(p.Value).Prepend(p.Name)),
        _ => [],
    };
}
