using Nivel.Insight.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Browser;

internal sealed partial class Walk
{
    public async Task The_provider_marks_the_start_and_the_result()
    {
        var (window, hands) = await Person("51-walk");
        await window.Page.GotoAsync($"/referrals/{referral}");
        await hands.Press("#start button");
        await hands.Pick("#end-outcome", "Completed");
        await hands.Choose("#end-goal-4");
        await hands.Write("#end-next", "Työkokeilu leipomossa");
        await hands.Press("#end button.n-button--primary");
        await window.Page.Locator("#end").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        (await house.InDb(db => db.Referrals.SingleAsync(r => r.Id == referral))).Outcome.ShouldNotBeNull();
    }

    public async Task The_result_stands_on_the_path_for_the_coach_and_for_the_person()
    {
        var (coach, _) = await Person("2-coach");
        await coach.Page.GotoAsync($"/clients/{aino.Id}");
        (await coach.Page.InnerTextAsync("main")).ShouldContain("Palvelu päättyi");
        var (own, _) = await Person("7-jobseeker");
        await own.Page.GotoAsync("/own");
        (await own.Page.InnerTextAsync("main")).ShouldContain("Palvelu päättyi");
        await own.Page.GotoAsync("/own/looks");
        (await own.Page.InnerTextAsync("main")).ShouldContain("omavalmentaja", Case.Insensitive, "the coach's look is shown to the person");
    }

    public async Task<JobOrderId> An_employer_leaves_a_job_order_in_own_words()
    {
        var (window, hands) = await Person("6-employer");
        await window.Page.GotoAsync("/employers/orders/new");
        await hands.Write("#order input[name=Title]", "Leipurin apulainen");
        await hands.Write("#order textarea[name=Words]", "Haemme leipurin apulaista aamuvuoroon. Tarvitset hygieniapassin. Taikinan teko ja pakkaaminen ovat eduksi.");
        await hands.Pick("#order select[name=Municipality]", "901");
        await hands.Press("#order button[name=act][value=read]");
        await window.Page.Locator("button[name=act][value=save]").WaitForAsync();
        (await window.Page.InnerTextAsync("main")).ShouldContain("hygienia", Case.Insensitive, "what was recognised is shown");
        await hands.Press("button[name=act][value=save]");
        await window.Page.WaitForURLAsync(url => !url.Contains("/orders/new", StringComparison.Ordinal));
        return await house.InDb(db => db.JobOrders.Where(o => o.Title == "Leipurin apulainen").Select(o => o.Id).SingleAsync());
    }

    public async Task A_candidate_is_asked_agrees_and_gets_the_place(JobOrderId order)
    {
        var page = $"/employers/orders/{order}";
        var (coach, coachHands) = await Person("3-job-coach");
        await coach.Page.GotoAsync(page);
        await Suggest(coach, coachHands);
        await coachHands.Press("[id^=ask-] button");
        var candidate = await CandidateIn(order, CandidateState.Asked);
        var (employer, employerHands) = await Person("6-employer");
        await employer.Page.GotoAsync(page);
        (await employer.Page.ContentAsync()).ShouldNotContain(aino.FamilyName, customMessage: "no name before the person agrees (D-13)");
        var (own, ownHands) = await Person("7-jobseeker");
        await own.Page.GotoAsync("/own/jobs");
        await ownHands.Press($"form:has(input[value='{candidate}']) button.n-button--primary");
        await CandidateIn(order, CandidateState.Agreed);
        await coach.Page.GotoAsync(page);
        await coachHands.Press("[id^=present-] button");
        await CandidateIn(order, CandidateState.Presented);
        await employer.Page.GotoAsync(page);
        (await employer.Page.InnerTextAsync("main")).ShouldContain(aino.FamilyName);
        await employerHands.Write("[id^=invite-] input[name=day]", "2026-03-16");
        await employerHands.Write("[id^=invite-] input[name=time]", "10:00");
        await employerHands.Press("[id^=invite-] button");
        await CandidateIn(order, CandidateState.Interview);
        await employer.Page.GotoAsync(page);
        await employerHands.Press("[id^=choose-] button[value=true]");
        await CandidateIn(order, CandidateState.Chosen);
        await coach.Page.GotoAsync($"{page}/placement/{candidate}");
        await coachHands.Choose("#placement input[name=Kind]");
        await coachHands.Write("#placement input[name=StartsOn]", "2026-03-23");
        await coachHands.Press("#placement button.n-button--primary");
        await coach.Page.WaitForURLAsync(url => !url.Contains("/placement/", StringComparison.Ordinal));
        (await house.InDb(db => db.Placements.SingleAsync(p => p.JobOrderId == order))).FollowUpOn.ShouldBe(new DateOnly(2026, 6, 23));
    }

    public async Task The_manager_sees_the_figures()
    {
        await using (var scope = house.Services.CreateAsyncScope()) await Counter(house.Services).Run(scope.ServiceProvider, CancellationToken.None);
        var (window, hands) = await Person("9-manager");
        await window.Page.GotoAsync("/insight");
        (await window.Page.Locator(".n-tile").CountAsync()).ShouldBe(Indicator.All.Count);
        await hands.Press("a[href='/insight/long-term-unemployed']");
        await window.Page.Locator("#series").WaitForAsync();
    }

    /// <summary>Among the ranked when the engine put the person there, else as the worker's own proposal.</summary>
    private async Task Suggest(Window coach, Hands hands)
    {
        var ranked = $"form:has(input[name=client][value='{aino.Id}']) button";
        if (await coach.Page.Locator(ranked).CountAsync() > 0) await hands.Press(ranked);
        else
        {
            await hands.Pick("#suggest-own select[name=client]", $"{aino.Id}");
            await hands.Write("#suggest-words", "Tunnen hänet: hän osaa varastotyön.");
            await hands.Press("#suggest-own button");
        }

        await coach.Page.Locator("[id^=ask-]").First.WaitForAsync();
    }

    private async Task<CandidateId> CandidateIn(JobOrderId order, CandidateState state)
    {
        // The page after the act says that the act is done; only then the database is asked.
        foreach (var (window, _) in people.Values) await window.Page.WaitForLoadStateAsync();
        var candidate = await house.InDb(db => db.Candidates.AsNoTracking().SingleAsync(c => c.JobOrderId == order && c.ClientId == aino.Id));
        candidate.State.ShouldBe(state);
        return candidate.Id;
    }
}
