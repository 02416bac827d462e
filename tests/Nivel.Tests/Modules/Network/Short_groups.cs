using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Network;

public sealed class Short_groups(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task A_group_that_lacks_people_warns_early_and_names_whom_to_ask_to_their_own_coach_only()
    {
        var (service, group) = await house.Card(places: 8, c => (c.Field, c.Phases) = ("business", "A"));
        await house.InDb(async db => { var it = await db.ServiceGroups.SingleAsync(g => g.Id == group); it.Change("Kevät", house.Clock.Today.AddDays(14), house.Clock.Today.AddDays(60), 4, 8); await db.SaveChangesAsync(); });
        var (similar, _) = await house.Card(places: 1, c => (c.Field, c.Phases) = ("business", "AP"));
        var (unlike, _) = await house.Card(places: 1, c => (c.Field, c.Phases) = ("event", "A"));
        var (here, near, far) = (await house.Sent(service, null), await house.Sent(similar, null), await house.Sent(unlike, null));
        var names = await house.InDb(db => db.Referrals.Where(r => r.Id == here || r.Id == near || r.Id == far).Join(db.Clients, r => r.ClientId, c => c.Id, (r, c) => new { r.Id, c.FamilyName, c.GivenName, Client = c.Id }).ToDictionaryAsync(r => r.Id));

        var page = await (await house.As("2-coach")).Go("/network/short-groups");
        var card = page.Document.QuerySelector($"#group-{group}")!;
        card.TextContent.ShouldContain("Mukana 0, vähintään tarvitaan 4: puuttuu 4.");
        var ask = card.QuerySelector($"#ask-{group}")!;
        ask.TextContent.ShouldContain($"{names[here].FamilyName} {names[here].GivenName}");
        ask.QuerySelector($"a[href='/referrals/{here}']").ShouldNotBeNull();
        ask.QuerySelector($"a[href='/referrals/new?client={names[near].Client}&service={service}']").ShouldNotBeNull("who waits for a similar service can be referred to this");
        var counted = await house.InDb(db => db.Looks.CountAsync(l => l.ClientId == names[here].Client && l.Page == "short-group"));
        counted.ShouldBe(1, "a name that is shown is a look");

        foreach (var persona in (string[])["5-provider", "8-coordinator", "1-adviser"])
        {
            var others = (await (await house.As(persona)).Go("/network/short-groups")).Document.QuerySelector($"#group-{group}")!;
            others.TextContent.ShouldContain("samanlaista palvelua odottavia");
            others.QuerySelector($"#ask-{group}").ShouldBeNull(persona);
        }

        await house.RunJob("network-chase-cards");
        var coach = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Email).SingleAsync());
        var mail = await house.InDb(db => db.Outbox.Where(m => m.To == coach && m.Once!.StartsWith("card-care:")).Select(m => m.Body).SingleAsync());
        mail.ShouldContain("Kevät");
        mail.ShouldContain("/network/short-groups");
        mail.ShouldNotContain(names[here].FamilyName);
    }

    [Fact]
    public async Task A_group_with_enough_people_is_not_short()
    {
        var (_, group) = await house.Card(places: 8);
        await house.InDb(async db => { var it = await db.ServiceGroups.SingleAsync(g => g.Id == group); it.Change("Täysi", house.Clock.Today.AddDays(7), null, 1, 8); it.TakePlace(); await db.SaveChangesAsync(); });
        (await (await house.As("8-coordinator")).Go("/network/short-groups")).Document.QuerySelector($"#group-{group}").ShouldBeNull();
    }
}
