using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Profiling;

public sealed class Going_through_the_questions(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly (string, string)[] Answers = [("settled", "nothing"), ("everyday", "steady"), ("days", "most"), ("direction", "known"), ("skills", "missing"), ("study", "yes"), ("recent", "year"), ("search", "help"), ("trial", "no"), ("support", "sometimes")];

    [Fact]
    public async Task Answers_give_an_indication_the_coach_judges_beside_it_and_the_person_sees_both()
    {
        var (coach, aino) = (await house.As("2-coach"), await Aino());
        var list = await coach.Go($"/profiling/clients/{aino}");
        list.Document.QuerySelectorAll("#forms a").Length.ShouldBe(2);
        var empty = await (await coach.Go($"/profiling/clients/{aino}/needs-and-phase")).Submit("#profiling");
        empty.Text.ShouldContain("Vastaa ainakin yhteen kysymykseen");
        var result = await empty.Submit("#profiling", [.. Answers.Select(a => ($"Answers[{a.Item1}]", a.Item2))]);
        result.Document.QuerySelector("#reading")!.TextContent.ShouldContain("Taidot ja osaaminen");
        result.Document.QuerySelector("#reading li")!.TextContent.ShouldContain("Riittääkö osaamisesi siihen työhön? – Jotain tärkeää puuttuu");
        result.Document.QuerySelector("#needs-found a[href*='Field=education']").ShouldNotBeNull();
        (await coach.Go(result.Document.QuerySelector("#needs-found a")!.GetAttribute("href")!)).Status.ShouldBe(HttpStatusCode.OK);

        var without = await result.Submit("#judge", ("Judged", "O"));
        without.Text.ShouldContain("Arviosi on toinen kuin tulos: kirjoita, miksi.");
        var judged = await without.Submit("#judge", ("Judged", "O"), ("Why", "Suunta kannattaa hakea ensin yhdessä."));
        judged.Document.QuerySelector("#judged")!.GetAttribute("data-agrees").ShouldBe("no");
        judged.Document.QuerySelector("#reading")!.TextContent.ShouldContain("Taidot ja osaaminen", customMessage: "the indication stays");
        var kept = await house.InDb(db => db.ProfilingRounds.AsNoTracking().OrderByDescending(r => r.At).ThenByDescending(r => r.Id).FirstAsync(r => r.ClientId == aino));
        (kept.Outcome, kept.Judged, kept.Agrees).ShouldBe(("T", "O", false));
        (await house.InDb(db => db.Happenings.CountAsync(h => h.About == $"profiling/{kept.Id}"))).ShouldBe(2);

        var person = await house.As("7-jobseeker");
        var own = await person.Go($"/own/profiling/{kept.Id}");
        own.Text.ShouldContain("Suunta kannattaa hakea ensin yhdessä.");
        own.Text.ShouldContain("Taidot ja osaaminen");
        (await person.Go("/own/profiling")).Document.QuerySelector($"a[href='/own/profiling/{kept.Id}']").ShouldNotBeNull();
        (await coach.Go($"/profiling/{kept.Id}/print")).Text.ShouldContain("Aino Virta");
    }

    [Fact]
    public async Task Too_few_answers_are_told_to_be_too_few()
    {
        var page = await (await house.As("2-coach")).Go($"/profiling/clients/{await Aino()}/international-readiness");
        var result = await page.Submit("#profiling", ("Answers[language]", "beginning"), ("Answers[practical]", "unsaid"));
        result.Document.QuerySelector("#reading")!.GetAttribute("data-confidence").ShouldBe("NotEnough");
        result.Text.ShouldContain("Vastaukset eivät riitä arvioon");
        result.Document.QuerySelector("#needs-found")!.TextContent.ShouldContain("Työssä tarvittava kieli", customMessage: "a need is told also when there is no outcome");
    }

    [Fact]
    public async Task Two_who_judge_at_once_are_told_of_each_other()
    {
        var (coach, round) = (await house.As("2-coach"), await Round());
        var (one, two) = (await coach.Go($"/profiling/{round}"), await coach.Go($"/profiling/{round}"));
        await one.Submit("#judge", ("Judged", "P"), ("Why", "Kokeilu ensin."));
        var told = await two.Submit("#judge", ("Judged", "A"), ("Why", "Haku ensin."));
        told.Text.ShouldContain("Toinen työntekijä kirjasi arvion sillä välin: Palkkatuettu työ");
        told.Document.QuerySelector("#Why")!.TextContent.ShouldBe("Haku ensin.");
        (await told.Submit("#judge")).Document.QuerySelector("#judged")!.TextContent.ShouldContain("Avoimet työmarkkinat");
    }

    [Theory]
    [InlineData("1-adviser", HttpStatusCode.NotFound)]
    [InlineData("5-provider", HttpStatusCode.Forbidden)]
    [InlineData("9-manager", HttpStatusCode.Forbidden)]
    public async Task Nobody_without_a_task_with_the_person_opens_a_profiling(string persona, HttpStatusCode status)
    {
        var (visitor, round) = (await house.As(persona), await Round());
        foreach (var path in (string[])[$"/profiling/{round}", $"/profiling/{round}/print", $"/profiling/clients/{await Aino()}"]) (await visitor.Go(path)).Status.ShouldBe(status, path);
    }

    [Fact]
    public async Task A_new_version_is_asked_from_its_day_and_an_old_answer_keeps_its_own()
    {
        var (admin, coach, old) = (await house.As("91-administrator"), await house.As("2-coach"), await Round());
        var good = await File.ReadAllTextAsync(Path.Combine(Shipped.Folder("profiling"), "needs-and-phase.json"));
        var page = await admin.Go("/profiling/forms");
        var broken = await TakeIn(page, good.Replace("\"edition\": \"2026-1\"", "\"edition\": \"2026-2\"", StringComparison.Ordinal).Replace("\"K\": 16", "\"X\": 16", StringComparison.Ordinal));
        broken.Document.QuerySelector("#problems")!.TextContent.ShouldContain("questions[1].answers[3].points: tulosta ”X” ei ole tulosten luettelossa.");
        (await TakeIn(page, good)).Text.ShouldContain("on jo versio 2026-1");
        var taken = await TakeIn(page, good.Replace("\"edition\": \"2026-1\"", "\"edition\": \"2026-2\"", StringComparison.Ordinal).Replace("2026-01-01", "2026-03-01", StringComparison.Ordinal).Replace("Miten arki sujuu?", "Millaista arki on?", StringComparison.Ordinal));
        taken.Text.ShouldContain("Kysely on otettu käyttöön");
        taken.Document.QuerySelectorAll("#forms tbody tr").Length.ShouldBe(3);
        (await coach.Go($"/profiling/clients/{await Aino()}/needs-and-phase")).Text.ShouldContain("Millaista arki on?");
        (await coach.Go($"/profiling/{old}")).Text.ShouldContain("Miten arki sujuu?");
        var file = await admin.Raw(new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost/profiling/forms?handler=File&code=needs-and-phase&edition=2026-2")));
        TemplateFile.Read(await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Template!.Edition.ShouldBe("2026-2");
    }

    private async Task<Page> TakeIn(Page page, string json)
    {
        var file = Path.Combine(house.DataFolder, $"{Guid.CreateVersion7():N}.json");
        await File.WriteAllTextAsync(file, json);
        return await page.Submit("#take-in", ("Upload", $"file:{file}"));
    }

    private Task<ClientId> Aino() => house.InDb(db => db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync());

    private async Task<ProfilingRoundId> Round()
    {
        var aino = await Aino();
        return await house.InDb(db => db.ProfilingRounds.Where(r => r.ClientId == aino).OrderBy(r => r.At).Select(r => r.Id).FirstAsync());
    }
}
