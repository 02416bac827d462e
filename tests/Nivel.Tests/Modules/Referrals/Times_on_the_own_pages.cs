using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Referrals;

public sealed class Times_on_the_own_pages(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task The_time_of_an_accepted_referral_and_a_joint_meeting_stand_among_the_persons_own_times()
    {
        var (service, _) = await house.Card();
        var (id, _, coach, _) = await house.Refer(service);
        await (await (await house.As("5-provider")).Go($"/referrals/{id}")).Submit("#accept form", ("Day", "2026-03-12"), ("Time", "23:45"), ("Words", "Tervetuloa"));
        await (await coach.Go($"/referrals/{id}")).Submit("#handover", ("on", "2026-03-13"), ("time", "10:00"), ("place", "Pajan pihalla"));
        var own = await house.As("7-jobseeker");
        var times = await own.Go("/own/appointments");
        times.Document.QuerySelector($"#service-first-{id}")!.TextContent.ShouldContain("Ensimmäinen aika palvelussa");
        times.Document.QuerySelector($"#service-handover-{id}")!.TextContent.ShouldContain("Pajan pihalla");
        (await own.Go("/own")).Document.QuerySelector("#next .n-lead")!.TextContent.ShouldContain("Koepaja");
    }
}
