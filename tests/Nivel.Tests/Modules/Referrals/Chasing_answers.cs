using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;

namespace Nivel.Tests.Modules.Referrals;

/// <summary>The clock passes here, so this class has a house of its own.</summary>
public sealed class Chasing_answers(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Silence_is_reminded_of_then_told_to_both_ends_once_and_can_still_be_answered()
    {
        var (service, _) = await house.Card();
        var (id, _, _, _) = await house.Refer(service);
        await house.RunJob("referrals-chase-answers");
        (await Mails(id)).ShouldBe(0, "the promise has days left");

        house.Clock.Pass(4);
        await house.RunJob("referrals-chase-answers");
        await house.RunJob("referrals-chase-answers");
        (await Mails(id)).ShouldBe(1, "one reminder on the last working day before the promise");
        (await house.Read(id)).State.ShouldBe(ReferralState.Sent);

        house.Clock.Pass(2);
        await house.RunJob("referrals-chase-answers");
        var told = await Mails(id);
        told.ShouldBeInRange(3, 6, "the provider with the named updaters and contact persons of the card, and the sender");
        await house.RunJob("referrals-chase-answers");
        (await Mails(id)).ShouldBe(told, "once each");
        (await house.Read(id)).State.ShouldBe(ReferralState.Unanswered);
        (await house.Happened(id, "ReferralUnanswered")).ShouldBeTrue();

        var provider = await house.As("5-provider");
        (await (await provider.Go($"/referrals/{id}")).Submit("#accept form")).Path.ShouldEndWith("?done=accept");
        (await (await house.As("2-coach")).Go("/referrals/sent?view=late")).Text.ShouldNotContain($"/referrals/{id}");
    }

    /// <summary>Mails after the first that are about the referral: alone, or as a line among others of the same reader.</summary>
    private Task<int> Mails(Nivel.Web.Platform.Ids.ReferralId id) => house.InDb(db => db.Outbox.CountAsync(m => m.Once != null && !m.Once.StartsWith("referral-sent:") && (m.Once.Contains($"{id}") || m.Body.Contains($"/referrals/{id}"))));
}
