using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Skills;

namespace Nivel.Tests.Modules.Employers;

public sealed class Both_ways_the_same(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_person_sees_the_score_that_the_order_sees_also_where_the_area_trains_for_a_card()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var scope = house.Services.CreateAsyncScope();
        var (ranking, trainings, taxonomy) = (scope.ServiceProvider.GetRequiredService<OrderRanking>(), scope.ServiceProvider.GetRequiredService<Trainings>(), await house.Services.GetRequiredService<TaxonomyShelf>().Open(cancel));
        var actor = await Orders.ActorOf(house, "3-job-coach");
        var card = (await trainings.For(actor.AreaId, taxonomy.Taxonomy.Skills.Where(s => s.Kind == SkillKind.Card).Select(s => s.Id), taxonomy)).Keys.First();
        var employer = await house.InDb(db => db.Employers.FirstAsync(e => e.AreaId == actor.AreaId));
        var order = JobOrder.Receive(employer, "Varastotyöntekijä", "…", "901", 1, new JobNeed { OccupationId = "warehouse-worker", Cards = [card.Value] }, new DateOnly(2026, 3, 20), actor, DateTimeOffset.UnixEpoch);

        var people = await ranking.People(order, actor, 50);
        var without = 0;
        foreach (var person in people.People.People)
        {
            var mine = await ranking.Jobs(people.Candidates.ClientOf(person.Key), [order], actor, 1);
            mine.Jobs.Single().Score.ShouldBe(person.Score);
            mine.Jobs.Single().Reasons.ShouldBe(person.Reasons);
            if (person.Reasons.Any(r => r.Kind == ReasonKind.MissingSkill && r.Concept == card)) without++;
        }

        without.ShouldBeGreaterThan(0, "people without the card are in the list, for the area trains for it");
    }
}
