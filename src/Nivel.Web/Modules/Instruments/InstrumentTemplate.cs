using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Instruments;

/// <summary>One of the answers of an answer scale and what it is worth.</summary>
public sealed record InstrumentAnswer(string Code, int Worth, Say Text);

/// <summary>The answers that belong together ("quite untrue … quite true").</summary>
public sealed record AnswerScale(string Code, IReadOnlyList<InstrumentAnswer> Answers)
{
    public int Least => Answers.Min(a => a.Worth);
    public int Most => Answers.Max(a => a.Worth);
}

public sealed record InstrumentItem(string Code, Say Text, AnswerScale Scale)
{
    public InstrumentAnswer? Find(string? answer) => Scale.Answers.FirstOrDefault(a => a.Code == answer);
}

/// <summary>An item as a part of a scale. A reversed item is worded the other way round.</summary>
public sealed record ScaleItem(InstrumentItem Item, bool Reversed)
{
    /// <summary>What an answer is worth in this scale: reversed, the least and the most change places.</summary>
    public int Worth(InstrumentAnswer answer) => Reversed ? Item.Scale.Least + Item.Scale.Most - answer.Worth : answer.Worth;
}

public enum ScoreBy { Mean, Sum }

/// <summary>What a study has measured of a scale, with the source. Without it no change is called reliable.</summary>
/// <param name="Deviation">Standard deviation of the scores.</param>
/// <param name="Reliability">Reliability coefficient, at least 0 and below 1.</param>
public sealed record ScaleMeasure(double Deviation, double Reliability, string Source);

/// <summary>What stands in for a measured reliability: a change of at least this much is told. An assumption, and told to be one.</summary>
public sealed record AssumedChange(decimal Points, Say Why);

/// <summary>A score at or below the limit suggests a need, with the reason in words.</summary>
public sealed record ScaleThreshold(decimal AtMost, string Need, Say Why);

/// <summary>A part of the instrument that gives a score. More is always better, so that a change has one direction to read.</summary>
/// <param name="LeastShare">Per cent of the items that must be answered; with fewer there is no score, never a zero.</param>
/// <param name="Norms">Where scores of other people are told, when they are known; null when nobody has measured them.</param>
public sealed record InstrumentScale(string Code, Say Name, Say About, IReadOnlyList<ScaleItem> Items, ScoreBy By, int LeastShare,
    ScaleMeasure? Measure, AssumedChange? Assumed, Say? Norms, IReadOnlyList<ScaleThreshold> Thresholds)
{
    public decimal Least => Items.Count == 0 ? 0 : Whole(Items[0].Item.Scale.Least);
    public decimal Most => Items.Count == 0 ? 0 : Whole(Items[0].Item.Scale.Most);

    /// <summary>The mean of the items as a score of the whole scale.</summary>
    public decimal Whole(decimal mean) => By == ScoreBy.Mean ? mean : mean * Items.Count;
}

/// <summary>One version of an instrument (mittari). A version never changes: other items make a new version, so that old answers can be read.</summary>
/// <param name="Source">Who has written it and on what it stands.</param>
public sealed record InstrumentTemplate(string Code, string Edition, DateOnly InForceFrom, DateOnly? InForceUntil, Say Name, Say About, Say Source,
    IReadOnlyList<InstrumentItem> Items, IReadOnlyList<InstrumentScale> Scales, IReadOnlyList<SuggestedNeed> Needs) : IAskedTemplate
{
    /// <summary>Only known items with known answers; the rest, and what was left unsaid, is dropped.</summary>
    public IReadOnlyDictionary<string, string> Known(IEnumerable<KeyValuePair<string, string>> answers) =>
        answers.Where(a => Items.FirstOrDefault(i => i.Code == a.Key)?.Find(a.Value) is not null).ToDictionary(a => a.Key, a => a.Value);
}
