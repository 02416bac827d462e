using System.Text;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Network.Merging;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Network;

public sealed class Merging_duplicates(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_pair_of_one_organisation_is_proposed_with_its_reason()
    {
        var page = await (await house.As("8-coordinator")).Go("/network/duplicates");
        var row = page.Document.QuerySelectorAll("section[aria-labelledby=likely] li").Single(li => li.TextContent.Contains("Työturvallisuuskortti-koulutus", StringComparison.Ordinal));
        row.TextContent.ShouldContain("Nimistä samaa");
    }

    [Fact]
    public void Likeness_is_of_one_organisation_by_name_or_by_content()
    {
        var one = Row("Työturvallisuuskortti", OrganisationId.New());
        Likenesses.Of([(one, "a b"), (Row("työturvallisuus-kortti", one.OrganisationId), "x y")]).Single().Names.ShouldBe(1);
        Likenesses.Of([(one, "a b c"), (Row("Aivan muuta", one.OrganisationId), "a b d")]).Single().Content.ShouldBe(0.5);
        Likenesses.Of([(one, "a b c d"), (Row("Aivan muuta", one.OrganisationId), "a b x y")]).ShouldBeEmpty();
        Likenesses.Of([(one, "a b"), (Row("Työturvallisuuskortti", OrganisationId.New()), "a b")]).ShouldBeEmpty("two organisations");
        Likenesses.Of([(Row("", one.OrganisationId), ""), (Row("", one.OrganisationId), "")]).ShouldBeEmpty("nothing resembles nothing");
    }

    /// <summary>A new column that names a service is found by the model itself; whether it belongs to the card or hangs on it is then decided here, on purpose.</summary>
    [Fact]
    public async Task Everything_that_points_at_a_service_is_known()
    {
        var links = await house.InDb(db => Task.FromResult(ServiceLinks.In(db.Model).Select(l => $"{l.DeclaringType.ClrType.Name}.{l.Name}").ToList()));
        links.Order(StringComparer.Ordinal).ShouldBe(["GroupSession.ServiceId", "KeptReferral.ServiceId", "PanelDecision.AlternativeServiceId", "Participation.ServiceId", "PlanStep.ServiceId", "Referral.AlternativeServiceId", "Referral.ServiceId", "SelectionPanel.ServiceId", "ServiceGroup.ServiceId", "ServiceReview.ServiceId", "Visit.SentToService"]);
    }

    [Fact]
    public async Task A_merge_takes_the_links_along_and_undoing_it_gives_the_very_same_state()
    {
        var (kept, gone) = await Pair();
        var before = await State();
        var (referrals, groups) = await house.InDb(async db => (await db.Referrals.CountAsync(r => r.ServiceId == gone), await db.ServiceGroups.CountAsync(g => g.ServiceId == gone)));
        referrals.ShouldBeGreaterThan(0);
        var coordinator = await house.As("8-coordinator");
        var page = await coordinator.Go($"/network/duplicates/merge?one={kept}&other={gone}");
        (await page.Submit("#merge")).Text.ShouldContain("Valitse, kumpi kortti jää");
        (await page.Submit("#merge", ("Keep", $"{kept}"))).Path.ShouldBe("/network/duplicates?done=merged");
        await house.InDb(async db =>
        {
            (await db.Referrals.AnyAsync(r => r.ServiceId == gone)).ShouldBeFalse();
            (await db.ServiceGroups.CountAsync(g => g.ServiceId == kept)).ShouldBeGreaterThanOrEqualTo(groups);
            (await db.ServiceReviews.CountAsync(r => r.ServiceId == gone)).ShouldBe(1, "the second review by the same writer stays where it was");
            (await db.ServiceReviews.CountAsync(r => r.ServiceId == kept)).ShouldBe(2);
            (await db.Services.SingleAsync(s => s.Id == gone)).State.ShouldBe(CardState.Withdrawn);
        });
        // Old links lead to where the service now is.
        (await house.Visitor().Go($"/services/{gone}")).Address.AbsolutePath.ShouldBe($"/services/{kept}");
        (await State()).ShouldNotBe(before);
        var merge = await house.InDb(db => db.ServiceMerges.Where(m => m.GoneId == gone).Select(m => m.Id).SingleAsync());
        (await (await coordinator.Go("/network/duplicates")).Submit($"form.undo[action$='{merge}']")).Path.ShouldBe("/network/duplicates?done=undone");
        (await State()).ShouldBe(before);
        (await house.Visitor().Go($"/services/{gone}")).Address.AbsolutePath.ShouldBe($"/services/{gone}");
    }

    [Fact]
    public async Task Two_who_merge_or_undo_at_once_are_told()
    {
        var (kept, gone) = await Pair();
        var coordinator = await house.As("8-coordinator");
        var address = $"/network/duplicates/merge?one={kept}&other={gone}";
        var (first, second) = (await coordinator.Go(address), await coordinator.Go(address));
        await first.Submit("#merge", ("Keep", $"{kept}"));
        var told = await second.Submit("#merge", ("Keep", $"{gone}"));
        told.Text.ShouldContain("Joku muu muutti kortteja tai yhdisti ne juuri");
        (await house.InDb(db => db.ServiceMerges.CountAsync(m => m.GoneId == gone || m.KeptId == gone))).ShouldBe(1);
        var merge = await house.InDb(db => db.ServiceMerges.Where(m => m.GoneId == gone).Select(m => m.Id).SingleAsync());
        var (one, other) = (await coordinator.Go("/network/duplicates"), await coordinator.Go("/network/duplicates"));
        (await one.Submit($"form.undo[action$='{merge}']")).Path.ShouldEndWith("undone");
        (await other.Submit($"form.undo[action$='{merge}']")).Text.ShouldContain("Joku muu ehti perua yhdistämisen ensin");
    }

    /// <summary>Two published cards of one organisation with referrals on both, two reviews by one writer and one by another.</summary>
    private Task<(ServiceId Kept, ServiceId Gone)> Pair() => house.InDb(async db =>
    {
        var asked = await db.Referrals.GroupBy(r => r.ServiceId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var merged = await db.ServiceMerges.Select(m => m.GoneId).ToListAsync();
        var cards = (await db.Services.Where(s => s.State == CardState.Published).ToListAsync()).Where(s => asked.Any(a => a.Key == s.Id) && !merged.Contains(s.Id)).ToList();
        var pair = cards.GroupBy(s => s.OrganisationId).First(g => g.Count() > 1).OrderByDescending(s => asked.Single(a => a.Key == s.Id).Count).Take(2).ToList();
        var writers = await db.People.Where(u => u.Persona == "2-coach" || u.Persona == "3-job-coach").ToListAsync();
        var at = house.Clock.GetUtcNow();
        foreach (var (card, writer) in ((int, int)[])[(0, 0), (1, 0), (1, 1)])
            if (pair[card].Id is var id && writers[writer].Id is var by && !await db.ServiceReviews.AnyAsync(r => r.ServiceId == id && r.ByUserId == by))
                db.Add(ServiceReview.Write(pair[card], 3, "Rytmiä arkeen", null, new Nivel.Web.Platform.Access.Actor(by, writers[writer].Role, writers[writer].OrganisationId, writers[writer].AreaId, ""), at));
        await db.SaveChangesAsync();
        return (pair[0].Id, pair[1].Id);
    });

    /// <summary>Every row that points at a service, and the state of every card. What may differ: versions, which only grow, and the moment of the last change.</summary>
    private Task<string> State() => house.InDb(async db =>
    {
        var state = new StringBuilder();
        foreach (var card in await db.Services.AsNoTracking().OrderBy(s => s.Id).ToListAsync()) state.AppendLine($"{card.Id} {card.State} {card.NameFi} {card.SearchTerms} {card.CheckedOn}");
        foreach (var row in await db.Referrals.AsNoTracking().OrderBy(r => r.Id).Select(r => new { r.Id, r.ServiceId, r.AlternativeServiceId, r.GroupId, r.State, r.Version }).ToListAsync()) state.AppendLine($"{row}");
        foreach (var row in await db.ServiceGroups.AsNoTracking().OrderBy(g => g.Id).Select(g => new { g.Id, g.ServiceId, g.Taken, g.Version }).ToListAsync()) state.AppendLine($"{row}");
        foreach (var row in await db.GroupSessions.AsNoTracking().OrderBy(g => g.Id).Select(g => new { g.Id, g.ServiceId, g.GroupId }).ToListAsync()) state.AppendLine($"{row}");
        foreach (var row in await db.ServiceReviews.AsNoTracking().OrderBy(g => g.Id).Select(r => new { r.Id, r.ServiceId, r.ByUserId, r.Version }).ToListAsync()) state.AppendLine($"{row}");
        foreach (var row in await db.Set<Nivel.Web.Modules.Plans.PlanStep>().AsNoTracking().OrderBy(g => g.Id).Select(s => new { s.Id, s.ServiceId }).ToListAsync()) state.AppendLine($"{row}");
        foreach (var row in await db.Set<Nivel.Web.Modules.Clients.Participation>().AsNoTracking().OrderBy(g => g.Id).Select(s => new { s.Id, s.ServiceId }).ToListAsync()) state.AppendLine($"{row}");
        foreach (var row in await db.Set<Nivel.Web.Modules.Guidance.Visit>().AsNoTracking().OrderBy(g => g.Id).Select(s => new { s.Id, s.SentToService }).ToListAsync()) state.AppendLine($"{row}");
        return state.ToString();
    });

    private static ServiceRow Row(string name, OrganisationId organisation) =>
        new(ServiceId.New(), organisation, "", CardState.Published, name, null, null, null, null, null, "O", "workshop", "everyone", "", "fi", true, 5, null, null);
}
