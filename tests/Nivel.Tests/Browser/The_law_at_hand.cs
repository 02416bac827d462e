using Microsoft.Extensions.DependencyInjection;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Browser;

/// <summary>The law where it is needed: a rule looked up, a subsidy reckoned for an employer, a client's calendar and paid days, the area's share a year ahead.</summary>
public sealed class The_law_at_hand
{
    [Theory]
    [InlineData("mouse")]
    [InlineData("keyboard")]
    [InlineData("without script")]
    public async Task Answers_and_shows_its_working(string kind)
    {
        await using var house = new BrowserHouse();
        await ((IAsyncLifetime)house).InitializeAsync();
        await using (var scope = house.Services.CreateAsyncScope())
            await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, CancellationToken.None);
        await A_rule_is_looked_up(await house.Open(script: kind != "without script"), kind);
        await A_subsidy_is_reckoned(await house.Open(script: kind != "without script"), kind);
        await A_coach_sees_what_is_due_and_what_a_job_would_save(await house.Open("2-coach", kind != "without script"), kind);
        await A_manager_tries_a_change(await house.Open("9-manager", kind != "without script"), kind);
    }

    private static async Task A_rule_is_looked_up(Window window, string kind)
    {
        var hands = Hands.Of(kind, window.Page);
        await window.Page.GotoAsync("/rules");
        await hands.Write("#find input[type=search]", "W-10b");
        await hands.Press("#find button.n-button--primary");
        await window.Page.WaitForURLAsync(url => url.Contains("W-10b", StringComparison.Ordinal));
        await hands.Press("main a[href='/rules/W-10b']");
        await window.Page.WaitForURLAsync(url => url.EndsWith("/rules/W-10b", StringComparison.Ordinal));
        (await window.Page.InnerTextAsync("main")).ShouldContain("ristiriidassa");
        window.Complaints.ShouldBeEmpty();
    }

    private static async Task A_subsidy_is_reckoned(Window window, string kind)
    {
        var hands = Hands.Of(kind, window.Page);
        await window.Page.GotoAsync("/supports/wage-subsidy");
        await hands.Write("input[name=Age]", "22");
        await hands.Write("input[name=Of14]", "3");
        await hands.Write("input[name=Wage]", "2800");
        await hands.Write("input[name=Starts]", "2026-04-01");
        await hands.Press("#facts button.n-button--primary");
        await window.Page.WaitForURLAsync(url => url.Contains("Wage=2800", StringComparison.OrdinalIgnoreCase));
        (await window.Page.InnerTextAsync("main")).Replace('\u00a0', ' ').ShouldContain("1 260 € kuukaudessa, 5 kuukauden ajan");
        await hands.Press(".n-working summary");
        (await window.Page.InnerTextAsync(".n-working")).ShouldContain("W-0");
        window.Complaints.ShouldBeEmpty();
    }

    private static async Task A_coach_sees_what_is_due_and_what_a_job_would_save(Window window, string kind)
    {
        var hands = Hands.Of(kind, window.Page);
        await window.Page.GotoAsync("/clients");
        await hands.Press("table.n-desk tbody th a");
        await window.Page.WaitForURLAsync(url => url.Length > "/clients/".Length + 40);
        await hands.Press("a[href$='/calendar']");
        await window.Page.WaitForURLAsync(url => url.EndsWith("/calendar", StringComparison.Ordinal));
        (await window.Page.InnerTextAsync("main")).ShouldContain("Lakisääteiset tapaamiset");
        await window.Page.GotoAsync(window.Page.Url.Replace("/calendar", "/benefits", StringComparison.Ordinal));
        (await window.Page.InnerTextAsync("main")).ShouldContain("Maksetut päivät ja kuntaosuus");
        window.Complaints.ShouldBeEmpty();
    }

    private static async Task A_manager_tries_a_change(Window window, string kind)
    {
        var hands = Hands.Of(kind, window.Page);
        await window.Page.GotoAsync("/insight/municipal-share");
        await hands.Write("#what-if-form input[name=Persons]", "5");
        await hands.Pick("#what-if-form select[name=Class]", "5");
        await hands.Write("#what-if-form input[name=Months]", "6");
        await hands.Press("#what-if-form button");
        await window.Page.WaitForURLAsync(url => url.Contains("Persons=5", StringComparison.OrdinalIgnoreCase));
        (await window.Page.InnerTextAsync("main")).ShouldContain("kunta maksaisi vuoden aikana", customMessage: window.Page.Url);
        window.Complaints.ShouldBeEmpty();
    }
}
