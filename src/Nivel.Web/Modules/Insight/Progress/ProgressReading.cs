using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Progress;

/// <summary>How a scale of an instrument changed among the people who answered it at least twice.</summary>
/// <param name="Answered">People with two finished rounds whose scale could be scored both times.</param>
/// <param name="Unscored">People with two rounds of whom too little was answered to score.</param>
/// <param name="Median">Half changed less, half more; null when nobody could be scored.</param>
public sealed record ScaleProgress(string Instrument, string Scale, int Answered, int Better, int Same, int Worse, int NotAssessed, int Unscored, decimal? Median);

/// <summary>How many of those who answered once have answered again: what is not known of the others.</summary>
public sealed record InstrumentReach(string Instrument, int Once, int Again, IReadOnlyList<ScaleProgress> Scales);

/// <summary>Change towards work before anybody has a job: two finished rounds of one instrument by the same person.</summary>
public sealed class ProgressReading(Db db, InstrumentShelf shelf)
{
    /// <summary>How far from the first day of a service a round may be and still tell of before or after it.</summary>
    private const int DaysAround = 365;

    /// <summary>Those who answered again within the twelve months before a day, beside their first round of the two years before it. Years beside each other tell the same people twice only if they went on answering.</summary>
    public async Task<IReadOnlyList<InstrumentReach>> YearBefore(EmploymentAreaId area, DateOnly until) =>
        Read(await Templates(area), await Rounds(area, FinnishTime.StartOf(until.AddYears(-2)), FinnishTime.StartOf(until)), person => person is [var first, .., var last] && last.On >= until.AddYears(-1) ? (first, last) : null);

    /// <summary>The last round before the first day of a service (or on it), and the last one after it.</summary>
    public async Task<IReadOnlyList<InstrumentReach>> Around(EmploymentAreaId area, IReadOnlyDictionary<ClientId, DateOnly> starts)
    {
        if (starts.Count == 0) return [];
        var rounds = await Rounds(area, FinnishTime.StartOf(starts.Values.Min().AddDays(-DaysAround)), FinnishTime.StartOf(starts.Values.Max().AddDays(DaysAround + 1)));
        return Read(await Templates(area), rounds.Where(r => starts.TryGetValue(r.Client, out var start) && Math.Abs(r.On.DayNumber - start.DayNumber) <= DaysAround),
            person => person.FindLast(r => r.On <= starts[r.Client]) is { } before && person[^1] is var after && after.On > starts[after.Client] ? (before, after) : null);
    }

    private sealed record Round(ClientId Client, InstrumentFormId Form, DateOnly On, IReadOnlyDictionary<string, string> Answers);

    private async Task<List<Round>> Rounds(EmploymentAreaId area, DateTimeOffset from, DateTimeOffset until)
    {
        var rounds = await db.InstrumentRounds.AsNoTracking().Where(r => r.AreaId == area && r.IsDone && r.At >= from && r.At < until).OrderBy(r => r.At).Select(r => new { r.ClientId, r.FormId, r.At, r.Answers }).ToListAsync();
        return [.. rounds.Select(r => new Round(r.ClientId, r.FormId, r.At.InFinland().Day, r.Answers))];
    }

    private async Task<Dictionary<InstrumentFormId, InstrumentTemplate>> Templates(EmploymentAreaId area) =>
        (await shelf.All(area)).Where(s => s.Form is not null).ToDictionary(s => s.Form!.Id, s => s.Template);

    private static IReadOnlyList<InstrumentReach> Read(Dictionary<InstrumentFormId, InstrumentTemplate> templates, IEnumerable<Round> rounds, Func<List<Round>, (Round Before, Round After)?> pair) =>
        [.. rounds.Where(r => templates.ContainsKey(r.Form)).GroupBy(r => templates[r.Form].Code).Select(instrument =>
        {
            var people = instrument.GroupBy(r => r.Client).Select(p => p.ToList()).ToList();
            var twice = people.Select(pair).OfType<(Round Before, Round After)>().Select(p => ChangeRule.Read(Scores(p.Before), Scores(p.After))).ToList();
            var newest = templates[instrument.Last().Form];
            return new InstrumentReach(Say(newest.Name), people.Count, twice.Count, [.. newest.Scales.Select(s => Of(Say(newest.Name), s, twice))]);

            InstrumentReading Scores(Round round) => InstrumentRule.Read(templates[round.Form], round.Answers);
        }).OrderBy(i => i.Instrument, Texts.Sorting)];

    private static ScaleProgress Of(string instrument, InstrumentScale scale, List<IReadOnlyList<ScaleChange>> people)
    {
        var changes = people.SelectMany(p => p.Where(c => c.Scale == scale.Code)).ToList();
        int Count(Change change) => changes.Count(c => c.Change == change);
        return new(instrument, Say(scale.Name), changes.Count - Count(Change.NotEnough), Count(Change.Better), Count(Change.Same), Count(Change.Worse), Count(Change.NotAssessed), Count(Change.NotEnough), Middle([.. changes.Select(c => c.Difference).OfType<decimal>().Order()]));
    }

    private static decimal? Middle(List<decimal> sorted) => sorted.Count == 0 ? null : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;

    private static string Say(Platform.Say words) => Languages.Pick(Languages.Current, words.Fi, words.Sv, words.En);
}
