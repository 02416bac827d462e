using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Rules.Statutory;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Insight.Progress;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Insight;

public sealed class See_the_path_from_above(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Joints_are_drawn_and_told_in_a_table_and_small_ones_are_hidden()
    {
        await Count();
        var page = await (await house.As("9-manager")).Go("/insight/path");
        var rows = page.Document.QuerySelectorAll("#joints tbody tr").Select(r => r.QuerySelectorAll("td")[1].TextContent.Trim()).ToList();
        rows.ShouldNotBeEmpty();
        rows.Where(r => r != "peitetty").ShouldAllBe(r => int.Parse(r.Replace("\u00a0", ""), null) >= 5);
        page.Document.QuerySelectorAll("svg.n-flow path").Length.ShouldBe(rows.Count(r => r != "peitetty"));
    }

    [Fact]
    public async Task Cohorts_stand_in_rows_and_what_is_not_ripe_is_empty()
    {
        await Count();
        var rows = (await (await house.As("1-adviser")).Go("/insight/cohorts")).Document.QuerySelectorAll("#cohorts tbody tr").ToList();
        rows.Count.ShouldBe(24);
        rows[0].QuerySelectorAll("td").Skip(1).ShouldAllBe(c => c.TextContent.Trim() == "", "of the last month nothing is ripe on the twelfth of the next");
        rows[^1].QuerySelectorAll("td").ShouldAllBe(c => c.TextContent.Trim() != "");
    }

    [Fact]
    public async Task A_coach_sees_the_own_records_and_the_manager_everybodys()
    {
        var coach = (await (await house.As("2-coach")).Go("/insight/quality")).Document.QuerySelectorAll("#quality tbody tr");
        coach.Length.ShouldBe(1);
        var (area, name) = await house.InDb(async db => (await db.People.Where(u => u.Persona == "2-coach").Select(u => new { u.AreaId, u.Name }).FirstAsync()) is var found ? (found.AreaId, found.Name) : default);
        coach[0].QuerySelector("th")!.TextContent.ShouldBe(name);
        var all = (await (await house.As("9-manager")).Go("/insight/quality")).Document.QuerySelectorAll("#quality tbody tr");
        all.Length.ShouldBeGreaterThan(2);
        var open = await house.InDb(db => db.Clients.CountAsync(c => c.AreaId == area && c.EndedOn == null));
        all[0].QuerySelector("td")!.TextContent.Replace("\u00a0", "").ShouldBe($"{open}");
    }

    [Fact]
    public async Task Progress_tells_who_answered_twice_and_what_is_not_known()
    {
        var page = await (await house.As("9-manager")).Go("/insight/progress");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Miten palvelun tulos nähtiin");
        (await (await house.As("5-provider")).Go("/insight/progress")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Each_role_begins_with_its_own_view_and_nobody_opens_a_colleagues()
    {
        await Count();
        var coach = await house.As("2-coach");
        var own = await coach.Go("/insight");
        own.Document.QuerySelector(Shown)!.TextContent.ShouldBe("Omat asiakkaani");
        (await (await house.As("8-coordinator")).Go("/insight")).Document.QuerySelector(Shown)!.TextContent.ShouldBe("Verkosto");
        var colleague = await house.InDb(db => db.People.Where(u => u.Role == Role.PersonalCoach && u.Persona == null && db.Clients.Any(c => c.CoachId == u.Id)).Select(u => u.Id).FirstAsync());
        (await coach.Go($"/insight?view=coach-{colleague.Value:N}")).Document.QuerySelector(Shown)!.TextContent.ShouldBe("Omat asiakkaani");
        var manager = await (await house.As("9-manager")).Go($"/insight?view=coach-{colleague.Value:N}");
        manager.Document.QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe($"coach-{colleague.Value:N}");
    }

    [Fact]
    public async Task A_coachs_own_figures_are_those_of_the_coachs_clients()
    {
        await Count();
        await house.InDb(async db =>
        {
            var coach = await db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).FirstAsync();
            var (area, day) = (await db.People.Where(u => u.Id == coach).Select(u => u.AreaId).FirstAsync(), new DateOnly(2026, 2, 27));
            var told = house.Services.GetRequiredService<WorkerFigures>().Of(area, $"{coach.Value:N}").Single(v => v.Indicator == "jobseekers" && v.Month == "2026-02");
            told.Value.ShouldBe(await db.Clients.CountAsync(c => c.CoachId == coach && c.RegisteredOn <= day && (c.EndedOn == null || c.EndedOn >= day)));
        });
    }

    [Fact]
    public async Task Interviews_on_time_are_counted_as_the_law_says_of_each_search()
    {
        await Count();
        await house.InDb(async db =>
        {
            var area = await db.People.Where(u => u.Persona == "9-manager").Select(u => u.AreaId).FirstAsync();
            var (from, to) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31));
            var begun = await db.Clients.AsNoTracking().Where(c => c.AreaId == area && c.RegisteredOn >= from && c.RegisteredOn <= to).Select(c => new { c.Id, c.RegisteredOn, c.EndedOn }).ToListAsync();
            var held = (await db.Appointments.AsNoTracking().Where(a => a.Kind == "initial-interview" && a.State == AppointmentState.Held).Select(a => new { a.ClientId, a.StartsAt }).ToListAsync()).ToLookup(a => a.ClientId, a => DateOnly.FromDateTime(a.StartsAt.UtcDateTime.AddHours(2)));
            var (due, inTime) = (0, 0);
            foreach (var search in begun)
            {
                var last = InitialInterview.DueBy(search.RegisteredOn!.Value, WorkingDays.Strict).Answer;
                var first = held[search.Id].Where(d => d >= search.RegisteredOn).OrderBy(d => d).Select(d => (DateOnly?)d).FirstOrDefault();
                if (first is null && (search.EndedOn <= last || last >= new DateOnly(2026, 3, 12))) continue;
                due++;
                if (first <= last) inTime++;
            }

            due.ShouldBeGreaterThan(0);
            var told = await db.IndicatorValues.SingleAsync(v => v.AreaId == area && v.By == "" && v.Indicator == "interviews-in-time" && v.Month == "2026-01");
            (told.Of, told.Value).ShouldBe((due, Math.Round(100m * inTime / due, 1, MidpointRounding.AwayFromZero)));
        });
    }

    [Fact]
    public void A_group_differs_only_beyond_chance_and_of_few_nothing_is_claimed()
    {
        var share = Indicator.Find("exits-to-work")!;
        string? Gap(decimal mine, int of) => GroupGap.Of(share, Of(1, mine, of), [Of(1, mine, of), Of(2, 50, 200)]);
        (Gap(30, 200), Gap(70, 200), Gap(48, 200), Gap(0, 10)).ShouldBe(("less", "more", "same", null));
        GroupGap.Of(Indicator.Find("unemployed")!, Of(1, 30, 200), [Of(2, 50, 200)]).ShouldBeNull();
        Figure Of(int group, decimal value, int of) => new("exits-to-work", new(2026, 1), group, value, of);
    }

    [Fact]
    public async Task A_series_comes_as_a_table_and_as_a_picture_with_the_same_months()
    {
        await Count();
        var visitor = await house.As("9-manager");
        (await visitor.Go("/insight/unemployed?as=csv")).Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 46);
        (await visitor.Go("/insight/unemployed?as=svg")).Html.ShouldStartWith("<svg xmlns=");
        (await visitor.Go("/insight/unemployed?by=place")).Document.QuerySelectorAll("svg.n-places path").Length.ShouldBe(8);
    }

    [Fact]
    public async Task How_a_service_was_carried_out_is_written_beside_its_figures_and_an_empty_note_is_refused()
    {
        await Count();
        var manager = await house.As("9-manager");
        var page = await manager.Go("/insight/effect?service=kind-4&year=2024");
        (await page.Submit("#note-form", ("Note", "  "))).Text.ShouldContain("Kirjoita huomio ennen kuin lisäät sen");
        (await page.Submit("#note-form", ("Note", "Ryhmä kokoontui vain kuusi kertaa."))).Text.ShouldContain("Ryhmä kokoontui vain kuusi kertaa.");
        (await manager.Go("/insight/effect?service=kind-4&year=2025")).Text.ShouldNotContain("kuusi kertaa");
    }

    [Fact]
    public async Task What_participants_told_before_and_after_stands_beside_the_study_and_claims_nothing()
    {
        await Count();
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Web.Platform.Data.Db>();
        var (kind, year, starts) = await MostBegun(db);
        await Answer(db, scope.ServiceProvider.GetRequiredService<InstrumentShelf>(), starts);
        var page = await (await house.As("9-manager")).Go($"/insight/effect?service=kind-{kind}&year={year}");
        page.Document.QuerySelector("#told")!.TextContent.ShouldBe("Mitä osallistujat kertoivat ennen ja jälkeen");
        page.Text.ShouldContain("Muutos ei yksin kerro palvelusta mitään");
        var (told, again) = await Told(db, starts);
        again.ShouldBeInRange(5, 9, "enough to be told how many, too few for a share");
        page.Text.ShouldContain("Alle 10 ihmisen vastauksia ei näytetä");
        page.Text.ShouldContain($"Mittariin vastasi {told} osallistujaa, heistä {again} sekä ennen että jälkeen");
        (await (await house.As("9-manager")).Go($"/insight/effect?service=kind-{kind}&year=2009")).Text.ShouldNotContain("Mittariin vastasi");
    }

    /// <summary>The kind of service and the year in which most people of the small area began one for the first time, and when each of them did.</summary>
    private static async Task<(int Kind, int Year, Dictionary<ClientId, DateOnly> Starts)> MostBegun(Web.Platform.Data.Db db)
    {
        string[] kinds = ["training", "coaching", "rehabilitative-work", "study"];
        var first = (await db.Participations.AsNoTracking().Where(p => kinds.Contains(p.Kind)).Select(p => new { p.ClientId, p.Kind, p.StartsOn }).ToListAsync()).GroupBy(p => (p.ClientId, p.Kind)).Select(p => (p.Key.Kind, p.Key.ClientId, On: p.Min(x => x.StartsOn)));
        var most = first.Where(p => p.On.Year is >= 2022 and <= 2025).GroupBy(p => (p.Kind, p.On.Year)).MaxBy(g => g.Count())!;
        return (Array.IndexOf(kinds, most.Key.Kind) + 3, most.Key.Year, most.ToDictionary(p => p.ClientId, p => p.On));
    }

    /// <summary>Everybody who began answers a week before it and two months after.</summary>
    private static async Task Answer(Web.Platform.Data.Db db, InstrumentShelf shelf, Dictionary<ClientId, DateOnly> starts)
    {
        var coach = (await db.People.FirstAsync(u => u.Persona == "2-coach")).AsActor();
        var (form, template) = (await shelf.All(coach.AreaId)).Where(s => s.Form is not null).Select(s => (s.Form!, s.Template)).First();
        foreach (var (id, on) in starts)
        {
            var client = await db.Clients.FirstAsync(c => c.Id == id);
            foreach (var (days, answer) in new[] { (-7, 1), (60, 2) })
            {
                var at = FinnishTime.At(on.AddDays(days), new(12, 0));
                var round = InstrumentRound.Begin(client, form, AnswerWay.Together, coach, at);
                round.Answer(template, template.Items.ToDictionary(i => i.Code, i => i.Scale.Answers[answer].Code), isDone: true, AnswerWay.Together, coach, at);
                db.Add(round);
            }
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Counted person by person: who of them answered within a year before and after.</summary>
    private static async Task<(int Told, int Again)> Told(Web.Platform.Data.Db db, Dictionary<ClientId, DateOnly> starts)
    {
        var (told, again) = (0, 0);
        foreach (var (client, start) in starts)
        {
            var days = (await db.InstrumentRounds.AsNoTracking().Where(r => r.ClientId == client && r.IsDone).Select(r => r.At).ToListAsync()).Select(at => at.InFinland().Day.DayNumber - start.DayNumber).Where(d => Math.Abs(d) <= 365).ToList();
            if (days.Count > 0) told++;
            if (days.Exists(d => d <= 0) && days.Exists(d => d > 0)) again++;
        }

        return (told, again);
    }

    [Theory]
    [InlineData(new[] { 12, 3, 5 }, 2)]
    [InlineData(new[] { 20, 0, 30 }, 0)]
    [InlineData(new[] { 6, 6, 6, 1, 1 }, 3)]
    [InlineData(new[] { 2, 1, 1 }, 0)]
    public void A_share_of_a_few_people_is_hidden_with_another_from_which_it_would_follow(int[] parts, int hidden) =>
        ProtectedShares.Of(parts).Count(s => s is null).ShouldBe(hidden);

    private const string Shown = "nav[aria-label='Kenen luvut'] [aria-current=true]";

    private async Task Count()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, CancellationToken.None);
    }
}
