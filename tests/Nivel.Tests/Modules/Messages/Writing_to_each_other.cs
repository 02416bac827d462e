using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Messages;

namespace Nivel.Tests.Modules.Messages;

public sealed class Writing_to_each_other(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_message_goes_both_ways_is_seen_and_stands_on_the_desk_until_it_is_opened()
    {
        var aino = await house.Aino();
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Email, "aino@example.org")));
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        (await (await own.Go("/own/messages")).Submit("#write", ("Words", "Pääsenkö tiistaina?"))).Text.ShouldContain("Viesti on lähetetty");
        (await coach.Go("/clients?filter=messages")).Text.ShouldContain("Aino");
        (await house.Latest(aino.Id, "MessageFromPerson"))!.Words.ShouldBeNull("the words stay in the conversation");
        var page = await coach.Go($"/clients/{aino.Id}/messages");
        page.Text.ShouldContain("Pääsenkö tiistaina?");
        (await coach.Go("/clients?filter=messages")).Document.QuerySelector("table")?.TextContent.ShouldNotContain("Aino");
        await (await page.Submit("#write", ("Words", "Kyllä, klo 10."))).Submit("#write", ("Words", "Tuo työtodistus."));
        (await own.Go("/own")).Text.ShouldContain("kirjoittanut sinulle viestin");
        (await own.Go("/own/messages")).Text.ShouldContain("Kyllä, klo 10.");
        var mails = await house.InDb(db => db.Outbox.Where(m => m.To == "aino@example.org" && m.Once!.StartsWith("message:")).ToListAsync());
        mails.Count.ShouldBe(1, "two messages a day are one mail");
        mails[0].Body.ShouldNotContain("klo 10");
        (await coach.Go($"/clients/{aino.Id}/messages")).Text.ShouldContain("luettu");
    }

    [Fact]
    public async Task An_empty_or_endless_message_is_told_of_and_stays_in_the_form()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/messages");
        (await page.Submit("#write", ("Words", "   "))).Text.ShouldContain("Kirjoita viesti.");
        var refused = await page.Submit("#write", ("Words", new string('x', Message.Longest + 1)));
        refused.Text.ShouldContain("enintään 4000 merkkiä");
        refused.Document.QuerySelector("textarea")!.TextContent.Trim().Length.ShouldBe(Message.Longest + 1);
    }

    [Fact]
    public async Task Who_has_no_task_reads_nothing()
    {
        var stranger = await house.Stranger();
        (await (await house.As("2-coach")).Go($"/clients/{stranger.Id}/messages")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("4-specialist")).Go($"/clients/{stranger.Id}/messages")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_correction_is_asked_for_and_answered_once_with_reasons()
    {
        var aino = await house.Aino();
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        (await (await own.Go("/own/requests")).Submit("#ask", ("Words", ""))).Text.ShouldContain("Kirjoita asiasi");
        (await (await own.Go("/own/requests")).Submit("#ask", ("Kind", "Correction"), ("Words", "Työhistoriasta puuttuu leipomo"))).Text.ShouldContain("Saat vastauksen viimeistään");
        (await coach.Go("/clients?filter=for-me")).Text.ShouldContain("Aino");
        var request = await house.InDb(db => db.ClientRequests.SingleAsync(r => r.ClientId == aino.Id && r.Kind == RequestKind.Correction));
        ClientRequest.AnswerBy(new(2026, 1, 31)).ShouldBe(new DateOnly(2026, 2, 28));
        var (one, other) = (await coach.Go($"/clients/{aino.Id}/requests"), await coach.Go($"/clients/{aino.Id}/requests"));
        var refused = await one.Submit($"#answer-{request.Id}", ("Outcome", "Refused"), ("Answer", ""));
        refused.Text.ShouldContain("perustele");
        refused.Document.QuerySelector("input[value=Refused]")!.HasAttribute("checked").ShouldBeTrue();
        (await one.Submit($"#answer-{request.Id}", ("Outcome", "Refused"), ("Answer", "Leipomo on jo listalla toisella nimellä."))).Text.ShouldContain("Vastaus on lähetetty");
        (await other.Submit($"#answer-{request.Id}", ("Outcome", "Done"), ("Answer", "Lisätty."))).Text.ShouldContain("Toinen on jo vastannut");
        var mine = await own.Go("/own/requests");
        mine.Text.ShouldContain("toisella nimellä");
        mine.Text.ShouldContain("tietosuojavaltuutetulle");
    }
}
