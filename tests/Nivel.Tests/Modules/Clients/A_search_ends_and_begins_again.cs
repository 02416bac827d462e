using System.Text;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Clients;

/// <summary>Ends and new beginnings told by a list, where the national system is the record.</summary>
public sealed class A_search_ends_and_begins_again(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Header = "Sukunimi;Etunimi;Henkilötunnus;Kotikunta;Työnhaku alkoi;Työttömänä alkaen;Työttömyys päättyi;Työnhaku päättyi;Päättymisen syy\n";

    [Fact]
    public async Task A_list_ends_a_search_and_a_later_registration_opens_it_again()
    {
        await Listed("Listattu;Lauri;131052-308T;901;1.9.2025;1.9.2025;;;");
        var id = (await Lauri()).Id;
        await house.InDb(async db => { db.Add(new Spell((await db.Clients.SingleAsync(c => c.Id == id)).AreaId, id, new(2025, 9, 1), null, null)); await db.SaveChangesAsync(); });

        await Listed("Listattu;Lauri;131052-308T;901;1.9.2025;1.9.2025;;15.1.2026;Työllistyi palkkatuella");
        var ended = await Lauri();
        (ended.EndedOn, ended.EndReason, ended.UnemployedSince, ended.NextActOn).ShouldBe((new DateOnly(2026, 1, 15), "subsidised-work", null, null));
        (await Spells(id)).ShouldBe([(new DateOnly(2025, 9, 1), new DateOnly(2026, 1, 15), "subsidised-work")]);
        (await house.Latest(id, "SearchEnded"))!.Facts["reason"].ShouldBe("subsidised-work");

        await Listed("Listattu;Lauri;131052-308T;901;1.9.2025;1.9.2025;;15.1.2026;työ");
        (await Lauri()).EndReason.ShouldBe("work", "a reason told later corrects the earlier one");

        var coach = await house.As("2-coach");
        await house.InDb(async db =>
        {
            var (mine, user) = (await db.Clients.SingleAsync(c => c.Id == id), await db.People.SingleAsync(u => u.Persona == "2-coach"));
            db.Add(mine.AssignCoach(user.Id, user.Name, user.AsActor(), house.Clock.GetUtcNow(), Persons.Today));
            await db.SaveChangesAsync();
        });
        var page = await coach.Go($"/clients/{id}/end");
        page.Text.ShouldContain("Työnhaku päättyi to 15.1.");
        (await page.Submit("#outcome")).Text.ShouldContain("Jos et tiedä, valitse ”Ei tiedossa”");
        (await page.Submit("#outcome", ("Outcome", "Reached"))).Text.ShouldContain("Polun tulos on tallennettu");
        (await Lauri()).Outcome.ShouldBe(PathOutcome.Reached);

        await Listed("Listattu;Lauri;131052-308T;901;2.3.2026;2.3.2026;;;");
        var again = await Lauri();
        (again.IsOpen, again.RegisteredOn, again.UnemployedSince).ShouldBe((true, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 2)));
        again.CountsFrom.ShouldBe(new DateOnly(2025, 9, 1), "within six months the same path goes on and its interview counts");
        (await house.Latest(id, "SearchContinued")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_list_tells_that_somebody_is_no_longer_unemployed_but_still_seeks_work()
    {
        await Listed("Puoli;Paula;280264-051U;901;1.9.2025;1.9.2025;;;");
        await Listed("Puoli;Paula;280264-051U;901;1.9.2025;1.9.2025;28.2.2026;;");
        var paula = await house.InDb(db => db.Clients.SingleAsync(c => c.FamilyName == "Puoli"));
        (paula.IsOpen, paula.UnemployedSince).ShouldBe((true, null));
    }

    [Fact]
    public async Task An_end_before_the_beginning_and_a_reason_that_nobody_knows_are_told_by_row()
    {
        (await Preview("Virhe;Ville;131052-308T;901;1.9.2025;;;1.8.2025;")).Text.ShouldContain("ennen alkua");
        (await Preview("Virhe;Ville;131052-308T;901;1.9.2025;;;1.10.2025;kaikenlaista")).Text.ShouldContain("Syytä \"kaikenlaista\" ei tunneta");
    }

    private Task<Client> Lauri() => house.InDb(db => db.Clients.AsNoTracking().SingleAsync(c => c.FamilyName == "Listattu"));

    private Task<List<(DateOnly, DateOnly?, string?)>> Spells(ClientId id) => house.InDb(async db =>
        (await db.Spells.Where(s => s.ClientId == id).OrderBy(s => s.StartsOn).ToListAsync()).ConvertAll(s => (s.StartsOn, s.EndsOn, s.ExitReason)));

    private async Task Listed(string row)
    {
        var preview = await Preview(row);
        (await preview.Submit("#commit", "button.n-button--primary")).Text.ShouldContain("Kaikki rivit on kirjattu");
    }

    private async Task<Page> Preview(string row)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(house.DataFolder, Guid.CreateVersion7().ToString("N"))).FullName, "lista.csv");
        await File.WriteAllTextAsync(file, $"{Header}{row}\n", new UTF8Encoding(false));
        return await (await (await house.As("91-administrator")).Go("/imports")).Submit("#import", ("Kind", "clients"), ("file", $"file:{file}"));
    }
}
