using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Network.Partners;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>A referral is minded by somebody whoever sent it: when the sender leaves or hands the person over, the next coach sees it and has the mails. The clock passes here, so this class has a house of its own.</summary>
public sealed class Nobody_is_left_behind(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task The_coach_who_took_the_person_over_hears_of_the_answer_and_of_the_silence()
    {
        var (service, _) = await house.Card();
        var (asked, silent) = (await house.Sent(service, null), await house.Sent(service, null));
        var next = await NewCoach("Seuraaja Siiri", "siiri@uusijoki.example");
        foreach (var id in (ReferralId[])[asked, silent]) await HandOver(id, next);
        await (await (await house.As("5-provider")).Go($"/referrals/{asked}")).Submit("#ask form", ("Words", "Onko kortti voimassa?"));
        (await MailsTo("siiri@uusijoki.example")).ShouldBe(1);
        (await (await house.As("5-provider")).Go($"/referrals/{silent}")).Document.QuerySelector("#minded-by")!.TextContent.ShouldBe("Seuraaja Siiri");
        house.Clock.Pass(7);
        await house.RunJob("referrals-chase-answers");
        (await MailsTo("siiri@uusijoki.example")).ShouldBe(2, "the silence is told to whoever minds it now");
        (await Minds(silent)).ShouldBe("Seuraaja Siiri");
    }

    [Fact]
    public async Task While_the_coach_is_away_the_cover_minds_it_and_with_nobody_left_the_house_is_told()
    {
        var (service, _) = await house.Card();
        var (covered, lost) = (await house.Sent(service, null), await house.Sent(service, null));
        var cover = await NewCoach("Sijainen Saku", "saku@uusijoki.example");
        await house.InDb(async db =>
        {
            var (client, today) = ((await db.Referrals.SingleAsync(r => r.Id == covered)).ClientId, house.Clock.Today);
            db.Add(new Assignment(client, cover, ClientTaskKind.Cover, Days.Of(today, today.AddDays(5))));
            await db.SaveChangesAsync();
        });
        (await Minds(covered)).ShouldBe("Sijainen Saku", "the sender is the coach who is away");
        await house.InDb(async db =>
        {
            var client = (await db.Referrals.SingleAsync(r => r.Id == lost)).ClientId;
            await db.Assignments.Where(a => a.ClientId == client).ExecuteUpdateAsync(set => set.SetProperty(a => a.StartsOn, new DateOnly(2020, 1, 1)).SetProperty(a => a.EndsOn, new DateOnly(2020, 1, 2)));
        });
        (await house.InDb(async db => (await Minding.Of(db, await db.Referrals.SingleAsync(r => r.Id == lost), house.Clock.Today)).Id)).ShouldBeNull();
    }

    [Fact]
    public async Task Silence_is_told_to_the_two_keepers_and_to_the_contact_persons_too()
    {
        var keeper = await house.InDb(db => db.People.Where(u => u.Persona == "5-provider").Select(u => u.Id).SingleAsync());
        var (service, _) = await house.Card(adjust: card => card.FirstUpdater = keeper);
        await house.InDb(async db =>
        {
            var contact = new ContactPerson(await db.Organisations.SingleAsync(o => o.Name == "Metsolan paja"));
            contact.Write("Ritva Yhteys", null, null, "ritva@metsola.example");
            db.Add(contact);
            await db.SaveChangesAsync();
        });
        await house.Sent(service, null);
        house.Clock.Pass(7);
        await house.RunJob("referrals-chase-answers");
        var mailbox = await house.InDb(db => db.Services.Where(s => s.Id == service).Select(s => s.ContactEmail!).SingleAsync());
        var person = await house.InDb(db => db.People.Where(u => u.Id == keeper).Select(u => u.Email).SingleAsync());
        var name = await house.InDb(db => db.Services.Where(s => s.Id == service).Select(s => s.NameFi).SingleAsync());
        foreach (var to in (string[])[mailbox, person, "ritva@metsola.example"]) (await house.InDb(db => db.Outbox.CountAsync(m => m.To == to && m.Once!.StartsWith("referral-overdue:") && m.Body.Contains(name)))).ShouldBe(1, to);
    }

    [Fact]
    public async Task The_desk_shows_the_referral_of_a_coach_who_left_and_an_offered_place()
    {
        var (service, group) = await house.Card(places: 1);
        var id = await house.Sent(service, group);
        var riikka = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).SingleAsync());
        var gone = await NewCoach("Lähtenyt Lauri", "lauri@uusijoki.example");
        await house.InDb(db => db.Referrals.Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.FromUserId, gone)));
        (await house.InDb(db => db.ServiceGroups.Where(g => g.Id == group).ExecuteUpdateAsync(set => set.SetProperty(g => g.Taken, 1)))).ShouldBe(1);
        var day = house.Clock.Today.AddDays(30).ToString("yyyy-MM-dd", null);
        (await (await (await house.As("5-provider")).Go($"/referrals/{id}")).Submit("#queue form", ("Day", day))).Path.ShouldEndWith("?done=queue");
        await house.InDb(db => db.ServiceGroups.Where(g => g.Id == group).ExecuteUpdateAsync(set => set.SetProperty(g => g.Taken, 0)));
        await house.RunJob("referrals-move-lines");
        var client = (await house.Read(id)).ClientId;
        (await (await house.As("2-coach")).Go("/clients?filter=for-me")).Html.ShouldContain($"/clients/{client}");
        riikka.ShouldNotBe(gone);
    }

    private Task<UserId> NewCoach(string name, string email) => house.InDb(async db =>
    {
        var riikka = await db.People.SingleAsync(u => u.Persona == "2-coach");
        var coach = new User(UserId.New(), riikka.AreaId, riikka.OrganisationId, Role.PersonalCoach, name, email);
        db.Add(coach);
        await db.SaveChangesAsync();
        return coach.Id;
    });

    private Task<int> HandOver(ReferralId id, UserId to) => house.InDb(async db =>
    {
        var (client, today) = ((await db.Referrals.SingleAsync(r => r.Id == id)).ClientId, house.Clock.Today);
        await db.Assignments.Where(a => a.ClientId == client).ExecuteUpdateAsync(set => set.SetProperty(a => a.StartsOn, today.AddDays(-90)).SetProperty(a => a.EndsOn, today.AddDays(-1)));
        db.Add(new Assignment(client, to, ClientTaskKind.Coach, Days.From(today)));
        return await db.SaveChangesAsync();
    });

    private Task<string> Minds(ReferralId id) => house.InDb(async db => (await Minding.Of(db, await db.Referrals.SingleAsync(r => r.Id == id), house.Clock.Today)).Name);

    private Task<int> MailsTo(string address) => house.InDb(db => db.Outbox.CountAsync(m => m.To == address));
}
