using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Profiles;

public sealed class A_profile_drafted_from_the_record(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Is_drafted_in_each_language_and_kept_only_when_saved()
    {
        var (coach, id) = (await house.As("2-coach"), await SomebodyElse());
        foreach (var (language, words) in new[] { ("fi", "Voin aloittaa heti."), ("sv", "Jag kan börja genast."), ("en", "I can start at once.") })
            (await coach.Go($"/profiles/{id}?lang={language}")).Document.QuerySelector("#Written_Words")!.TextContent.ShouldContain(words);
        (await house.InDb(db => db.JobProfiles.AnyAsync(p => p.ClientId == id))).ShouldBeFalse();
        var saved = await (await coach.Go($"/profiles/{id}?lang=fi")).Submit("#written", ("Written.Words", "Leivon mielelläni."));
        saved.Document.QuerySelector("#cv")!.TextContent.ShouldContain("Leivon mielelläni.");
        (await house.InDb(db => db.Happenings.CountAsync(h => h.ClientId == id && h.Kind == "ProfileWritten"))).ShouldBe(1);
    }

    [Fact]
    public async Task Tells_the_second_of_two_who_begin_one()
    {
        var (coach, id) = (await house.As("2-coach"), await SomebodyElse(1));
        var (first, second) = (await coach.Go($"/profiles/{id}?lang=fi"), await coach.Go($"/profiles/{id}?lang=fi"));
        await first.Submit("#written", ("Written.Words", "Ensimmäinen."));
        (await second.Submit("#written", ("Written.Words", "Toinen."))).Text.ShouldContain("Joku muu muutti esittelyä");
    }

    [Fact]
    public async Task Tells_the_second_of_two_writers_and_loses_nothing()
    {
        var (aino, coach, id) = (await house.As("7-jobseeker"), await house.As("2-coach"), await Aino());
        var hers = await aino.Go("/own/profile?lang=sv");
        await (await coach.Go($"/profiles/{id}?lang=sv")).Submit("#written", ("Written.Words", "Coachens ord."));
        var told = await hers.Submit("#written", ("Written.Words", "Mina egna ord."));
        told.Document.QuerySelector("#Written_Words")!.TextContent.ShouldBe("Mina egna ord.");
        told.Text.ShouldContain("Joku muu muutti esittelyä");
        told.Document.QuerySelector("#cv")!.TextContent.ShouldContain("Coachens ord.");
        (await told.Submit("#written")).Document.QuerySelector("#cv")!.TextContent.ShouldContain("Mina egna ord.");
    }

    [Fact]
    public async Task Takes_a_line_of_the_cv_and_gives_it_away_again()
    {
        var aino = await house.As("7-jobseeker");
        var wrong = await (await aino.Go("/own/profile")).Submit("#entry", ("Entry.Title", "Leipuri"), ("Entry.FromMonth", "2027-01-01"));
        wrong.Document.QuerySelector("#Entry_Title")!.GetAttribute("value").ShouldBe("Leipuri");
        wrong.Text.ShouldContain("Päivän pitää olla menneisyydessä");
        var added = await wrong.Submit("#entry", ("Entry.FromMonth", "2019-05-20"), ("Entry.ToMonth", "2021-08-02"), ("Entry.Where", "Kulman leipomo"));
        added.Document.QuerySelector("#cv")!.TextContent.ShouldContain("5/2019–8/2021");
        (await added.Submit("#cv form:has(button[aria-label='Poista Leipuri'])")).Document.QuerySelector("#cv")!.TextContent.ShouldNotContain("Kulman leipomo");
    }

    [Fact]
    public async Task Leaves_the_house_without_a_name_in_two_known_shapes()
    {
        var (coach, id) = (await house.As("2-coach"), await Aino());
        await house.InDb(async db =>
        {
            var known = await db.ClientSkills.Where(s => s.ClientId == id).Select(s => s.ConceptId).ToListAsync();
            if (!known.Contains("finnish-language")) db.ClientSkills.Add(new ClientSkill(id, "finnish-language", SkillStanding.Has, "own-words") { Level = "C2" });
            if (!known.Contains("b-driving-licence")) db.ClientSkills.Add(new ClientSkill(id, "b-driving-licence", SkillStanding.Has, "own-words"));
            await db.SaveChangesAsync();
        });
        await (await coach.Go($"/profiles/{id}")).Submit("#entry", ("Entry.Title", "Kokki"), ("Entry.FromMonth", "2022-01-01"));
        var national = JsonDocument.Parse((await coach.Go($"/profiles/{id}?handler=National&lang=fi")).Html).RootElement;
        national.GetProperty("employments")[0].GetProperty("title").GetProperty("fi").GetString().ShouldBe("Kokki");
        national.GetProperty("employments")[0].GetProperty("interval").GetProperty("ongoing").GetBoolean().ShouldBeTrue();
        national.GetProperty("drivingLicenses").GetProperty("licenseClasses").EnumerateArray().Select(c => c.GetString()).ShouldContain("B");
        var applicant = (await coach.Go($"/profiles/{id}?handler=Applicant&lang=fi")).Html;
        var languages = JsonDocument.Parse(applicant).RootElement.GetProperty("languageSkills").EnumerateArray().Select(l => l.GetProperty("languageCode").GetString());
        languages.ShouldContain("fi");
        foreach (var name in (string[])["Aino", "Virta"]) (national.ToString() + applicant).ShouldNotContain(name);
        foreach (var needed in (string[])["occupations", "educations", "languageSkills", "otherSkills", "certifications", "permits", "workPreferences"])
            JsonDocument.Parse(applicant).RootElement.TryGetProperty(needed, out _).ShouldBeTrue(needed);
    }

    [Fact]
    public async Task Stands_in_the_queue_until_it_is_published_once_the_duty_runs()
    {
        var (coach, id) = (await house.As("2-coach"), await Aino());
        (await coach.Go("/profiles")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        await (await coach.Go($"/profiles/{id}?lang=fi")).Submit("#written", ("Written.Words", "Leivon leipää."));
        var marked = await (await coach.Go($"/profiles/{id}")).Submit("#published", ("Wished", "true"));
        marked.Text.ShouldContain("Viranomainen julkaisi profiilin");
        (await coach.Go("/profiles")).Document.QuerySelector($"a[href='/profiles/{id}']").ShouldNotBeNull();
        (await house.InDb(db => db.Looks.CountAsync(l => l.ClientId == id && l.Page == "profile"))).ShouldBeGreaterThan(0);
    }

    /// <summary>Another person of the coach, who can start at once and has no profile yet.</summary>
    private Task<ClientId> SomebodyElse(int skip = 0) => house.InDb(db => db.Assignments
        .Where(a => a.EndsOn == null && db.People.Any(u => u.Id == a.UserId && u.Persona == "2-coach") && !db.People.Any(u => u.ClientId == a.ClientId)
            && !db.WorkWishes.Any(w => w.ClientId == a.ClientId && w.AvailableFrom != null))
        .OrderBy(a => a.ClientId).Select(a => a.ClientId).Skip(skip).FirstAsync());

    private Task<ClientId> Aino() => house.InDb(db => db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync());
}
