using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Skills;

/// <summary>Two servers over one database keep the same people ready for ranking, whatever fails on the way.</summary>
public sealed class The_people_on_two_servers(TestHouse house) : IClassFixture<TestHouse>
{
    private static CancellationToken Until => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_changes_the_other_knows_at_its_next_question()
    {
        var (one, other, aino) = (Shelf(), Shelf(), await Orders.Aino(house));
        await IsThere(one, aino, true);
        await IsThere(other, aino, true);
        await Switch(aino, on: false);
        await IsThere(other, aino, false);
        await Switch(aino, on: true);
        await IsThere(one, aino, true);
        await IsThere(other, aino, true);
    }

    [Fact]
    public async Task A_database_that_fails_between_loses_no_change()
    {
        var (shelf, aino) = (Shelf(), await Orders.Aino(house));
        await IsThere(shelf, aino, true);
        await Switch(aino, on: false);
        await house.InDb(db => db.Database.ExecuteSqlRawAsync("alter table work_wishes rename to away"));
        await Should.ThrowAsync<Exception>(() => shelf.Of(aino.AreaId, Until));
        await house.InDb(db => db.Database.ExecuteSqlRawAsync("alter table away rename to work_wishes"));
        await IsThere(shelf, aino, false);
        await Switch(aino, on: true);
        await IsThere(shelf, aino, true);
    }

    [Fact]
    public async Task An_import_takes_people_out_at_once_and_brings_others_while_the_earlier_answers_go_on()
    {
        var (shelf, aino) = (Shelf(), await Orders.Aino(house));
        await IsThere(shelf, aino, true);
        await Import(aino, takesPart: false);
        await IsThere(shelf, aino, false);
        await Import(aino, takesPart: true);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Until);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (!await Holds(shelf, aino, patience.Token)) await Task.Yield();
    }

    [Fact]
    public async Task A_new_day_whose_index_fails_is_tried_again()
    {
        var (shelf, aino) = (Shelf(), await Orders.Aino(house));
        var before = await shelf.Of(aino.AreaId, Until);
        // Without a happening the index learns of it only when it is made anew, as it is each day.
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.WantsMatching, false), Until));
        await house.InDb(db => db.Database.ExecuteSqlRawAsync("alter table work_wishes rename to away"));
        house.Clock.Pass(days: 1);
        for (var asked = 0; asked < 20; asked++) (await shelf.Of(aino.AreaId, Until)).Index.Count.ShouldBe(before.Index.Count);
        await house.InDb(db => db.Database.ExecuteSqlRawAsync("alter table away rename to work_wishes"));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Until);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (await Holds(shelf, aino, patience.Token)) await Task.Yield();
        await Switch(aino, on: true);
        await IsThere(shelf, aino, true);
    }

    private CandidateShelf Shelf() => new(house.Services.GetRequiredService<Database>(), house.Services.GetRequiredService<TaxonomyShelf>(), house.Clock, NullLogger<CandidateShelf>.Instance);

    private static async Task IsThere(CandidateShelf shelf, Client person, bool expected) => (await Holds(shelf, person, Until)).ShouldBe(expected);

    private static async Task<bool> Holds(CandidateShelf shelf, Client person, CancellationToken until)
    {
        var people = await shelf.Of(person.AreaId, until);
        var needs = new Nivel.Match.JobNeeds("all") { Municipality = "" };
        var ranked = Nivel.Match.Ranking.People(people.Index, needs, people.Index.Count);
        return ranked.People.Any(p => people.ClientOf(p.Key) == person.Id);
    }

    private Task Switch(Client person, bool on) => house.InDb(async db =>
    {
        (await db.Clients.SingleAsync(c => c.Id == person.Id)).WantsMatching = on;
        db.Happenings.Add(new Happening { Kind = on ? "MatchingSwitchedOn" : "MatchingSwitchedOff", AreaId = person.AreaId, ClientId = person.Id, At = house.Clock.GetUtcNow() });
        await db.SaveChangesAsync();
    });

    /// <summary>An import leaves one happening for the whole batch and names nobody.</summary>
    private Task Import(Client person, bool takesPart) => house.InDb(async db =>
    {
        await db.Clients.Where(c => c.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.WantsMatching, takesPart));
        db.Happenings.Add(new Happening { Kind = "ImportCommitted", AreaId = person.AreaId, At = house.Clock.GetUtcNow(), Audience = Audience.Nobody });
        await db.SaveChangesAsync();
    });
}
