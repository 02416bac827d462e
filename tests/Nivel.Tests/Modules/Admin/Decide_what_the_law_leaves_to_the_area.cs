using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Admin;

public sealed class Decide_what_the_law_leaves_to_the_area(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_new_response_time_is_looked_at_first_then_kept_and_holds_from_its_day()
    {
        var admin = await house.As("91-administrator");
        var form = await admin.Go("/admin/terms");
        var looked = await form.Submit("#term", ("Kind", "JobOrderDays"), ("Days", "5"), ("From", "2026-03-20"), ("Decision", "työllisyyslautakunta 12.3.2026 § 4"));
        looked.Text.ShouldContain("Mitään ei ole vielä tallennettu");
        looked.Text.ShouldContain("pitävät luvatun vastauspäivänsä");
        (await house.InDb(db => db.AreaTerms.CountAsync(t => t.FromOn == new DateOnly(2026, 3, 20)))).ShouldBe(0);
        (await looked.Submit("#term")).Text.ShouldContain("Päätös on tallennettu");
        await house.InDb(async db =>
        {
            var area = await db.Areas.Select(a => a.Id).SingleAsync();
            (await db.JobOrderDaysOn(area, new(2026, 3, 19))).ShouldBe(2);
            (await db.JobOrderDaysOn(area, new(2026, 3, 20))).ShouldBe(5);
        });
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Kind == "AreaTermDecided"))).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("Days", "monta", "numeroina, 0–30"), InlineData("Days", "31", "numeroina, 0–30"), InlineData("From", "2026-03-12", "aikaisintaan huomenna"), InlineData("From", "", "aikaisintaan huomenna"), InlineData("Decision", " ", "kuka päätti ja milloin")]
    public async Task What_cannot_be_decided_is_told_and_the_typed_stays(string field, string typed, string said)
    {
        (string, string)[] good = [("Kind", "JobOrderDays"), ("Days", "3"), ("From", "2026-05-01"), ("Decision", "lautakunta § 1")];
        var page = await (await (await house.As("91-administrator")).Go("/admin/terms")).Submit("#term", [.. good.Where(f => f.Item1 != field), (field, typed)]);
        page.Text.ShouldContain(said);
        (await house.InDb(db => db.AreaTerms.CountAsync(t => t.FromOn == new DateOnly(2026, 5, 1)))).ShouldBe(0);
    }

    [Fact]
    public async Task A_row_that_has_not_begun_can_be_taken_back_and_no_second_one_begins_on_its_day()
    {
        var admin = await house.As("91-administrator");
        async Task<Page> Decide() => await (await (await admin.Go("/admin/terms")).Submit("#term", ("Kind", "JobOrderDays"), ("Days", "4"), ("From", "2026-06-01"), ("Decision", "lautakunta § 2"))).Submit("#term");
        (await Decide()).Text.ShouldContain("Päätös on tallennettu");
        var again = await (await admin.Go("/admin/terms")).Submit("#term", ("Kind", "JobOrderDays"), ("Days", "6"), ("From", "2026-06-01"), ("Decision", "lautakunta § 3"));
        again.Text.ShouldContain("Samalle päivälle on jo päätös");
        var term = await house.InDb(db => db.AreaTerms.Where(t => t.FromOn == new DateOnly(2026, 6, 1)).Select(t => t.Id).SingleAsync());
        (await (await admin.Go("/admin/terms")).Submit($"form:has(input[value='{term}'])")).Text.ShouldContain("Päätös on peruttu");
        (await house.InDb(db => db.AreaTerms.CountAsync(t => t.Id == term))).ShouldBe(0);
    }

    [Fact]
    public async Task A_phase_that_leaves_use_is_no_longer_offered_and_the_look_counts_who_is_in_it()
    {
        await house.InDb(async db =>
        {
            var area = await db.Areas.SingleAsync();
            AreaTerms.Sound(AreaTermKind.Phases, "KOA").ShouldBe("KOA");
            AreaTerms.Sound(AreaTermKind.Phases, "KO").ShouldBeNull();
            (await db.PhasesOn(area.Id, new(2026, 3, 12))).ShouldBe("KHOTPA");
        });
        var admin = await house.As("91-administrator");
        var form = await admin.Go("/admin/terms");
        foreach (var box in form.Document.QuerySelectorAll("input[name=Phases]").OfType<AngleSharp.Html.Dom.IHtmlInputElement>()) box.IsChecked = box.Value != "H";
        var looked = await form.Submit("#term", ("Kind", "Phases"), ("From", "2026-07-01"), ("Decision", "lautakunta § 5"));
        looked.Text.ShouldContain("Hyvinvointi ja kuntoutus poistuu valittavista");
        await looked.Submit("#term");
        await house.InDb(async db => (await db.PhasesOn(await db.Areas.Select(a => a.Id).SingleAsync(), new(2026, 7, 1))).ShouldBe("KOTPA"));
    }
}
