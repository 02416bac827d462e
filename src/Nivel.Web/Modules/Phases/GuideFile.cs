using System.Text.Json;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Phases;

/// <summary>Reads a file that tells how an area works phase by phase.</summary>
public sealed class GuideFile : WordedFile
{
    public const int LongestName = 60;

    private GuideFile() { }

    public static (PhaseGuide? Guide, IReadOnlyList<FileProblem> Problems) Read(string json)
    {
        var file = new GuideFile();
        return file.Read(json, file.Guide);
    }

    private PhaseGuide Guide(JsonElement root)
    {
        var phases = List(root, "", "phases").Select(p => Phase(p.Item, p.Place)).ToList();
        Once(phases.Select(p => p.Letter), "phases");
        var order = phases.Select(p => PhaseLine.Letters.IndexOf(p.Letter, StringComparison.Ordinal)).ToList();
        if (!order.SequenceEqual(order.Order())) Bad("phase-order", "phases");
        if (phases.Count > 0 && phases[^1].Letter != PhaseLine.Letters[^1..]) Bad("phase-terminus", "phases");
        return new(Code(root, "", "code"), Words(root, "", "name"), Words(root, "", "about"), Text(root, "source") ?? "", phases);
    }

    private GuidePhase Phase(JsonElement item, string place)
    {
        var letter = Text(item, "letter") ?? "";
        if (letter.Length != 1 || !PhaseLine.Letters.Contains(letter, StringComparison.Ordinal)) Bad("phase", $"{place}.letter", letter);
        var criteria = List(item, place, "criteria", mayBeEmpty: true).Select(c => new TransitionCriterion(Code(c.Item, c.Place, "code"), Words(c.Item, c.Place, "text"))).ToList();
        var meters = List(item, place, "meters", mayBeEmpty: true).Select(m => MeterOf(m.Item, m.Place)).ToList();
        Once(criteria.Select(c => c.Code), $"{place}.criteria");
        Once(meters.Select(m => m.Code), $"{place}.meters");
        return new(letter, Words(item, place, "goal"), Words(item, place, "services"), Words(item, place, "division"), criteria, meters) { Name = NameOf(item, place) };
    }

    /// <summary>A name of the area's own, in every language or not at all; short enough for the head of a line.</summary>
    private Say? NameOf(JsonElement item, string place)
    {
        if (!item.TryGetProperty("name", out _)) return null;
        var name = Words(item, place, "name");
        if (name.Fi.Length > LongestName || name.Sv.Length > LongestName || name.En.Length > LongestName) Bad("long", $"{place}.name", $"{LongestName}");
        return name;
    }

    private Meter MeterOf(JsonElement item, string place)
    {
        var (least, most) = (Whole(item, place, "least", -10_000, 10_000), Whole(item, place, "most", -10_000, 10_000));
        if (most <= least) Bad("limit", $"{place}.most", $"> {least}");
        return new(Code(item, place, "code"), Words(item, place, "text"), Words(item, place, "unit"), least, most);
    }
}
