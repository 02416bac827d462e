using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Looks;

namespace Nivel.Tests.Platform.Looks;

public sealed class The_look_log(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Holds_a_thousand_looks_at_once_in_one_whole_chain()
    {
        await Look(1000);
        var found = await house.InDb(db => ChainCheck.Run(db, CancellationToken.None));
        found.Looks.ShouldBeGreaterThanOrEqualTo(1000);
        found.Broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Shows_a_changed_and_a_removed_line()
    {
        await Look(5);
        await house.InDb(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var ids = await db.Looks.OrderBy(l => l.Number).Select(l => l.Id).Take(4).ToListAsync();
            await db.Looks.Where(l => l.Id == ids[1]).ExecuteUpdateAsync(set => set.SetProperty(l => l.Why, "curiosity"));
            (await ChainCheck.Run(db, CancellationToken.None)).Broken.ShouldHaveSingleItem().ShouldEndWith("breaks at number 2");
            await db.Looks.Where(l => l.Id == ids[0]).ExecuteDeleteAsync();
            (await ChainCheck.Run(db, CancellationToken.None)).Broken.ShouldNotBeEmpty();
        });
    }

    [Fact]
    public async Task Does_not_log_people_who_look_at_themselves()
    {
        var (actor, client) = await Aino();
        var before = await house.InDb(db => db.Looks.CountAsync(l => l.UserId == actor.UserId));
        await house.Services.GetRequiredService<LookLog>().Record(actor, client, "own", "own");
        (await house.InDb(db => db.Looks.CountAsync(l => l.UserId == actor.UserId))).ShouldBe(before);
    }

    private async Task Look(int times)
    {
        var (_, client) = await Aino();
        var coach = (await house.InDb(db => db.People.SingleAsync(u => u.Persona == "2-coach"))).AsActor();
        var log = house.Services.GetRequiredService<LookLog>();
        await Task.WhenAll(Enumerable.Range(0, times).Select(_ => log.Record(coach, client, "client", "task:Coach")));
    }

    private Task<(Actor Actor, Nivel.Web.Platform.Ids.ClientId Client)> Aino() => house.InDb(async db =>
    {
        var user = await db.People.SingleAsync(u => u.Persona == "7-jobseeker");
        return (user.AsActor(), user.ClientId!.Value);
    });
}
