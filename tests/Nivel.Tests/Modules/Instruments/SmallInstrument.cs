using Nivel.Web.Modules.Instruments;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Instruments;

/// <summary>An instrument small enough to be scored by hand: four items on a scale of 1–5, the last one reversed; a mean and a sum of the same items.</summary>
internal static class SmallInstrument
{
    public static readonly string[] Items = ["a", "b", "c", "d"];

    private static readonly AnswerScale Five = new("five", [.. Enumerable.Range(1, 5).Select(n => new InstrumentAnswer($"{n}", n, Words($"{n}")))]);

    public static InstrumentTemplate Template(ScaleMeasure? measure = null, AssumedChange? assumed = null, string edition = "1", int leastShare = 75)
    {
        var items = Items.Select(code => new InstrumentItem(code, Words(code), Five)).ToList();
        InstrumentScale Scale(string code, ScoreBy by) => new(code, Words(code), Words(code), [.. items.Select(i => new ScaleItem(i, i.Code == "d"))], by, leastShare, measure, assumed, null,
            by == ScoreBy.Mean ? [new(2.5m, "help", Words("low"))] : []);
        return new("small", edition, new(2026, 1, 1), null, Words("small"), Words("small"), Words("test"), items, [Scale("mean", ScoreBy.Mean), Scale("sum", ScoreBy.Sum)], [new("help", Words("help"), new(null, "coaching", null))]);
    }

    public static InstrumentReading Read(InstrumentTemplate template, params int[] worths) => InstrumentRule.Read(template, Answers(worths));

    /// <summary>Zero is an item left out.</summary>
    public static Dictionary<string, string> Answers(params int[] worths) => Items.Zip(worths).Where(p => p.Second > 0).ToDictionary(p => p.First, p => $"{p.Second}");

    private static Say Words(string text) => new(text, text, text);
}
