using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Finding;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Services;

/// <summary>The index finds what the database finds, and knows at once of a change made elsewhere.</summary>
public sealed class The_index_of_cards(TestHouse house) : IClassFixture<TestHouse>
{
    public static TheoryData<string?, string?, string?, string?, bool> Choices => new()
    {
        { null, null, null, null, false }, { "työpajoissa", null, null, null, false }, { "valmen", null, null, null, false }, { "kuntouttava työtoiminta", null, null, null, false }, { "nuorten paja", "O", null, null, false },
        { null, "H", null, null, true }, { null, null, "workshop", null, false }, { null, null, null, "901", false }, { null, null, "nothing", "999", true }, { "xyzxyz", null, null, null, false }, { "verkstad", "o", "workshop", null, true },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task It_finds_the_same_as_the_database(string? words, string? phase, string? field, string? town, bool free)
    {
        var choice = new ServiceChoice { Q = words, Phase = phase, Field = field, Municipality = town, Free = free };
        await house.InDb(async db =>
        {
            var area = await db.Services.Select(s => s.AreaId).FirstAsync();
            var found = (await new CardShelf(house.Clock).Of(db, area, professional: true)).Find(choice);
            var rows = await ServiceRow.Of(db, choice.Search(db.Services.Where(s => s.AreaId == area && s.State == CardState.Published), professional: true), house.Clock.Today);
            var expected = choice.Sorted(rows.Where(r => choice.Takes(r))).Select(r => r.Id).ToList();
            found.Total.ShouldBe(expected.Count);
            found.Page(null, 1, 1000).Select(r => r.Id).ShouldBe(expected);
            found.Page(null, 2, 3).Select(r => r.Id).ShouldBe(expected.Skip(3).Take(3));
            foreach (var code in CardCodes.Fields) found.Counting("field")(code).ShouldBe(rows.Count(r => choice.Takes(r, "field") && r.Field == code));
            found.Counting("municipality")("901").ShouldBe(rows.Count(r => choice.Takes(r, "municipality") && (r.MunicipalityCodes.Count == 0 || r.MunicipalityCodes.Contains("901"))));
        });
    }

    [Fact]
    public async Task A_change_on_one_node_is_seen_on_the_other()
    {
        var (one, other) = (new CardShelf(house.Clock), new CardShelf(house.Clock));
        await house.InDb(async db =>
        {
            var card = await db.Services.FirstAsync(s => s.State == CardState.Published);
            var (before, kept) = ((await one.Of(db, card.AreaId, professional: true)).Size, await other.Of(db, card.AreaId, professional: true));
            (await other.Of(db, card.AreaId, professional: true)).ShouldBeSameAs(kept);
            card.Withdraw();
            await db.SaveChangesAsync();
            (await other.Of(db, card.AreaId, professional: true)).Size.ShouldBe(before - 1);
            card.Publish();
            await db.SaveChangesAsync();
            (await one.Of(db, card.AreaId, professional: true)).Size.ShouldBe(before);
            var group = await db.ServiceGroups.FirstAsync(g => db.Services.Any(s => s.Id == g.ServiceId && s.State == CardState.Published));
            var stamp = (await one.Of(db, card.AreaId, professional: true)).Stamp;
            group.GiveBackPlace();
            await db.SaveChangesAsync();
            (await one.Of(db, card.AreaId, professional: true)).Stamp.ShouldNotBe(stamp);
        });
    }
}
