using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Network;

public sealed class Proven_results(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Fact]
    public void Leaving_early_for_work_or_study_is_a_success_and_what_never_began_is_told_apart()
    {
        var results = ServiceResults.From([.. Many(ReferralOutcome.Completed, 5), .. Many(ReferralOutcome.EarlyToWork, 6), .. Many(ReferralOutcome.EarlyToStudy, 1), .. Many(ReferralOutcome.Interrupted, 3), .. Many(ReferralOutcome.DidNotStart, 2)], []);
        (results.Began, results.NotStarted, results.Succeeded, results.SuccessPercent).ShouldBe((15, 2, 12, 80));
        results.Outcomes.ShouldBe([new("EarlyToWork", 6), new("Completed", 5), new(null, 4)], "shares of fewer than five stand together");
        (results.IsShown, results.ShowsLater).ShouldBe((true, false));
    }

    [Fact]
    public void Fewer_than_five_are_not_told_of()
    {
        ServiceResults.From([.. Many(ReferralOutcome.Completed, 4), .. Many(ReferralOutcome.DidNotStart, 9)], []).IsShown.ShouldBeFalse();
        ServiceResults.From([.. Many(ReferralOutcome.Completed, 5)], []).IsShown.ShouldBeTrue();
        ServiceResults.From([], []).SuccessPercent.ShouldBe(0);
    }

    [Fact]
    public void Going_early_to_study_goes_somewhere()
    {
        var (from, ended) = (ServiceId.New(), new DateOnly(2025, 10, 1));
        var passages = Enumerable.Range(0, 6).Select(_ => new Passage(ClientId.New(), from, new(2025, 6, 1), ended, ReferralOutcome.EarlyToStudy));
        var joint = Joints.Of(passages, Enumerable.Empty<(ClientId, DateOnly)>().ToLookup(w => w.Item1, w => w.Item2), Today).Single();
        (joint.To, joint.ToStudy, joint.Count, joint.Yield).ShouldBe((null, true, 6, 1.0));
    }

    [Fact]
    public async Task The_professional_face_tells_what_came_of_the_service_and_how_many_it_rests_on()
    {
        var (service, began) = await house.InDb(async db =>
        {
            // All that have ended in the demo area ended in one service, not long ago.
            var id = await db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).SingleAsync();
            await db.Referrals.Where(r => r.State == ReferralState.Ended && r.Outcome != null).ExecuteUpdateAsync(set => set.SetProperty(r => r.ServiceId, id).SetProperty(r => r.EndedOn, new DateOnly(2026, 1, 15)));
            return (id, await db.Referrals.CountAsync(r => r.ServiceId == id && r.State == ReferralState.Ended && r.Outcome != null && r.Outcome != ReferralOutcome.DidNotStart));
        });
        began.ShouldBeGreaterThanOrEqualTo(NetworkPicture.Least);
        var told = (await (await house.As("2-coach")).Go($"/services/{service}")).Document.QuerySelector("#results")!.TextContent;
        told.ShouldContain($"n = {began}");
        told.ShouldContain("% onnistui");
        (await house.Visitor().Go($"/services/{service}")).Document.QuerySelector("#results").ShouldBeNull();
    }

    private static IEnumerable<ReferralOutcome> Many(ReferralOutcome outcome, int times) => Enumerable.Repeat(outcome, times);
}
