using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Tests.Modules.Own;

public sealed class Own_pages(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly string[] All = ["/own", "/own/appointments", "/own/jobs", "/own/skills", "/own/consents", "/own/looks", "/own/data"];

    [Fact]
    public async Task Every_own_page_opens_for_the_person_in_three_languages_and_for_nobody_else()
    {
        foreach (var language in new[] { "fi", "sv", "en" })
        {
            var person = await house.As("7-jobseeker", language);
            foreach (var path in All)
            {
                var page = await person.Go(path);
                page.Status.ShouldBe(HttpStatusCode.OK, path);
                page.Document.QuerySelector("main")!.TextContent.ShouldNotMatch(@"\[[A-Z][a-z]+\.[a-z-]+\]", $"{path} in {language}");
            }
        }

        var coach = await house.As("2-coach");
        foreach (var path in All) (await coach.Go(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
    }

    [Fact]
    public async Task The_whole_path_can_be_walked_back_and_every_card_is_met_once()
    {
        var aino = await Orders.Aino(house);
        await house.InDb(async db =>
        {
            // Several at one moment, as an import leaves them: the number tells them apart.
            for (var i = 0; i < 60; i++) db.Happenings.Add(new Happening { Kind = "NoteWritten", At = FrozenClock.Start.AddDays(-i / 20), AreaId = aino.AreaId, ClientId = aino.Id, Audience = Audience.Shared, Words = $"vanha kortti {i:00}." });
            await db.SaveChangesAsync();
        });
        var person = await house.As("7-jobseeker");
        var (met, address) = (new List<string>(), "/own");
        while (address is not null)
        {
            var page = await person.Go(address);
            met.AddRange(page.Document.QuerySelectorAll("#path-cards li").Select(c => c.TextContent));
            address = page.Document.QuerySelector("#path-older")?.GetAttribute("href")?.Split('#')[0];
        }
        for (var i = 0; i < 60; i++) met.Count(c => c.Contains($"vanha kortti {i:00}.", StringComparison.Ordinal)).ShouldBe(1);
        met.Count.ShouldBe(await house.InDb(db => db.Happenings.CountAsync(h => h.ClientId == aino.Id && (h.Audience & Audience.Person) != 0)));
        (await person.Go("/own?before=whatever")).Document.QuerySelectorAll("#path-cards li").Length.ShouldBe(25);
    }

    [Fact]
    public async Task The_path_holds_only_what_is_meant_for_the_person()
    {
        var aino = await Orders.Aino(house);
        await house.InDb(async db =>
        {
            db.Happenings.Add(new Happening { Kind = "NoteWritten", At = FrozenClock.Start, AreaId = aino.AreaId, ClientId = aino.Id, Audience = Audience.Team, Words = "vain tiimille sanottu" });
            db.Happenings.Add(new Happening { Kind = "NoteWritten", At = FrozenClock.Start, AreaId = aino.AreaId, ClientId = aino.Id, Audience = Audience.Shared, Words = "yhdessä kirjattu" });
            await db.SaveChangesAsync();
        });
        var page = await (await house.As("7-jobseeker")).Go("/own");
        page.Text.ShouldContain("yhdessä kirjattu");
        page.Text.ShouldNotContain("vain tiimille sanottu");
    }

    [Fact]
    public async Task The_next_step_comes_first_in_one_sentence()
    {
        var page = await (await house.As("7-jobseeker")).Go("/own");
        var main = page.Document.QuerySelector("main")!;
        main.QuerySelector("h2")!.Id.ShouldBe("next-title");
        main.QuerySelector("#next .n-lead")!.TextContent.Trim().ShouldEndWith(".");
    }

    [Fact]
    public async Task A_task_of_ones_own_is_marked_done_and_the_coachs_is_not()
    {
        var (aino, actor) = (await Orders.Aino(house), await Orders.ActorOf(house, "2-coach"));
        var (mine, coachs) = (ClientTask.Agree(aino, "Soita työpajalle", TaskOwner.Person, new(2026, 3, 20), actor, FrozenClock.Start), ClientTask.Agree(aino, "Varaa tulkki", TaskOwner.Coach, new(2026, 3, 20), actor, FrozenClock.Start));
        await house.InDb(async db => { db.AddRange(mine, coachs); await db.SaveChangesAsync(); });
        var page = await (await house.As("7-jobseeker")).Go("/own");
        var form = page.Document.QuerySelectorAll("section form").First(f => f.QuerySelector($"input[value='{mine.Id}']") is not null);
        form.SetAttribute("id", "mine");
        (await page.Submit("#mine")).Text.ShouldContain("Tehtävä on merkitty tehdyksi");
        page.Document.QuerySelector($"input[value='{coachs.Id}']").ShouldBeNull();
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Kind == "TaskDone" && h.About == $"tasks/{mine.Id}"))).ShouldBe(1);
    }

    [Fact]
    public async Task Asking_to_change_a_time_gives_the_coach_a_task_and_leaves_the_time_as_it_is()
    {
        var (aino, coach) = (await Orders.Aino(house), await Orders.ActorOf(house, "2-coach"));
        var booked = Nivel.Web.Modules.Guidance.Appointment.Book(aino.Id, coach.UserId, FrozenClock.Start.AddDays(6), 45, "Neuvontapiste", "discussion", coach, FrozenClock.Start);
        await house.InDb(async db => { db.Add(booked); await db.SaveChangesAsync(); });
        var page = await (await house.As("7-jobseeker")).Go("/own/appointments");
        (await page.Submit($"#a-{booked.Id} form")).Text.ShouldContain("Kirjoita lyhyesti");
        var asked = await page.Submit($"#a-{booked.Id} form", ("Words", "Kävisikö torstai?"));
        asked.Text.ShouldContain("Pyyntö on lähetetty");
        (await house.InDb(db => db.ClientTasks.CountAsync(k => k.ClientId == aino.Id && k.Text.Contains("Kävisikö torstai?") && k.Owner == TaskOwner.Coach))).ShouldBe(1);
        (await house.InDb(db => db.Appointments.SingleAsync(a => a.Id == booked.Id))).State.ShouldBe(Nivel.Web.Modules.Guidance.AppointmentState.Booked);
    }

    [Fact]
    public async Task Whoever_looks_is_listed_with_role_and_reason_and_the_own_visits_are_not()
    {
        var aino = await Orders.Aino(house);
        var person = await house.As("7-jobseeker");
        await person.Go("/own");
        await (await house.As("2-coach")).Go($"/skills/{aino.Id}");
        var page = await person.Go("/own/looks");
        var rows = page.Document.QuerySelectorAll("#looks tbody tr").Select(r => r.TextContent).ToList();
        rows.ShouldContain(r => r.Contains("osaaminen ja toiveet", StringComparison.Ordinal) && r.Contains("on omavalmentajasi", StringComparison.Ordinal));
        rows.ShouldNotContain(r => r.Contains("Työnhakija", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Own_data_comes_as_one_file_without_what_is_meant_for_workers_only()
    {
        var aino = await Orders.Aino(house);
        await house.InDb(async db =>
        {
            db.Happenings.Add(new Happening { Kind = "NoteWritten", At = FrozenClock.Start, AreaId = aino.AreaId, ClientId = aino.Id, Audience = Audience.Team, Words = "ei tiedostoon" });
            await db.SaveChangesAsync();
        });
        var file = await (await (await house.As("7-jobseeker")).Go("/own/data")).Submit("#download");
        using var json = JsonDocument.Parse(file.Html);
        json.RootElement.GetProperty("person").GetProperty("givenName").GetString().ShouldBe("Aino");
        json.RootElement.GetProperty("path").GetArrayLength().ShouldBeGreaterThan(0);
        file.Html.ShouldNotContain("ei tiedostoon");
    }

    [Fact]
    public async Task Needs_what_works_at_work_joint_support_and_reminders_are_in_the_file_but_not_the_health_facts_of_the_parties()
    {
        var aino = await Orders.Aino(house);
        var (own, county) = (await house.As("7-jobseeker"), await house.As("41-county"));
        await (await own.Go("/own/needs")).Submit("#needs", ("Lines[1].Words", "Aamut 66"));
        await (await own.Go("/own/work-ability")).Submit("#finding", ("Finding.Words", "Oma tahti 66"));
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Email, "aino@example.org")));
        await (await own.Go("/own/plan")).Submit("#remind");
        var support = await house.InDb(db => db.MultiAgencySupports.Where(s => s.ClientId == aino.Id && s.ClosedOn == null).Select(s => s.Id).SingleAsync());
        await (await county.Go($"/support/{support}")).Submit("#health", ("Health", "Välttämätön 66"));

        var file = await (await own.Go("/own/data")).Submit("#download");
        using var json = JsonDocument.Parse(file.Html);
        string Part(string name) => json.RootElement.GetProperty(name).GetRawText();
        Part("needs").ShouldContain("Aamut 66");
        Part("worksAtWork").ShouldContain("Oma tahti 66");
        Part("jointSupport").ShouldContain("Leena Kangas");
        Part("consultations").ShouldContain("KelaAdviser");
        Part("stepReminders").ShouldContain("2026-03-12");
        file.Html.ShouldNotContain("Välttämätön 66", customMessage: "the county and Kela answer for it themselves");
    }
}
