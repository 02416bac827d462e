using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Admin;

public sealed class Look_after_users_and_the_area(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_invited_user_gets_a_link_and_signs_in_with_the_password_set_by_it()
    {
        var admin = await house.As("91-administrator");
        var form = await admin.Go("/admin/users/new");
        var organisation = form.Document.QuerySelector("select[name=Organisation] option:nth-child(3)")!.GetAttribute("value")!;
        var done = await form.Submit("#invite", ("Name", "Uusi Työntekijä"), ("Email", "uusi@suvanto.example"), ("Role", "Provider"), ("Organisation", organisation));
        done.Text.ShouldContain("Kutsu on lähetetty");
        var mail = await house.InDb(db => db.Outbox.SingleAsync(m => m.To == "uusi@suvanto.example"));
        var link = mail.Body.Split('\n').Single(l => l.Contains("/account/password", StringComparison.Ordinal));
        var visitor = house.Visitor();
        var password = await visitor.Go(new Uri(link).PathAndQuery);
        var tooShort = await password.Submit("#password", ("NewPassword", "lyhyt"));
        tooShort.Text.ShouldContain("vähintään 12 merkkiä");
        var saved = await tooShort.Submit("#password", ("NewPassword", "kolme sanaa peräkkäin"));
        var inside = await saved.Submit("#sign-in", ("Email", "uusi@suvanto.example"), ("Password", "kolme sanaa peräkkäin"));
        inside.Document.QuerySelector("form[action='/sign-out']").ShouldNotBeNull();
        (await house.Visitor().Go(new Uri(link).PathAndQuery)).Text.ShouldContain("Linkki on jo käytetty tai vanhentunut");
    }

    [Fact]
    public async Task A_bad_invitation_keeps_what_was_typed_and_says_what_to_do()
    {
        var admin = await house.As("91-administrator");
        var form = await admin.Go("/admin/users/new");
        var page = await form.Submit("#invite", ("Name", "Matti Kesken"), ("Email", "ei osoite"), ("EndsOn", "2020-01-01"));
        page.Text.ShouldContain("Kirjoita sähköpostiosoite muodossa");
        page.Text.ShouldContain("Päivä on jo mennyt");
        page.Document.QuerySelector("input[name=Name]")!.GetAttribute("value").ShouldBe("Matti Kesken");
    }

    [Fact]
    public async Task Changing_the_mode_is_recorded_and_shows_at_the_foot_of_every_page()
    {
        var admin = await house.As("91-administrator");
        var page = await (await admin.Go("/admin")).Submit("#mode-form");
        page.Document.QuerySelector("footer")!.TextContent.ShouldContain("Nivel on alueen oma asiakasjärjestelmä");
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Kind == "AreaModeChanged"))).ShouldBe(1);
        await page.Submit("#mode-form");
        (await house.InDb(db => db.Areas.SingleAsync())).Mode.ShouldBe(AreaMode.AddOn);
    }

    [Fact]
    public async Task Ended_rights_close_the_door_from_the_next_day()
    {
        var id = await house.InDb(db => db.People.Where(u => u.Persona == "8-coordinator").Select(u => u.Id).SingleAsync());
        var admin = await house.As("91-administrator");
        var ended = await (await admin.Go($"/admin/users/{id}")).Submit("#end", ("On", "2026-03-11"));
        ended.Text.ShouldContain("päättyminen on kirjattu");
        var visitor = house.Visitor();
        await (await visitor.Go("/sign-in")).Submit("form.n-personas", ("persona", "8-coordinator"));
        (await visitor.Go("/imports")).Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task An_administrator_cannot_end_the_own_right()
    {
        var id = await house.InDb(db => db.People.Where(u => u.Persona == "91-administrator").Select(u => u.Id).SingleAsync());
        var admin = await house.As("91-administrator");
        (await (await admin.Go($"/admin/users/{id}")).Submit("#end", ("On", "2026-03-12"))).Text.ShouldContain("Et voi päättää omaa oikeuttasi");
    }
}
