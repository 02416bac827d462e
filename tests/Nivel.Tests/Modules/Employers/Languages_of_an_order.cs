using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Employers;

/// <summary>A language is asked, useful or not told; nobody is left out for what was not said.</summary>
public sealed class Languages_of_an_order(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Finnish = "finnish-language", Swedish = "swedish-language";

    [Fact]
    public async Task An_order_that_states_no_level_asks_for_the_language_alone_and_a_plus_stays_a_plus()
    {
        var need = (await Sent("Suomen kielen taito vaaditaan. Ruotsin kielen taito on eduksi.")).Need;
        need.Languages.ShouldBe(new Dictionary<string, string> { [Finnish] = "" });
        need.UsefulSkills.ShouldContain(Swedish);
        (await Sent("Vaadimme hyvää suomen kielen taitoa.")).Need.Languages[Finnish].ShouldBe("B2");
    }

    [Fact]
    public async Task The_page_of_the_order_lets_the_level_stay_open_or_sets_it()
    {
        var order = await Sent("Suomen kielen taito vaaditaan.");
        var coach = await house.As("3-job-coach");
        var form = await coach.Go($"/employers/orders/{order.Id}/need");
        form.Text.ShouldContain("Taso ei ratkaise");
        var level = form.Document.QuerySelectorAll("select").Single(s => s.GetAttribute("aria-label") == "Taso vähintään: suomen kielen taito").GetAttribute("name")!;
        await form.Submit("#need", "button[value=save]", (level, "C1"));
        (await house.InDb(db => db.JobOrders.SingleAsync(o => o.Id == order.Id))).Need.Languages[Finnish].ShouldBe("C1");
    }

    [Fact]
    public async Task Who_speaks_the_language_lacks_nothing_and_has_the_score_of_the_list()
    {
        var (aino, order) = (await Speaks("C2"), await Sent("Vaadimme hyvää suomen kielen taitoa."));
        var candidate = await Suggested(aino, order.Id);
        var reasons = StoredReason.Read(candidate.Reasons);
        reasons.ShouldNotContain(r => r.Kind == ReasonKind.MissingSkill && r.Concept.Value == Finnish);
        reasons.ShouldContain(r => r.Kind == ReasonKind.Language && r.Concept.Value == Finnish && r.Number == (int)LanguageLevel.C2);
        await using var scope = house.Services.CreateAsyncScope();
        var listed = await scope.ServiceProvider.GetRequiredService<OrderRanking>().Jobs(aino, [order], await Orders.ActorOf(house, "7-jobseeker"), 1);
        candidate.Score.ShouldBe(listed.Jobs.Single().Score);
        reasons.Select(r => (r.Kind, r.Concept.Value, r.Number)).ShouldBe(listed.Jobs.Single().Reasons.Select(r => (r.Kind, r.Concept.Value ?? "", r.Number)));
    }

    [Fact]
    public async Task Who_has_told_nothing_of_the_language_is_to_be_asked_on_the_pages_of_worker_and_employer()
    {
        var (aino, order) = (await Speaks(null), await Sent("Vaadimme hyvää suomen kielen taitoa."));
        var candidate = await Suggested(aino, order.Id);
        StoredReason.Read(candidate.Reasons).ShouldContain(r => r.Kind == ReasonKind.UnknownLanguage && r.Concept.Value == Finnish && r.Number == (int)LanguageLevel.B2);
        const string Asked = "Ei vielä tiedossa, kysytään: suomen kielen taito (vaaditaan vähintään B2)";
        var page = await (await house.As("3-job-coach")).Go($"/employers/orders/{order.Id}");
        page.Document.QuerySelector("#c-A")!.TextContent.ShouldContain(Asked);
        await page.Submit("#ask-A");
        var shown = (await (await house.As("6-employer")).Go($"/employers/orders/{order.Id}")).Document.QuerySelector("#c-A")!.TextContent;
        shown.ShouldContain(Asked);
    }

    [Fact]
    public async Task Who_says_too_low_a_level_is_told_to_lack_it_when_put_forward_past_the_list()
    {
        var (aino, order) = (await Speaks("A2"), await Sent("Vaadimme hyvää suomen kielen taitoa."));
        var reasons = StoredReason.Read((await Suggested(aino, order.Id)).Reasons);
        reasons.ShouldContain(r => r.Kind == ReasonKind.MissingSkill && r.Concept.Value == Finnish);
        reasons.ShouldNotContain(r => r.Kind == ReasonKind.Language);
    }

    private async Task<JobOrder> Sent(string words)
    {
        var id = Orders.IdOf(await Orders.Send(await house.As("6-employer"), "Varastotyöntekijä", $"Etsimme varastotyöntekijää. {words}"));
        return await house.InDb(db => db.JobOrders.AsNoTracking().SingleAsync(o => o.Id == id));
    }

    private async Task<ClientId> Speaks(string? level)
    {
        var aino = (await Orders.Aino(house)).Id;
        await house.InDb(async db =>
        {
            await db.ClientSkills.Where(s => s.ClientId == aino && s.ConceptId == Finnish).ExecuteDeleteAsync();
            if (level is not null) db.ClientSkills.Add(new ClientSkill(aino, Finnish, SkillStanding.Has, "own-words") { Level = level });
            await db.SaveChangesAsync();
        });
        return aino;
    }

    private async Task<Candidate> Suggested(ClientId client, JobOrderId order)
    {
        await (await (await house.As("3-job-coach")).Go($"/employers/orders/{order}")).Submit("#suggest-own", ("client", $"{client}"), ("words", "Tunnen hänet."));
        return await house.InDb(db => db.Candidates.AsNoTracking().SingleAsync(c => c.JobOrderId == order));
    }
}
