using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Referrals;

public sealed class Handing_over_warmly(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task A_meeting_is_agreed_held_and_told_and_the_person_sees_it()
    {
        var (service, _) = await house.Card();
        var (id, _, coach, sent) = await house.Refer(service);
        sent.Document.QuerySelector("#handover").ShouldBeNull("nobody has accepted yet");
        Visitor provider = await house.As("5-provider");
        await (await provider.Go($"/referrals/{id}")).Submit("#accept form", ("Words", "Tervetuloa"));
        var page = await coach.Go($"/referrals/{id}");
        var wrong = await page.Submit("#handover", ("on", "2026-03-01"), ("time", "10:00"), ("place", "Metsolan paja"));
        wrong.Text.ShouldContain("edessäpäin");
        wrong.Document.QuerySelector("#handover-place")!.GetAttribute("value").ShouldBe("Metsolan paja");
        var agreed = await wrong.Submit("#handover", ("on", "2026-03-13"), ("time", "10:00"));
        agreed.Text.ShouldContain("Tapaaminen on sovittu");
        agreed.Document.QuerySelector("#handover-held").ShouldBeNull("it lies ahead");
        (await (await house.As("7-jobseeker")).Go("/own")).Text.ShouldContain("Yhteinen tapaaminen sovittu");
        house.Clock.Pass(3);
        // The sessions have ended meanwhile: both sign in anew.
        (provider, coach) = (await ((TestHouse)house).As("5-provider"), await ((TestHouse)house).As("2-coach"));
        var told = await (await provider.Go($"/referrals/{id}")).Submit("#handover-held", "button[value=true]", ("words", "Aloitetaan kahdella päivällä."));
        told.Text.ShouldContain("pidetty");
        (await house.Happened(id, "WarmHandoverHeld")).ShouldBeTrue();
        (await house.Read(id)).HandoverHeld.ShouldBe(true);
        (await coach.Go($"/referrals/{id}")).Document.QuerySelector("#handover").ShouldBeNull("it was held");
    }
}
