using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Tests.Modules.Skills;

/// <summary>Where borders have been taken in, journeys are estimated from the middles of municipalities.</summary>
public sealed class Journeys_between_real_municipalities(TestHouse house) : IClassFixture<TestHouse>
{
    // Squares of twenty kilometres about the middles of Helsinki (60.2 N, 24.9 E) and Tampere (61.5 N, 23.8 E), on the plane of the maps.
    private static readonly MunicipalityBorder Helsinki = Square("091", 24.9, 60.2), Tampere = Square("837", 23.8, 61.5);

    [Fact]
    public void The_middle_of_a_square_is_its_middle_whichever_way_it_was_drawn()
    {
        Middle.Of("M0 0L10 0L10 10L0 10Z").ShouldBe((5, 5));
        Middle.Of("M0 0L0 10L10 10L10 0Z").ShouldBe((5, 5));
        Middle.Of("M0 0L10 0L10 10L0 10ZM100 0L110 0L110 10L100 10Z").ShouldBe((55, 5));
        Middle.Of("").ShouldBeNull();
    }

    [Fact]
    public void Helsinki_and_Tampere_are_a_straight_line_apart()
    {
        var travel = TravelTable.Of(TownPlaces.Read([Helsinki, Tampere])).Minutes;
        // 156 kilometres as the crow flies: ten minutes for getting going, and a minute a kilometre.
        travel.Between("091", "837").ShouldBeInRange(160, 172);
        travel.Between("837", "091", hasCar: false).ShouldBeInRange(250, 268);
        travel.Between("091", "901").ShouldBe(TravelMinutes.Unknown);
        travel.Between("091", "853").ShouldBe(TravelMinutes.Unknown);
        travel.Between("901", "902").ShouldNotBe(TravelMinutes.Unknown);
    }

    [Fact]
    public async Task Borders_taken_in_are_known_to_the_ranking_at_once_and_told_as_an_estimate()
    {
        var (shelf, until) = (house.Services.GetRequiredService<CandidateShelf>(), TestContext.Current.CancellationToken);
        var before = await shelf.TravelTimes(until);
        before.Minutes.Between("091", "837").ShouldBe(TravelMinutes.Unknown);
        (await shelf.TravelTimes(until)).ShouldBeSameAs(before);
        var by = await Orders.ActorOf(house, "91-administrator");
        await house.InDb(async db =>
        {
            db.MunicipalityBorders.AddRange(Square("091", 24.9, 60.2), Square("837", 23.8, 61.5));
            var batch = new ImportBatch("borders", "kunnat.json", new string('0', 64), by, house.Clock.GetUtcNow());
            batch.Commit(by, house.Clock.GetUtcNow());
            db.ImportBatches.Add(batch);
            await db.SaveChangesAsync();
        });
        var after = await shelf.TravelTimes(until);
        after.Minutes.Between("091", "837").ShouldBeInRange(160, 172);
        after.Version.ShouldNotBe(before.Version);
        house.Services.GetRequiredService<Nivel.Web.Platform.Texts>().In("fi", "Skills.reason-journey").ShouldContain("arviolta");
    }

    private static MunicipalityBorder Square(string code, double longitude, double latitude)
    {
        var (x, y) = ((longitude - 19) * 1113.2 * Math.Cos(65 * Math.PI / 180), (70.2 - latitude) * 1113.2);
        string At(double dx, double dy) => $"{Math.Round(x + dx)} {Math.Round(y + dy)}";
        return new MunicipalityBorder(code, $"M{At(-100, -100)}L{At(100, -100)}L{At(100, 100)}L{At(-100, 100)}Z");
    }
}
