using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;

namespace Nivel.Tests.Modules.Imports;

public sealed class Take_in_official_files(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Municipalities_come_in_once_and_are_the_same_the_second_time()
    {
        var folder = Repository.SharedFile("data/geo");
        var first = await house.TakeIn("municipalities", folder);
        first.New.ShouldBeGreaterThan(290);
        first.Refused.ShouldBe(0);
        var second = await house.TakeIn("municipalities", folder);
        (second.New, second.Changed).ShouldBe((0, 0));
    }

    [Fact]
    public async Task The_register_table_gives_the_same_figures_as_json_and_as_a_table()
    {
        var json = await house.TakeIn("stats", Repository.SharedFile("data/stats/statfi_unemployment_register_kunnat_12r5.json"));
        json.New.ShouldBe(421 * 23);
        var table = await house.TakeIn("stats", Repository.SharedFile("data/stats/unemployment_12r5_2026M06.tsv"));
        (table.New, table.Changed, table.Same).ShouldBe((0, 0, 421 * 23));
        var hidden = await house.InDb(db => db.Statistics.FirstAsync(s => s.Series == "12r5.KOKEILULOP" && s.Region == "KU020"));
        hidden.Value.ShouldBeNull("a figure hidden for secrecy is unknown, not zero");
    }

    [Fact]
    public async Task Projects_with_twin_names_and_double_dates_survive_and_say_so()
    {
        var batch = await house.TakeIn("projects", Repository.SharedFile("reference/projects-2008-2013.csv"));
        (batch.New, batch.Refused).ShouldBe((51, 0));
        var lines = await house.InDb(db => db.ImportLines.Where(l => l.BatchId == batch.Id).ToListAsync());
        lines.Single(l => l.Key.StartsWith("22 ", StringComparison.Ordinal)).Reasons.ShouldHaveSingleItem().ShouldStartWith("several-dates");
        lines.Single(l => l.Key.StartsWith("42 ", StringComparison.Ordinal)).Reasons.ShouldHaveSingleItem().ShouldStartWith("twin-name");
        var twoSpans = await house.InDb(db => db.Projects.SingleAsync(p => p.Number == 26));
        (twoSpans.StartsOn, twoSpans.EndsOn).ShouldBe((new DateOnly(2008, 7, 1), new DateOnly(2011, 6, 30)));
        twoSpans.PrintedDates.ShouldBe("2008-07-01 ; 2009-08-01 – 2011-06-30 ; 2010-12-31");
    }

    [Fact]
    public async Task A_file_that_breaks_off_half_way_is_not_taken_in_half()
    {
        var file = Path.Combine(house.DataFolder, "half.csv");
        await File.WriteAllTextAsync(file, "municipality,year,eur\nOulu,2019,10\nIi,2019,\"20\nMuhos,2019,30\n");
        var batch = await house.TakeIn("stats", file);
        batch.Refused.ShouldBeGreaterThan(0);
        (await house.InDb(db => db.Statistics.CountAsync(s => s.Period == "2019"))).ShouldBe(batch.New);
    }
}
