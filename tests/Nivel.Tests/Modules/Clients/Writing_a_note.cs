using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Happenings;

namespace Nivel.Tests.Modules.Clients;

public sealed class Writing_a_note(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_note_lands_on_the_path_and_counts_as_a_contact()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/note");
        page = await page.Submit("#note", ("Words", "  Puhuimme hakemuksesta & <b>ajasta</b>. "));
        page.Path.ShouldBe($"/clients/{aino.Id}?done=note");
        page.Text.ShouldContain("Puhuimme hakemuksesta & <b>ajasta</b>.");
        var note = (await house.Latest(aino.Id, "NoteWritten"))!;
        note.Words.ShouldBe("Puhuimme hakemuksesta & <b>ajasta</b>.");
        note.Audience.ShouldBe(Audience.Shared);
        (await house.Again(aino.Id)).LastContactOn.ShouldBe(Persons.Today);
    }

    [Fact]
    public async Task A_note_for_workers_only_is_not_for_the_person()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/note");
        await page.Submit("#note", ("Words", "Vain meille"), ("Readers", "team"));
        (await house.Latest(aino.Id, "NoteWritten"))!.Audience.ShouldBe(Audience.Team);
    }

    [Theory]
    [InlineData("no-answer", "shared", false, false)]
    [InlineData("call", "shared", false, true)]
    [InlineData("call", "team", true, false)]
    [InlineData("call", "shared", true, false)]
    public async Task Only_a_note_of_a_contact_counts_as_one(string template, string readers, bool isTakenOff, bool counts)
    {
        var aino = await house.Aino();
        var before = new DateOnly(2026, 1, 2);
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.LastContactOn, before)));
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/note?template={template}");
        await page.Submit("#note", [("Words", "Yritin"), ("Readers", readers), .. isTakenOff && readers == "shared" ? [("IsContact", "false")] : Array.Empty<(string, string)>()]);
        (await house.Again(aino.Id)).LastContactOn.ShouldBe(counts ? Persons.Today : before);
    }

    [Fact]
    public async Task An_empty_note_is_asked_for_and_a_long_one_is_kept_on_the_form()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/note");
        (await page.Submit("#note", ("Words", "   "))).Document.QuerySelector(".n-errors")!.TextContent.ShouldContain("Kirjoita muistiinpano");
        var words = new string('å', 8001);
        var refused = await page.Submit("#note", ("Words", words));
        refused.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe(words);
        refused.Text.ShouldContain("8001");
    }

    [Fact]
    public async Task Two_notes_at_the_same_moment_both_stay()
    {
        var aino = await house.Aino();
        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => await (await house.As("2-coach")).Go($"/clients/{aino.Id}/note")));
        await Task.WhenAll(pages.Select((page, i) => page.Submit("#note", ("Words", $"Samaan aikaan {i}"))));
        (await house.InDb(db => db.Happenings.CountAsync(h => h.ClientId == aino.Id && h.Words!.StartsWith("Samaan aikaan")))).ShouldBe(4);
    }

    [Theory]
    [InlineData("steps/", "/plans/")]
    [InlineData("services/", "/services/")]
    [InlineData("workers/", "/workers")]
    public async Task A_note_leads_to_the_step_the_service_or_the_colleague_it_is_about(string kind, string href)
    {
        var aino = await house.Aino();
        var coach = await house.As("2-coach");
        var page = await coach.Go($"/clients/{aino.Id}/note");
        var link = page.Document.QuerySelectorAll("select[name=Link] option").Select(o => o.GetAttribute("value")!).First(v => v.StartsWith(kind, StringComparison.Ordinal));
        page = await page.Submit("#note", ("Words", $"Liittyy: {kind}"), ("Link", link));
        var note = (await house.Latest(aino.Id, "NoteWritten"))!;
        (note.About, note.Facts.ContainsKey("link")).ShouldBe((link, true));
        page.Document.QuerySelector(".n-stream li a")!.GetAttribute("href")!.ShouldContain(href);
        (await (await house.As("7-jobseeker")).Go("/own")).Text.ShouldContain(note.Facts["link"]);
        await (await coach.Go($"/clients/{aino.Id}/note")).Submit("#note", ("Words", "Vieras viite"), ("Link", "services/0"));
        (await house.Latest(aino.Id, "NoteWritten"))!.About.ShouldBe($"clients/{aino.Id}", "only what is offered can be linked");
    }

    [Fact]
    public async Task A_template_fills_the_field()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/note?template=call");
        page.Document.QuerySelector("textarea")!.TextContent.ShouldContain("Puhelimessa");
    }
}
