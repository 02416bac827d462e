using System.Globalization;
using Nivel.Insight.Comparing;
using Nivel.Rules;

namespace Nivel.Insight.Tests.Comparing;

/// <summary>The figures stand in pilot-results.csv (seed 003, lines 1201–1205 and 1376–1389 of the report): 20 people hired, no randomisation, nothing known of the 11 % but their share.</summary>
public sealed class The_reports_pilots
{
    private const string Trial = "Työsuhteinen työnhakukokeilu 2021";
    private static readonly StudyLimits Limits = StudyLimits.On(new DateOnly(2026, 11, 26));

    [Theory]
    [InlineData(0.55), InlineData(0.59)]
    public void The_job_search_trial_shows_a_difference_and_no_effect(double share)
    {
        var said = WhatMayBeSaid.Of(new Evidence(ComparedWith.OtherPeople, 20, share - 0.11), Limits);
        said.Select(s => s.Code).ShouldBe(["difference-without-interval", "overlap-not-known", "balance-not-known", "missing-not-known", "interval-not-known", "sensitivity-not-known"]);
        said[0].Facts["difference"].ShouldBe(share - 0.11);
    }

    [Fact]
    public void Eleven_of_twenty_may_be_anything_from_a_third_to_three_quarters()
    {
        var interval = Shares.Of(11, 20)!.Value;
        (Math.Round(interval.Low, 2), Math.Round(interval.High, 2)).ShouldBe((0.34, 0.74));
    }

    [Fact]
    public void Fifty_nine_per_cent_is_no_whole_number_of_twenty_people() =>
        Enumerable.Range(0, 21).ShouldNotContain(n => Math.Round(n / 20.0 * 100) == 59);

    [Fact]
    public void Its_price_of_a_job_cannot_be_told_and_neither_can_that_of_the_cheaper_service()
    {
        Cost.Of(Euros.From(20 * 2_950m), 20, 0.44, null).ShouldBe(new Cost(Euros.From(2_950m), null, null, null));
        Cost.Of(Euros.From(580m), 1, null, null).ShouldBe(new Cost(Euros.From(580m), null, null, null));
    }

    [Fact]
    public void Paikantaja_and_Kopa_had_nobody_beside_them()
    {
        foreach (var people in new[] { 46, 31, 13 })
            WhatMayBeSaid.Of(new Evidence(ComparedWith.Nothing, people), Limits).Single().Code.ShouldBe("no-comparison-group-only-coincidence");
    }

    [Fact]
    public void The_figures_are_those_of_the_shared_file()
    {
        var file = Path.Combine(Root(), "..", "shared", "reference", "pilot-results.csv");
        if (!File.Exists(file)) Assert.Skip("../shared/reference/pilot-results.csv is not here");
        var values = File.ReadLines(file).Select(l => l.Split(',')).Where(l => l[0] == Trial).ToDictionary(l => l[1], l => l[2]);
        string[] measures = ["participants_hired", "job_transitions_low", "job_transitions_high", "comparison_pori_coaching_2021_01_08", "cost_per_person"];
        measures.Select(m => decimal.Parse(values[m], CultureInfo.InvariantCulture)).ShouldBe([20m, 55m, 59m, 11m, 2_950m]);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Nivel.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
