using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Skills;

namespace Nivel.Tests.Modules.Skills;

public sealed class A_classification_that_changes(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Sentence = "Palvelu käyttää Euroopan komission ESCO-luokitusta.";

    [Fact]
    public async Task The_commission_is_named_wherever_its_labels_stand_and_lists_made_before_come_out_the_same()
    {
        var aino = await Orders.Aino(house);
        var order = Orders.IdOf(await Orders.Send(await house.As("6-employer")));
        var (jobCoach, coach, own) = (await house.As("3-job-coach"), await house.As("2-coach"), await house.As("7-jobseeker"));
        await jobCoach.Go($"/employers/orders/{order}");
        var before = await jobCoach.Go($"/employers/orders/{order}/lists");
        before.Text.ShouldContain("sama lista, samat luvut");
        before.Text.ShouldNotContain(Sentence);
        before.Document.QuerySelectorAll("#left-out li").ShouldNotBeEmpty("a condition of the order left somebody out");

        await house.TakeIn("esco", MadeClassification.In(Databases.NewFolder()));
        await house.InDb(async db => { db.ClientSkills.Add(new ClientSkill(aino.Id, "s7", SkillStanding.Has, "own-words") { Years = 60 }); await db.SaveChangesAsync(); });
        var service = await house.InDb(db => db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).FirstAsync());
        (await jobCoach.Go($"/employers/orders/{order}/lists")).Text.ShouldContain("sama lista, samat luvut", Case.Sensitive, "it was made by the classification of that day");
        foreach (var (reader, page) in new[] { (own, "/own/skills"), (own, "/own/data/print"), (own, "/own/jobs"), (own, "/own/profile"), (coach, $"/clients/{aino.Id}/needs"), (coach, $"/skills/{aino.Id}"), (coach, $"/referrals/new?client={aino.Id}&service={service}"), (jobCoach, $"/employers/orders/{order}"), (jobCoach, $"/employers/orders/{order}/lists") })
            (await reader.Go(page)).Text.ShouldContain(Sentence, Case.Sensitive, page);
    }
}
