using System.Text;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Caseload;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Clients;

/// <summary>Turvakielto is marked and lifted by those who work with the person, or comes with a list.</summary>
public sealed class Keeping_a_person_safe(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_mark_needs_a_reason_that_only_the_team_reads_and_is_lifted_the_same_way()
    {
        var aino = await house.Aino();
        var coach = await house.As("2-coach");
        var page = await coach.Go($"/clients/{aino.Id}/contact");
        (await page.Submit("#contact", ("IsProtected", "true"))).Text.ShouldContain("mistä tieto turvakiellosta on peräisin");
        (await house.Again(aino.Id)).IsProtected.ShouldBeFalse();
        await page.Submit("#contact", ("IsProtected", "true"), ("ProtectedWhy", "Näytti päätöksen 9.3."));
        (await house.Again(aino.Id)).IsProtected.ShouldBeTrue();
        var card = (await house.Latest(aino.Id, "ProtectionMarked"))!;
        (card.Audience, card.Words).ShouldBe((Audience.Team, "Näytti päätöksen 9.3."));
        (await (await house.As("7-jobseeker")).Go("/own")).Text.ShouldNotContain("Näytti päätöksen");
        (await (await coach.Go($"/clients/{aino.Id}/contact")).Submit("#contact", ("IsProtected", "false"), ("ProtectedWhy", "Määräaika päättyi"))).Path.ShouldContain("done=contact");
        (await house.Again(aino.Id)).IsProtected.ShouldBeFalse();
        (await house.Latest(aino.Id, "ProtectionLifted"))!.Audience.ShouldBe(Audience.Team);
    }

    [Fact]
    public async Task Somebody_new_is_protected_from_the_first_moment()
    {
        var town = await house.InDb(db => db.Municipalities.Where(m => m.AreaId != null).Select(m => m.Code).FirstAsync());
        var page = await (await house.As("2-coach")).Go("/clients/new");
        (string, string)[] typed = [("FamilyName", "Suojattu"), ("GivenName", "Salli"), ("BornOn", "1991-05-06"), ("Municipality", town), ("IsProtected", "true")];
        (await page.Submit("#new", typed)).Text.ShouldContain("mistä tieto turvakiellosta on peräisin");
        (await page.Submit("#new", [.. typed, ("ProtectedWhy", "Kertoi itse")])).Path.ShouldContain("done=new");
        (await house.InDb(db => db.Clients.SingleAsync(c => c.FamilyName == "Suojattu"))).IsProtected.ShouldBeTrue();
    }

    [Fact]
    public async Task A_list_marks_and_lifts_but_lifts_nothing_by_silence()
    {
        await TakeIn("Sukunimi;Etunimi;Henkilötunnus;Kotikunta;Turvakielto\nTurvattu;Tuulia;131052-308T;901;kyllä\n");
        (await Tuulia()).IsProtected.ShouldBeTrue();
        await TakeIn("Sukunimi;Etunimi;Henkilötunnus;Puhelin\nTurvattu;Tuulia;131052-308T;040 123 4567\n");
        (await Tuulia()).IsProtected.ShouldBeTrue();
        await TakeIn("Sukunimi;Etunimi;Henkilötunnus;Turvakielto\nTurvattu;Tuulia;131052-308T;ei\n");
        (await Tuulia()).IsProtected.ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_asked_to_take_a_protected_person_does_not_read_the_town()
    {
        var (client, other) = await house.InDb(async db =>
        {
            var me = await db.People.SingleAsync(u => u.Persona == "2-coach");
            var mine = await db.Clients.Where(c => c.CoachId == me.Id && c.EndedOn == null && !db.People.Any(u => u.ClientId == c.Id)).OrderBy(c => c.Id).FirstAsync();
            var to = await db.People.Where(u => u.Role == Role.PersonalCoach && u.Id != me.Id && u.EndsOn == null).OrderBy(u => u.Name).FirstAsync();
            db.Add(Handover.Offer(mine, me.Id, to.Id, "Etsii ulkotöitä", null, me.AsActor(), FrozenClock.Start));
            await db.SaveChangesAsync();
            return (mine, to);
        });
        var town = await house.InDb(db => db.Municipalities.Where(m => m.Code == client.MunicipalityCode).Select(m => m.NameFi).SingleAsync());
        var visitor = await house.AsUser(other.Id);
        (await visitor.Go("/caseload/handovers")).Document.QuerySelector("main section p")!.TextContent.ShouldContain(town);
        await house.InDb(db => db.Clients.Where(c => c.Id == client.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.IsProtected, true)));
        (await visitor.Go("/caseload/handovers")).Document.QuerySelector("main section p")!.TextContent.ShouldNotContain(town);
    }

    private Task<Client> Tuulia() => house.InDb(db => db.Clients.SingleAsync(c => c.FamilyName == "Turvattu"));

    private async Task TakeIn(string list)
    {
        var path = Path.Combine(house.DataFolder, $"{Guid.NewGuid():N}", "lista.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, list, new UTF8Encoding(false));
        var preview = await (await (await house.As("91-administrator")).Go("/imports")).Submit("#import", ("Kind", "clients"), ("file", $"file:{path}"));
        var taken = await preview.Submit("#commit", "button.n-button--primary");
        taken.Text.ShouldContain("Kaikki rivit on kirjattu", customMessage: taken.Document.QuerySelector("main")!.TextContent);
    }
}
