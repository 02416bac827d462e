using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Referrals;

public sealed class Three_views_at_the_end(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Person_provider_and_employer_each_say_and_the_difference_is_shown()
    {
        var (service, group) = await house.Card();
        var id = await house.Sent(service, group);
        var (provider, coach) = (await house.As("5-provider"), await house.As("2-coach"));
        await (await provider.Go($"/referrals/{id}")).Submit("#accept form");
        await (await provider.Go($"/referrals/{id}")).Submit("#end", ("outcome", "Completed"), ("goal", "5"), ("next", "Työkokeilu alkaa 1.4."));
        var page = await coach.Go($"/referrals/{id}");
        page.Document.QuerySelector("#together").ShouldBeNull("one alone is no comparison");
        (await page.Submit("#assess")).Text.ShouldContain("Valitse, kenen arvio tämä on");
        await page.Submit("#assess", ("by", "Employer"), ("goal", "4"), ("words", "Tuli ajoissa."));
        (await coach.Go($"/referrals/{id}")).Document.QuerySelector("#together")!.GetAttribute("data-together").ShouldBe("Agree");
        await (await coach.Go($"/referrals/{id}")).Submit("#assess", ("by", "Person"), ("goal", "2"), ("words", "En oppinut uutta."));
        var all = await coach.Go($"/referrals/{id}");
        all.Document.QuerySelector("#together")!.GetAttribute("data-together").ShouldBe("Differ");
        foreach (var said in (string[])["Tuli ajoissa.", "En oppinut uutta."]) all.Text.ShouldContain(said);
        all.Document.QuerySelector("#assess").ShouldBeNull("each says once");
    }

    [Fact]
    public void Two_grades_apart_is_a_difference()
    {
        Assessments.Of([]).ShouldBe(Together.TooFew);
        Assessments.Of([3]).ShouldBe(Together.TooFew);
        Assessments.Of([3, 4]).ShouldBe(Together.Agree);
        Assessments.Of([3, 4, 5]).ShouldBe(Together.Differ);
    }

    [Fact]
    public async Task Ending_asks_for_the_next_step_or_for_the_reason_why_there_is_none()
    {
        var (service, group) = await house.Card();
        var id = await house.Sent(service, group);
        var provider = await house.As("5-provider");
        await (await provider.Go($"/referrals/{id}")).Submit("#accept form");
        var asked = await (await provider.Go($"/referrals/{id}")).Submit("#end", ("outcome", "Interrupted"), ("goal", "2"), ("because", "ei"));
        asked.Text.ShouldContain("Jos sitä ei ole, kirjoita syy.");
        asked.Document.QuerySelector("#end-because")!.TextContent.ShouldBe("ei");
        (await asked.Submit("#end", ("because", "Henkilö muutti toiselle alueelle."))).Path.ShouldEndWith("?done=end");
        var ended = await house.Read(id);
        (ended.NextStep, ended.NoNextBecause).ShouldBe((null, "Henkilö muutti toiselle alueelle."));
        (await (await house.As("2-coach")).Go($"/referrals/{id}")).Text.ShouldContain("Henkilö muutti toiselle alueelle.");
    }

    [Fact]
    public async Task The_next_step_is_asked_for_before_the_group_ends_and_comes_along_to_the_end()
    {
        var (service, group) = await house.Card();
        await house.InDb(async db => { var it = await db.ServiceGroups.SingleAsync(g => g.Id == group); it.Change(it.Name, house.Clock.Today.AddDays(0), house.Clock.Today.AddDays(20), 0, 3); await db.SaveChangesAsync(); });
        var id = await house.Sent(service, group);
        var (provider, coach) = (await house.As("5-provider"), await house.As("2-coach"));
        await (await provider.Go($"/referrals/{id}")).Submit("#accept form");
        await (await provider.Go($"/referrals/{id}")).Submit("#start");
        var page = await coach.Go($"/referrals/{id}");
        page.Document.QuerySelector("#ask-next").ShouldNotBeNull();
        (await page.Submit("#agree", ("next", ""))).Text.ShouldContain("Kirjoita seuraava askel");
        (await page.Submit("#agree", ("next", "Kurssi alkaa 13.4."))).Path.ShouldEndWith("?done=next-agreed");
        (await house.Happened(id, "NextStepAgreed")).ShouldBeTrue();
        var end = await provider.Go($"/referrals/{id}");
        end.Document.QuerySelector("#ask-next").ShouldBeNull();
        end.Document.QuerySelector("#end-next")!.TextContent.ShouldBe("Kurssi alkaa 13.4.");
    }
}
