using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Searching;
using Nivel.Web.Modules.Searching.Groups;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Searching;

public sealed class The_board_of_a_group(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Fact]
    public async Task The_group_sees_numbers_of_all_together_and_each_decides_and_may_withdraw()
    {
        var (aino, group) = (await house.Aino(), await Joined());
        await house.InDb(db => db.SearchActs.Where(a => a.ClientId == aino.Id).ExecuteDeleteAsync());
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        await Others(group, 2);
        var page = await (await own.Go("/own/search/groups")).Submit($"#share-{group}", ("applications", "true"));
        page.Text.ShouldContain("Suostumuksesi on tallessa");
        await house.InDb(async db =>
        {
            db.Add(SearchAct.Write(aino, new(SearchActKind.Application, Today, "Kokki", null, null), (await db.People.SingleAsync(u => u.ClientId == aino.Id)).AsActor(), FrozenClock.Start));
            await db.SaveChangesAsync();
        });
        (await Row(coach, group)).ShouldBe(["3", "–", "–"], "applications of three, one of them Aino's; of the others too few share");
        (await coach.Go($"/searching/groups/{group}")).Text.ShouldNotContain(aino.FamilyName);
        page = await (await own.Go("/own/search/groups")).Submit($"#share-{group}", "button[name=withdraw]");
        page.Text.ShouldContain("ei enää lasketa mukaan");
        (await Row(coach, group)).ShouldBe(["–", "–", "–"], "two are too few");
        (await house.Latest(aino.Id, "GroupShareWithdrawn")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_group_without_a_person_of_mine_does_not_exist()
    {
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        var mine = await Joined();
        var other = await house.InDb(async db =>
        {
            var known = await db.ServiceGroups.SingleAsync(g => g.Id == mine);
            var fresh = new ServiceGroup(known.AreaId, known.ServiceId, "Vieras ryhmä", Today, null, 1, 5);
            db.Add(fresh);
            await db.SaveChangesAsync();
            return fresh.Id;
        });
        (await coach.Go($"/searching/groups/{other}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await own.Go("/own/search/groups")).Text.ShouldNotContain("Vieras ryhmä");
        (await coach.Go($"/clients/{(await house.Aino()).Id}/search")).Text.ShouldContain("Ryhmien taulut");
    }

    private static async Task<List<string>> Row(Visitor coach, ServiceGroupId group) =>
        [.. (await coach.Go($"/searching/groups/{group}")).Document.QuerySelectorAll("#board tbody tr")[0].QuerySelectorAll("td").Select(c => c.TextContent.Trim())];

    /// <summary>A group of its own for a test, with Aino in it.</summary>
    private Task<ServiceGroupId> Joined() => house.InDb(async db =>
    {
        var aino = await db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync();
        var referral = await db.Referrals.FirstAsync(r => r.ClientId == aino);
        var group = new ServiceGroup(referral.AreaId, referral.ServiceId, "Työnhakuryhmä", Today.AddDays(-20), null, 1, 8);
        db.Add(group);
        await db.SaveChangesAsync();
        await Seat(db.Referrals.Where(r => r.Id == referral.Id), group.Id);
        return group.Id;
    });

    /// <summary>Others of the group, who share their applications and have sent one each.</summary>
    private Task Others(ServiceGroupId group, int count) => house.InDb(async db =>
    {
        var aino = await db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync();
        var coach = (await db.People.SingleAsync(u => u.Persona == "2-coach")).AsActor();
        var people = await db.Referrals.Where(r => r.ClientId != aino && r.AreaId == coach.AreaId).Select(r => r.ClientId).Distinct().Take(count).ToListAsync();
        var found = await db.ServiceGroups.SingleAsync(g => g.Id == group);
        foreach (var id in people)
        {
            var (person, referral) = (await db.Clients.SingleAsync(c => c.Id == id), await db.Referrals.Where(r => r.ClientId == id).Select(r => r.Id).FirstAsync());
            await Seat(db.Referrals.Where(r => r.Id == referral), group);
            await db.SearchActs.Where(a => a.ClientId == id).ExecuteDeleteAsync();
            var share = GroupShare.For(person, found);
            share.Decide(true, false, false, found.Name, coach, FrozenClock.Start, Today);
            db.AddRange(share, SearchAct.Write(person, new(SearchActKind.Application, Today, "Siivooja", null, null), coach, FrozenClock.Start), SearchAct.Write(person, new(SearchActKind.Application, Today.AddDays(-1), "Siivooja", null, null), coach, FrozenClock.Start));
        }

        await db.SaveChangesAsync();
    });

    private static Task<int> Seat(IQueryable<Referral> referrals, ServiceGroupId group) =>
        referrals.ExecuteUpdateAsync(set => set.SetProperty(r => r.GroupId, group).SetProperty(r => r.State, ReferralState.Started).SetProperty(r => r.Outcome, (ReferralOutcome?)null));
}
