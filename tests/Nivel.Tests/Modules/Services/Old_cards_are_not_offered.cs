using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Services;

public sealed class Old_cards_are_not_offered(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Where_somebody_chooses_a_service_but_the_directory_shows_them_marked()
    {
        var (old, _) = await house.Card(3, c => c.Confirm(house.Clock.Today.AddDays(-CardAge.FreshDays - 1)));
        var (fresh, _) = await house.Card(3, c => c.Confirm(house.Clock.Today.AddDays(-CardAge.FreshDays)));
        var (service, group) = await house.Card();
        var id = await house.Sent(service, group);
        var (coach, adviser, provider, aino) = (await house.As("2-coach"), await house.As("1-adviser"), await house.As("5-provider"), await house.Aino());
        foreach (var (page, list) in ((Page, string)[])[(await coach.Go($"/plans/{aino}/draft"), "#Steps_0__Service"), (await adviser.Go("/guidance/visit"), "#SentToService"), (await provider.Go($"/referrals/{id}"), "#refuse-alternative")])
        {
            page.Document.QuerySelector($"{list} option[value='{fresh}']").ShouldNotBeNull(list);
            page.Document.QuerySelector($"{list} option[value='{old}']").ShouldBeNull(list);
        }

        await (await provider.Go($"/referrals/{id}")).Submit("#refuse form", ("Reason", "full"), ("Words", "Täynnä"), ("Alternative", $"{old}"));
        (await house.Read(id)).AlternativeServiceId.ShouldBeNull("nor is it taken when sent past the list");
        (await coach.Go($"/services/{old}")).Text.ShouldContain("Koepaja");
    }
}
