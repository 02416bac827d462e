using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Browser;

/// <summary>One walk through the main job with one kind of hands; a window for each person who takes part.</summary>
internal sealed partial class Walk(BrowserHouse house, string kind)
{
    private readonly Dictionary<string, (Window Window, Hands Hands)> people = [];
    private Client aino = null!;
    private Service coaching = null!;
    private ReferralId referral;

    public IEnumerable<string> Complaints => people.SelectMany(p => p.Value.Window.Complaints.Select(c => $"{p.Key}: {c}"));

    /// <summary>The provider of the service of the walk gets a persona card; everything else is the demo area as it is.</summary>
    public Task Prepare() => house.InDb(async db =>
    {
        var own = await db.People.SingleAsync(u => u.Persona == "7-jobseeker");
        aino = await db.Clients.SingleAsync(c => c.Id == own.ClientId);
        coaching = await db.Services.SingleAsync(s => s.NameFi == "Työhönvalmennus");
        var provider = await db.People.SingleAsync(u => u.OrganisationId == coaching.OrganisationId && u.Role == Role.Provider);
        provider.Persona = "51-walk";
        await db.SaveChangesAsync();
    });

    public async Task A_visitor_takes_a_number()
    {
        var (window, hands) = await Person("visitor");
        await window.Page.GotoAsync("/guidance/kiosk");
        await hands.Press("button[name=topic][value=service]");
        await window.Page.WaitForURLAsync(url => url.Contains("ticket", StringComparison.Ordinal) || url.Contains('?', StringComparison.Ordinal));
        (await window.Page.InnerTextAsync("main")).ShouldContain("10", customMessage: "the tenth number of the day");
    }

    public async Task The_adviser_calls_it_and_registers_the_visit()
    {
        var (window, hands) = await Person("1-adviser");
        await window.Page.GotoAsync("/guidance");
        await hands.Press("#act button[name=next]");
        await hands.Press("a[href^='/guidance/visit?ticket=']");
        await hands.Choose("#visit input[name=Topic][value=service]");
        await hands.Write("#visit input[name=Minutes]", "15");
        await hands.Press("#visit details summary");
        await hands.Write("#visit input[name=FamilyName]", aino.FamilyName);
        await hands.Write("#visit input[name=GivenName]", aino.GivenName);
        await hands.Write("#visit input[name=BornOn]", aino.BornOn.ToString("yyyy-MM-dd", null));
        await hands.Press("#visit button.n-button--primary");
        await window.Page.WaitForURLAsync(url => !url.Contains("/guidance/visit", StringComparison.Ordinal));
        (await house.InDb(db => db.Visits.CountAsync(v => v.ClientId == aino.Id))).ShouldBe(1);
    }

    public async Task A_short_needs_check_gives_a_phase_and_the_adviser_judges()
    {
        var (window, hands) = await Person("1-adviser");
        await window.Page.GotoAsync($"/guidance/needs?client={aino.Id}");
        var questions = await window.Page.Locator("#needs fieldset").CountAsync();
        questions.ShouldBeInRange(8, 10);
        for (var question = 0; question < questions; question++)
        {
            var name = await window.Page.Locator("#needs fieldset").Nth(question).Locator("input[type=radio]").First.GetAttributeAsync("name");
            await hands.Choose($"#needs input[name='{name}']");
        }

        await hands.Press("#needs button.n-button--primary");
        await hands.Pick("#judge select[name=Judged]", "O");
        await hands.Write("#judge textarea[name=Why]", "Tavoite on selvä, tarvitsee tukea työnantajan löytämiseen.");
        await hands.Press("#judge button.n-button--primary");
        await window.Page.Locator("aside .n-words").WaitForAsync();
        (await house.InDb(db => db.NeedsChecks.CountAsync(n => n.ClientId == aino.Id && n.JudgedPhase == "O"))).ShouldBe(1);
    }

    public async Task The_map_leads_to_a_service_and_the_referral_is_sent()
    {
        var (window, hands) = await Person("1-adviser");
        await window.Page.GotoAsync($"/services/map?phase=O&client={aino.Id}");
        (await window.Page.Locator("svg a").CountAsync()).ShouldBeGreaterThan(50, "the stations are links");
        await hands.Press($"main a[href*='{coaching.Id}']");
        await hands.Press("main a[href*='/referrals/new']");
        await window.Page.Locator("#refer").WaitForAsync();
        await hands.Choose("#refer input[name=Ground][value=new]");
        await hands.Pick("#Way", "OnScreen");
        await hands.Write("#Message", "Tietää, mitä haluaa. Tarvitsee rinnalla kulkijan työnantajan kanssa.");
        await hands.Press("#send");
        await window.Page.WaitForURLAsync(url => !url.Contains("/referrals/new", StringComparison.Ordinal));
        referral = await house.InDb(db => db.Referrals.Where(r => r.ClientId == aino.Id && r.ServiceId == coaching.Id).Select(r => r.Id).SingleAsync());
    }

    public async Task The_provider_answers_by_the_mailed_link_without_an_account()
    {
        var mail = await house.InDb(db => db.Outbox.OrderByDescending(m => m.CreatedAt).FirstAsync(m => m.Body.Contains("/answer/")));
        mail.Body.ShouldNotContain(aino.FamilyName, customMessage: "a mail names no person");
        var link = mail.Body[mail.Body.IndexOf("/answer/", StringComparison.Ordinal)..].Split('\n', ' ')[0].Trim();
        var (window, hands) = await Person("provider with the link");
        await window.Page.GotoAsync(link);
        await hands.Press("#accept > summary");
        await hands.Press("#accept form button");
        await window.Page.Locator("#accept").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
    }

    private async Task<(Window Window, Hands Hands)> Person(string who)
    {
        if (people.TryGetValue(who, out var known)) return known;
        var window = await house.Open(char.IsDigit(who[0]) ? who : null, script: kind != "without script");
        return people[who] = (window, Hands.Of(kind, window.Page));
    }

    private static CountIndicators Counter(IServiceProvider services) => services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single();
}
