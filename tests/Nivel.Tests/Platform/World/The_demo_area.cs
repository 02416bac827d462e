using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.World;

namespace Nivel.Tests.Platform.World;

public sealed class The_demo_area(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Has_what_an_area_has()
    {
        await house.InDb(async db =>
        {
            (await db.Municipalities.CountAsync(m => m.AreaId != null)).ShouldBe(8);
            (await db.Organisations.CountAsync()).ShouldBe(20);
            (await db.Services.CountAsync(s => s.State == CardState.Published)).ShouldBe(60);
            (await db.Employers.CountAsync()).ShouldBe(150);
            (await db.JobOrders.CountAsync()).ShouldBe(200);
            (await db.Clients.CountAsync()).ShouldBe(300);
            (await db.Services.CountAsync(s => s.CheckedOn == null)).ShouldBeGreaterThan(0, "some cards nobody has checked");
        });
    }

    [Fact]
    public async Task Has_referrals_in_every_state()
    {
        var area = await Make(seed: 3, persons: 1500);
        await using var db = area.Open();
        var states = await db.Referrals.Select(r => r.State).Distinct().ToListAsync();
        states.Order().ShouldBe(Enum.GetValues<ReferralState>());
    }

    [Fact]
    public async Task Is_the_same_row_for_row_from_the_same_seed_and_another_from_another()
    {
        var (first, second, other) = (await Print(await Make(11, 200)), await Print(await Make(11, 200)), await Print(await Make(12, 200)));
        second.ShouldBe(first);
        other.ShouldNotBe(first);
    }

    [Fact]
    public async Task Has_no_real_persons_identity_code()
    {
        var codes = await house.InDb(db => db.Clients.Select(c => c.IdentityCode).ToListAsync());
        codes.ShouldAllBe(code => code!.IsArtificial);
    }

    [Fact]
    public async Task Nothing_in_it_happens_in_the_future()
    {
        (await house.InDb(db => db.Happenings.MaxAsync(h => h.At))).ShouldBeLessThan(new DateTimeOffset(2026, 3, 12, 22, 0, 0, TimeSpan.Zero));
    }

    private static async Task<Nivel.Web.Platform.Data.Database> Make(int seed, int persons)
    {
        var database = await Databases.Copy(withArea: false);
        await using var db = database.Open();
        await new Maker(db, new DateOnly(2026, 3, 12), seed, persons).Make();
        return database;
    }

    private static async Task<string> Print(Nivel.Web.Platform.Data.Database database)
    {
        await using var db = database.Open();
        var clients = await db.Clients.OrderBy(c => c.Id).Select(c => new { c.Id, c.GivenName, c.FamilyName, c.BornOn, c.Phase, c.NextActOn }).ToListAsync();
        var happenings = await db.Happenings.OrderBy(h => h.Id).Select(h => new { h.Kind, h.At, h.ClientId }).ToListAsync();
        return string.Join('\n', clients) + string.Join('\n', happenings);
    }
}
