using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Instruments;

/// <summary>Which rounds are compared and drawn, scored by hand: a mean of four items on a scale of 1–5.</summary>
public sealed class Lines_through_the_rounds
{
    private static readonly InstrumentTemplate Template = SmallInstrument.Template(new(0.9, 0.84, "test"));

    [Fact]
    public void With_five_rounds_the_first_and_the_last_three_have_a_column_and_the_first_is_compared()
    {
        var story = Of([.. Enumerable.Range(1, 5).Select(n => Round(Template, n * 10, n))]);
        story.Shown.Select(r => r.Reading.Of("mean")!.Score).ShouldBe([1m, 3m, 4m, 5m]);
        story.Compared.ShouldBe(story.First);
        story.Changes.Single(c => c.Scale == "mean").Difference.ShouldBe(4m);
    }

    [Fact]
    public void After_a_new_version_the_first_round_of_that_version_is_compared()
    {
        var young = SmallInstrument.Template(new(0.9, 0.84, "test"), edition: "2");
        var story = Of(Round(Template, 10, 1), Round(young, 20, 2), Round(young, 30, 4));
        story.Compared.ShouldBe(story.Rounds[1]);
        story.Changes.Single(c => c.Scale == "mean").Change.ShouldBe(Change.Better);
        Of(Round(Template, 10, 1), Round(young, 20, 2)).Changes.ShouldAllBe(c => c.Change == Change.NotAssessed);
    }

    [Fact]
    public void A_line_goes_up_when_things_get_better_and_breaks_at_a_new_version_and_where_there_is_no_score()
    {
        var young = SmallInstrument.Template(edition: "2");
        var drawn = InstrumentLines.Draw(Of(Round(Template, 0, 1), Round(Template, 50, 5), Round(young, 100, 5)));
        // Two scales; the days 0, 50 and 100 stand at 34, 168 and 302; the worst score at 50, the best at 10.
        drawn.ShouldContain("points=\"34,50 168,10\"");
        drawn.ShouldContain("points=\"302,10\"");
        drawn.Split("<circle").Length.ShouldBe(1 + 3 * 2);
        InstrumentLines.Draw(Of(Round(Template, 0, 1), Unsaid(50), Round(Template, 100, 5))).Split("<polyline").Length.ShouldBe(1 + 2 * 2);
    }

    private static InstrumentStory Of(params ReadRound[] rounds) => new(Template, rounds, null);

    private static ReadRound Round(InstrumentTemplate template, int day, int worth) => Read(template, day, worth, worth, worth, 6 - worth);

    private static ReadRound Unsaid(int day) => Read(Template, day, 3, 0, 0, 0);

    private static ReadRound Read(InstrumentTemplate template, int day, params int[] worths)
    {
        var at = new DateTimeOffset(2026, 1, 1, 10, 0, 0, TimeSpan.Zero).AddDays(day);
        var by = new Actor(UserId.New(), Role.PersonalCoach, OrganisationId.New(), EmploymentAreaId.New(), "Riikka Salo");
        var client = new Nivel.Web.Modules.Clients.Client(ClientId.New(), by.AreaId, "A", "B", new(1990, 1, 1), "901", "fi");
        var round = InstrumentRound.Begin(client, new InstrumentForm(by.AreaId, template, "{}", null, at), AnswerWay.Own, by, at);
        return new(round, SmallInstrument.Read(template, worths));
    }
}
