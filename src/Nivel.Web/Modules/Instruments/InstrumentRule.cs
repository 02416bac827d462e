using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Instruments;

/// <summary>A need that a score suggests, with the scale and the reason in words.</summary>
public sealed record NeedSuggested(SuggestedNeed Need, string Scale, Say Why);

/// <summary>What the answers give on one scale.</summary>
/// <param name="Score">Null when too few of the items were answered: that is not a zero.</param>
public sealed record ScaleScore(InstrumentScale Scale, decimal? Score, int Answered);

/// <summary>What one round of an instrument says. It describes how the person sees things; it is never a diagnosis.</summary>
public sealed record InstrumentReading(string Instrument, string Edition, IReadOnlyList<ScaleScore> Scales, IReadOnlyList<NeedSuggested> Needs, IReadOnlyList<string> Unsaid)
{
    public ScaleScore? Of(string scale) => Scales.FirstOrDefault(s => s.Scale.Code == scale);
}

/// <summary>Scoring of an instrument (mittari): from answers to a score on each scale. Plain arithmetic, nothing is learned, nothing is hidden.</summary>
/// <remarks>An answer left out is taken to be like the others of the same scale (the mean of what was answered), but only when the
/// template's least share of the items was answered. So a sum with an item missing stays comparable with a whole one.</remarks>
public static class InstrumentRule
{
    private const int Decimals = 2;

    public static InstrumentReading Read(InstrumentTemplate template, IReadOnlyDictionary<string, string> given)
    {
        var answers = template.Known(given);
        var scales = template.Scales.Select(s => Score(s, answers)).ToList();
        var unsaid = template.Items.Where(i => !answers.ContainsKey(i.Code)).Select(i => i.Code).ToList();
        return new(template.Code, template.Edition, scales, [.. scales.SelectMany(s => Suggested(template, s))], unsaid);
    }

    private static ScaleScore Score(InstrumentScale scale, IReadOnlyDictionary<string, string> answers)
    {
        var worths = scale.Items.Select(i => (Part: i, Said: i.Item.Find(answers.GetValueOrDefault(i.Item.Code)))).Where(x => x.Said is not null).Select(x => x.Part.Worth(x.Said!)).ToList();
        if (worths.Count == 0 || worths.Count * 100 < scale.LeastShare * scale.Items.Count) return new(scale, null, worths.Count);
        return new(scale, Math.Round(scale.Whole((decimal)worths.Sum() / worths.Count), Decimals, MidpointRounding.AwayFromZero), worths.Count);
    }

    private static IEnumerable<NeedSuggested> Suggested(InstrumentTemplate template, ScaleScore score) =>
        score.Scale.Thresholds.Where(t => score.Score <= t.AtMost).Select(t => new NeedSuggested(template.Needs.First(n => n.Code == t.Need), score.Scale.Code, t.Why));
}
