using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Clients;

public sealed class Several_at_once(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_note_for_two_is_seen_before_it_is_written_and_lands_on_both_paths()
    {
        var coach = await house.As("2-coach");
        var desk = await coach.Go("/clients");
        var chosen = desk.Document.QuerySelectorAll("input[name=who]").Take(2).Select(b => b.GetAttribute("value")!).ToList();
        var preview = await desk.Submit("form[action='/clients/together']", [.. chosen.Select(c => ("who", c)), ("act", "note")]);
        preview.Document.QuerySelectorAll("section ul li").Length.ShouldBe(2);
        var empty = await preview.Submit("#together", ("Words", " "));
        empty.Document.QuerySelector(".n-errors").ShouldNotBeNull();
        empty.Document.QuerySelectorAll("input[name=who]").Length.ShouldBe(2, "the chosen stay chosen");
        var done = await empty.Submit("#together", ("Words", "Ryhmäinfo on ensi tiistaina."));
        done.Text.ShouldContain("Kirjattu 2 henkilölle.");
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Words == "Ryhmäinfo on ensi tiistaina."))).ShouldBe(2);
        var ids = chosen.ConvertAll(c => ClientId.Of(Guid.Parse(c)));
        (await house.InDb(db => db.Clients.CountAsync(c => ids.Contains(c.Id) && c.LastContactOn == Persons.Today))).ShouldBe(0, "a note to many is no meeting with anybody");
    }

    [Fact]
    public async Task A_stranger_smuggled_in_gets_nothing_and_is_not_named()
    {
        var coach = await house.As("2-coach");
        var (stranger, desk) = (await house.Stranger(), await coach.Go("/clients"));
        var own = desk.Document.QuerySelector("input[name=who]")!.GetAttribute("value")!;
        var preview = await desk.Submit("form[action='/clients/together']", ("who", own), ("who", $"{stranger.Id}"), ("act", "task"));
        preview.Text.ShouldContain("1 valittua ei ole enää asiakkaitasi");
        preview.Text.ShouldNotContain(stranger.Name);
        await preview.Submit("#together", ("Words", "Soita maanantaina"), ("who", own), ("who", $"{stranger.Id}"));
        (await house.InDb(db => db.ClientTasks.Where(t => t.Text == "Soita maanantaina").Select(t => t.ClientId).ToListAsync())).ShouldAllBe(c => c != stranger.Id);
    }

    [Fact]
    public async Task Nobody_chosen_is_told_and_the_address_alone_leads_to_the_desk()
    {
        var coach = await house.As("2-coach");
        (await (await coach.Go("/clients")).Submit("form[action='/clients/together']", ("act", "note"))).Text.ShouldContain("Valitse ensin vähintään yksi henkilö.");
        (await coach.Go("/clients/together")).Path.ShouldBe("/clients");
    }

    [Fact]
    public async Task A_filter_of_ones_own_is_kept_counted_and_removed()
    {
        var coach = await house.As("2-coach");
        var narrowed = await coach.Go("/clients?filter=no-plan&phase=K&sort=name");
        var expected = narrowed.Document.QuerySelectorAll("tbody tr").Length;
        (await narrowed.Submit("form[action*='handler=Keep']", ("Name", " "))).Text.ShouldContain("Anna rajaukselle nimi");
        var kept = await narrowed.Submit("form[action*='handler=Keep']", ("Name", "Kartoituksessa ilman suunnitelmaa"));
        kept.Path.ShouldBe("/clients?filter=no-plan&phase=K&sort=name");
        var own = kept.Document.QuerySelector(".n-filters--own a")!;
        own.TextContent.ShouldContain("Kartoituksessa ilman suunnitelmaa");
        int.Parse(own.QuerySelector(".n-count")!.TextContent, null).ShouldBeGreaterThanOrEqualTo(expected);
        (await (await house.As("3-job-coach")).Go("/clients")).Text.ShouldNotContain("Kartoituksessa ilman suunnitelmaa");
        var left = await kept.Submit(".n-filters--own form");
        left.Document.QuerySelector(".n-filters--own").ShouldBeNull();
    }
}
