using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;

namespace Nivel.Tests.Modules.Referrals;

public sealed class Answering_by_link(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task The_page_shows_the_least_and_answers_once()
    {
        var (service, group) = await house.Card();
        var (id, token, _, _) = await house.Refer(service);
        var stranger = house.Visitor();
        var page = await stranger.Go($"/answer/{token}");
        page.Text.ShouldContain("Aino");
        page.Text.ShouldNotContain("Virta");
        page.Text.ShouldNotContain("040 000");
        page.Document.QuerySelector(".n-menu").ShouldBeNull();
        var done = await page.Submit("#accept form", ("Words", "Tervetuloa"));
        done.Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("used");
        done.Text.ShouldNotContain("Aino");
        (await house.Taken(group)).ShouldBe(1);
        var replayed = await page.Submit("#refuse form", ("Reason", "full"), ("Words", "Sittenkin ei"));
        replayed.Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("used");
        (await house.Read(id)).State.ShouldBe(ReferralState.Accepted);
        var link = await house.InDb(db => db.ReferralLinks.SingleAsync(l => l.ReferralId == id));
        (await house.InDb(db => db.Happenings.SingleAsync(h => h.About == $"referrals/{id}" && h.Kind == "ReferralAccepted"))).By!.Value.Value.ShouldBe(link.Id.Value);
        (await house.InDb(db => db.Looks.AnyAsync(l => l.Why == "link" && l.UserId == new Nivel.Web.Platform.Ids.UserId(link.Id.Value)))).ShouldBeTrue();
    }

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("short")]
    [InlineData("..%2F..%2Fetc")]
    public async Task A_forged_link_tells_nothing(string token)
    {
        var page = await house.Visitor().Go($"/answer/{token}");
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Text.ShouldNotContain("Metsolan");
    }

    [Fact]
    public async Task One_changed_letter_is_a_forged_link()
    {
        var (service, _) = await house.Card();
        var (_, token, _, _) = await house.Refer(service);
        var changed = (token[0] == 'A' ? 'B' : 'A') + token[1..];
        (await house.Visitor().Go($"/answer/{changed}")).Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("forged");
    }

    [Fact]
    public async Task An_expired_link_says_that_the_answer_is_still_needed()
    {
        var (service, _) = await house.Card();
        var (id, token, _, _) = await house.Refer(service);
        var page = await house.Visitor().Go($"/answer/{token}");
        await house.InDb(db => db.ReferralLinks.Where(l => l.ReferralId == id).ExecuteUpdateAsync(set => set.SetProperty(l => l.ExpiresAt, house.Clock.GetUtcNow())));
        var late = await page.Submit("#accept form");
        late.Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("expired");
        late.Text.ShouldNotContain("Aino");
        (await house.Read(id)).State.ShouldBe(ReferralState.Sent);
    }

    [Fact]
    public async Task A_withdrawn_referral_and_a_withdrawn_consent_show_nothing()
    {
        var (service, _) = await house.Card();
        var (id, token, coach, _) = await house.Refer(service);
        await house.InDb(db => db.Consents.Where(c => c.Id == db.Referrals.Single(r => r.Id == id).ConsentId).ExecuteUpdateAsync(set => set.SetProperty(c => c.WithdrawnAt, house.Clock.GetUtcNow())));
        (await house.Visitor().Go($"/answer/{token}")).Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("consent-gone");
        await (await coach.Go($"/referrals/{id}")).Submit("#withdraw", ("reason", "Tilanne muuttui"));
        (await house.Visitor().Go($"/answer/{token}")).Document.QuerySelector("#closed")!.GetAttribute("data-why").ShouldBe("withdrawn");
    }

    [Fact]
    public async Task A_form_without_the_antiforgery_mark_changes_nothing()
    {
        var (service, _) = await house.Card();
        var (id, token, _, _) = await house.Refer(service);
        var answer = await house.Visitor().Raw(new HttpRequestMessage(HttpMethod.Post, new Uri($"http://localhost/answer/{token}")) { Content = new FormUrlEncodedContent([KeyValuePair.Create("Act", "accept")]) });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await house.Read(id)).State.ShouldBe(ReferralState.Sent);
    }
}
