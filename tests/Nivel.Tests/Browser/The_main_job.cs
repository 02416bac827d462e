
namespace Nivel.Tests.Browser;

/// <summary>The ten steps of the README: from a queue number to a result on the path, from an employer's words to a place of work, and the figures after it.</summary>
public sealed class The_main_job
{
    [Theory]
    [InlineData("mouse")]
    [InlineData("keyboard")]
    [InlineData("without script")]
    public async Task Is_done_in_ten_steps(string hands)
    {
        await using var house = new BrowserHouse();
        await ((IAsyncLifetime)house).InitializeAsync();
        var walk = new Walk(house, hands);
        await walk.Prepare();
        await walk.A_visitor_takes_a_number();
        await walk.The_adviser_calls_it_and_registers_the_visit();
        await walk.A_short_needs_check_gives_a_phase_and_the_adviser_judges();
        await walk.The_map_leads_to_a_service_and_the_referral_is_sent();
        await walk.The_provider_answers_by_the_mailed_link_without_an_account();
        await walk.The_provider_marks_the_start_and_the_result();
        await walk.The_result_stands_on_the_path_for_the_coach_and_for_the_person();
        var order = await walk.An_employer_leaves_a_job_order_in_own_words();
        await walk.A_candidate_is_asked_agrees_and_gets_the_place(order);
        await walk.The_manager_sees_the_figures();
        walk.Complaints.ShouldBeEmpty("errors of scripts or of the content policy");
    }
}
