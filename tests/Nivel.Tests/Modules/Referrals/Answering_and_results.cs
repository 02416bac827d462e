using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Referrals;

public sealed class Answering_and_results(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task From_acceptance_through_attendance_to_result_and_follow_up()
    {
        var (service, group) = await house.Card();
        var (id, _, coach, _) = await house.Refer(service);
        var provider = await house.As("5-provider");
        var page = await provider.Go($"/referrals/{id}");
        page.Text.ShouldContain("Aino Virta");
        (await house.Read(id)).SeenAt.ShouldNotBeNull();
        page = await page.Submit("#accept form", ("Day", "2026-03-16"), ("Time", "09:00"), ("Words", "Tervetuloa"));
        page.Path.ShouldEndWith("?done=accept");
        (await house.Taken(group)).ShouldBe(1);

        var day = await provider.Go($"/referrals/groups/{service}?day=2026-03-12");
        var marked = await day.Submit("#marks", ($"p-{id}", "yes"));
        marked.Path.ShouldEndWith("done=marked");
        (await house.Read(id)).StartedOn.ShouldBe(new DateOnly(2026, 3, 12), "the first day present is the start");

        page = await (await provider.Go($"/referrals/{id}")).Submit("#end", ("outcome", "EarlyToWork"), ("goal", "5"), ("words", "Hieno työ"), ("next", "Aloittaa varastolla 1.4."));
        page.Path.ShouldEndWith("?done=end");
        (await house.Taken(group)).ShouldBe(0, "the place is free again");
        (await house.InDb(db => db.Assessments.SingleAsync(a => a.ReferralId == id))).GoalReached.ShouldBe(5);
        foreach (var kind in (string[])["ReferralSeen", "ReferralAccepted", "AttendanceMarked", "ReferralStarted", "ReferralAssessed", "ReferralEnded"]) (await house.Happened(id, kind)).ShouldBeTrue(kind);

        var back = await coach.Go("/referrals/sent?view=done");
        back.Text.ShouldContain("Aloittaa varastolla");
        (await coach.Go($"/referrals/{id}/follow-up")).Document.QuerySelector("#hindrance").ShouldNotBeNull("three months have not passed");
        await house.InDb(db => db.Referrals.Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.FollowUpOn, new DateOnly(2026, 3, 12))));
        var followed = await (await coach.Go($"/referrals/{id}/follow-up")).Submit("#follow-up", ("Situation", "work"));
        followed.Path.ShouldEndWith("?done=follow-up");
        (await house.Happened(id, "ReferralFollowedUp")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_refusal_says_why_and_what_instead_and_the_sender_takes_it_from_there()
    {
        var (service, group) = await house.Card();
        var (other, _) = await house.Card();
        var (id, _, coach, _) = await house.Refer(service);
        var provider = await house.As("5-provider");
        var empty = await (await provider.Go($"/referrals/{id}")).Submit("#refuse form", ("Words", "x"));
        empty.Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(2);
        empty.Document.QuerySelector("#refuse-words")!.TextContent.ShouldBe("x");
        await empty.Submit("#refuse form", ("Reason", "full"), ("Words", "Ryhmä täyttyi"), ("Alternative", $"{other}"));
        var seen = await coach.Go($"/referrals/{id}");
        seen.Document.QuerySelector("#take-alternative")!.GetAttribute("href").ShouldBe($"/referrals/new?client={await house.Aino()}&service={other}");
        (await house.Taken(group)).ShouldBe(0);
        (await house.InDb(db => db.Outbox.AnyAsync(m => m.Body.Contains($"/referrals/{id}")))).ShouldBeTrue("the sender hears of it");
    }

    [Fact]
    public async Task A_question_is_answered_and_the_promise_begins_anew()
    {
        var (service, _) = await house.Card();
        var (id, _, coach, _) = await house.Refer(service);
        var provider = await house.As("5-provider");
        await (await provider.Go($"/referrals/{id}")).Submit("#ask form", ("Words", "Onko kortti voimassa?"));
        var page = await coach.Go($"/referrals/{id}");
        page.Text.ShouldContain("Onko kortti voimassa?");
        (await page.Submit("#reply", ("words", "On"))).Text.ShouldContain("Kirjoita vastaus.");
        (await page.Submit("#reply", ("words", "Kyllä on, vuoteen 2028."))).Path.ShouldEndWith("?done=reply");
        (await house.Read(id)).State.ShouldBe(ReferralState.Sent);
        (await house.InDb(db => db.ReferralLinks.CountAsync(l => l.ReferralId == id))).ShouldBe(2, "the provider gets a new link");
    }

    [Fact]
    public async Task A_proposed_time_takes_the_place_when_the_sender_accepts_it()
    {
        var (service, group) = await house.Card();
        var (id, _, coach, _) = await house.Refer(service);
        var provider = await house.As("5-provider");
        (await (await provider.Go($"/referrals/{id}")).Submit("#time form", ("Day", "2026-03-01"), ("Time", "09:00"))).Text.ShouldContain("Anna tuleva aika");
        await (await provider.Go($"/referrals/{id}")).Submit("#time form", ("Day", "2026-03-20"), ("Time", "09:00"));
        (await house.Taken(group)).ShouldBe(0);
        (await (await coach.Go($"/referrals/{id}")).Submit("#take-time")).Path.ShouldEndWith("?done=take-time");
        (await house.Taken(group)).ShouldBe(1);
        await (await coach.Go($"/referrals/{id}")).Submit("#withdraw", ("reason", "Sai töitä"));
        (await house.Taken(group)).ShouldBe(0);
    }

    [Fact]
    public async Task The_last_place_goes_to_one()
    {
        var (service, group) = await house.Card(places: 1);
        var (id, _, _, _) = await house.Refer(service);
        var provider = await house.As("5-provider");
        var page = await provider.Go($"/referrals/{id}");
        await house.InDb(async db => { (await db.ServiceGroups.SingleAsync(g => g.Id == group)).TakePlace(); await db.SaveChangesAsync(); });
        var late = await page.Submit("#accept form", ("Words", "Tervetuloa mukaan"));
        late.Text.ShouldContain("Paikka ehti mennä");
        late.Document.QuerySelector("#accept-words")!.TextContent.ShouldBe("Tervetuloa mukaan");
        (await house.Read(id)).State.ShouldBe(ReferralState.Sent);
    }

    [Fact]
    public async Task Two_answers_at_once_the_second_is_told()
    {
        var (service, group) = await house.Card();
        var (id, _, _, _) = await house.Refer(service);
        var provider = await house.As("5-provider");
        await provider.Go($"/referrals/{id}");
        var (one, two) = (await provider.Go($"/referrals/{id}"), await provider.Go($"/referrals/{id}"));
        await one.Submit("#accept form");
        (await two.Submit("#ask form", ("Words", "Kysyisin vielä"))).Text.ShouldContain("joku ehti ensin");
        (await house.Read(id)).State.ShouldBe(ReferralState.Accepted);
        (await house.Taken(group)).ShouldBe(1);
    }

    [Fact]
    public async Task A_consent_withdrawn_midway_hides_the_person_on_the_next_view()
    {
        var (service, _) = await house.Card();
        var (id, _, coach, _) = await house.Refer(service);
        var provider = await house.As("5-provider");
        var open = await provider.Go($"/referrals/{id}");
        open.Text.ShouldContain("Aino");
        await house.InDb(async db =>
        {
            var consent = await db.Consents.SingleAsync(c => c.Id == db.Referrals.Single(r => r.Id == id).ConsentId);
            consent.Withdraw((await db.People.SingleAsync(u => u.Persona == "7-jobseeker")).AsActor(), house.Clock.GetUtcNow(), "Metsolan paja");
            await db.SaveChangesAsync();
        });
        var hidden = await provider.Go($"/referrals/{id}");
        hidden.Text.ShouldNotContain("Aino");
        hidden.Text.ShouldNotContain("kahta päivää viikossa");
        hidden.Document.QuerySelector("#consent-gone").ShouldNotBeNull();
        (await open.Submit("#accept form")).Text.ShouldContain("ei ole enää voimassa");
        (await provider.Go("/referrals")).Text.ShouldContain("Suostumus ei ole voimassa");
        (await coach.Go($"/referrals/{id}")).Text.ShouldContain("kysy uusi suostumus");
    }

    [Theory]
    [InlineData("1-adviser")]
    [InlineData("4-specialist")]
    public async Task Others_do_not_know_that_the_referral_exists(string persona)
    {
        var (service, _) = await house.Card();
        var (id, _, _, _) = await house.Refer(service);
        var visitor = await house.As(persona);
        (await visitor.Go($"/referrals/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Go($"/referrals/groups/{service}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Go($"/referrals/{ReferralId.New()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("5-provider", "/referrals")]
    [InlineData("4-specialist", "/referrals")]
    [InlineData("1-adviser", "/referrals/sent")]
    [InlineData("2-coach", "/referrals/sent")]
    public async Task Every_view_of_the_lists_opens(string persona, string path)
    {
        var visitor = await house.As(persona);
        foreach (var link in (await visitor.Go(path)).Document.QuerySelectorAll(".n-filters a").Select(a => a.GetAttribute("href")!)) (await visitor.Go(link)).Status.ShouldBe(HttpStatusCode.OK, link);
    }
}
