using System.Text.Json;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Instruments;

/// <summary>Reads a template file of an instrument.</summary>
/// <remarks>A scale marked as health is refused: health and work-ability facts need a permission of their own (D-05), and the house has
/// none that would fit an instrument. Better no scale than one that everybody with a task sees.</remarks>
public sealed class InstrumentFile : ServicedFile
{
    private InstrumentFile() { }

    /// <summary>The template, or the problems.</summary>
    public static (InstrumentTemplate? Template, IReadOnlyList<FileProblem> Problems) Read(string json)
    {
        var file = new InstrumentFile();
        return file.Read(json, file.Template);
    }

    private InstrumentTemplate Template(JsonElement root)
    {
        var (from, until) = InForce(root);
        var (answers, needs) = (List(root, "", "answers").Select(a => Answers(a.Item, a.Place)).ToList(), Needs(root));
        var items = List(root, "", "items").Select(i => Item(i.Item, i.Place, answers)).ToList();
        var scales = List(root, "", "scales").Select(s => Scale(s.Item, s.Place, items, [.. needs.Select(n => n.Code)])).ToList();
        Once(answers.Select(a => a.Code), "answers");
        Once(items.Select(i => i.Code), "items");
        Once(scales.Select(s => s.Code), "scales");
        foreach (var idle in items.Where(i => !scales.Exists(s => s.Items.Any(p => p.Item.Code == i.Code)))) Bad("item-idle", "items", idle.Code);
        return new(Code(root, "", "code"), Code(root, "", "edition"), from, until, Words(root, "", "name"), Words(root, "", "about"), Words(root, "", "source"), items, scales, needs);
    }

    private AnswerScale Answers(JsonElement item, string place)
    {
        var choices = List(item, place, "choices").Select(c => new InstrumentAnswer(Code(c.Item, c.Place, "code"), Whole(c.Item, c.Place, "worth", 0, 100), Words(c.Item, c.Place, "say"))).ToList();
        Once(choices.Select(c => c.Code), $"{place}.choices");
        if (choices.Select(c => c.Worth).Distinct().Count() < 2) Bad("two-answers", $"{place}.choices");
        return new(Code(item, place, "code"), choices);
    }

    private InstrumentItem Item(JsonElement item, string place, List<AnswerScale> answers)
    {
        var named = Text(item, "answers") ?? "";
        if (answers.Find(a => a.Code == named) is not { } scale) { Bad("unknown-answers", $"{place}.answers", named); scale = new("", []); }
        return new(Code(item, place, "code"), Words(item, place, "ask"), scale);
    }

    private InstrumentScale Scale(JsonElement item, string place, List<InstrumentItem> items, HashSet<string> needs)
    {
        if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("health", out var health) && health.ValueKind != JsonValueKind.False) Bad("health", place);
        var parts = List(item, place, "items").Select(p => Part(p.Item, p.Place, items)).OfType<ScaleItem>().ToList();
        Once(parts.Select(p => p.Item.Code), $"{place}.items");
        if (parts.Select(p => Range(p.Item.Scale)).Distinct().Count() > 1) Bad("same-range", $"{place}.items");
        var scale = new InstrumentScale(Code(item, place, "code"), Words(item, place, "name"), Words(item, place, "about"), parts, By(item, place), Whole(item, place, "leastShare", 1, 100),
            Measure(item, place), Assumed(item, place), Has(item, "norms") ? Words(item, place, "norms") : null, []);
        if (scale is { Measure: not null, Assumed: not null }) Bad("change-twice", place);
        var limits = Range(parts.FirstOrDefault()?.Item.Scale) is { } range ? (Least: scale.Whole(range.Least), Most: scale.Whole(range.Most)) : (0, 0);
        return scale with { Thresholds = [.. List(item, place, "thresholds", mayBeEmpty: true).Select(t => Threshold(t.Item, t.Place, limits, needs))] };
    }

    private ScaleItem? Part(JsonElement part, string place, List<InstrumentItem> items)
    {
        var named = Text(part, "item") ?? "";
        if (named.Length > 0 && items.Find(i => i.Code == named) is { } found) return new(found, part.TryGetProperty("reversed", out var reversed) && reversed.ValueKind == JsonValueKind.True);
        Bad("unknown-item", place, named);
        return null;
    }

    private ScoreBy By(JsonElement item, string place)
    {
        var by = Text(item, "by") ?? "";
        if (by is not ("mean" or "sum")) Bad("score-by", $"{place}.by", by);
        return by == "sum" ? ScoreBy.Sum : ScoreBy.Mean;
    }

    private ScaleMeasure? Measure(JsonElement item, string place)
    {
        if (!Has(item, "measured")) return null;
        var (given, at) = (item.GetProperty("measured"), $"{place}.measured");
        var source = Text(given, "source");
        if (string.IsNullOrWhiteSpace(source)) Bad("missing", $"{at}.source");
        return new((double)Number(given, at, "deviation", 0.001m, 10_000), (double)Number(given, at, "reliability", 0, 0.999m), source ?? "");
    }

    private AssumedChange? Assumed(JsonElement item, string place) =>
        Has(item, "assumed") ? new(Number(item.GetProperty("assumed"), $"{place}.assumed", "points", 0.01m, 10_000), Words(item.GetProperty("assumed"), $"{place}.assumed", "why")) : null;

    private ScaleThreshold Threshold(JsonElement item, string place, (decimal Least, decimal Most) limits, HashSet<string> needs)
    {
        var need = Text(item, "need") ?? "";
        if (!needs.Contains(need)) Bad("unknown-need", $"{place}.need", need);
        return new(Number(item, place, "atMost", limits.Least, limits.Most), need, Words(item, place, "why"));
    }

    private decimal Number(JsonElement item, string place, string name, decimal least, decimal most)
    {
        if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number >= least && number <= most) return number;
        Bad("number", $"{place}.{name}", FormattableString.Invariant($"{least}–{most}"));
        return least;
    }

    private static (int Least, int Most)? Range(AnswerScale? scale) => scale is { Answers.Count: > 0 } ? (scale.Least, scale.Most) : null;

    private static bool Has(JsonElement item, string name) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
}
