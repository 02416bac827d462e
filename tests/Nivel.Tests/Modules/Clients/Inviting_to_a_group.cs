using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Referrals;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Clients;

public sealed class Inviting_to_a_group(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Each_is_asked_on_the_own_pages_and_a_yes_sends_the_referral()
    {
        var (service, group) = await house.Card(places: 2);
        var (coach, aino, other) = (await house.As("2-coach"), await house.Aino(), await Other());
        var nobody = await (await Chosen(coach, other)).Submit("#choose", ("Group", $"{group}"));
        nobody.Document.QuerySelector("#nobody").ShouldNotBeNull();
        nobody.Document.QuerySelector("#invite button").ShouldBeNull("nothing to send, nothing to press");
        var look = await (await Chosen(coach, aino, other)).Submit("#choose", ("Group", $"{group}"));
        look.Document.QuerySelectorAll("#can li").Length.ShouldBe(1);
        look.Document.QuerySelector("#cannot")!.TextContent.ShouldContain("ei ole omia sivuja");
        (await house.InDb(db => db.Looks.AnyAsync(l => l.ClientId == other && l.Page == "refer-choice"))).ShouldBeTrue("why somebody does not fit tells of the person");
        var empty = await look.Submit("#invite", ("Message", " "));
        empty.Document.QuerySelectorAll("#can li").Length.ShouldBe(1, "whoever was chosen stays chosen");
        (await empty.Submit("#invite", ("Message", "Tule mukaan ryhmään."))).Text.ShouldContain("Kutsuttu 1 henkilöä.");
        (await Chosen(coach, aino)).Document.QuerySelector($"#Group option[value='{group}']")!.TextContent.ShouldContain("vapaana 1", Case.Sensitive, "the place of whoever has been asked waits for the answer");

        var own = await (await house.As("7-jobseeker")).Go("/own/referrals");
        own.Text.ShouldContain("Tule mukaan ryhmään.");
        await own.Submit("form[action*='handler=Give']");
        (await house.InDb(db => db.Referrals.SingleAsync(r => r.ClientId == aino && r.ServiceId == service))).State.ShouldBe(ReferralState.Sent);
    }

    [Fact]
    public async Task Nobody_is_invited_where_there_are_fewer_places_than_people_and_a_full_group_is_not_offered()
    {
        var ((_, one), (_, full)) = (await house.Card(places: 1), await house.Card(places: 0));
        var (coach, aino, other) = (await house.As("2-coach"), await house.Aino(), await Other());
        await OwnPages(other);
        var page = await Chosen(coach, aino, other);
        page.Document.QuerySelector($"#Group option[value='{full}']").ShouldBeNull();
        var look = await page.Submit("#choose", ("Group", $"{one}"));
        look.Document.QuerySelectorAll("#can li").Length.ShouldBe(2);
        (await look.Submit("#invite", ("Message", "Tule mukaan."))).Text.ShouldContain("Kutsuttavia on 2, mutta paikkoja on 1.");
        (await house.InDb(db => db.KeptReferrals.CountAsync(k => k.GroupId == one))).ShouldBe(0, "nobody is asked before there is a place for each");
    }

    /// <summary>Another of Riikka's people, without own pages.</summary>
    private Task<ClientId> Other() => house.InDb(async db =>
    {
        var coach = (await db.People.SingleAsync(u => u.Persona == "2-coach")).Id;
        return await db.Clients.Where(c => c.CoachId == coach && c.EndedOn == null && !db.People.Any(u => u.ClientId == c.Id)).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync();
    });

    private Task OwnPages(ClientId person) => house.InDb(async db =>
    {
        var aino = await db.People.SingleAsync(u => u.Persona == "7-jobseeker");
        db.Add(new User(UserId.New(), aino.AreaId, aino.OrganisationId, Role.Jobseeker, "Oma", "") { ClientId = person });
        await db.SaveChangesAsync();
    });

    private static async Task<Page> Chosen(Visitor coach, params ClientId[] people) =>
        await (await coach.Go("/clients")).Submit("form[action='/clients/together']", "button[formaction='/clients/invite']", [.. people.Select(p => ("who", $"{p}"))]);
}
