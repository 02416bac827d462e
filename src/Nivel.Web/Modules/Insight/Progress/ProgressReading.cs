using Microsoft.EntityFrameworkCore;
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

/// <summary>Change towards work before anybody has a job: the first and the last finished round of each person within the time.</summary>
public sealed class ProgressReading(Db db, InstrumentShelf shelf)
{
    public async Task<IReadOnlyList<InstrumentReach>> Of(EmploymentAreaId area, DateTimeOffset since)
    {
        var templates = (await shelf.All(area)).Where(s => s.Form is not null).ToDictionary(s => s.Form!.Id, s => s.Template);
        var rounds = await db.InstrumentRounds.AsNoTracking().Where(r => r.AreaId == area && r.IsDone && r.At >= since).OrderBy(r => r.At).Select(r => new { r.ClientId, r.FormId, r.Answers }).ToListAsync();
        return [.. rounds.Where(r => templates.ContainsKey(r.FormId)).GroupBy(r => templates[r.FormId].Code).Select(instrument =>
        {
            var people = instrument.GroupBy(r => r.ClientId).ToList();
            var twice = people.Where(p => p.Count() > 1).Select(p => ChangeRule.Read(InstrumentRule.Read(templates[p.First().FormId], p.First().Answers), InstrumentRule.Read(templates[p.Last().FormId], p.Last().Answers))).ToList();
            var newest = templates[instrument.Last().FormId];
            return new InstrumentReach(Say(newest.Name), people.Count, twice.Count, [.. newest.Scales.Select(s => Of(Say(newest.Name), s, twice))]);
        }).OrderBy(i => i.Instrument, Texts.Sorting)];
    }

    private static ScaleProgress Of(string instrument, InstrumentScale scale, List<IReadOnlyList<ScaleChange>> people)
    {
        var changes = people.SelectMany(p => p.Where(c => c.Scale == scale.Code)).ToList();
        int Count(Change change) => changes.Count(c => c.Change == change);
        return new(instrument, Say(scale.Name), changes.Count - Count(Change.NotEnough), Count(Change.Better), Count(Change.Same), Count(Change.Worse), Count(Change.NotAssessed), Count(Change.NotEnough), Middle([.. changes.Select(c => c.Difference).OfType<decimal>().Order()]));
    }

    private static decimal? Middle(List<decimal> sorted) => sorted.Count == 0 ? null : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;

    private static string Say(Platform.Say words) => Languages.Pick(Languages.Current, words.Fi, words.Sv, words.En);
}
